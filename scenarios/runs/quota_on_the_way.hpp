// A duty of § 45 on the way to its due day: what is there on an evening.
#pragma once
#include "scenarios/runs/quota_of_run.hpp"

namespace stichtag::scenarios {

// A duty whose share is followed.
struct QuotaWay {
  law::section_45::Duty duty;
  std::optional<std::uint32_t> who;  // operator in the spec; absent: all together
  std::vector<Date> evenings;        // every quarter back from the due day, three years at most
};

// Of each operator where there are at most `few`, else of all together; by operator, then due day.
// Only evenings within the horizon on which points may have arisen that the duty counts.
[[nodiscard]] std::vector<QuotaWay> quota_ways(const std::vector<law::section_45::Duty>& duties,
                                               std::size_t operators, std::size_t few,
                                               const Period& horizon);
// Of all ways, in order: the evenings that a run must count points on.
[[nodiscard]] std::vector<Date> evenings_of(const std::vector<QuotaWay>& ways);
// Of what the duty covers; not a number where there is nothing to equip yet.
[[nodiscard]] Result<double> share_on(Date evening, const QuotaWay& way,
                                      const actors::RunSpec& spec, const run::Run& run);

}  // namespace stichtag::scenarios
