#include "scenarios/bench/bench.hpp"

namespace stichtag::bench {
namespace {

std::vector<Measure> all_measures(const Setting& setting) {
  auto all = law_measures();
  for (const auto& more : {simulation_measures(), run_measures(), store_measures(setting),
                           segment_measures(setting), cli_measures(setting)}) {
    all.insert(all.end(), more.begin(), more.end());
  }
  return all;
}

}  // namespace

std::vector<Row> measured(const Setting& setting, const Wanted& wanted) {
  std::vector<Row> rows;
  for (const auto& measure : all_measures(setting)) {
    if (measure.takes_minutes && !wanted.all) continue;
    if (measure.name.starts_with(wanted.only)) rows.push_back(measure.run());
  }
  return rows;
}

std::vector<std::string> row_names(bool all) {
  std::vector<std::string> names;
  for (const auto& measure : all_measures({})) {
    if (all || !measure.takes_minutes) names.push_back(measure.name);
  }
  return names;
}

}  // namespace stichtag::bench
