// How far one operator comes, by the day: simulated once on a grid of starts, paces and so on, and
// read between the nodes. Every trajectory is a run of the same engine as `stichtag run`, under the
// law and certificates as known on the training day; what comes after is drawn.
#pragma once
#include <array>
#include <vector>

#include "events/vocabulary/date.hpp"
#include "events/vocabulary/result.hpp"

namespace stichtag::scenarios::hindcast {

// Shares of the operator's points that are equipped on one evening.
struct Reach {
  double base = 0;         // of 6 to 100 MWh and § 14a
  double with_plants = 0;  // of those and plants of 7 to 100 kW
  double over_100 = 0;     // of consumers over 100 MWh
  double all = 0;          // of all points
};

struct GridAsked {
  Date known;              // law and certificates as known then
  std::vector<Date> days;  // evenings, in order
  // Last day. The market draws versions up to it, and their number has a part in later chances, so
  // that another last day is another draw.
  Date until;
  std::uint64_t seed = 1;
};

// What makes one operator differ from another of its class.
struct Ways {
  double start = 0;      // years after the first of January 2020
  double pace = 0;       // share of its mandatory points a year at full strength
  double voluntary = 0;  // pace without a duty, as a share
  double requests = 0;   // share of all points that asks for an iMSys each year
};

class Trajectories {
 public:
  // Simulates the grid, two draws of the market side by side. Takes seconds.
  [[nodiscard]] static Result<Trajectories> simulated(const GridAsked& asked);

  // Between the nodes, linear; `future` is the number of the draw. Written to `into`, one a day.
  void read(std::size_t size_class, std::size_t future, const Ways& ways,
            std::vector<Reach>& into) const;
  // Who starts so late (Ways::start) has reached nothing on any of the days.
  [[nodiscard]] bool is_silent(double start) const {
    return start * quarters_a_year >= double(silent_from_);
  }
  [[nodiscard]] const std::vector<Date>& days() const { return days_; }
  [[nodiscard]] const std::vector<double>& years() const { return years_; }  // of the days
  // The same for some of the days.
  [[nodiscard]] Trajectories on(const std::vector<Date>& days) const;

  static constexpr std::size_t futures = 2;
  static constexpr double quarters_a_year = 4;

 private:
  [[nodiscard]] const Reach* node(std::size_t mix, std::size_t future, std::size_t start,
                                  std::size_t pace, std::size_t voluntary,
                                  std::size_t requests) const;
  explicit Trajectories(std::vector<Date> days);
  void find_silence();
  std::vector<Date> days_;
  std::vector<double> years_;
  std::size_t starts_ = 0;
  std::size_t silent_from_ = 0;  // who starts there or later has reached nothing on any day
  std::array<std::vector<Reach>, futures> reached_;
};

// Since 2020-01-01; negative before.
[[nodiscard]] double years_of(Date day);

}  // namespace stichtag::scenarios::hindcast
