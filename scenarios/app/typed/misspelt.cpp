#include "events/vocabulary/names.hpp"
#include "scenarios/app/typed/builder.hpp"

namespace stichtag::app {
namespace {

// What can stand where the word stands: options behind a command, else commands.
std::vector<std::string> words_of(const CLI::App& app, bool options) {
  std::vector<std::string> words;
  if (options) {
    for (const auto* option : app.get_options()) {
      for (const auto& name : option->get_lnames()) words.push_back("--" + name);
    }
  } else {
    for (const auto* sub : app.get_subcommands([](const CLI::App*) { return true; }))
      words.push_back(sub->get_name());
  }
  return words;
}

// "--seed: 'x' is no whole number": where, and what.
void tell_option(Problem& problem) {
  const auto colon = problem.what.find(": ");
  if (!problem.what.starts_with("--") || colon == std::string::npos) return;
  problem.where = problem.what.substr(0, colon);
  problem.what.erase(0, colon + 2);
  problem.hint = "`stichtag COMMAND --help` says what it takes";
}

}  // namespace

Problem misspelt(const CLI::App& app, const CLI::ParseError& error) {
  Problem problem{.what = error.what(),
                  .where = "command line",
                  .hint = "`stichtag --help` lists the commands"};
  const auto unread = app.remaining(true);
  if (unread.empty()) {
    tell_option(problem);
    return problem;
  }
  const auto& word = unread.front();
  const bool option = word.starts_with("-");
  const auto* place = &app;
  while (!place->get_subcommands().empty()) place = place->get_subcommands().front();
  const auto words = words_of(*place, option);
  problem.what = std::string("no ") + (option ? "option" : "command") + " '" + word + "'";
  if (!words.empty()) problem.hint = did_you_mean(word, words, 20);
  return problem;
}

}  // namespace stichtag::app
