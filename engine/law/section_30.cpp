#include "engine/law/section_30.hpp"

#include <algorithm>

#include "engine/law/statutes.hpp"

namespace stichtag::law {
namespace {

bool binds(Inquiry& inquiry, const Withdrawal& withdrawal) {
  return !withdrawal.objection_contested ||
         inquiry.reading(ReadingId::withdrawal_objection) != option::suspended_for_all;
}

bool withdrawn_by(const Matter& matter, const Withdrawal& withdrawal, Day& day) {
  auto& inquiry = matter.inquiry;
  day.note(withdrawal.moment.works.earliest());
  if (!inquiry.visible(withdrawal.moment)) return false;
  if (inquiry.happened_by(withdrawal.moment, day.at)) return binds(inquiry, withdrawal);
  // Works for the past only in views that know of its notification (M09).
  if (!inquiry.happened_by(withdrawal.moment, inquiry.known())) return false;
  return reaches_back(matter, withdrawal);
}

bool reaches(Inquiry& inquiry, const Suspension& suspension) {
  const auto who = inquiry.addressee();
  switch (suspension.reach) {
    case SuspensionReach::all:
      return true;
    case SuspensionReach::plaintiff:
      if (who == Addressee::plaintiff) return true;
      return suspension.reach_contested &&
             inquiry.reading(ReadingId::court_reach) == option::erga_omnes;
    case SuspensionReach::co_plaintiffs:
      if (who != Addressee::co_plaintiff) return false;
      return !suspension.reach_contested ||
             inquiry.reading(ReadingId::court_reach) != option::inter_partes;
  }
  return false;
}

// From the order on, or back to the act whose suspensive effect it restores (A30, M22).
bool has_begun(Inquiry& inquiry, const Determination& determination, const Suspension& suspension,
               Day& day) {
  if (inquiry.at_work(suspension.moment, day)) return true;
  if (determination.norm != Norm::s30 || !inquiry.visible(suspension.moment)) return false;
  return inquiry.reading(ReadingId::suspension_effect) == option::from_act;
}

// Only a court restores the suspensive effect (§ 80(5) VwGO); for the others than its plaintiff BSI
// itself suspended execution (§ 80(4)).
bool by_the_authority(const Suspension& suspension) {
  return suspension.reach == SuspensionReach::co_plaintiffs;
}

bool suspended_by(const Matter& matter, const Determination& determination,
                  const Suspension& suspension, Day& day) {
  auto& inquiry = matter.inquiry;
  const bool lifted = std::any_of(suspension.ended.begin(), suspension.ended.end(),
                                  [&](const Moment& end) { return inquiry.at_work(end, day); });
  if (lifted || !inquiry.visible(suspension.moment)) return false;
  if (!reaches(inquiry, suspension)) return false;
  if (!has_begun(inquiry, determination, suspension, day)) return false;
  inquiry.fact(suspension.moment, by_the_authority(suspension)
                                      ? "BSI suspended execution for this addressee (§ 80(4) VwGO)"
                                      : "the suspensive effect is restored for this addressee");
  return true;
}

}  // namespace

bool reaches_back(const Matter& matter, const Withdrawal& withdrawal) {
  auto& inquiry = matter.inquiry;
  const bool ex_tunc = withdrawal.effect_contested
                           ? inquiry.reading(ReadingId::withdrawal_effect) == option::ex_tunc
                           : withdrawal.effect == WithdrawalEffect::ex_tunc;
  return ex_tunc && binds(inquiry, withdrawal);
}

bool stands(const Matter& matter, const Determination& determination, Day& day) {
  auto& inquiry = matter.inquiry;
  if (!inquiry.at_work(determination.moment, day)) return false;
  inquiry.fact(determination.moment, "BSI made the determination");
  if (determination.ends) {
    day.note(*determination.ends + 1);
    if (day.at > *determination.ends) return false;
  }
  for (const auto& revocation : determination.revocations) {
    if (!inquiry.at_work(revocation, day)) continue;
    inquiry.fact(revocation, "revoked for the future (§ 49 VwVfG)");
    return false;
  }
  for (const auto& withdrawal : determination.withdrawals) {
    if (!withdrawn_by(matter, withdrawal, day)) continue;
    inquiry.fact(withdrawal.moment, "withdrawn (§ 48 VwVfG inferred, C)");
    return false;
  }
  return true;
}

bool suspended(const Matter& matter, const Determination& determination, Day& day) {
  return std::any_of(determination.suspensions.begin(), determination.suspensions.end(),
                     [&](const Suspension& suspension) {
                       return suspended_by(matter, determination, suspension, day);
                     });
}

bool in_force(const Matter& matter, const Determination& determination, Day& day) {
  return stands(matter, determination, day) && !suspended(matter, determination, day);
}

bool technically_possible(const Matter& matter, Day& day) {
  const Step step(matter.inquiry, "MsbG § 30 S. 1",
                  "is there a determination in force for the case");
  const auto& all = matter.state.determinations;
  return step.verdict(std::any_of(all.begin(), all.end(), [&](const auto& determination) {
    return determination.norm == Norm::s30 && determination.scope.contains(matter.group) &&
           in_force(matter, determination, day);
  }));
}

bool determination_was_withdrawn(const Matter& matter, Day& day) {
  for (const auto& determination : matter.state.determinations) {
    if (determination.norm != Norm::s30) continue;
    for (const auto& withdrawal : determination.withdrawals) {
      if (!matter.inquiry.at_work(withdrawal.moment, day)) continue;
      matter.inquiry.fact(determination.moment, "BSI made the determination");
      matter.inquiry.fact(withdrawal.moment, "a determination under § 30 was withdrawn");
      return true;
    }
  }
  return false;
}

}  // namespace stichtag::law
