// Where in the cube of the uncertain inputs each member of an ensemble lies. A point is a function
// of seed, number of the member, number of runs and name of the input, and of nothing else.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "events/vocabulary/result.hpp"

namespace stichtag::scenarios {

enum class DesignKind : std::uint8_t {
  monte_carlo,      // independent of the number of runs: more can be added
  latin_hypercube,  // each of `runs` strata of each input once (McKay 1979)
  sobol             // low discrepancy, shifted at random modulo 1 (Cranley and Patterson 1976)
};
[[nodiscard]] const std::vector<std::string>& design_names();  // "mc", "lhs", "sobol"
[[nodiscard]] Result<DesignKind> design_named(const std::string& name, const std::string& where);

class Design {
 public:
  // Refuses more than a million runs of a Latin hypercube, whose order is kept in memory.
  [[nodiscard]] static Result<Design> of(DesignKind kind, std::uint64_t seed, std::uint64_t runs,
                                         const std::vector<std::string>& inputs);

  // One number of [0, 1) an input; member < runs, but for Monte Carlo.
  [[nodiscard]] std::vector<double> point(std::uint64_t member) const;

 private:
  DesignKind kind_{};
  std::uint64_t seed_ = 0, runs_ = 0;
  std::vector<std::uint64_t> names_;               // actor_key of each input
  std::vector<double> shifts_;                     // sobol
  std::vector<std::vector<std::uint32_t>> order_;  // latin_hypercube: stratum of each member
};

}  // namespace stichtag::scenarios
