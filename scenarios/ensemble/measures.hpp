// What is measured of a run of an ensemble: a fixed list of named numbers, the same for every
// member, so that members can be lined up, merged and counted.
#pragma once
#include <limits>
#include <string>
#include <vector>

#include "scenarios/ensemble/ban_measures.hpp"
#include "scenarios/ensemble/quota_measures.hpp"
#include "scenarios/runs/law_of_run.hpp"

namespace stichtag::scenarios {

enum class MeasureKind : std::uint8_t {
  number,
  yes_no,  // 1 or 0
  day      // days since 1970-01-01
};

struct Measure {
  std::string name;  // "quota-met/20-by-2025/Musterstadt Netz"
  std::string unit;  // "gateways", "gateway-days", "days", "share", "EUR", "day", "yes or no"
  MeasureKind kind = MeasureKind::number;
  bool operator==(const Measure&) const = default;
};

// In the order of the list. Not every measure exists in every run: a ban that never came has no
// first day.
using Values = std::vector<double>;
inline constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

// Where the numbers come from; all of it outlives the call.
struct Measuring {
  const actors::RunSpec& spec;
  const law::LegalState& recorded;  // the law of the log, without drawn facts
  const LawOfRun& law;              // by which duties and prices are judged
  law::ReadingSet readings;
  const std::vector<law::section_45::Duty>& duties;
  const std::vector<BanMeasure>& bans;
  bool with_money;          // needs a run whose events were kept
  bool quota_only = false;  // no totals, bans and campaigns: for many runs that ask one thing
};

// Duties of § 45 under this law that fall due within the horizon, and the measures of them.
[[nodiscard]] std::vector<law::section_45::Duty> duties_to_measure(const LawOfRun& law,
                                                                   const law::ReadingSet& readings,
                                                                   const Period& horizon);
[[nodiscard]] std::vector<Measure> measures_of_quota(
    const actors::RunSpec& spec, const std::vector<law::section_45::Duty>& duties);

[[nodiscard]] std::vector<Measure> measures_of(const Measuring& measuring);
[[nodiscard]] Result<Values> values_of(const Measuring& measuring, const run::Run& run);

}  // namespace stichtag::scenarios
