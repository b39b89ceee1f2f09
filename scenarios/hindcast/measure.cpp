#include "scenarios/hindcast/measure.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "events/vocabulary/names.hpp"

namespace stichtag::scenarios::hindcast {
namespace {

const std::map<std::string, Kind>& kinds() {
  static const std::map<std::string, Kind> all{
      {"imsys_installed", Kind::installed},
      {"imsys_share_all_points", Kind::share_of_points},
      {"mandatory_quota_6_100MWh_14a", Kind::quota},
      {"mandatory_quota_6_100MWh_14a_EEG7_100kW", Kind::quota_with_plants},
      {"mandatory_quota_old_definition", Kind::quota_with_plants},
      {"mandatory_quota_gt_100MWh", Kind::quota_over_100_mwh},
      {"mandatory_quota_class_average", Kind::class_mean},
      {"mandatory_imsys_installed", Kind::mandatory_installed},
      {"gmsb_with_zero_imsys", Kind::none_at_all},
      {"gmsb_at_or_above_20_percent", Kind::at_least_20},
      {"gmsb_started_below_13_percent", Kind::started_below_13},
      {"imsys_installs_per_month", Kind::installed_a_month},
      {"mandatory_installs_per_month", Kind::mandatory_a_month}};
  return all;
}

// Inputs of the model, or matters that it does not have.
const std::vector<std::pair<std::string, std::string>>& silent() {
  static const std::vector<std::pair<std::string, std::string>> all{
      {"mme_share", "modern meters are an input of the national fleet, not a result"},
      {"operators_in_class", "the number of operators is an input"},
      {"msb_reporting", "how many operators report is no matter of the model"},
      {"gmsb_reporting", "how many operators report is no matter of the model"},
      {"metering_points", "the number of metering points is an input"},
      {"mandatory_cases", "the number of mandatory cases is an input"},
      {"mandatory_share", "the split of the mandatory cases is an input"},
      {"optional_cases", "the number of optional cases is an input"},
      {"price_cap", "price caps are law, not forecast"},
      {"one_off_fee", "fees are law, not forecast"},
      {"ey_barometer", "the model has no such score"},
      {"gwa_", "administrators are not counted by the national fleet"},
      {"smgw_", "makers and devices under certification are not counted by the national fleet"}};
  return all;
}

std::string why_not(const std::string& metric) {
  for (const auto& [start, reason] : silent())
    if (metric.starts_with(start)) return reason;
  std::vector<std::string> names;
  for (const auto& [name, kind] : kinds()) names.push_back(name);
  return "the model knows no such metric; " + did_you_mean(metric, names, 20);
}

bool is_share(Kind kind) {
  return kind == Kind::share_of_points || kind == Kind::quota || kind == Kind::quota_with_plants ||
         kind == Kind::quota_over_100_mwh || kind == Kind::class_mean;
}

std::optional<double> units_of(Kind kind, const std::string& unit) {
  if (is_share(kind)) {
    if (unit == "percent" || unit == "%") return 100;
    if (unit == "fraction" || unit == "share") return 1;
    return std::nullopt;
  }
  if (unit == "thousand") return 0.001;
  for (const char* plain : {"units", "points", "operators", "units/month"})
    if (unit == plain) return 1;
  return std::nullopt;
}

// "average since 2024-12-31"; without such a day the end of the quarter before.
Date since_of(const Asked& asked) {
  static const std::string words = "since ";
  const auto at = asked.scope.find(words);
  if (at != std::string::npos) {
    const auto day = parse_date(std::string_view(asked.scope).substr(at + words.size(), 10));
    if (day && *day < asked.period_end) return *day;
  }
  const auto earlier = add_months_down(asked.period_end, -3);
  return last_day_of_month(earlier.year(), earlier.month());
}

const std::array<std::string, 4>& scopes() {
  static const std::array<std::string, 4> all{"gt_500k", "100k_500k", "30k_100k", "lt_30k"};
  return all;
}

}  // namespace

std::variant<Measure, std::string> measure_of(const Asked& asked) {
  const auto found = kinds().find(asked.metric);
  if (found == kinds().end()) return why_not(asked.metric);
  Measure measure{found->second};
  const auto units = units_of(measure.kind, asked.unit);
  if (!units) return "'" + asked.unit + "' is no unit of this metric";
  measure.units = *units;
  if (measure.kind == Kind::class_mean) {
    const auto size_class = size_class_of(asked.scope);
    if (!size_class)
      return "'" + asked.scope + "' is no size class; " + did_you_mean(asked.scope, scopes());
    measure.size_class = *size_class;
  }
  if (measure.kind == Kind::installed_a_month || measure.kind == Kind::mandatory_a_month)
    measure.since = since_of(asked);
  return measure;
}

std::optional<std::size_t> size_class_of(const std::string& scope) {
  const auto at = std::find(scopes().begin(), scopes().end(), scope);
  if (at == scopes().end()) return std::nullopt;
  return std::size_t(at - scopes().begin());
}

const std::string& scope_of(std::size_t size_class) { return scopes()[size_class]; }

}  // namespace stichtag::scenarios::hindcast
