// What the delta table tells, as numbers.
#pragma once
#include "viz/model/compare/compare.hpp"

namespace stichtag::view {

struct TableAsked {
  std::size_t front;
  std::size_t base;
  std::optional<Date> known;
  CaseGroup group;
  law::Addressee addressee;
  std::string product;
  Language language;
  bool operator==(const TableAsked&) const = default;
};

// What bans of one product come to, within the days that are counted.
struct BanDays {
  int certain = 0;
  int perhaps = 0;            // that hang on an unknown fact, beyond the certain ones
  std::optional<Date> from;   // the first certain day
  std::optional<Date> until;  // absent: to the end of what is counted
};

struct ComparedOne {
  BanDays all;        // on any ground
  BanDays of_ground;  // on Compared::ground
  // Absent where there is no run; of before the last change while `waits`.
  std::optional<projections::Count> installed;  // on the last day
  std::optional<Date> ran_until;                // the last day
  std::optional<double> quota;                  // of Compared::duty, all operators together
  const law::section_45::Duty* first_missed = nullptr;
  bool waits = false;
};

struct Compared {
  // The days that the horizons of all scenarios have in common. In each the count begins with the
  // day on which the product comes to the market, if that is later.
  Period within;
  // That of § 19(6) wherever one of the scenarios has it, else the next that one has.
  law::Ground ground;
  // The first whose quota is not the same in all, else the first; null without any.
  const law::section_45::Duty* duty;
  std::vector<ComparedOne> scenarios;  // as in the world, which they point into
};
[[nodiscard]] Compared compared(const World& world, const TableAsked& asked);

}  // namespace stichtag::view
