// Quotas on their way to the due day, and what differs from run to run of an ensemble, as rows of
// the time line have them.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "events/vocabulary/date.hpp"

namespace stichtag::view {

struct Sample {
  Date on;
  double value;
};

// Over the runs of an ensemble: 5, 25, 50, 75 and 95 per cent lie below.
struct FanAt {
  Date on;
  std::array<double, 5> quantiles;
};

// One duty on its way to the due day, in shares of what it covers.
struct QuotaPart {
  enum class State : std::uint8_t { met, missed, open };  // open: the run ends before
  Date from;
  Date due;
  double required;
  std::optional<double> reached;  // on the due day, or the last one of the run; absent: nothing due
  State state;
  std::vector<Sample> achieved;
  std::vector<FanAt> fan;
  std::string label;          // "75 % of 90 %"
  std::uint32_t note;         // the numbers, and why
  std::optional<Date> start;  // latest safe one
  std::uint32_t start_note = 0;
};

// A day that differs from run to run of an ensemble: the start or the end of a ban.
struct DayBand {
  std::array<Date, 5> quantiles;
  bool start;
  std::uint32_t note;
};

}  // namespace stichtag::view
