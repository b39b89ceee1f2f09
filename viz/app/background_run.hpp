// Simulates one's own scenario beside the window.
#pragma once
#include "viz/app/background.hpp"
#include "viz/model/scene/world.hpp"

namespace stichtag::view {

class BackgroundRun {
 public:
  // `wake` is called from the thread whenever there is news.
  explicit BackgroundRun(std::function<void()> wake);

  void begin(const WhatIf& of, const Branch& branch);  // what was under way is stopped
  void cancel() { background_.cancel(); }
  // What happened since it was asked last.
  [[nodiscard]] std::optional<RunSeen> news() { return background_.news(); }

 private:
  struct Task {
    WhatIf of;
    scenarios::Scenario scenario;
    Date known;
  };
  static RunSeen run(const Task& task, Background<Task, RunSeen>& background);

  Background<Task, RunSeen> background_;
};

}  // namespace stichtag::view
