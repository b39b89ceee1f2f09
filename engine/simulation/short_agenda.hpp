// The agenda of somebody who has only a handful of things before him: the calls and the order of
// Agenda, in one sorted list. A few entries are found faster than a queue a day, and a copy is one
// short block.
#pragma once
#include <algorithm>
#include <cassert>
#include <cstddef>
#include <optional>
#include <span>
#include <type_traits>
#include <vector>

#include "engine/simulation/phase.hpp"
#include "events/vocabulary/date.hpp"

namespace stichtag::simulation {

// Costs O(pending) a push; use Agenda for more than a few dozen.
template <class Payload>
class ShortAgenda {
  static_assert(std::is_trivially_copyable_v<Payload>, "items are moved as bytes");

 public:
  struct Entry {
    Date day;
    Phase phase;
    Payload payload;
  };

  explicit ShortAgenda(Date first_day) : today_(first_day) {}

  [[nodiscard]] bool empty() const { return pending_.empty(); }
  [[nodiscard]] std::size_t size() const { return pending_.size(); }
  [[nodiscard]] Date today() const { return today_; }  // of the last entry taken
  [[nodiscard]] Phase phase() const { return phase_; }

  // As Agenda: an entry for the past is a broken promise, and happens today without assertions.
  void push(Date day, Phase phase, const Payload& payload) {
    assert(day > today_ || (day == today_ && phase >= phase_));
    if (day <= today_) {
      day = today_;
      phase = std::max(phase, phase_);
    }
    auto at = pending_.size();
    while (at > 0 && !is_later(pending_[at - 1], day, phase)) --at;
    pending_.insert(pending_.begin() + std::ptrdiff_t(at), {day, phase, payload});
  }

  // The agenda must not be empty.
  [[nodiscard]] Entry pop() {
    assert(!pending_.empty());
    const auto next = pending_.back();
    pending_.pop_back();
    today_ = next.day;
    phase_ = next.phase;
    return next;
  }

  // What is still to come, the next one last.
  [[nodiscard]] std::span<const Entry> pending() const { return pending_; }
  // The day of the next entry.
  [[nodiscard]] std::optional<Date> next_day() const {
    return pending_.empty() ? std::nullopt : std::optional(pending_.back().day);
  }

 private:
  static bool is_later(const Entry& entry, Date day, Phase phase) {
    return entry.day > day || (entry.day == day && entry.phase > phase);
  }

  Date today_;
  Phase phase_ = Phase::law;
  std::vector<Entry> pending_;  // the next one last; of equals the one that came first
};

}  // namespace stichtag::simulation
