#include <algorithm>

#include "engine/actors/operator.hpp"
#include "engine/law/deadlines.hpp"
#include "engine/law/section_29.hpp"

namespace stichtag::actors {
namespace {

using fleet::PointPlace;
using law::Install;

bool is_due(const Today& today, CaseGroup group) { return today.law.due[std::size_t(group)]; }

Tier tier_of(const Today& today, CaseGroup group) {
  if (!law::is_mandatory(group)) return Tier::optional;
  if (!is_due(today, group)) return Tier::not_due;
  return law::is_large(group) ? Tier::large_due : Tier::due;
}

Count without_imsys(const Operator& me, const Today& today, CaseGroup group) {
  const auto& fleet = me.state.fleet;
  Count open = fleet.at(group, PointPlace::old_meter) + fleet.at(group, PointPlace::modern_meter) +
               fleet.at(group, PointPlace::legacy);
  for (const auto& later : me.state.back_later)
    if (later.group == group && later.day > today.day) open -= later.points;
  return std::max(open, Count{0});
}

// The chosen share of the optional cases, without those that have it.
Count wanted(const Operator& me, const Today& today, CaseGroup group) {
  const auto& fleet = me.state.fleet;
  const auto all = fleet.points[std::size_t(group)];
  const auto missing = without_imsys(me, today, group);
  const auto equipped = fleet.cohorts.of_group(group);
  return std::clamp(Count(double(all) * me.spec.optional_share) - equipped, Count{0}, missing);
}

// Requests come evenly over the year and go to the optional cases, the largest consumers first.
OpenByGroup requests(const Operator& me, const Today& today) {
  OpenByGroup open{};
  const auto came = me.spec.on_request_a_year * (today.day - today.began) / 365;
  auto left = std::max(came - me.state.on_request_done, Count{0});
  for (const auto group : {CaseGroup::consumer_4000_6000, CaseGroup::consumer_3000_4000,
                           CaseGroup::consumer_2000_3000, CaseGroup::consumer_0_2000}) {
    auto& here = open[std::size_t(group)];
    here = std::min(left, without_imsys(me, today, group));
    left -= here;
  }
  return open;
}

// Holidays have names, which are strings; every operator asks for every day, so each is asked once.
class WorkingDays {
 public:
  WorkingDays() {
    for (auto day = first; day < last; day = day + 1) works_.push_back(law::is_working_day(day));
  }
  [[nodiscard]] bool operator()(Date day) const {
    return day >= first && day < last ? works_[std::size_t(day - first)] : law::is_working_day(day);
  }

 private:
  const Date first = Date::of(2010, 1, 1);
  const Date last = Date::of(2051, 1, 1);
  std::vector<bool> works_;
};

bool usable_in_doubt(const Operator& me) { return me.spec.reaction.doubt == Doubt::install; }

// All of the operator's lines stand still because of one of them.
bool stands_still(const Operator& me, const std::vector<double>& mix) {
  for (std::size_t line = 0; line < mix.size(); ++line) {
    if (mix[line] <= 0) continue;
    const auto status = me.state.lines[line];
    if (status == LineStatus::banned && me.spec.reaction.on_ban == OnBan::pause) return true;
    if (status == LineStatus::doubtful && me.spec.reaction.doubt == Doubt::hold_all) return true;
  }
  return false;
}

const std::vector<double>& mix_now(const Operator& me, const Today& today) {
  const auto lead = 7 * me.spec.reaction.switch_lead_weeks;
  const bool done = me.state.switched && today.day - *me.state.switched >= lead;
  return done ? me.new_mix : me.mix;
}

}  // namespace

OpenByGroup open_cases(const Operator& me, const Today& today, Tier tier) {
  if (tier == Tier::on_request) return requests(me, today);
  OpenByGroup open{};
  for (const auto group : all_case_groups()) {
    if (me.state.fleet.points[std::size_t(group)] == 0 || tier_of(today, group) != tier) continue;
    open[std::size_t(group)] =
        tier == Tier::optional ? wanted(me, today, group) : without_imsys(me, today, group);
  }
  return open;
}

Count open_in_all(const Operator& me, const Today& today) {
  Count sum = 0;
  for (std::size_t tier = 0; tier < tier_count; ++tier)
    for (const auto open : open_cases(me, today, Tier(tier))) sum += open;
  return sum;
}

std::vector<double> lines_in_use(const Operator& me, const Today& today) {
  auto weights = mix_now(me, today);
  if (stands_still(me, weights)) return std::vector<double>(weights.size());
  double sum = 0;
  for (std::size_t line = 0; line < weights.size(); ++line) {
    const auto status = me.state.lines[line];
    const bool used =
        status == LineStatus::works || (status == LineStatus::doubtful && usable_in_doubt(me));
    if (!used) weights[line] = 0;
    sum += weights[line];
  }
  for (auto& weight : weights) weight = sum > 0 ? weight / sum : 0;
  return weights;
}

bool would_install(const Operator& me, const Today& today, Version version, CaseGroup group) {
  const auto install = today.law.of(version, group);
  if (install == Install::undetermined) return usable_in_doubt(me);
  return install != Install::banned;
}

bool nothing_permitted(const Operator& me, const Today& today, CaseGroup group) {
  const auto& mix = mix_now(me, today);
  for (std::size_t line = 0; line < mix.size(); ++line) {
    if (mix[line] <= 0) continue;
    const auto version = newest_sold(today.products, std::uint16_t(line), today.day);
    if (version && would_install(me, today, *version, group)) return false;
  }
  return true;
}

double visits(const Operator& me, Date from, Date until) {
  static const WorkingDays is_working_day;
  double days = 0;
  for (auto day = from; day < until; day = day + 1)
    if (is_working_day(day)) days += me.spec.crews.season[day.month() - 1];
  const auto& crews = me.spec.crews;
  return double(me.state.crews) / 100 * crews.visits_a_day * crews.points_a_visit * days;
}

double visits_a_week(const Operator& me) {
  const auto& crews = me.spec.crews;
  return double(me.state.crews) / 100 * crews.visits_a_day * crews.points_a_visit * 5;
}

}  // namespace stichtag::actors
