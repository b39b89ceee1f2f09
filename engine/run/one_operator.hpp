// The days of one operator and its administrator, from the first of the horizon to the last. Given
// the law, operators do not touch one another, so each goes through all of its days before the next
// begins: what it is stays in the cache, and threads or forks can take any of them.
#pragma once
#include <functional>

#include "engine/actors/administrator/administrator.hpp"
#include "engine/actors/operator/operator.hpp"
#include "engine/run/fork.hpp"
#include "engine/run/tally.hpp"

namespace stichtag::run {

class OneOperator {
 public:
  OneOperator(const Prepared& prepared, const Surroundings& around, const RunKey& key,
              const Options& options, std::uint32_t at);
  // From the first day. Every fork that is asked for gets its start on the way.
  void go(Tally& tally, std::span<Fork> forks = {});
  // What happened before is applied again instead of decided and drawn again.
  void go_on(const Start& start, Tally& tally);
  // Asked with the day before each decision; false ends the way there and then, and what came of it
  // is for nobody. Outlives the operator.
  void watch(const std::function<bool(Date)>& goes_on) { goes_on_ = &goes_on; }
  // Only up to the start of the fork.
  void go_up_to(Tally& tally, Fork& fork);

 private:
  void go_through(Tally& tally);
  void fork_if_due();
  void begin_day(Date day);
  void take_snapshots_before(Date day, Tally& tally);
  [[nodiscard]] actors::Ready ready(const actors::Today& then) const;
  void plan();
  [[nodiscard]] Date sees() const;
  void handle(const Entry& entry, Tally& tally);
  // What lies in changes_, which is empty then.
  void happen(Tally& tally);
  void expect_deliveries();
  void grow(Tally& tally);
  void fit_modern_meters(Tally& tally);
  [[nodiscard]] ByGroup points_on(Date day) const;
  void decide(Tally& tally);
  // The next day on which somebody would decide, and a change of the law before it.
  struct Ahead {
    Date next;
    std::optional<Date> concern;
    [[nodiscard]] Date looks() const { return concern ? *concern + 1 : next; }
  };
  std::optional<Ahead> operator_decides(Tally& tally);
  void administrator_decides(Tally& tally);
  void plan_spans(Kind kind, const Ahead& ahead);
  void plan_span(Kind kind, Date from, Date until);
  void book(Kind kind, Date from, Date until);
  void work(const Entry& entry, Tally& tally);
  void update(const Entry& entry, Tally& tally);
  void end_campaign(std::uint32_t campaign, Tally& tally);
  [[nodiscard]] Date next_decision(const actors::Today& today, const actors::OpenCases& open) const;
  [[nodiscard]] std::optional<Date> next_concern(Date before) const;
  [[nodiscard]] std::optional<Date> next_concern_of_updates(Date before) const;
  [[nodiscard]] Date next_usual_decision() const;
  [[nodiscard]] std::size_t period() const;
  [[nodiscard]] Date next_period(Date day) const;
  [[nodiscard]] Date next_look_at_updates(const actors::Today& today) const;
  void list_versions(std::vector<fleet::Version>& list) const;
  void look_around();
  [[nodiscard]] std::optional<Date> next_delivery() const;
  [[nodiscard]] actors::Today today(Date from, Date until, bool first_of_period) const;
  [[nodiscard]] std::vector<CaseGroup> growing_groups() const;

  const Prepared& prepared_;
  const Surroundings& around_;
  Period horizon_;
  std::uint32_t at_;
  const actors::OperatorSpec& spec_;
  actors::OperatorState state_;
  std::vector<fleet::Version> all_versions_;  // of the lines that it has or may buy
  std::vector<fleet::Version> versions_;      // of these, those of which it has or awaits any
  bool looked_around_ = false;                // since versions may have come or gone
  std::uint32_t lines_ = 0;                   // bits
  std::vector<CaseGroup> growing_;
  actors::Operator operator_;
  actors::Administrator administrator_;
  Course course_;
  Date day_;
  std::size_t evening_ = 0;  // of Tally::evenings: the next one to be counted
  std::span<Fork> forks_;
  std::size_t forks_to_come_ = 0;  // that have no start yet
  bool stops_at_fork_ = false;
  const std::function<bool(Date)>* goes_on_ = nullptr;
  std::vector<actors::Happened> events_;  // kept for the forks to come
  actors::Changes changes_;
  std::size_t law_at_ = 0;
};

}  // namespace stichtag::run
