#include <algorithm>
#include <cmath>

#include "engine/actors/operator/shares.hpp"
#include "engine/actors/operator/urgency.hpp"
#include "engine/law/calendar.hpp"
#include "engine/simulation/short_list.hpp"

namespace stichtag::actors {
namespace {

using fleet::Basis;
using fleet::GatewayPlace;
using fleet::PointPlace;
using simulation::Purpose;
using simulation::Stream;

// The ruling of 2020 bound where it made a duty; beside it one could install as before.
Basis basis_of(const LawOfDay& law, Date day, Tier tier) {
  if (tier == Tier::on_request) {
    const bool claimed = law.claim_on_request && day >= *law.claim_on_request;
    return claimed ? Basis::on_request : Basis::asked_without_claim;
  }
  const bool due = tier == Tier::due || tier == Tier::large_due;
  return law.basis == Basis::duty_2020 && !due ? Basis::voluntary : law.basis;
}

// One span of work. It keeps count of what it has given out, because nothing is applied yet.
class Shift {
 public:
  Shift(const Operator& me, const Today& today, Changes& changes)
      : me_(me),
        today_(today),
        visits_(me.chance.of(Purpose::visit, today.day)),
        consent_(me.chance.of(Purpose::consent, today.day)),
        lines_(lines_in_use(me, today)),
        success_(me.spec.crews.success *
                 (1 - share_of_work(me, me.spec.disruptions.refusals, today.from, today.until))),
        quarter_(fleet::quarter_of(today.day)),
        changes_(changes) {
    const auto capacity = visits(me, today.from, today.until);
    left_ = rounded(capacity);
    for (const auto version : me.versions) {
      const auto line = today.products.at(version).line;
      const auto there = me.state.fleet.at(version, GatewayPlace::on_shelf);
      if (there <= 0 || lines_[line] <= 0) continue;
      shelf_.push_back({version, line, would_install(me, today, version), there, 0});
      of_line_[line] += there;
    }
  }

  void work() {
    if (left_ > 0) exchange_bricks();
    if (left_ > 0) visit_calibrations();
    if (left_ <= 0 || today_.day < me_.spec.rollout_starts) return;
    auto open = open_cases(me_, today_);
    requests_in_term(open);
    if (open.of(Tier::due) + open.of(Tier::large_due) > left_) urgent_cases(open);
    for (std::size_t tier = 0; tier < tier_count; ++tier) tier_of_cases(Tier(tier), open);
    come_back_later();
    idle();
  }

 private:
  void exchange_bricks() {
    for (const auto version : me_.versions) {
      const auto waiting =
          std::min(left_, me_.state.fleet.at(version, GatewayPlace::failed_waiting));
      if (waiting <= 0) continue;
      auto stream =
          me_.chance.of(Purpose::site_visit, std::uint64_t(version) << 32U |
                                                 std::uint32_t(today_.day.days_since_epoch()));
      for (const auto& cohort : draw_from(me_.state.fleet.cohorts, version, waiting, stream))
        exchange(cohort);
    }
  }

  void visit_calibrations() {
    const auto n = std::min(left_, me_.state.calibration_visits);
    if (n <= 0) return;
    changes_.add(CalibrationVisits{n});
    left_ -= n;
  }

  // Who goes on voluntarily sends out as many as it wants to, so nobody waits.
  void idle() {
    const auto& crews = me_.spec.crews;
    const auto points_a_day = crews.visits_a_day * crews.points_a_visit;
    if (left_ <= 0 || me_.state.slow || points_a_day <= 0) return;
    const auto hundredths = Count(double(left_) * 100 / points_a_day + 0.5);
    if (hundredths > 0) changes_.add(CrewsIdled{hundredths});
  }

  void exchange(const fleet::Cohort& old) {
    auto wanted = old.gateways;
    for (auto& shelf : shelf_) {
      if (wanted <= 0 || shelf.gateways == 0 || !shelf.usable(old.key.group)) continue;
      const auto n = std::min(wanted, shelf.gateways);
      auto fresh = old.key;
      fresh.version = shelf.version;
      changes_.add(GatewaysReplaced{old.key, fresh, n});
      take(shelf, n);
      left_ -= n;
      wanted -= n;
    }
  }

  // Up or down by chance, so that the mean stays: most operators send one crew for a day a week.
  [[nodiscard]] Count rounded(double visits) {
    const auto whole = Count(visits);
    const auto part = visits - double(whole);
    return whole + (part > 0 && visits_.uniform() < part ? 1 : 0);
  }

  // Of a line in use.
  struct Shelf {
    Version version{};
    std::uint16_t line = 0;
    GroupBits cases = 0;  // in which it may be hung
    Count gateways = 0;
    double weight = 0;  // for the cases at hand
    [[nodiscard]] bool usable(CaseGroup group) const { return (cases & bit_of(group)) != 0; }
  };

  // At most so many of a tier's cases in these groups, by their number; they are open no more.
  void serve(OpenCases& open, Tier tier, GroupBits groups, Count most) {
    groups &= open.groups[std::size_t(tier)];
    auto& here = open.in(tier);
    Count all = 0;
    each_group(groups, [&](CaseGroup group) { all += here[std::size_t(group)]; });
    Shares shares(std::min({left_, all, most}), double(all));
    each_group(groups, [&](CaseGroup group) {
      auto& those = here[std::size_t(group)];
      const auto n = std::min(shares.next(double(those)), those);
      if (n <= 0) return;
      those -= n;
      open.of_tier[std::size_t(tier)] -= n;
      cases(group, tier, n);
    });
  }

  // A claim with a term goes before every quota. Who is not at home now must still be met in time,
  // so they are looked at a month early.
  void requests_in_term(OpenCases& open) {
    constexpr int early = 31;
    const auto n = requests_to_meet(me_, today_, today_.until + early);
    if (n > 0) serve(open, Tier::on_request, ~mandatory_groups(), n);
  }

  // The duty with the least slack first, with as many visits as it misses points; what no duty
  // asks for any more waits for its tier.
  void urgent_cases(OpenCases& open) {
    for (const auto& urgent : by_slack(me_, today_, lines_)) {
      const auto visits = Count(std::ceil(double(urgent.missing) / me_.spec.crews.success));
      for (const auto tier : {Tier::due, Tier::large_due})
        serve(open, tier, urgent.duty->groups, visits);
      if (left_ <= 0) return;
    }
  }

  // The cases of a tier share what is left of the crews by their number.
  void tier_of_cases(Tier tier, OpenCases& today) {
    const auto all = today.of(tier);
    if (left_ <= 0 || all <= 0) return;
    const auto& open = today.in(tier);
    auto budget = std::min(left_, all);
    if (tier == Tier::not_due) budget = std::min(all, rounded(double(left_) * pace()));
    Shares shares(budget, double(all));
    each_group(today.groups[std::size_t(tier)], [&](CaseGroup group) {
      const auto n = shares.next(double(open[std::size_t(group)]));
      if (n > 0) cases(group, tier, std::min(n, open[std::size_t(group)]));
    });
  }

  // Old cases before there was any duty, and those without one since: the voluntary pace.
  [[nodiscard]] double pace() const { return me_.state.slow ? me_.voluntary_pace : 1; }

  // First by the mix, then with what is there: who was not at home leaves a gateway for the next.
  void cases(CaseGroup group, Tier tier, Count n) {
    auto missing = n - hang(group, tier, n, true);
    for (Count tried = 1; missing > 0 && tried > 0; missing -= tried)
      tried = hang(group, tier, missing, false);
    if (missing > 0 && (bit_of(group) & mandatory_groups()) != 0) instead(group, missing);
  }

  // By the weights of the mix, or by whatever is there. Gives back how many were tried.
  Count hang(CaseGroup group, Tier tier, Count n, bool by_mix) {
    double sum = 0;
    for (auto& shelf : shelf_) {
      shelf.weight = 0;
      if (shelf.gateways == 0 || !shelf.usable(group)) continue;
      shelf.weight = double(shelf.gateways);
      if (by_mix) shelf.weight *= lines_[shelf.line] / double(of_line_[shelf.line]);
      sum += shelf.weight;
    }
    Count tried = 0;
    Shares shares(n, sum);
    for (auto& shelf : shelf_) {
      const auto part = std::min(shares.next(shelf.weight), shelf.gateways);
      if (part > 0) visit(group, tier, shelf, part);
      tried += part;
    }
    return tried;
  }

  void take(Shelf& shelf, Count n) {
    shelf.gateways -= n;
    of_line_[shelf.line] -= n;
  }

  void visit(CaseGroup group, Tier tier, Shelf& shelf, Count n) {
    const auto done = simulation::binomial(visits_, n, success_);
    left_ -= n;
    take(shelf, done);
    const fleet::CohortKey key{shelf.version, group, basis_of(today_.law, today_.day, tier),
                               quarter_};
    auto open = done;
    for (const auto place : {PointPlace::old_meter, PointPlace::modern_meter, PointPlace::legacy}) {
      if (open <= 0) break;
      const auto part = std::min(open, here(group, place));
      if (part <= 0) continue;
      changes_.add(GatewaysInstalled{key, place, part});
      taken_[std::size_t(group)][std::size_t(place)] += part;
      open -= part;
    }
    failed_[std::size_t(group)] += n - done;
  }

  // Nobody at home, or a refusal: one event a group.
  void come_back_later() {
    const auto back = today_.day + 7 * me_.spec.crews.back_after_weeks;
    for (const auto group : all_case_groups())
      if (const auto n = failed_[std::size_t(group)]; n > 0)
        changes_.add(VisitsFailed{group, n, back});
  }

  // No permitted gateway: the same crews may fit something else.
  void instead(CaseGroup group, Count n) {
    const auto choice = me_.spec.reaction.instead;
    if (choice == Instead::nothing || !me_.state.last_work) return;
    if (!nothing_permitted(me_, today_, group)) return;
    if (choice == Instead::modern_meter) {
      fit(group, std::min(n, here(group, PointPlace::old_meter)));
    } else if (today_.law.uncertified_system[std::size_t(group)] == law::Install::permitted) {
      ask_for_legacy(group, n);
    }
  }

  [[nodiscard]] Count here(CaseGroup group, PointPlace place) const {
    return me_.state.fleet.at(group, place) - taken_[std::size_t(group)][std::size_t(place)];
  }

  void fit(CaseGroup group, Count n) {
    if (n <= 0) return;
    changes_.add(ModernMetersFitted{group, n});
    taken_[std::size_t(group)][std::size_t(PointPlace::old_meter)] += n;
    left_ -= n;
  }

  void ask_for_legacy(CaseGroup group, Count n) {
    const auto points = here(group, PointPlace::old_meter) + here(group, PointPlace::modern_meter);
    const auto legacy = me_.state.fleet.at(group, PointPlace::legacy);
    const auto never_asked = points + legacy - me_.state.asked[std::size_t(group)];
    const auto asked = std::min({n, points, never_asked});
    if (asked <= 0) return;
    const auto agreed = simulation::binomial(consent_, asked, me_.spec.reaction.legacy_consent);
    changes_.add(LegacyInstalled{group, asked, agreed});
    left_ -= agreed;
  }

  const Operator& me_;
  const Today& today_;
  Stream visits_;
  Stream consent_;
  ByLine lines_;
  double success_;  // of a visit
  fleet::Quarter quarter_;
  Changes& changes_;
  Count left_ = 0;
  simulation::ShortList<Shelf, 8> shelf_;
  std::array<Count, lines_most> of_line_{};  // on the shelf
  std::array<fleet::PointCounts, case_group_count> taken_{};
  std::array<Count, case_group_count> failed_{};  // visits
};

}  // namespace

void work(const Operator& me, const Today& today, Changes& changes) {
  Shift(me, today, changes).work();
}

}  // namespace stichtag::actors
