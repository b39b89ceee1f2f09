#include "scenarios/app/command_line.hpp"

#include "scenarios/app/page/output.hpp"
#include "scenarios/app/typed/builder.hpp"

namespace stichtag::app {
namespace {

Format format_typed(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    if (word == "--format=json" ||
        (word == "--format" && i + 1 < argc && std::string(argv[i + 1]) == "json"))
      return Format::json;
  }
  return Format::text;
}

}  // namespace

int with_command_line(int argc, char** argv, const std::function<int(const Request&)>& run) {
  CLI::App app{
      "Stichtag: an event-sourced simulator of the regulation of German smart-meter gateways.\n"
      "Which gateway could be installed in which case on which day, what was known then, and why.\n"
      "This is a model, not legal advice."};
  app.set_version_flag("--version", STICHTAG_VERSION);
  app.footer(
      "Example:\n  stichtag bans smarty-iq-fails\nExit codes: 0 done, 1 findings, 2 wrong input, "
      "3 broken store, 4 machine trouble,\n5 undetermined under --strict.");
  app.require_subcommand(1);
  Request request;
  const Builder builder{app, request};
  builder.law_commands();
  builder.other_commands();
  builder.store_commands();
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& success) {
    return app.exit(success);
  } catch (const CLI::ParseError& error) {
    return report(misspelt(app, error), format_typed(argc, argv));
  }
  const auto* sub = app.get_subcommands().front();
  request.command = sub->get_name();
  if (!sub->get_subcommands().empty())
    request.subcommand = sub->get_subcommands().front()->get_name();
  return run(request);
}

}  // namespace stichtag::app
