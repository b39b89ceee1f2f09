// The viewer: read the command line, then a window, a picture, or words.
#include <cstdio>
#include <exception>

#include "viz/app/asked.hpp"
#include "viz/app/bench.hpp"
#include "viz/app/run.hpp"
#include "viz/model/script/script.hpp"

namespace {

using namespace stichtag;

int report(const Problem& problem) {
  std::fprintf(stderr, "stichtag-view: %s%s%s\n", problem.where.c_str(),
               problem.where.empty() ? "" : ": ", problem.what.c_str());
  if (!problem.hint.empty()) std::fprintf(stderr, "  hint: %s\n", problem.hint.c_str());
  return problem.kind == ProblemKind::machine ? view::machine_trouble : view::wrong_input;
}

int told(const Result<std::string>& words) {
  if (!words) return report(words.problem());
  const bool written = std::fputs(words->c_str(), stdout) >= 0 && std::fflush(stdout) == 0;
  return written ? 0 : view::machine_trouble;
}

int carry_out(const view::Options& options) {
  if (options.list_commands) return told(view::command_list());
  if (options.bench) return told(view::bench(options.format == "json"));
  const auto session = view::session_asked(options);
  if (!session) return report(session.problem());
  if (options.speak) return told(view::in_words(*session));
  if (!options.shot.empty()) {
    const auto done = view::draw_shot(*session, options.shot);
    return done ? 0 : report(done.problem());
  }
  const auto frames = view::open_window(*session);
  if (!frames) return report(frames.problem());
  return options.frames ? told("frames drawn: " + std::to_string(*frames) + "\n") : 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return view::with_options(argc, argv, carry_out);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "stichtag-view: %s\n", error.what());
    return view::machine_trouble;
  }
}
