// Simulates one's own scenario beside the window: one thread, the newest wish wins, and what it
// finds comes back as news for an action. The window never waits for it.
#pragma once
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

#include "viz/model/world.hpp"

namespace stichtag::view {

class BackgroundRun {
 public:
  // `wake` is called from the thread whenever there is news.
  explicit BackgroundRun(std::function<void()> wake);
  ~BackgroundRun();  // stops what is under way
  BackgroundRun(const BackgroundRun&) = delete;
  BackgroundRun& operator=(const BackgroundRun&) = delete;

  void begin(const WhatIf& of, const Branch& branch);  // what was under way is stopped
  void cancel();
  // What happened since it was asked last.
  [[nodiscard]] std::optional<RunSeen> news();

 private:
  struct Task {
    WhatIf of;
    scenarios::Scenario scenario;
    Date known;
  };
  void work();
  void run(const Task& task);
  void tell(RunSeen seen);

  std::function<void()> wake_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::optional<Task> next_;
  std::optional<RunSeen> news_;
  bool stop_ = false;   // what is under way
  bool leave_ = false;  // the thread
  std::thread thread_;
};

}  // namespace stichtag::view
