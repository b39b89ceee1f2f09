// Duties of § 45 as a report tells them: of each operator where there are few, else of all
// together.
#pragma once
#include "scenarios/report/sections.hpp"

namespace stichtag::report {

struct QuotaLine {
  const Side* side;
  std::string who;  // operator; empty: all together
  law::section_45::Duty duty;
  projections::Count required = 0, equipped = 0, denominator = 0;
  std::size_t met = 0, of = 0;  // operators with a case
  bool due_in_run = true;
  const scenarios::Summary* spread = nullptr;       // of the share, over the ensemble
  const scenarios::Summary* probability = nullptr;  // to be met
  const Fan* fan = nullptr;
  [[nodiscard]] std::optional<double> achieved() const;
  [[nodiscard]] double target() const { return double(duty.share.parts) / double(duty.share.of); }
  [[nodiscard]] bool is_met() const { return met == of; }
};

// In the order of due days, then scenarios. Duties with nothing to equip are left out.
[[nodiscard]] std::vector<QuotaLine> quota_lines(const Report& report);

// "90 % of consumers 6,000–100,000 kWh new from 2025-02-25 to 2026-09-30"
[[nodiscard]] std::string duty_in_words(const law::section_45::Duty& duty, const Speech& say);

[[nodiscard]] Picture whisker_picture(const Report& report, const std::vector<QuotaLine>& lines);
[[nodiscard]] std::optional<Picture> fan_picture(const Report& report,
                                                 const std::vector<QuotaLine>& lines);

}  // namespace stichtag::report
