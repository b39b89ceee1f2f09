// § 45 for the operators of a run: what each duty required on its day and what was there; and, for
// duties still to come on a given day, the rate that they need and until when one can wait.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "engine/law/section_45.hpp"
#include "engine/projections/pace.hpp"
#include "engine/projections/quota.hpp"
#include "engine/projections/quota_of_fleet.hpp"
#include "scenarios/runs/runner.hpp"

namespace stichtag::scenarios {

struct QuotaAsked {
  law::ReadingSet readings;
  Date known;  // of the law
  Date on;     // from which day one looks ahead
};

struct QuotaRow {
  std::uint32_t operator_at = 0;  // in the spec
  law::section_45::Duty duty;
  projections::Measure measure;  // on the due day; where the run ends before, on its last day
  bool measured_when_due = true;
  std::optional<Date> supervision_opens;  // § 76, drawn; only for a missed duty since the GNDEW
  projections::Count missing_today = 0;   // on `on`, of what the due day will require
  std::optional<double> needed_a_week;
  projections::Count slack = 0;
  projections::LatestStart latest_start;

  // No point is of it on that evening, nor is one to come: neither met nor missed.
  [[nodiscard]] bool no_case() const {
    return measure.denominator == 0 && measure.required == 0 && missing_today == 0;
  }
  [[nodiscard]] bool is_missed() const { return measured_when_due && !no_case() && !measure.met; }
};

// What a duty requires of the operators of a run and what is there on the due day, or on the last
// day of the run if it ends before; or on another evening.
class DutyInRun {
 public:
  DutyInRun(const law::section_45::Duty& duty, const run::Run& run);
  DutyInRun(const law::section_45::Duty& duty, const run::Run& run, Date evening);
  // Nothing if the run did not count points on that evening.
  [[nodiscard]] Result<std::optional<projections::Measure>> of(const actors::OperatorSpec& spec,
                                                               std::uint32_t operator_at);

 private:
  const law::section_45::Duty& duty_;
  const run::Run& run_;
  Date evening_;
  projections::CensusFor census_;
};

// The quotas of § 45 in order of due day, as the law of the scenario is known.
[[nodiscard]] std::vector<law::section_45::Duty> duties_of(const law::LegalState& state,
                                                           const QuotaAsked& asked);
// The evenings that a run must count points on, so that quota_rows can measure.
[[nodiscard]] std::vector<Date> evenings_for(const std::vector<law::section_45::Duty>& duties,
                                             const QuotaAsked& asked, const Period& horizon);
// By operator, then duty. Refused where a duty asks for what a run does not count.
[[nodiscard]] Result<std::vector<QuotaRow>> quota_rows(
    const std::vector<law::section_45::Duty>& duties, const QuotaAsked& asked, const Ran& ran);

}  // namespace stichtag::scenarios
