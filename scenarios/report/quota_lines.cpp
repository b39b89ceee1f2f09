#include <algorithm>
#include <map>

#include "scenarios/report/quota.hpp"

namespace stichtag::report {
namespace {

const scenarios::Summary* summary_of(const Side& side, const std::string& name) {
  if (!side.ensemble) return nullptr;
  const auto& all = side.ensemble->summaries;
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const auto& one) { return one.measure.name == name; });
  return found == all.end() || found->defined == 0 ? nullptr : &*found;
}

void add_ensemble(QuotaLine& line) {
  const auto tail = line.who.empty() ? line.duty.name : line.duty.name + "/" + line.who;
  line.spread = summary_of(*line.side, "quota-achieved/" + tail);
  line.probability = summary_of(*line.side, "quota-met/" + tail);
  if (!line.side->ensemble) return;
  for (const auto& fan : line.side->ensemble->fans) {
    if (fan.duty == line.duty.name && fan.operator_name == line.who) line.fan = &fan;
  }
}

QuotaLine line_of(const Side& side, const std::string& who, const law::section_45::Duty& duty) {
  return {&side, who, duty, 0, 0, 0, 0, 0, true, nullptr, nullptr, nullptr};
}

void add_rows(const Side& side, std::vector<QuotaLine>& lines) {
  const bool each = side.ran.spec.operators.size() <= few_operators;
  std::map<std::pair<std::string, std::string>, std::size_t> at;
  for (const auto& row : side.quota) {
    const auto who = each ? operator_name(side, row.operator_at) : "";
    const auto [found, fresh] = at.try_emplace({row.duty.name, who}, lines.size());
    if (fresh) lines.push_back(line_of(side, who, row.duty));
    auto& line = lines[found->second];
    line.required += row.measure.required;
    line.equipped += row.measure.equipped;
    line.denominator += row.measure.denominator;
    if (!row.no_case()) {
      line.met += row.measure.met ? 1 : 0;
      ++line.of;
    }
    line.due_in_run = row.measured_when_due;
  }
}

}  // namespace

std::optional<double> QuotaLine::achieved() const {
  if (denominator <= 0) return std::nullopt;
  return double(equipped) / double(denominator);
}

std::vector<QuotaLine> quota_lines(const Report& report) {
  std::vector<QuotaLine> lines;
  for (const auto& side : report.sides) add_rows(side, lines);
  std::erase_if(lines, [](const QuotaLine& line) { return line.denominator == 0; });
  for (auto& line : lines) add_ensemble(line);
  std::stable_sort(lines.begin(), lines.end(), [](const QuotaLine& a, const QuotaLine& b) {
    return std::tie(a.duty.due, a.duty.name, a.who) < std::tie(b.duty.due, b.duty.name, b.who);
  });
  return lines;
}

std::string duty_in_words(const law::section_45::Duty& duty, const Speech& say) {
  std::vector<CaseGroup> groups;
  for (const auto group : all_case_groups()) {
    if (duty.denominator.groups.contains(group)) groups.push_back(group);
  }
  const bool modern = duty.equipped.equipment == law::section_45::Equipment::modern_meter;
  auto text = say.per_cent(double(duty.share.parts) / double(duty.share.of), 0) +
              (modern ? say(" modern meters (mME) at ", " moderne Messeinrichtungen (mME) bei: ")
                      : say(" of ", " von: ")) +
              say.cases(groups);
  if (duty.denominator.unit == law::section_45::Unit::watts)
    text += say(" (capacity)", " (Leistung)");
  if (const auto& days = duty.denominator.arising)
    text += say(", new from ", ", neu vom ") + say.period({days->first, days->last + 1});
  return text;
}

}  // namespace stichtag::report
