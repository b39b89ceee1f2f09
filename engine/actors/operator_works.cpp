#include <algorithm>

#include "engine/actors/operator.hpp"
#include "engine/law/calendar.hpp"
#include "engine/law/section_29.hpp"

namespace stichtag::actors {
namespace {

using fleet::Basis;
using fleet::GatewayPlace;
using fleet::PointPlace;
using simulation::Purpose;
using simulation::Stream;

// Nothing of the model asks for the quarter of an installation yet, so a year is one cohort.
fleet::Quarter cohort_of(Date day) { return fleet::quarter_of(Date::of(day.year(), 1, 1)); }

Basis basis_of(Date day, Tier tier) {
  if (tier == Tier::on_request) return Basis::on_request;
  if (day >= Date::of(2023, 5, 27)) return Basis::gndew;
  if (day >= Date::of(2022, 5, 23)) return Basis::finding_2022;
  return tier == Tier::due || tier == Tier::large_due ? Basis::duty_2020 : Basis::voluntary;
}

// `whole` in parts by weight; the parts sum to whole when the weights do not vanish.
class Shares {
 public:
  Shares(Count whole, double weights) : left_(whole), weights_(weights) {}
  Count next(double weight) {
    if (weight <= 0 || weights_ <= 0) return 0;
    const auto share = double(left_) * std::min(1.0, weight / weights_);
    const auto part = std::min(left_, Count(share + 0.5));
    left_ -= part;
    weights_ -= weight;
    return part;
  }

 private:
  Count left_;
  double weights_;
};

// One span of work. It keeps count of what it has given out, because nothing is applied yet.
class Shift {
 public:
  Shift(const Operator& me, const Today& today)
      : me_(me),
        today_(today),
        visits_(me.chance.of(Purpose::visit, today.day)),
        consent_(me.chance.of(Purpose::consent, today.day)),
        lines_(lines_in_use(me, today)) {
    const auto capacity = visits(me, today.day, today.until);
    left_ = Count(capacity) + (visits_.uniform() < capacity - double(Count(capacity)) ? 1 : 0);
    for (std::size_t i = 0; i < today.products.all.size(); ++i)
      shelf_.push_back(me.state.fleet.at(Version(i), GatewayPlace::on_shelf));
  }

  [[nodiscard]] Changes all() {
    exchange_bricks();
    if (today_.day >= me_.spec.rollout_starts) {
      for (std::size_t tier = 0; tier < tier_count; ++tier) tier_of_cases(Tier(tier));
    }
    return std::move(changes_);
  }

 private:
  void exchange_bricks() {
    for (std::size_t i = 0; i < today_.products.all.size() && left_ > 0; ++i) {
      auto waiting = std::min(left_, me_.state.fleet.at(Version(i), GatewayPlace::failed_waiting));
      if (waiting == 0) continue;
      auto stream =
          me_.chance.of(Purpose::site_visit,
                        std::uint64_t(i) << 32U | std::uint32_t(today_.day.days_since_epoch()));
      for (const auto& cohort : draw_from(me_.state.fleet.cohorts, Version(i), waiting, stream))
        exchange(cohort);
    }
  }

  void exchange(const fleet::Cohort& old) {
    auto wanted = old.gateways;
    for (std::size_t i = 0; i < shelf_.size() && wanted > 0; ++i) {
      if (shelf_[i] == 0 || !usable(i, old.key.group)) continue;
      const auto n = std::min(wanted, shelf_[i]);
      auto fresh = old.key;
      fresh.version = Version(i);
      fresh.installed = cohort_of(today_.day);
      changes_.emplace_back(GatewaysReplaced{old.key, fresh, n});
      shelf_[i] -= n;
      left_ -= n;
      wanted -= n;
    }
  }

  [[nodiscard]] bool usable(std::size_t version, CaseGroup group) const {
    return lines_[today_.products.all[version].line] > 0 &&
           would_install(me_, today_, Version(version), group);
  }

  // The cases of a tier share what is left of the crews by their number.
  void tier_of_cases(Tier tier) {
    if (left_ <= 0) return;
    const auto open = open_cases(me_, today_, tier);
    Count all = 0;
    for (const auto n : open) all += n;
    auto budget = std::min(left_, all);
    if (tier == Tier::not_due) budget = std::min(all, Count(double(left_) * pace()));
    Shares shares(budget, double(all));
    for (const auto group : all_case_groups()) {
      const auto n = shares.next(double(open[std::size_t(group)]));
      if (n > 0) cases(group, tier, std::min(n, open[std::size_t(group)]));
    }
  }

  // Old cases before there was any duty, and those without one since: the voluntary pace.
  [[nodiscard]] double pace() const { return me_.state.slow ? me_.voluntary_pace : 1; }

  void cases(CaseGroup group, Tier tier, Count n) {
    const auto missing = n - hang(group, tier, n, true);
    const auto still = missing > 0 ? missing - hang(group, tier, missing, false) : 0;
    if (still > 0 && law::is_mandatory(group)) instead(group, still);
  }

  // By the weights of the mix, or by whatever is there. Gives back how many were tried.
  Count hang(CaseGroup group, Tier tier, Count n, bool by_mix) {
    std::vector<double> weights(shelf_.size());
    double sum = 0;
    for (std::size_t i = 0; i < shelf_.size(); ++i) {
      if (shelf_[i] == 0 || !usable(i, group)) continue;
      const auto line = today_.products.all[i].line;
      weights[i] =
          by_mix ? lines_[line] * double(shelf_[i]) / double(of_line(line)) : double(shelf_[i]);
      sum += weights[i];
    }
    Count tried = 0;
    Shares shares(n, sum);
    for (std::size_t i = 0; i < shelf_.size(); ++i) {
      const auto part = std::min(shares.next(weights[i]), shelf_[i]);
      if (part > 0) visit(group, tier, Version(i), part);
      tried += part;
    }
    return tried;
  }

  [[nodiscard]] Count of_line(std::uint16_t line) const {
    Count sum = 0;
    for (std::size_t i = 0; i < shelf_.size(); ++i)
      if (today_.products.all[i].line == line) sum += shelf_[i];
    return sum;
  }

  void visit(CaseGroup group, Tier tier, Version version, Count n) {
    const auto done = simulation::binomial(visits_, n, me_.spec.crews.success);
    left_ -= n;
    shelf_[std::size_t(version)] -= done;
    const fleet::CohortKey key{version, group, basis_of(today_.day, tier), cohort_of(today_.day)};
    auto open = done;
    for (const auto place : {PointPlace::old_meter, PointPlace::modern_meter, PointPlace::legacy}) {
      const auto there =
          me_.state.fleet.at(group, place) - taken_[std::size_t(group)][std::size_t(place)];
      const auto part = std::min(open, there);
      if (part <= 0) continue;
      changes_.emplace_back(GatewaysInstalled{key, place, part});
      taken_[std::size_t(group)][std::size_t(place)] += part;
      open -= part;
    }
    if (n > done) {
      const auto back = today_.day + 7 * me_.spec.crews.back_after_weeks;
      changes_.emplace_back(VisitsFailed{group, n - done, back});
    }
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
    changes_.emplace_back(ModernMetersFitted{group, n});
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
    changes_.emplace_back(LegacyInstalled{group, asked, agreed});
    left_ -= agreed;
  }

  const Operator& me_;
  const Today& today_;
  Stream visits_;
  Stream consent_;
  std::vector<double> lines_;
  Count left_ = 0;
  std::vector<Count> shelf_;
  std::array<fleet::PointCounts, case_group_count> taken_{};
  Changes changes_;
};

}  // namespace

Changes work(const Operator& me, const Today& today) { return Shift(me, today).all(); }

}  // namespace stichtag::actors
