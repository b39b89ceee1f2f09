// Many first-in-first-out queues in one block of memory. A queue is 8 bytes; its items lie in
// chunks that are handed on from queue to queue while still warm in the cache. No heap object an
// item.
#pragma once
#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <vector>

namespace stichtag::simulation {

// Positions in the pool's block: the next item to read and the last one written.
struct Queue {
  static constexpr std::uint32_t nothing = ~std::uint32_t{0};
  std::uint32_t next = nothing;
  std::uint32_t last = nothing;
  [[nodiscard]] bool empty() const { return next == nothing; }
};

template <class Item>
class QueuePool {
  static_assert(std::is_trivially_copyable_v<Item>, "items are moved as bytes");
  // About eight cache lines, so that an item seldom needs a new chunk.
  static constexpr std::uint32_t chunk =
      std::max<std::uint32_t>(8, std::bit_floor(std::uint32_t(512 / sizeof(Item))));

 public:
  void reserve(std::size_t items) { items_.reserve(items); }

  void push(Queue& queue, const Item& item) {
    if (ends_chunk(queue.last)) extend(queue);
    items_[++queue.last] = item;
  }

  // The queue must not be empty.
  [[nodiscard]] Item pop(Queue& queue) {
    const Item item = items_[queue.next];
    if (queue.next == queue.last || ends_chunk(queue.next)) {
      leave_chunk(queue);
    } else {
      ++queue.next;
    }
    return item;
  }

 private:
  // True for Queue::nothing too, so that an empty queue needs no test of its own.
  static bool ends_chunk(std::uint32_t position) { return position % chunk == chunk - 1; }

  void extend(Queue& queue) {
    const auto fresh = take_chunk();
    if (queue.empty()) {
      queue.next = fresh * chunk;
    } else {
      next_[queue.last / chunk] = fresh;
    }
    queue.last = fresh * chunk - 1;
  }

  void leave_chunk(Queue& queue) {
    const auto done = queue.next / chunk;
    queue = queue.next == queue.last ? Queue{} : Queue{next_[done] * chunk, queue.last};
    free_.push_back(done);
  }

  std::uint32_t take_chunk() {
    if (free_.empty()) {
      items_.resize(items_.size() + chunk);
      next_.push_back(0);
      return std::uint32_t(next_.size() - 1);
    }
    const auto last_freed = free_.back();
    free_.pop_back();
    return last_freed;
  }

  std::vector<Item> items_;
  std::vector<std::uint32_t> next_;  // chunk -> the one behind it in its queue
  std::vector<std::uint32_t> free_;  // last freed, first used again
};

}  // namespace stichtag::simulation
