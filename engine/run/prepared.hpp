// What all replications of a run share: the law as known day by day, the products, the operators'
// tables. Written once, then only read, by any number of threads.
#pragma once
#include <array>
#include <optional>
#include <vector>

#include "engine/actors/law_as_known.hpp"
#include "engine/run/run.hpp"

namespace stichtag::run {

// What the law and the market are in one replication.
struct Surroundings {
  law::LegalState state;
  actors::Products products;
  std::vector<actors::LawOfDay> law;
};

// Places of the days of the horizon in what is counted by month and by row, looked up by day.
struct Almanac {
  Date first = Date(0);
  std::vector<std::uint16_t> month;  // of Run::by_month
  [[nodiscard]] std::size_t month_of(Date day) const { return month[std::size_t(day - first)]; }
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
  Almanac almanac;
};

}  // namespace stichtag::run
