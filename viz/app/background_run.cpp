#include "viz/app/background_run.hpp"

namespace stichtag::view {

using Stage = RunSeen::Stage;

BackgroundRun::BackgroundRun(std::function<void()> wake) : background_(run, std::move(wake)) {}

void BackgroundRun::begin(const WhatIf& of, const Branch& branch) {
  background_.begin({of, branch.scenario, branch.last_known});
}

RunSeen BackgroundRun::run(const Task& task, Background<Task, RunSeen>& background) {
  int told = -1;
  const auto goes_on = [&](double share) {
    if (background.stopped()) return false;
    const int per_cent = int(share * 100);
    if (per_cent != std::exchange(told, per_cent))
      background.tell({task.of, Stage::running, per_cent, nullptr, {}});
    return true;
  };
  auto done =
      goes_on(0) ? simulated(task.scenario, task.known, goes_on) : Result<Simulated>(Problem{});
  if (background.stopped()) return {task.of, Stage::cancelled, 0, nullptr, {}};
  if (!done) return {task.of, Stage::failed, 0, nullptr, done.problem().what};
  return {task.of, Stage::done, 100, std::make_shared<const Simulated>(*std::move(done)), {}};
}

}  // namespace stichtag::view
