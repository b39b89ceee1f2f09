// What is still to happen, in the order (day, phase, arrival). Legal time is whole days, so an
// entry waits in the queue of its day and phase and costs O(1); the queue itself is the order of
// arrival.
#pragma once
#include <algorithm>
#include <cassert>
#include <cstdint>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

#include "engine/simulation/day_ring.hpp"
#include "engine/simulation/phase.hpp"
#include "engine/simulation/queue_pool.hpp"
#include "events/vocabulary/date.hpp"

namespace stichtag::simulation {

// Payload: small and trivially copyable; carry the state of the thing in it instead of a pointer.
//
// An entry may be added for today, in the present phase (it comes last) or a later one. An entry
// for the past (a day before today, or an earlier phase of today) is a broken promise and asserted
// against; builds without assertions let it happen today, in the present phase at the earliest, so
// that time never runs backwards.
template <class Payload>
class Agenda {
 public:
  struct Entry {
    Date day;
    Phase phase;
    Payload payload;
  };

  // Days further ahead than `days_near` wait in a heap until they come near: slower, else the same.
  // A power of two, at least 64; the default of 11 years takes 200 KB.
  explicit Agenda(Date first_day, std::uint32_t days_near = 4096)
      : today_(first_day), ring_(days_near), queues_(phase_count * std::size_t{days_near}) {}

  // Room for that many entries at once; only speed hangs on it.
  void reserve(std::size_t entries) { pool_.reserve(entries); }

  [[nodiscard]] bool empty() const { return size_ == 0; }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] Date today() const { return today_; }  // of the last entry taken
  [[nodiscard]] Phase phase() const { return phase_; }

  void push(Date day, Phase phase, const Payload& payload) {
    assert(day > today_ || (day == today_ && phase >= phase_));
    if (day <= today_) std::tie(day, phase) = std::pair(today_, std::max(phase, phase_));
    ++size_;
    if (std::uint32_t(day - today_) < ring_.days()) {
      push_near(day, phase, payload);
    } else {
      push_far({day, phase, arrivals_far_++, payload});
    }
  }

  // The agenda must not be empty.
  [[nodiscard]] Entry pop() {
    assert(size_ > 0);
    --size_;
    auto* queue = &present();
    if (queue->empty()) queue = &go_on();
    return {today_, phase_, pool_.pop(*queue)};
  }

  // The day of the next entry.
  [[nodiscard]] std::optional<Date> next_day() const {
    if (size_ == 0) return std::nullopt;
    if (next_phase() < phase_count) return today_;
    auto others = ring_;  // today's mark stays until the day is left
    others.clear(ring_.place_of(today_));
    const auto near = others.first_marked(today_);
    return near ? near : std::optional(far_.front().day);
  }

 private:
  struct Far {
    Date day;
    Phase phase;
    std::uint64_t arrival;
    Payload payload;
  };
  static bool later(const Far& a, const Far& b) {
    return std::pair(a.day, a.arrival) > std::pair(b.day, b.arrival);
  }

  // Phase by phase, so that the queues of the coming months lie close together.
  [[nodiscard]] std::size_t index_of(std::size_t phase, std::uint32_t place) const {
    return phase * ring_.days() + place;
  }
  [[nodiscard]] Queue& present() {
    return queues_[index_of(static_cast<std::size_t>(phase_), ring_.place_of(today_))];
  }
  // The first phase of today, from the present one on, that holds something; phase_count if none
  // does.
  [[nodiscard]] std::size_t next_phase() const {
    auto phase = static_cast<std::size_t>(phase_);
    while (phase < phase_count && queues_[index_of(phase, ring_.place_of(today_))].empty()) ++phase;
    return phase;
  }

  void push_near(Date day, Phase phase, const Payload& payload) {
    const auto place = ring_.place_of(day);
    auto& queue = queues_[index_of(static_cast<std::size_t>(phase), place)];
    if (queue.empty()) ring_.mark(place);
    pool_.push(queue, payload);
  }

  void push_far(const Far& entry) {
    far_.push_back(entry);
    std::push_heap(far_.begin(), far_.end(), later);
  }

  // To the next queue that holds something: a later phase of today, or a later day.
  Queue& go_on() {
    if (const auto phase = next_phase(); phase < phase_count) {
      phase_ = static_cast<Phase>(phase);
      return present();
    }
    ring_.clear(ring_.place_of(today_));
    const auto near = ring_.first_marked(today_);
    today_ = near ? *near : far_.front().day;
    phase_ = Phase::law;
    bring_near();
    return present().empty() ? go_on() : present();
  }

  // Entries that wait far ahead enter their queues before anybody else can add to these days, so
  // that arrival stays the order.
  void bring_near() {
    while (!far_.empty() && std::uint32_t(far_.front().day - today_) < ring_.days()) {
      std::pop_heap(far_.begin(), far_.end(), later);
      push_near(far_.back().day, far_.back().phase, far_.back().payload);
      far_.pop_back();
    }
  }

  Date today_;
  Phase phase_ = Phase::law;
  std::size_t size_ = 0;
  std::uint64_t arrivals_far_ = 0;
  DayRing ring_;
  std::vector<Queue> queues_;
  QueuePool<Payload> pool_;
  std::vector<Far> far_;  // a heap by (day, arrival)
};

}  // namespace stichtag::simulation
