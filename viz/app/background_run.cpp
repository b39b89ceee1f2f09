#include "viz/app/background_run.hpp"

namespace stichtag::view {

using Stage = RunSeen::Stage;

BackgroundRun::BackgroundRun(std::function<void()> wake)
    : wake_(std::move(wake)), thread_([this] { work(); }) {}

BackgroundRun::~BackgroundRun() {
  {
    const std::lock_guard hold(mutex_);
    stop_ = leave_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

void BackgroundRun::begin(const WhatIf& of, const Branch& branch) {
  {
    const std::lock_guard hold(mutex_);
    next_ = Task{of, branch.scenario, branch.last_known};
    stop_ = true;
  }
  changed_.notify_all();
}

void BackgroundRun::cancel() {
  const std::lock_guard hold(mutex_);
  next_.reset();
  stop_ = true;
}

std::optional<RunSeen> BackgroundRun::news() {
  const std::lock_guard hold(mutex_);
  return std::exchange(news_, std::nullopt);
}

void BackgroundRun::work() {
  for (;;) {
    std::optional<Task> task;
    {
      std::unique_lock hold(mutex_);
      changed_.wait(hold, [this] { return next_ || leave_; });
      if (leave_) return;
      task = std::exchange(next_, std::nullopt);
      stop_ = false;
    }
    run(*task);
  }
}

void BackgroundRun::run(const Task& task) {
  int told = -1;
  const auto goes_on = [&](double share) {
    {
      const std::lock_guard hold(mutex_);
      if (stop_) return false;
    }
    const int per_cent = int(share * 100);
    if (per_cent != std::exchange(told, per_cent))
      tell({task.of, Stage::running, per_cent, nullptr, {}});
    return true;
  };
  auto done =
      goes_on(0) ? simulated(task.scenario, task.known, goes_on) : Result<Simulated>(Problem{});
  bool stopped = false;
  {
    const std::lock_guard hold(mutex_);
    stopped = stop_;
  }
  if (stopped)
    tell({task.of, Stage::cancelled, 0, nullptr, {}});
  else if (done)
    tell({task.of, Stage::done, 100, std::make_shared<const Simulated>(*std::move(done)), {}});
  else
    tell({task.of, Stage::failed, 0, nullptr, done.problem().what});
}

void BackgroundRun::tell(RunSeen seen) {
  {
    const std::lock_guard hold(mutex_);
    // News of a stopped run must not hide those of the next one.
    if (seen.stage != Stage::cancelled || !next_) news_ = std::move(seen);
  }
  wake_();
}

}  // namespace stichtag::view
