#include "tests/viz/detail/many_items.hpp"

#include <algorithm>
#include <cmath>

namespace stichtag::testing {

using simulation::Stream;
using view::Columns;
using view::Item;
using view::Rank;

std::vector<Item> random_items(Stream& stream) {
  const auto count = std::size_t(std::pow(1000.0, stream.uniform()));
  const auto longest = std::uint32_t(std::pow(1000.0, stream.uniform())) + 1;
  const auto ranks = 1 + stream.below(6);
  std::vector<Item> items;
  for (std::size_t i = 0; i < count; ++i) {
    const Date from(std::int32_t(stream.below(days_of_rows)));
    const Date until = from + std::int32_t(stream.below(longest));
    const bool open = stream.below(500) == 0;
    items.push_back(
        {{from, open ? std::nullopt : std::optional(until)}, Rank(1 + stream.below(ranks))});
  }
  return items;
}

Columns random_columns(Stream& stream) {
  const auto count = std::int32_t(1 + stream.below(600));
  const double days = std::pow(10.0, -2 + 4 * stream.uniform());
  // Half of the edges lie on a day, where rounding is at its worst.
  const double from = -500 + 3500 * stream.uniform();
  return {stream.below(2) == 0 ? std::floor(from) : from,
          stream.below(4) == 0 ? std::ceil(days) : days, count};
}

Column painted(const std::vector<Item>& items, const Columns& columns) {
  Column worst(std::size_t(columns.count), view::nothing);
  for (std::int32_t c = 0; c < columns.count; ++c) {
    for (const auto& item : items) {
      const double from = item.period.from.days_since_epoch();
      const double until = item.period.until ? item.period.until->days_since_epoch() : 1e9;
      if (from < until && from < columns.begin(c + 1) && until > columns.begin(c))
        worst[std::size_t(c)] = std::max(worst[std::size_t(c)], item.rank);
    }
  }
  return worst;
}

Column painted(const std::vector<view::Strip>& strips, const Columns& columns) {
  Column worst(std::size_t(columns.count), view::nothing);
  for (const auto& strip : strips) {
    std::fill(worst.begin() + strip.left, worst.begin() + strip.right, strip.rank);
  }
  return worst;
}

}  // namespace stichtag::testing
