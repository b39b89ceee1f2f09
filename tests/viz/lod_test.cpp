#include "viz/model/tracks/lod.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::view;

namespace {

// A bar a day, permitted; the ban on one of them.
std::vector<Bar> days_with_ban(int days, int ban) {
  std::vector<Bar> bars;
  for (int i = 0; i < days; ++i) {
    const auto look = i == ban ? Look::ban_s19_6 : Look::permitted;
    bars.push_back({{Date(i), Date(i + 1)}, look, std::nullopt, std::uint32_t(i)});
  }
  return bars;
}

}  // namespace

TEST_CASE("where bars are too thin to be told apart the worst standing wins", "[view]") {
  constexpr int days = 100'000;
  for (const int ban : {0, 1, 777, 50'000, days - 1}) {
    const Detail detail(days_with_ban(days, ban));
    const auto pieces = detail.pieces({0, days}, days / 1000.0);
    CHECK(pieces.size() <= 2000);
    int bans = 0;
    for (const auto& piece : pieces) {
      if (piece.look != Look::ban_s19_6) continue;
      ++bans;
      CHECK(piece.from <= ban);
      CHECK(piece.until > ban);
      CHECK(piece.note == std::uint32_t(ban));  // a click finds the ban itself
    }
    CHECK(bans == 1);
  }
}

TEST_CASE("a window that has room for every bar shows every bar", "[view]") {
  const Detail detail(days_with_ban(100'000, 500));
  const auto pieces = detail.pieces({490, 510}, 0.02);
  REQUIRE(pieces.size() == 20);
  CHECK(pieces[10].from == 500);
  CHECK(pieces[10].look == Look::ban_s19_6);
  CHECK(pieces[9].look == Look::permitted);
}

TEST_CASE("a bar without end reaches to the end of the window", "[view]") {
  const Detail detail({{{Date(10), std::nullopt}, Look::obligatory, std::nullopt, 0}});
  const auto pieces = detail.pieces({0, 1000}, 1);
  REQUIRE(pieces.size() == 1);
  CHECK(pieces[0].until == 1000);
}
