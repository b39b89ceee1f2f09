#include "engine/law/section_31.hpp"

#include "engine/law/statutes.hpp"

namespace stichtag::law {

bool agile_rollout_covers(CaseGroup group) {
  return group <= CaseGroup::consumer_50000_100000 || group == CaseGroup::controllable_14a ||
         group == CaseGroup::plant_1_7 || group == CaseGroup::plant_7_15 ||
         group == CaseGroup::plant_15_25;
}

bool agile_rollout_open(const Matter& matter, Day& day) {
  day.note(agile_update_due + 1);
  return agile_rollout_covers(matter.group) && day.at <= agile_update_due && gndew(matter, day);
}

}  // namespace stichtag::law
