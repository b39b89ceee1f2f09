// Quotas of § 45 in an ensemble: how far all operators come together, and who meets what. Up to ten
// operators are named; more are counted by size class, as the Bundesnetzagentur publishes them.
#pragma once
#include <string>
#include <vector>

#include "engine/actors/spec/run_spec.hpp"
#include "engine/law/section_45.hpp"
#include "engine/run/run.hpp"
#include "events/vocabulary/result.hpp"

namespace stichtag::scenarios {

inline constexpr std::size_t named_operators = 10;

struct QuotaMeasure {
  enum class Of : std::uint8_t {
    achieved,        // share of the denominator of all operators together
    met_share,       // share of operators that meet the duty
    class_mean,      // mean share of the operators of a size class, unweighted
    operator_share,  // of one operator
    operator_met     // 1 or 0
  };
  Of of{};
  std::size_t duty = 0;  // in the list of duties
  std::size_t who = 0;   // operator in the spec, or size class
};

[[nodiscard]] std::vector<QuotaMeasure> quota_measures(
    const actors::RunSpec& spec, const std::vector<law::section_45::Duty>& duties);
[[nodiscard]] std::string name_of(const QuotaMeasure& measure, const actors::RunSpec& spec,
                                  const std::vector<law::section_45::Duty>& duties);
// In the order of quota_measures; NaN where the run ends before the duty is due or nothing is to be
// equipped.
[[nodiscard]] Result<std::vector<double>> quota_values(
    const actors::RunSpec& spec, const std::vector<law::section_45::Duty>& duties,
    const run::Run& run);

}  // namespace stichtag::scenarios
