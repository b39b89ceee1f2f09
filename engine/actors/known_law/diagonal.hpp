// Walks along the days with what is known on each of them.
#pragma once
#include <algorithm>
#include <vector>

#include "engine/actors/known_law/known_days.hpp"
#include "engine/law/calendar.hpp"

namespace stichtag::actors {

template <class Answer>
struct Step {
  Date from;  // holds until the next
  Answer answer;
};

// From the first of the days to the last, a step where the answer becomes another one. `ask` takes
// a law::Day, and notes in it when the answer may change without any news.
template <class Answer, class Ask>
std::vector<Step<Answer>> diagonal(Period days, const KnownDays& known, const Ask& ask) {
  std::vector<Step<Answer>> steps;
  std::optional<Date> at = days.from;
  while (at && *at < *days.until) {
    law::Day day{*at};
    auto answer = ask(day);
    if (steps.empty() || steps.back().answer != answer) steps.push_back({*at, std::move(answer)});
    const auto learns = known.after(*at);
    at = learns && (!day.next || *learns < *day.next) ? learns : day.next;
  }
  return steps;
}

// The answer on the day, which is not before the first step.
template <class Answer>
const Answer& answer_on(const std::vector<Step<Answer>>& steps, Date day) {
  const auto after =
      std::upper_bound(steps.begin(), steps.end(), day,
                       [](Date d, const Step<Answer>& step) { return d < step.from; });
  return (after - 1)->answer;
}

}  // namespace stichtag::actors
