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
};

// By duty: met in run k or not. A duty that does not exist in a run counts as met: nothing is owed.
using Met = std::vector<std::vector<bool>>;

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
  [[nodiscard]] Result<Met> under(const std::vector<Shock>& shocks,
                                  const std::function<bool()>& progress) const;
  [[nodiscard]] const Stressed& stressed() const { return stressed_; }

 private:
  explicit StressTest(const Stressed& stressed)
      : stressed_(stressed), scenario_(stressed.scenario) {}
  Stressed stressed_;
  Scenario scenario_;  // with the shorter horizon
  Duties duties_;
};

[[nodiscard]] std::uint64_t count_met(const Met& met, std::size_t duty);
// Met in the first, missed in the second.
[[nodiscard]] std::uint64_t count_broken(const Met& before, const Met& after, std::size_t duty);

}  // namespace stichtag::scenarios
