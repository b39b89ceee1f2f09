// What is counted while a run goes on: a fold over its events, and gateway-days under the law.
// Every count is a sum over operators and events, so it hangs on no order.
#pragma once
#include "engine/actors/state/state.hpp"
#include "engine/run/prepared.hpp"

namespace stichtag::run {

// For each change of the law and each version: how many days are left, to the end of the horizon,
// with its certificates, without them, and undetermined. A gateway that hangs from a day on has
// these days before it.
class DaysLeft {
 public:
  DaysLeft(const Surroundings& around, Date end);
  struct Days {
    std::array<std::int32_t, 3> by_status{};  // as actors::Certified
  };
  // `entry` holds on the day.
  [[nodiscard]] Days from(std::size_t entry, std::size_t version, Date day) const;

 private:
  const std::vector<actors::LawOfDay>& law_;
  std::size_t versions_;
  std::vector<Days> left_;  // by entry, by version, from the first day of the entry
};

struct Counter;

// What is summed over operators.
struct Sums {
  std::uint64_t events = 0;
  Totals totals = {};
  std::vector<MonthOfInstalls> by_month = {};
  std::vector<Count> hung = {};  // by row, by version: more since the row before
  std::vector<CampaignRow> campaigns = {};
  std::vector<actors::Happened> happened = {};
};

class Tally {
 public:
  Tally(const Prepared& prepared, const Surroundings& around, const Options& options, Run& run);
  // Of any of the operators of `whole`: what is theirs alone goes into its run at once, so parts
  // of other operators may be filled at the same time; sums follow with `whole.add(part)`, in any
  // order.
  [[nodiscard]] static Tally part_of(const Tally& whole);
  void add(Tally&& part);

  // After it was applied; `entry` of the law holds on its day.
  void note(const actors::Happened& happened, std::size_t entry);
  // The same for all of them.
  void note(std::uint32_t operator_at, Date day, const actors::Changes& changes, std::size_t entry);
  // What hangs on the first day.
  void begins(std::uint32_t operator_at, const actors::OperatorState& state);
  // `points`: all of them on that evening, which may be more than the operator has looked at.
  void snapshot(std::size_t evening, std::uint32_t operator_at, const actors::OperatorState& state,
                const ByGroup& points, actors::Ready ready);
  void ends(std::uint32_t operator_at, const actors::OperatorState& state,
            Count requests_past_term);
  // Once, after the last operator: rows of the fleet, sums, events in the order of their days.
  void finish();

  // Evenings of Options::snapshots within the horizon, in order.
  [[nodiscard]] const std::vector<Date>& evenings() const { return evenings_; }

 private:
  void hang(std::uint32_t operator_at, std::size_t version, Count more, std::size_t entry,
            Date day);
  void lay_out_rows();
  [[nodiscard]] FleetRow row_of(Date day, const std::vector<Count>& hanging) const;
  // `before_it` is the event before, or nullptr.
  void write_down(const actors::Happened& happened, const actors::Happened* before_it);
  [[nodiscard]] Counter counter_of(std::uint32_t operator_at, Date day);
  void hang(const Counter& counter, std::uint32_t operator_at, Date day, std::size_t entry);

  const Prepared& prepared_;
  const Surroundings& around_;
  const Options& options_;
  Run& run_;
  DaysLeft days_left_;
  std::vector<Date> evenings_;
  std::vector<Date> rows_;               // days of Run::fleet
  std::vector<std::uint32_t> row_from_;  // by day of the horizon: the first row that sees it
  Sums sums_;
};

}  // namespace stichtag::run
