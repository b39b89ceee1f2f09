#include "engine/law/section_29.hpp"

#include "engine/law/section_30.hpp"
#include "engine/law/statutes.hpp"

namespace stichtag::law {

bool is_large(CaseGroup group) {
  return group == CaseGroup::consumer_over_100000 || group == CaseGroup::plant_over_100;
}

bool is_mandatory(CaseGroup group) {
  return group >= CaseGroup::consumer_6000_10000 && group != CaseGroup::plant_1_7;
}

Date old_start(CaseGroup group) {
  const bool from_2020 =
      group == CaseGroup::consumer_6000_10000 || group == CaseGroup::plant_over_100;
  return Date::of(from_2020 ? 2020 : 2017, 1, 1);
}

Date latest_start(CaseGroup group) { return Date::of(is_large(group) ? 2028 : 2025, 1, 1); }

bool must_be_equipped(const Matter& matter, Day& day) {
  if (!is_mandatory(matter.group) || matter.inquiry.addressee() == Addressee::competitive) {
    return false;
  }
  const bool since_gndew = gndew(matter, day);
  const Step step(matter.inquiry, since_gndew ? "MsbG § 29(1), § 45(1)" : "MsbG § 29(1), § 31",
                  "must the case be equipped");
  const auto start = since_gndew ? latest_start(matter.group) : old_start(matter.group);
  day.note(start);
  const bool determined = since_gndew || technically_possible(matter, day);
  return step.verdict(determined && day.at >= start);
}

}  // namespace stichtag::law
