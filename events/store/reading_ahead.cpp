#include "events/store/reading_ahead.hpp"

#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>

namespace stichtag::store {
namespace {

class Slots {
 public:
  explicit Slots(std::size_t count) : count_(count) {}

  // Nothing: nobody wants more.
  std::optional<std::size_t> to_fill() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return stopped_ || filled_ - visited_ < count_; });
    return stopped_ ? std::nullopt : std::optional(filled_ % count_);
  }
  // Nothing: nothing more comes.
  std::optional<std::size_t> to_visit() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return ended_ || visited_ < filled_; });
    return visited_ < filled_ ? std::optional(visited_ % count_) : std::nullopt;
  }

  void filled() {
    change([&] { ++filled_; });
  }
  void visited() {
    change([&] { ++visited_; });
  }
  void end() {
    change([&] { ended_ = true; });
  }
  void stop() {
    change([&] { stopped_ = true; });
  }

 private:
  template <class Change>
  void change(const Change& make) {
    {
      const std::lock_guard lock(mutex_);
      make();
    }
    changed_.notify_one();
  }

  const std::size_t count_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::size_t filled_ = 0, visited_ = 0;
  bool ended_ = false, stopped_ = false;
};

// Ended before anything that it uses goes, also when a visit throws.
class Reader {
 public:
  Reader(Slots& slots, const std::function<bool(std::size_t)>& read)
      : slots_(slots), thread_([this, &read] { run(read); }) {}
  ~Reader() {
    slots_.stop();
    thread_.join();
  }
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  // After the last slot was given out.
  void tell_trouble() const {
    if (trouble_) std::rethrow_exception(trouble_);
  }

 private:
  void run(const std::function<bool(std::size_t)>& read) {
    try {
      while (const auto slot = slots_.to_fill()) {
        if (!read(*slot)) break;
        slots_.filled();
      }
    } catch (...) {
      trouble_ = std::current_exception();
    }
    slots_.end();
  }

  Slots& slots_;
  std::exception_ptr trouble_;
  std::thread thread_;
};

}  // namespace

bool read_ahead(std::size_t slots, const std::function<bool(std::size_t)>& read,
                const std::function<bool(std::size_t)>& visit) {
  Slots handed(slots);
  const Reader reader(handed, read);
  while (const auto slot = handed.to_visit()) {
    if (!visit(*slot)) return false;
    handed.visited();
  }
  reader.tell_trouble();
  return true;
}

}  // namespace stichtag::store
