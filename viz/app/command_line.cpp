#include <CLI/CLI.hpp>

#include "viz/app/options.hpp"

namespace stichtag::view {
namespace {

constexpr const char* about =
    "Shows when which smart-meter gateway could lawfully be installed, and why.\n"
    "Without scenarios: smarty-iq-fails beside history. This is a model, not legal advice.";
constexpr const char* examples =
    "Examples:\n"
    "  stichtag-view\n"
    "  stichtag-view smarty-iq-fails history --on 2023-05-25\n"
    "  stichtag-view smarty-iq-fails history --shot ban.png --size 1600x900\n"
    "  stichtag-view history --known 2021-06-01 --speak\n";

void add_options(CLI::App& app, Options& options) {
  app.add_option("SCENARIO", options.scenarios,
                 "Names (stichtag scenario list) or files; the first is asked, the others beside");
  app.add_option("--session", options.session, "Restores a view from a session file (TOML)");
  app.add_option("--shot", options.shot, "Draws one picture into a PNG file and ends; no screen");
  app.add_option("--size", options.size, "Width and height in pixels, 1600x900");
  app.add_option("--on", options.on, "The day that is asked about");
  app.add_option("--known", options.known, "The day of knowledge; without it all is known");
  app.add_option("--lang", options.language, "de or en");
  app.add_option("--theme", options.theme, "light, dark or contrast");
  app.add_option("--scale", options.scale, "Size of type and everything, 1 is 15 px");
  app.add_option(
         "--do", options.commands,
         "A command, as the palette names it, \"move gndew-in-force 2024-01-01\"; again for more")
      ->allow_extra_args(false);
  app.add_flag("--frames", options.frames, "On leaving, says how often the window was drawn");
  app.add_option("--format", options.format, "text or json, for --bench")
      ->check(CLI::IsMember({"text", "json"}));
  app.add_flag("--plane", options.plane,
               "Both times at once: day across, day of knowledge upwards");
  app.add_flag("--speak", options.speak, "Says in words what the window would show, and ends");
  app.add_flag("--commands", options.list_commands,
               "Lists all commands of --do and of sessions as a table, and ends");
  app.add_flag("--bench", options.bench, "Measures layout and level of detail, and ends");
}

}  // namespace

int with_options(int argc, char** argv, const std::function<int(const Options&)>& carry_out) {
  Options options;
  CLI::App app(about, "stichtag-view");
  app.set_version_flag("--version", STICHTAG_VERSION);
  app.footer(examples);
  add_options(app, options);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const bool asked_for = error.get_exit_code() == int(CLI::ExitCodes::Success);
    app.exit(error);
    return asked_for ? 0 : wrong_input;
  }
  return carry_out(options);
}

}  // namespace stichtag::view
