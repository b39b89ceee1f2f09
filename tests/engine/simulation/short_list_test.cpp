#include "engine/simulation/short_list.hpp"

#include <numeric>

#include "tests/support/catch.hpp"

using stichtag::simulation::ShortList;

TEST_CASE("a short list goes on where its own room ends, and a copy is a list of its own") {
  ShortList<int, 4> list;
  CHECK(list.empty());
  for (int i = 0; i < 4; ++i) list.push_back(i);
  auto longer = list;
  for (int i = 4; i < 40; ++i) longer.push_back(i);
  CHECK(list.size() == 4);
  CHECK(list.back() == 3);
  REQUIRE(longer.size() == 40);
  CHECK(longer[39] == 39);
  CHECK(std::accumulate(longer.begin(), longer.end(), 0) == 39 * 40 / 2);
  longer[0] = 100;
  CHECK(*longer.begin() == 100);
  CHECK(list[0] == 0);
}
