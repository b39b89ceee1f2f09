#include "viz/app/bench.hpp"

#include <algorithm>
#include <cstdio>

#include "events/vocabulary/json.hpp"
#include "scenarios/bench/stopwatch.hpp"
#include "viz/model/lod.hpp"

namespace stichtag::view {
namespace {

constexpr std::int32_t bars = 10'000'000;
constexpr double pixels = 1088;  // the plot of a window of 1600
constexpr double most_ms = 4;

// A ban of a day in every thousand bars, so that the worst look has something to find.
std::vector<Bar> synthetic() {
  std::vector<Bar> list;
  list.reserve(bars);
  for (std::int32_t i = 0; i < bars; ++i) {
    const auto look = i % 1000 == 500 ? Look::ban_s19_6
                      : i % 2 == 0    ? Look::permitted
                                      : Look::obligatory;
    list.push_back({{Date(i * 2), Date(i * 2 + 2)}, look, std::nullopt, 0});
  }
  return list;
}

// The slowest of all zooms, from a week to everything, in milliseconds.
double slowest_zoom(const Detail& detail) {
  double slowest = 0;
  for (double days = 7; days <= 2.0 * bars; days *= 4) {
    const Span span{double(bars) - days / 2, double(bars) + days / 2};
    slowest = std::max(slowest, 1000 * stichtag::bench::median_seconds([&] {
                                  const auto pieces = detail.pieces(span, days / pixels);
                                  stichtag::bench::keep(pieces.data());
                                }));
  }
  return slowest;
}

}  // namespace

Result<std::string> bench(bool json) {
  const Detail detail(synthetic());
  const double ms = slowest_zoom(detail);
  const bool holds = ms < most_ms;
  if (!json) {
    char text[120];
    std::snprintf(text, sizeof text, "view/layout-1e7  %.3f ms, target under %.0f ms: %s\n", ms,
                  most_ms, holds ? "holds" : "does not hold");
    return std::string(text);
  }
  Tree row = Tree::object();
  row.set("name", "view/layout-1e7").set("value", ms).set("unit", "ms").set("baseline", Tree());
  row.set("ratio", Tree()).set("target", "under 4 ms a frame").set("holds", holds);
  Tree rows = Tree::array();
  rows.push(std::move(row));
  Tree tree = Tree::object();
  tree.set("schema", "stichtag/bench/1").set("rows", std::move(rows));
  return print_json_pretty(tree) + "\n";
}

}  // namespace stichtag::view
