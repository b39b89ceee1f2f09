#include "scenarios/runs/quota_on_the_way.hpp"

#include <algorithm>
#include <limits>

namespace stichtag::scenarios {
namespace {

using law::section_45::Duty;

constexpr int quarters = 12;  // of the way to a due day

std::vector<Date> evenings_of(const Duty& duty, const Period& horizon) {
  std::vector<Date> days;
  for (int quarter = quarters; quarter >= 0; --quarter) {
    const auto day = add_months_down(duty.due, -3 * quarter);
    const bool begun = !duty.denominator.arising || day >= duty.denominator.arising->first;
    if (begun && day >= horizon.from && day < *horizon.until) days.push_back(day);
  }
  return days;
}

}  // namespace

std::vector<QuotaWay> quota_ways(const std::vector<Duty>& duties, std::size_t operators,
                                 std::size_t few, const Period& horizon) {
  const bool each = operators <= few;
  std::vector<QuotaWay> ways;
  for (std::uint32_t at = 0; at < (each ? operators : 1); ++at) {
    for (const auto& duty : duties) {
      if (duty.due < horizon.from) continue;
      ways.push_back({duty, each ? std::optional(at) : std::nullopt, evenings_of(duty, horizon)});
    }
  }
  return ways;
}

std::vector<Date> evenings_of(const std::vector<QuotaWay>& ways) {
  std::vector<Date> evenings;
  for (const auto& way : ways)
    evenings.insert(evenings.end(), way.evenings.begin(), way.evenings.end());
  std::sort(evenings.begin(), evenings.end());
  evenings.erase(std::unique(evenings.begin(), evenings.end()), evenings.end());
  return evenings;
}

Result<double> share_on(Date evening, const QuotaWay& way, const actors::RunSpec& spec,
                        const run::Run& run) {
  run::Count equipped = 0, all = 0;
  DutyInRun duty(way.duty, run, evening);
  for (std::uint32_t at = 0; at < spec.operators.size(); ++at) {
    if (way.who && *way.who != at) continue;
    const auto measure = duty.of(spec.operators[at], at);
    if (!measure) return measure.problem();
    if (!*measure) continue;
    equipped += (*measure)->equipped;
    all += (*measure)->denominator;
  }
  return all > 0 ? double(equipped) / double(all) : std::numeric_limits<double>::quiet_NaN();
}

}  // namespace stichtag::scenarios
