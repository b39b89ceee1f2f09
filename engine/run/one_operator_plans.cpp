// When operator and administrator decide, and the spans of work that they plan.
#include <algorithm>

#include "engine/run/one_operator.hpp"

namespace stichtag::run {
namespace {

using simulation::Phase;

Date monday_from(Date day) { return day + (7 - int(day.weekday())) % 7; }

}  // namespace

// The next day on which the law changes for what the operator has, awaits, or may buy.
std::optional<Date> OneOperator::next_concern(Date before) const {
  const auto& law = around_.law;
  const auto has = [&](fleet::Version version) {
    return std::find(versions_.begin(), versions_.end(), version) != versions_.end();
  };
  for (auto at = law_at_ + 1; at < law.size() && law[at].from < before; ++at) {
    const auto& shelves = law[at].shelves_changed;
    if ((law[at].offers_changed & lines_) != 0 || std::any_of(shelves.begin(), shelves.end(), has))
      return law[at].from;
  }
  return std::nullopt;
}

// The administrator also looks at certificates that end, and at versions that come.
std::optional<Date> OneOperator::next_concern_of_updates(Date before) const {
  if (versions_.empty()) return std::nullopt;
  const auto& law = around_.law;
  for (auto at = law_at_ + 1; at < law.size() && law[at].from < before; ++at)
    if ((law[at].lines_changed & lines_) != 0) return law[at].from;
  return std::nullopt;
}

std::size_t OneOperator::period() const {
  return prepared_.almanac.period_of(prepared_.almanac.month_of(day_), spec_.planning);
}

// The first Monday of the period that comes next after the day.
Date OneOperator::next_period(Date day) const {
  const auto& almanac = prepared_.almanac;
  return monday_from(
      almanac.month_begins[almanac.next_period(almanac.month_of(day), spec_.planning)]);
}

// The first Monday of the next period; who has nothing and orders nothing yet waits for the first
// that matters.
Date OneOperator::next_usual_decision() const {
  const auto next = next_period(day_);
  const auto first = actors::first_order(spec_);
  if (!versions_.empty() || next >= first) return next;
  if (first >= *horizon_.until) return *horizon_.until;
  // One Monday at the latest after its period has begun.
  const auto monday = next_period(std::max(day_, first - 31 * int(spec_.planning.every_months)));
  return monday >= first ? monday : next_period(monday);
}

// The Monday on which it looks again: the first of the next period, or earlier when something of
// its own can change an answer.
Date OneOperator::next_decision(const actors::Today& today, const actors::OpenCases& open) const {
  auto next = next_usual_decision();
  const auto sooner = [&](std::optional<Date> day) {
    if (day) next = std::min(next, monday_from(std::max(*day, day_ + 1)));
  };
  sooner(actors::next_look(operator_, today, open));
  if (const auto comes = next_delivery();
      comes && *comes < next && actors::may_run_short(operator_, day_, next))
    sooner(comes);
  return std::min(next, *horizon_.until);
}

// Period by period while there is something to watch; else together with the operator, whose crews
// may hang what is to be updated.
Date OneOperator::next_look_at_updates(const actors::Today& today) const {
  auto next = actors::watches(administrator_, today) ? next_period(day_) : course_.operator_looks;
  if (const auto day = actors::next_look(administrator_, today))
    next = std::min(next, monday_from(std::max(*day, day_ + 1)));
  return std::min(next, *horizon_.until);
}

// On a day, updates come before what is hung on it.
void OneOperator::decide(Tally& tally) {
  const auto work = course_.operator_looks == day_ ? operator_decides(tally) : std::nullopt;
  if (course_.administrator_looks == day_) administrator_decides(tally);
  if (work) plan_spans(Kind::work, *work);
  const auto next = std::min(course_.operator_looks, course_.administrator_looks);
  if (next < *horizon_.until) course_.agenda.push(next, Phase::decisions, {.kind = Kind::decide});
}

std::optional<OneOperator::Ahead> OneOperator::operator_decides(Tally& tally) {
  grow(tally);
  const auto now = today(day_, day_ + 1, std::exchange(course_.orders_in, period()) != period());
  look_around();
  const auto open = actors::open_cases(operator_, now);
  actors::react(operator_, now, open, changes_);
  happen(tally);
  actors::look_at_shelves(operator_, now, changes_);
  happen(tally);
  actors::hire(operator_, now, open, changes_);
  happen(tally);
  actors::buy(operator_, now, open, changes_);
  expect_deliveries();
  happen(tally);

  look_around();
  const auto next = next_decision(now, open);
  const Ahead ahead{next, next_concern(next)};
  course_.operator_looks = ahead.looks();
  return ahead;
}

void OneOperator::administrator_decides(Tally& tally) {
  look_around();
  const auto now = today(day_, day_ + 1, std::exchange(course_.updates_in, period()) != period());
  actors::decide(administrator_, now, changes_);
  happen(tally);

  look_around();
  const auto next = next_look_at_updates(now);
  const Ahead ahead{next, next_concern_of_updates(next)};
  course_.administrator_looks = ahead.looks();
  plan_spans(Kind::updates, ahead);
}

// Until the next decision or the next change of the law that concerns it. On the day of a change
// both go on with what is still permitted; on the day after they decide anew.
void OneOperator::plan_spans(Kind kind, const Ahead& ahead) {
  plan_span(kind, day_, ahead.concern.value_or(ahead.next));
  if (ahead.concern) plan_span(kind, *ahead.concern, *ahead.concern + 1);
}

// A span of work ends with the due day of a duty, so that what counts for it is known to the day.
void OneOperator::plan_span(Kind kind, Date from, Date until) {
  if (kind == Kind::work) {
    for (const auto& duty : around_.law[law_at_].duties) {
      const auto after = duty.due + 1;
      if (after > from && after < until) book(kind, std::exchange(from, after), after);
    }
  }
  book(kind, from, until);
}

// A week's work is booked on its first day, that of a longer span in its middle.
void OneOperator::book(Kind kind, Date from, Date until) {
  const auto booked = from + std::max(0, until - from - 7) / 2;
  const auto runs = [&](auto version) {
    return state_.campaign_of[std::size_t(version)].has_value();
  };
  if (kind == Kind::updates && std::none_of(versions_.begin(), versions_.end(), runs)) return;
  if (kind == Kind::work && versions_.empty() && booked < spec_.rollout_starts) return;
  course_.agenda.push(booked, Phase::work, {.kind = kind, .from = from, .until = until});
}

}  // namespace stichtag::run
