#include "viz/detail/item_row.hpp"

#include "tests/support/catch.hpp"
#include "tests/viz/detail/many_items.hpp"

using namespace stichtag;
using namespace stichtag::testing;
using simulation::Stream;

namespace {

view::Summary counted(const std::vector<view::Item>& items, Date from, Date until) {
  view::Summary sum;
  for (const auto& item : items) {
    if (item.period.from >= until || (item.period.until && *item.period.until <= from)) continue;
    if (item.period.until && *item.period.until <= item.period.from) continue;
    ++sum.items;
    sum.weight += item.weight;
    sum.worst = std::max(sum.worst, item.rank);
  }
  return sum;
}

}  // namespace

TEST_CASE("a fold tells how many items and how many gateways it stands for", "[viz]") {
  Stream stream({.seed = 11});
  for (int round = 0; round < 100; ++round) {
    const auto items = random_items(stream);
    const view::ItemRow row(items);
    for (int asked = 0; asked < 10; ++asked) {
      const Date from(std::int32_t(stream.below(days_of_rows)));
      const Date until = from + std::int32_t(1 + stream.below(400));
      REQUIRE(row.summary(from, until) == counted(items, from, until));
    }
  }
}

TEST_CASE("the items of a row come by first day, whatever order they were given in", "[viz]") {
  Stream stream({.seed = 12});
  const view::ItemRow row(random_items(stream));
  CHECK(std::is_sorted(
      row.items().begin(), row.items().end(),
      [](const view::Item& a, const view::Item& b) { return a.period.from < b.period.from; }));
}
