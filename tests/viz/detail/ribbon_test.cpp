#include "viz/detail/ribbon.hpp"

#include "tests/support/catch.hpp"
#include "tests/viz/detail/many_items.hpp"
#include "viz/detail/strips.hpp"

using namespace stichtag;
using namespace stichtag::testing;
using simulation::Stream;
using view::Columns;
using view::Item;
using view::Ribbon;
using view::Strip;

namespace {

constexpr view::Rank permitted = 2;
constexpr view::Rank banned = 9;

Item item(std::int32_t from, std::int32_t until, view::Rank rank) {
  return {{Date(from), Date(until)}, rank};
}

std::vector<Strip> strips_of(const std::vector<Item>& items, const Columns& columns) {
  std::vector<Strip> strips;
  view::add_strips(Ribbon(items), columns, strips);
  return strips;
}

// The item that shows on a day, looked for among all.
std::optional<std::uint32_t> shown_on(const std::vector<Item>& items, std::int32_t day) {
  std::optional<std::uint32_t> shown;
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    const auto& period = items[i].period;
    if (period.from > Date(day) || (period.until && *period.until <= Date(day))) continue;
    if (!shown || items[i].rank > items[*shown].rank ||
        (items[i].rank == items[*shown].rank && period.from < items[*shown].period.from))
      shown = i;
  }
  return shown;
}

}  // namespace

TEST_CASE("a ban of three days is seen when thirty years are shown", "[viz]") {
  const std::vector<Item> items{item(0, 5000, permitted), item(5000, 5003, banned),
                                item(5003, 11000, permitted)};
  const auto strips = strips_of(items, {0, 10, 1100});
  REQUIRE(strips.size() == 3);
  CHECK(strips[1] == Strip{500, 501, 1, banned, true});
}

TEST_CASE("close up, each item is one strip from its first day to its last", "[viz]") {
  const std::vector<Item> items{item(10, 12, permitted), item(12, 14, permitted),
                                item(16, 17, banned)};
  CHECK(strips_of(items, {9, 0.125, 80}) == std::vector<Strip>{{8, 24, 0, permitted, false},
                                                               {24, 40, 1, permitted, false},
                                                               {56, 64, 3, banned, false}});
}

TEST_CASE("an item whose end was not set shows up to the right edge and beyond", "[viz]") {
  const std::vector<Item> items{{{Date(5), std::nullopt}, banned}};
  CHECK(strips_of(items, {0, 1, 10}) == std::vector<Strip>{{5, 10, 0, banned, false}});
  CHECK(strips_of(items, {1e6, 1, 10}) == std::vector<Strip>{{0, 10, 0, banned, false}});
}

TEST_CASE("a row without items shows nothing", "[viz]") {
  CHECK(strips_of({}, {0, 1, 10}).empty());
  CHECK(strips_of({item(3, 3, banned)}, {0, 1, 10}).empty());
}

TEST_CASE("on each day the worst item shows, of equals the one that began first", "[viz]") {
  Stream stream({.seed = 7, .index = 1});
  for (int round = 0; round < 60; ++round) {
    const auto items = random_items(stream);
    const Ribbon ribbon(items);
    std::size_t at = 0;
    for (std::int32_t day = ribbon.begins()[0]; day < days_of_rows + 1000; day += 13) {
      while (ribbon.begins()[at + 1] <= day) ++at;
      const auto expected = shown_on(items, day);
      REQUIRE(ribbon.rank_of(at) == (expected ? items[*expected].rank : view::nothing));
      if (expected) REQUIRE(ribbon.item_of(at) == *expected);
    }
  }
}

TEST_CASE("at any zoom each column shows the worst of all items that touch it", "[viz]") {
  Stream stream({.seed = 7, .index = 2});
  for (int round = 0; round < 60; ++round) {
    const auto items = random_items(stream);
    const Ribbon ribbon(items);
    for (int zoom = 0; zoom < 4; ++zoom) {
      const auto columns = random_columns(stream);
      std::vector<Strip> strips;
      view::add_strips(ribbon, columns, strips);
      INFO("round " << round << ", from " << columns.from << ", days " << columns.days);
      REQUIRE(painted(strips, columns) == painted(items, columns));
    }
  }
}

TEST_CASE("strips go left to right, lie in the window and never overlap", "[viz]") {
  Stream stream({.seed = 7, .index = 3});
  for (int round = 0; round < 500; ++round) {
    const Ribbon ribbon(random_items(stream));
    const auto columns = random_columns(stream);
    std::vector<Strip> strips;
    view::add_strips(ribbon, columns, strips);
    std::int32_t right = 0;
    for (const auto& strip : strips) {
      REQUIRE(strip.left >= right);
      REQUIRE(strip.right > strip.left);
      REQUIRE(strip.rank != view::nothing);
      if (!strip.folded) REQUIRE(strip.rank == ribbon.rank_of(strip.stretch));
      right = strip.right;
    }
    REQUIRE(right <= columns.count);
  }
}
