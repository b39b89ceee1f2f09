// cli/first-answer: the whole process of one question, beside a process that does nothing.
#include <spawn.h>
#include <sys/wait.h>

#include <stdexcept>

#include "scenarios/bench/bench.hpp"
#include "scenarios/bench/stopwatch.hpp"

extern char** environ;

namespace stichtag::bench {
namespace {

void run_silently(std::vector<std::string> words) {
  std::vector<char*> arguments;
  for (auto& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", 1 /* write only */, 0);
  pid_t child = 0;
  const int failed =
      posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (failed != 0) throw std::runtime_error("cannot start " + words.front());
  int status = 0;
  if (waitpid(child, &status, 0) != child || status != 0)
    throw std::runtime_error(words.front() + " did not end well");
}

Row first_answer(const std::string& program) {
  const auto [own, base] = median_seconds_in_turn(
      [&] {
        run_silently({program, "state", "--on", "2022-06-01"});
      },
      [] { run_silently({"true"}); }, 15);
  return {"cli/first-answer", 1e3 * own,  "ms",
          1e3 * base,         own / base, "under 50 ms more than the process `true`",
          own - base < 0.050};
}

}  // namespace

std::vector<Measure> cli_measures(const Setting& setting) {
  return {{"cli/first-answer", [program = setting.program] { return first_answer(program); }}};
}

}  // namespace stichtag::bench
