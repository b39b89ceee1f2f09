#include "viz/model/compare/compare_numbers.hpp"

#include <algorithm>
#include <array>

#include "engine/law/section_29.hpp"
#include "engine/projections/bans.hpp"
#include "viz/model/words/sentences.hpp"

namespace stichtag::view {
namespace {

using law::section_45::Duty;
using projections::Ban;

constexpr std::array grounds{law::Ground::s19_6_s2, law::Ground::s24_4, law::Ground::s19_5,
                             law::Ground::court};

int days_of(std::vector<Period> periods) {
  std::sort(periods.begin(), periods.end(),
            [](const Period& a, const Period& b) { return a.from < b.from; });
  int days = 0;
  std::optional<Date> reached;
  for (const auto& period : periods) {
    const auto from = reached ? std::max(*reached, period.from) : period.from;
    if (*period.until <= from) continue;
    days += *period.until - from;
    reached = *period.until;
  }
  return days;
}

BanDays counted(const std::vector<Ban>& bans, std::optional<law::Ground> ground, Period within) {
  BanDays all;
  std::vector<Period> certain, any;
  for (const auto& ban : bans) {
    if (ground && ban.ground != *ground) continue;
    const auto from = std::max(ban.period.from, within.from);
    const auto until = std::min(ban.period.until.value_or(*within.until), *within.until);
    if (from >= until) continue;
    any.push_back({from, until});
    if (!ban.certain) continue;
    certain.push_back({from, until});
    if (!all.from || from < *all.from) all.from = from;
    if (!all.until || until > *all.until) all.until = until;
  }
  if (all.until == within.until) all.until.reset();
  all.certain = days_of(certain);
  all.perhaps = days_of(any) - all.certain;
  return all;
}

Period days_in_common(const World& world) {
  auto from = law::msbg_begins, until = last_day_shown;
  for (const auto& branch : world.branches) {
    const auto& horizon = branch.scenario.horizon;
    from = std::max(from, horizon.from);
    if (horizon.until) until = std::min(until, *horizon.until);
  }
  return {from, until};
}

// The bans of the product, and the days within which they count.
struct Counted {
  std::vector<Ban> bans;
  Period within;
};

Counted bans_in(const Branch& branch, const TableAsked& asked, Period within) {
  Counted counted{{}, within};
  const auto market = market_day(branch.state, asked.product);
  const auto product = parse_product(asked.product);
  if (!market || !product) return counted;
  counted.within.from = std::max(within.from, *market);
  auto bans = projections::bans(branch.state, {{*product},
                                               {asked.group},
                                               asked.addressee,
                                               asked.known.value_or(branch.last_known),
                                               law::msbg_begins,
                                               branch.scenario.readings});
  if (bans) counted.bans = *std::move(bans);
  return counted;
}

law::Ground first_ground(const std::vector<Counted>& all) {
  for (const auto ground : grounds) {
    for (const auto& one : all) {
      const auto days = counted(one.bans, ground, one.within);
      if (days.certain + days.perhaps > 0) return ground;
    }
  }
  return grounds.front();
}

std::optional<double> quota_of(const Simulated& run, const std::string& duty) {
  projections::Count equipped = 0, all = 0;
  for (const auto& row : run.quota) {
    if (row.duty.name != duty || !row.measured_when_due) continue;
    equipped += row.measure.equipped;
    all += row.measure.denominator;
  }
  return all > 0 ? std::optional(double(equipped) / double(all)) : std::nullopt;
}

const Duty* first_that_differs(const World& world, const Simulated& base) {
  std::vector<const Duty*> duties;
  for (const auto& row : base.quota) {
    if (row.measured_when_due && row.measure.denominator > 0) duties.push_back(&row.duty);
  }
  std::stable_sort(duties.begin(), duties.end(),
                   [](const Duty* a, const Duty* b) { return a->due < b->due; });
  for (const auto* duty : duties) {
    const auto share = quota_of(base, duty->name);
    for (const auto& branch : world.branches) {
      if (branch.simulated && quota_of(*branch.simulated, duty->name) != share) return duty;
    }
  }
  return duties.empty() ? nullptr : duties.front();
}

const Duty* first_missed(const Simulated& run) {
  const Duty* first = nullptr;
  for (const auto& row : run.quota) {
    if (!row.measured_when_due || row.measure.met) continue;
    if (first == nullptr || row.duty.due < first->due) first = &row.duty;
  }
  return first;
}

void add_run(ComparedOne& one, const Branch& branch, const Duty* duty) {
  if (!branch.simulated) return;
  const auto& run = branch.simulated->ran.run;
  one.installed = run.totals.installed;
  one.ran_until = *run.horizon.until - 1;
  if (duty != nullptr) one.quota = quota_of(*branch.simulated, duty->name);
  one.first_missed = first_missed(*branch.simulated);
  one.waits = branch.simulated_before;
}

}  // namespace

Compared compared(const World& world, const TableAsked& asked) {
  Compared all{days_in_common(world), {}, nullptr, {}};
  std::vector<Counted> bans;
  for (const auto& branch : world.branches) bans.push_back(bans_in(branch, asked, all.within));
  all.ground = first_ground(bans);
  const auto& base = world.branches[asked.base];
  if (base.simulated) all.duty = first_that_differs(world, *base.simulated);
  for (std::size_t i = 0; i < bans.size(); ++i) {
    ComparedOne one;
    one.all = counted(bans[i].bans, std::nullopt, bans[i].within);
    one.of_ground = counted(bans[i].bans, all.ground, bans[i].within);
    add_run(one, world.branches[i], all.duty);
    all.scenarios.push_back(one);
  }
  return all;
}

}  // namespace stichtag::view
