// What all replications of a run share: the law as known day by day, the products, the operators'
// tables. Written once, then only read, by any number of threads.
#pragma once
#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

#include "engine/actors/administrator/administrator.hpp"
#include "engine/actors/known_law/law_as_known.hpp"
#include "engine/actors/operator/operator.hpp"
#include "engine/run/fork.hpp"
#include "engine/run/run.hpp"

namespace stichtag::run {

// What the law and the market are in one replication.
struct Surroundings {
  law::LegalState state;
  actors::Products products;
  std::vector<actors::LawOfDay> law;
  fleet::AlikeGroups alike = fleet::no_alike_groups();
};

// The months of the horizon, looked up by day.
struct Almanac {
  Date first = Date(0);
  std::vector<std::uint16_t> month;  // by day: of Run::by_month
  std::vector<Date> month_begins;    // by month, and that after the last
  std::size_t first_month = 0;       // of the year of our Lord 0, counted from its January
  [[nodiscard]] std::size_t month_of(Date day) const { return month[std::size_t(day - first)]; }
  [[nodiscard]] Date next_month(Date day) const { return month_begins[month_of(day) + 1]; }
  // Of an operator's planning: the one in which the month lies, numbered, and the first month of
  // the next.
  [[nodiscard]] std::size_t period_of(std::size_t m, const actors::Planning& planning) const {
    return (first_month + m - planning.first_month) / planning.every_months;
  }
  [[nodiscard]] std::size_t next_period(std::size_t m, const actors::Planning& planning) const {
    const auto every = planning.every_months;
    const auto gone = (first_month + m - planning.first_month) % every;
    return std::min(m + every - gone, month_begins.size() - 1);
  }
};

struct Prepared {
  EventLog log;
  law::ReadingSet readings;
  actors::RunSpec spec;
  Date last_known;  // of the log
  Surroundings as_recorded;
  std::vector<std::vector<double>> mixes;      // by operator, by line
  std::vector<std::vector<double>> new_mixes;  // the same, or the new mix after a switch
  std::vector<std::uint32_t> administrator_of;
  std::vector<actors::CampaignTimes> campaign_times;  // by administrator
  std::vector<double> release_months;                 // by line: the mean of its vendor
  Almanac almanac;
  std::vector<std::shared_ptr<const actors::WorkingDays>> working_days;  // by operator
  // By operator: before its first draw, and before a drawn fact can be known.
  std::vector<Start> starts;
};

}  // namespace stichtag::run
