#include "engine/actors/spec/case_points.hpp"

#include <numeric>

namespace stichtag::actors {
namespace {

// In the order of CaseGroup: the middle of the plants' bands; over 100 kW the model takes 250.
constexpr std::array<double, case_group_count> usual_kw{0, 0, 0, 0,  0,  0,    0,  0,
                                                        0, 0, 4, 11, 20, 27.5, 65, 250};

}  // namespace

Points usual_points(CaseGroup group) {
  Points points;
  points.mean_kw = usual_kw[std::size_t(group)];
  if (group == CaseGroup::controllable_14a) points.growth_a_year = 0.25;
  if (points.mean_kw > 0) points.growth_a_year = 0.08;
  return points;
}

OperatorSpec usual_operator() {
  OperatorSpec spec{.name = {},
                    .points = {},
                    .rollout_starts = Date::of(2020, 3, 1),
                    .crews = {},
                    .buying = {},
                    .reaction = {},
                    .administrator = {},
                    .size_class = {}};
  for (const auto group : all_case_groups()) {
    spec.points[std::size_t(group)] = usual_points(group);
  }
  return spec;
}

double points_a_crew_and_year(const Crews& crews) {
  constexpr double working_days = 250;
  const double season =
      std::accumulate(crews.season.begin(), crews.season.end(), 0.0) / double(crews.season.size());
  return crews.visits_a_day * crews.success * crews.points_a_visit * season * working_days;
}

}  // namespace stichtag::actors
