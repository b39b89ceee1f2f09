// Rows with more bars and marks than one could aim at.
#include <algorithm>

#include "engine/simulation/chance.hpp"
#include "tests/support/catch.hpp"
#include "tests/viz/drawn.hpp"
#include "viz/detail/gallop.hpp"

using namespace stichtag;
using namespace stichtag::view;
using test::Drawn;

namespace {

constexpr int bars = 340;
constexpr int ban = 170;
const auto first_day = Date::of(2022, 1, 10);

Date begin_of(int bar) { return first_day + 3 * bar; }

// A bar of three days, about as many pixels, and a mark on it; permitted, a duty, permitted and so
// on, and one ban.
Tracks many_bars() {
  Track track;
  track.group = "bans";
  track.id = "bans/sagemcom-smarty-iq";
  track.label = "SMARTY IQ";
  track.product = "sagemcom-smarty-iq";
  Lane lane;
  for (int i = 0; i < bars; ++i) {
    const auto look = i == ban ? Look::ban_s19_6 : i % 2 == 0 ? Look::permitted : Look::obligatory;
    track.notes.push_back({"bar", "Bar " + std::to_string(i) + ".", "event", ""});
    lane.bars.push_back({{begin_of(i), begin_of(i + 1)}, look, std::nullopt, unsigned(i)});
    track.marks.push_back(
        {begin_of(i), MarkKind::effective, Form::diamond, Ink::text, false, unsigned(i)});
  }
  track.lanes.push_back(std::move(lane));
  Tracks tracks;
  tracks.groups.push_back({"bans", "Bans"});
  tracks.tracks.push_back(std::move(track));
  return tracks;
}

struct Dense : Drawn {
  explicit Dense(Tracks tracks = many_bars()) {
    scene.show(std::move(tracks));
    act(DismissHints{});
  }
  // Places of bars and marks, which say "Bar ...".
  [[nodiscard]] std::vector<std::string> tips() const {
    std::vector<std::string> all;
    for (const auto& hit : laid.picture.hits)
      if (hit.tip.starts_with("Bar ")) all.push_back(hit.tip);
    return all;
  }
  [[nodiscard]] Point on(int bar) const {
    const auto row = std::find_if(laid.rows.begin(), laid.rows.end(), [](const ShownRow& one) {
      return one.id == "bans/sagemcom-smarty-iq";
    });
    const double middle = begin_of(bar).days_since_epoch() + 1.5;
    return {laid.axis.x_of(middle), row->at.centre().y};
  }
};

}  // namespace

TEST_CASE("in a row of hundreds of bars the ban answers, and what the pointer is near", "[view]") {
  Dense drawn;
  CHECK(drawn.tips() == std::vector<std::string>{"Bar 170."});
  for (const int bar : {3, 90, 250, 336}) {
    drawn.act(PointTo{drawn.on(bar)});
    const auto tips = drawn.tips();
    CHECK(std::count(tips.begin(), tips.end(), "Bar " + std::to_string(bar) + ".") >= 1);
    CHECK(tips.size() < 15);
    REQUIRE(hit_at(drawn.laid.picture, drawn.on(bar)) != nullptr);
    CHECK(hit_at(drawn.laid.picture, drawn.on(bar))->tip.starts_with("Bar "));
  }
  drawn.act(PointTo{Point{drawn.on(90).x, drawn.on(90).y + 200}});  // on another row
  CHECK(drawn.tips().size() == 1);
}

TEST_CASE("close up each bar of such a row answers, wherever the pointer is", "[view]") {
  Dense drawn;
  drawn.act(ShowSpan{span_of(begin_of(100), begin_of(130))});
  CHECK(drawn.tips().size() >= 60);  // bars and marks
}

TEST_CASE("a click into a row of hundreds of bars asks for the day under the pointer", "[view]") {
  for (const bool pointed_before : {false, true}) {
    auto tracks = many_bars();
    tracks.tracks.front().marks.clear();
    Dense drawn(std::move(tracks));
    const auto place = drawn.on(107);
    if (pointed_before) drawn.act(PointTo{place});
    Input press;
    press.pointer = place;
    press.left = {true, true, false};
    drawn.hand(press);
    CHECK(drawn.view.on == begin_of(107) + 1);
    CHECK(drawn.view.product == "sagemcom-smarty-iq");
  }
}

TEST_CASE("the days of hundreds of bars and marks stand in order, each once", "[view]") {
  auto tracks = many_bars();
  std::reverse(tracks.tracks.front().lanes.front().bars.begin(),
               tracks.tracks.front().lanes.front().bars.end());
  Dense drawn(std::move(tracks));
  const auto& all = drawn.scene.days();
  REQUIRE(all.size() == bars);
  for (int i = 0; i < bars; ++i) CHECK(all[std::size_t(i)] == begin_of(i));
  drawn.scene.show({});
  CHECK(drawn.scene.days().empty());
}

TEST_CASE("a search that looks near by first finds what a search through all finds", "[view]") {
  simulation::Stream stream({.seed = 5, .index = 1});
  for (int round = 0; round < 500; ++round) {
    std::vector<unsigned> list(stream() % 40);
    for (auto& entry : list) entry = unsigned(stream() % 30);
    std::sort(list.begin(), list.end());
    const auto sought = unsigned(stream() % 32);
    const auto low = list.empty() ? 0 : std::size_t(stream() % (list.size() + 1));
    const auto found = gallop(low, list.size(), [&](std::size_t i) { return list[i] < sought; });
    const auto all = std::lower_bound(list.begin() + std::ptrdiff_t(low), list.end(), sought);
    CHECK(found == std::size_t(all - list.begin()));
  }
}
