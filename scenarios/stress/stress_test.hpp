// One scenario under several shocks: which duties of § 45 an operator then misses, in how many
// runs. Run k has the same chance under every shock (common random numbers), so that what differs
// between two cases is the shock's doing.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "scenarios/ensemble/futures.hpp"
#include "scenarios/stress/shock.hpp"

namespace stichtag::scenarios {

// What is stressed. `scenario` is without shocks.
struct Stressed {
  const Scenario& scenario;
  law::ReadingSet readings;
  Date known;
  FuturesAsked asked;  // seed, runs, what is set by hand; the rest is chosen here
  std::string operator_name;
  unsigned jobs = 1;
  std::string duty = {};  // this one alone; else all that fall due
};

// Of a duty in a run; no case: nothing is to be equipped, or there is no such duty.
enum class Outcome : std::uint8_t { met, missed, no_case };
// By duty and run.
using Outcomes = std::vector<std::vector<Outcome>>;

struct Duties {
  std::vector<std::string> names;  // of the duties due within the horizon, by due day
  std::vector<Date> due;
  [[nodiscard]] std::size_t size() const { return names.size(); }
};

class StressTest {
 public:
  // Of the operator's duties due on or after `first` and before `past`; the horizon ends soon
  // after the last of them. Refuses an operator that is not named, and one without such a duty.
  [[nodiscard]] static Result<StressTest> of(const Stressed& stressed, Date first, Date past);

  [[nodiscard]] const Duties& duties() const { return duties_; }
  // `progress` is told when a run is done; false stops.
  [[nodiscard]] Result<Outcomes> under(const std::vector<Shock>& shocks,
                                       const std::function<bool()>& progress) const;
  [[nodiscard]] const Stressed& stressed() const { return stressed_; }

 private:
  explicit StressTest(const Stressed& stressed)
      : stressed_(stressed), scenario_(stressed.scenario) {}
  Stressed stressed_;
  Scenario scenario_;  // with the shorter horizon
  Duties duties_;
};

[[nodiscard]] std::uint64_t count_of(Outcome outcome, const std::vector<Outcome>& runs);
[[nodiscard]] std::uint64_t count_met(const Outcomes& outcomes, std::size_t duty);
[[nodiscard]] std::uint64_t count_missed(const Outcomes& outcomes, std::size_t duty);
// Met or missed.
[[nodiscard]] std::uint64_t count_cases(const Outcomes& outcomes, std::size_t duty);
[[nodiscard]] inline bool is_broken(Outcome before, Outcome after) {
  return before == Outcome::met && after == Outcome::missed;
}
[[nodiscard]] std::uint64_t count_broken(const Outcomes& before, const Outcomes& after,
                                         std::size_t duty);

}  // namespace stichtag::scenarios
