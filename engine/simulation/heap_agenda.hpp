// The plain way to keep an agenda: a binary heap. It is what the agenda is measured and tested
// against, and nothing else uses it.
#pragma once
#include <cassert>
#include <cstdint>
#include <queue>
#include <utility>
#include <vector>

#include "engine/simulation/agenda.hpp"

namespace stichtag::simulation {

// Same calls and same order as Agenda. The key is one integer, the fastest key that a heap can
// have: 20 bits of days since the first, 4 of phase, 40 of arrival.
template <class Payload>
class HeapAgenda {
 public:
  using Entry = typename Agenda<Payload>::Entry;

  explicit HeapAgenda(Date first_day) : first_day_(first_day) {}

  // Before the first entry.
  void reserve(std::size_t entries) {
    std::vector<Pending> room;
    room.reserve(entries);
    heap_ = std::priority_queue<Pending>({}, std::move(room));
  }

  [[nodiscard]] bool empty() const { return heap_.empty(); }

  void push(Date day, Phase phase, const Payload& payload) {
    assert(day >= first_day_ && day - first_day_ < (1 << 20));
    const auto moment = std::uint64_t(day - first_day_) << 4 | static_cast<std::uint64_t>(phase);
    heap_.push({moment << 40 | arrivals_++, payload});
  }

  [[nodiscard]] Entry pop() {
    const auto [key, payload] = heap_.top();
    heap_.pop();
    return {first_day_ + int(key >> 44), static_cast<Phase>(key >> 40 & 15), payload};
  }

 private:
  struct Pending {
    std::uint64_t key;
    Payload payload;
    bool operator<(const Pending& other) const { return key > other.key; }
  };

  Date first_day_;
  std::uint64_t arrivals_ = 0;
  std::priority_queue<Pending> heap_;
};

}  // namespace stichtag::simulation
