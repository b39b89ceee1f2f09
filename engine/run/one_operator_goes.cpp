// How an operator goes through its days: from the first, or from a fork.
#include <algorithm>

#include "engine/run/one_operator.hpp"

namespace stichtag::run {

void OneOperator::go(Tally& tally, std::span<Fork> forks) {
  forks_ = forks;
  forks_to_come_ = forks.size();
  tally.begins(at_, state_);
  plan();
  go_through(tally);
  for (auto& fork : forks_)
    if (!fork.start) fork.start = Start{events_, course_};
}

void OneOperator::go_up_to(Tally& tally, Fork& fork) {
  stops_at_fork_ = true;
  go(tally, {&fork, 1});
}

void OneOperator::go_on(const Start& start, Tally& tally) {
  tally.begins(at_, state_);
  for (const auto& happened : start.before) {
    begin_day(happened.day);
    take_snapshots_before(day_, tally);
    actors::apply(state_, happened);
    looked_around_ = false;
    tally.note(happened, law_at_);
  }
  course_ = start.course;
  go_through(tally);
}

void OneOperator::go_through(Tally& tally) {
  while (!course_.agenda.empty()) {
    const auto next = course_.agenda.pop();
    begin_day(next.day);
    take_snapshots_before(day_, tally);
    if (next.payload.kind == Kind::decide) {
      if (goes_on_ != nullptr && !(*goes_on_)(day_)) return;
      fork_if_due();
      if (stops_at_fork_ && forks_.front().start) return;
    }
    handle(next.payload, tally);
  }
  take_snapshots_before(*horizon_.until, tally);
  begin_day(*horizon_.until - 1);
  grow(tally);
  const auto last = today(day_, day_ + 1, false);
  tally.ends(at_, state_, actors::requests_to_meet(operator_, last, day_ + 1));
}

void OneOperator::begin_day(Date day) {
  day_ = day;
  while (law_at_ + 1 < around_.law.size() && around_.law[law_at_ + 1].from <= day_) ++law_at_;
}

void OneOperator::take_snapshots_before(Date day, Tally& tally) {
  const auto& evenings = tally.evenings();
  if (evening_ == evenings.size() || evenings[evening_] >= day) return;
  look_around();
  for (; evening_ < evenings.size() && evenings[evening_] < day; ++evening_) {
    const auto evening = evenings[evening_];
    const auto& law = around_.law[actors::entry_on(around_.law, evening)];
    const actors::Today then{evening, evening, evening + 1, horizon_.from, law, around_.products};
    tally.snapshot(evening_, at_, state_, points_on(evening), ready(then));
  }
}

// Of lines that are not in use nobody counts what is on its way.
actors::Ready OneOperator::ready(const actors::Today& then) const {
  const auto lines = actors::lines_in_use(operator_, then);
  actors::Ready ready{actors::at_hand(operator_, then, lines), state_.crews, {}};
  for (const auto& entry : course_.agenda.pending()) {
    const auto& what = entry.payload;
    if (what.kind == Kind::delivery && lines[around_.products.at(what.version).line] > 0)
      ready.deliveries.push_back({entry.day, what.gateways});
  }
  std::reverse(ready.deliveries.begin(), ready.deliveries.end());
  return ready;
}

// A decision plans up to the next one or the next change of the law that matters to it, so it sees
// the law up to the longest span that it may plan.
Date OneOperator::sees() const {
  const auto up_to = [](Date usual, std::optional<Date> concern) {
    return concern ? std::min(usual, *concern) : usual;
  };
  auto operator_sees = course_.operator_looks;
  if (operator_sees == day_) {
    const auto usual = next_usual_decision();
    operator_sees = up_to(usual, next_concern(usual));
  }
  if (course_.administrator_looks != day_) return operator_sees;
  const auto usual = std::max(next_period(day_), operator_sees);
  const auto administrator_sees = up_to(usual, next_concern_of_updates(usual));
  return course_.operator_looks == day_ ? std::max(operator_sees, administrator_sees)
                                        : administrator_sees;
}

void OneOperator::fork_if_due() {
  if (forks_to_come_ == 0) return;
  look_around();
  const auto sees = this->sees();
  const bool may_draw = !versions_.empty() || day_ >= actors::first_order(spec_);
  for (auto& fork : forks_) {
    if (fork.start || !(sees >= fork.differs || (fork.before_first_draw && may_draw))) continue;
    fork.start = Start{events_, course_};
    if (--forks_to_come_ == 0) events_.clear();
    fork.start->course.agenda.push(day_, simulation::Phase::decisions, {.kind = Kind::decide});
  }
}

}  // namespace stichtag::run
