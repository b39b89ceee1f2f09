#include "engine/actors/operator/growth.hpp"

#include <algorithm>

namespace stichtag::actors {
namespace {

bool jumps(const OperatorSpec& spec, CaseGroup group) {
  return group == CaseGroup::controllable_14a && spec.disruptions.demand_14a.share > 0;
}

}  // namespace

int months_between(Date from, Date to) {
  return 12 * (to.year() - from.year()) + int(to.month()) - int(from.month());
}

double growth(double a_year, int months) {
  const int rest = (months % 12 + 12) % 12;
  double factor = 1 + a_year * double(rest) / 12;
  for (int years = (months - rest) / 12; years > 0; --years) factor *= 1 + a_year;
  for (int years = (months - rest) / 12; years < 0; ++years) factor /= 1 + a_year;
  return factor;
}

bool grows(const OperatorSpec& spec, CaseGroup group) {
  return spec.points[std::size_t(group)].growth_a_year > 0 || jumps(spec, group);
}

Count points_on(const OperatorSpec& spec, CaseGroup group, double grown, Date began, Date day) {
  double points = double(spec.points[std::size_t(group)].at_start) * grown;
  if (jumps(spec, group)) {
    const auto first = std::max(Date::of(day.year(), day.month(), 1), began);
    points *= 1 + share_come(spec.disruptions.demand_14a, first);
  }
  return Count(points + 0.5);
}

}  // namespace stichtag::actors
