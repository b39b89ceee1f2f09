#include "engine/projections/difference.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "engine/projections/bans.hpp"

namespace stichtag::projections {
namespace {

using Spans = std::map<std::tuple<Period, law::Standing, law::Standing>, std::vector<CaseGroup>>;

law::Calendar calendar_of(const Side& side, const std::string& line, CaseGroup group, Date first) {
  const auto subject = law::subject_of(side.state, {line, std::nullopt});
  if (!subject) {  // a product that only the other side knows
    law::Grounds grounds;
    grounds.add(law::Ground::product_unknown);
    return {{first, {law::Install::banned, law::Use::unlawful, grounds}}};
  }
  return law::calendar(side.state, *subject, group,
                       law::Inquiry(side.known, side.addressee, side.readings), first);
}

void compare(const law::Calendar& a, const law::Calendar& b, CaseGroup group, Spans& spans) {
  std::vector<Date> days;
  for (const auto* calendar : {&a, &b}) {
    for (const auto& entry : *calendar) days.push_back(entry.from);
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  std::optional<std::tuple<Period, law::Standing, law::Standing>> open;
  const auto close = [&] {
    if (open) spans[*open].push_back(group);
    open.reset();
  };
  for (const auto day : days) {
    const auto& before = law::standing_on(a, day);
    const auto& after = law::standing_on(b, day);
    if (open && std::get<1>(*open) == before && std::get<2>(*open) == after) continue;
    if (open) std::get<0>(*open).until = day;
    close();
    if (before != after) open.emplace(Period{day, std::nullopt}, before, after);
  }
  close();
}

std::vector<std::string> lines_of(const Side& a, const Side& b) {
  std::vector<std::string> lines;
  for (const auto* side : {&a, &b}) {
    for (const auto& line : side->state.lines) {
      if (std::find(lines.begin(), lines.end(), line.name) == lines.end())
        lines.push_back(line.name);
    }
  }
  lines.emplace_back(uncertified_system);
  return lines;
}

template <class Compare>
std::vector<Difference> for_all(const Side& a, const Side& b, Compare compare_case) {
  std::vector<Difference> list;
  for (const auto& line : lines_of(a, b)) {
    Spans spans;
    for (const auto group : all_case_groups()) compare_case(line, group, spans);
    for (auto& [key, cases] : spans) {
      const auto& [period, before, after] = key;
      list.push_back({line, std::move(cases), period, before, after});
    }
  }
  return list;
}

}  // namespace

std::vector<Difference> differences(const Side& a, const Side& b, Date first) {
  return for_all(a, b, [&](const std::string& line, CaseGroup group, Spans& spans) {
    compare(calendar_of(a, line, group, first), calendar_of(b, line, group, first), group, spans);
  });
}

std::vector<Difference> differences_between_days(const Side& a, Date day_a, const Side& b,
                                                 Date day_b) {
  return for_all(a, b, [&](const std::string& line, CaseGroup group, Spans& spans) {
    const auto before = calendar_of(a, line, group, day_a).front().standing;
    const auto after = calendar_of(b, line, group, day_b).front().standing;
    if (before != after)
      spans[{{day_a, day_a == day_b ? day_b + 1 : day_b}, before, after}].push_back(group);
  });
}

std::int64_t days_that_differ(const std::vector<Difference>& list, Date until) {
  std::int64_t days = 0;
  for (const auto& difference : list) {
    const auto end = std::min(difference.period.until.value_or(until), until);
    if (end > difference.period.from)
      days += std::int64_t(end - difference.period.from) * std::int64_t(difference.cases.size());
  }
  return days;
}

}  // namespace stichtag::projections
