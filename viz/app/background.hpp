// Work beside the window: one thread, the newest task wins, and what it finds comes back as news
// for an action. The window never waits for it.
#pragma once
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace stichtag::view {

template <class Task, class News>
class Background {
 public:
  // Does a task and asks now and then whether it shall stop; gives the last news of it.
  using Work = std::function<News(const Task&, Background&)>;

  // `wake` is called from the thread whenever there is news.
  Background(Work work, std::function<void()> wake)
      : work_(std::move(work)), wake_(std::move(wake)), thread_([this] { go(); }) {}
  ~Background() {
    {
      const std::lock_guard hold(mutex_);
      stop_ = leave_ = true;
    }
    changed_.notify_all();
    thread_.join();
  }
  Background(const Background&) = delete;
  Background& operator=(const Background&) = delete;

  void begin(Task task) {  // what was under way is stopped
    {
      const std::lock_guard hold(mutex_);
      next_ = std::move(task);
      stop_ = true;
    }
    changed_.notify_all();
  }
  void cancel() {
    const std::lock_guard hold(mutex_);
    next_.reset();
    stop_ = true;
  }
  // What happened since it was asked last.
  [[nodiscard]] std::optional<News> news() {
    const std::lock_guard hold(mutex_);
    return std::exchange(news_, std::nullopt);
  }

  // For the work
  [[nodiscard]] bool stopped() {
    const std::lock_guard hold(mutex_);
    return stop_;
  }
  void tell(News seen) {
    {
      const std::lock_guard hold(mutex_);
      news_ = std::move(seen);
    }
    wake_();
  }

 private:
  void go() {
    for (;;) {
      std::optional<Task> task;
      {
        std::unique_lock hold(mutex_);
        changed_.wait(hold, [this] { return next_ || leave_; });
        if (leave_) return;
        task = std::exchange(next_, std::nullopt);
        stop_ = false;
      }
      auto last = work_(*task, *this);
      {
        const std::lock_guard hold(mutex_);
        if (next_) continue;  // news of a stopped task must not hide those of the next one
      }
      tell(std::move(last));
    }
  }

  Work work_;
  std::function<void()> wake_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::optional<Task> next_;
  std::optional<News> news_;
  bool stop_ = false;   // what is under way
  bool leave_ = false;  // the thread
  std::thread thread_;  // last, so that it begins when all is there
};

}  // namespace stichtag::view
