// Any number of scenarios on one axis: their ribbons, where they differ, aligned by an act, and the
// table of differences.
#include "viz/model/compare/compare.hpp"

#include <algorithm>

#include "tests/support/catch.hpp"
#include "tests/viz/drawn.hpp"
#include "viz/app/session_file.hpp"
#include "viz/model/scene/speak.hpp"
#include "viz/model/script/script.hpp"

using namespace stichtag;
using namespace stichtag::view;
using test::Drawn;

namespace {

const std::vector<std::string> four{"smarty-iq-fails", "history", "no-withdrawal",
                                    "smarty-iq-in-time"};

void tell(Drawn& drawn, const std::string& command) {
  const auto action = action_named(command, "test", drawn.view, drawn.scene);
  if (!action) FAIL(action.problem().what);
  drawn.act(*action);
}

const Track& row(const Drawn& drawn, const std::string& id) {
  for (const auto& track : drawn.scene.tracks().tracks) {
    if (track.id == id) return track;
  }
  FAIL("no row " << id);
  throw std::runtime_error(id);
}

std::vector<std::string> labels(const Track& track, LaneForm form) {
  std::vector<std::string> list;
  for (const auto& lane : track.lanes) {
    if (lane.form == form) list.push_back(lane.label);
  }
  return list;
}

const Lane& difference(const Track& track) {
  const auto strip = std::find_if(track.lanes.begin(), track.lanes.end(), [](const Lane& lane) {
    return lane.form == LaneForm::difference;
  });
  REQUIRE(strip != track.lanes.end());
  return *strip;
}

bool shown(const Drawn& drawn, const std::string& id) {
  return std::any_of(drawn.laid.rows.begin(), drawn.laid.rows.end(),
                     [&](const ShownRow& one) { return one.id == id; });
}

Bar bar(int from, int until, Look look) {
  return {{Date(from), Date(until)}, look, std::nullopt, 0};
}

}  // namespace

TEST_CASE("four scenarios stand below each other under each product, as high as can be read",
          "[view]") {
  const Drawn drawn(four);
  const auto& track = row(drawn, "bans/sagemcom-smarty-iq");
  CHECK(labels(track, LaneForm::main) == std::vector<std::string>{"smarty-iq-fails"});
  CHECK(labels(track, LaneForm::full) ==
        std::vector<std::string>{"history", "no-withdrawal", "smarty-iq-in-time"});
  // The one thin line is that of the case groups which fare otherwise.
  CHECK(labels(track, LaneForm::thin) == std::vector<std::string>{"worst of all cases"});
  // No ribbon lies over another one, and the row holds them all.
  const auto places = lane_places(track);
  float foot = 0;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (track.lanes[i].form == LaneForm::difference) continue;
    CHECK(places[i].top >= foot);
    foot = places[i].top + places[i].height;
  }
  CHECK(foot <= track.height);
  for (const auto& name : four) CHECK(drawn.text(name) != nullptr);
}

TEST_CASE("names of thin lanes do not lie over each other", "[view]") {
  Drawn drawn(four);
  tell(drawn, "arrange thin");
  std::vector<float> heights;
  for (const auto& shape : drawn.laid.picture.shapes) {
    const auto* text = std::get_if<Text>(&shape);
    if (text == nullptr || text->at.x > drawn.laid.frame.gutter.right()) continue;
    if (text->words == "history" || text->words == "no-withdrawal") heights.push_back(text->at.y);
  }
  REQUIRE(heights.size() > 4);
  std::sort(heights.begin(), heights.end());
  for (std::size_t i = 1; i < heights.size(); ++i) CHECK(heights[i] - heights[i - 1] >= 12);
}

TEST_CASE("by scenario the products of one stand below those of another", "[view]") {
  Drawn drawn(four);
  tell(drawn, "arrange by-scenario");
  CHECK(shown(drawn, "bans"));
  CHECK(shown(drawn, "bans:history"));
  CHECK(row(drawn, "bans:history/sagemcom-smarty-iq").product == "sagemcom-smarty-iq");
  CHECK(labels(row(drawn, "bans/sagemcom-smarty-iq"), LaneForm::full).empty());
}

TEST_CASE("a strip shows the days on which a ribbon differs, and nothing elsewhere", "[view]") {
  Lane base{"base"}, lane{"other"};
  base.bars = {bar(0, 10, Look::permitted), bar(10, 20, Look::ban_s19_6),
               bar(20, 30, Look::permitted)};
  lane.bars = {bar(0, 14, Look::permitted), bar(14, 18, Look::ban_s24_4),
               bar(18, 30, Look::permitted)};
  auto spans = differing(lane, base);
  REQUIRE(spans.size() == 3);
  CHECK(spans[0].period == Period{Date(10), Date(14)});
  CHECK(spans[1].period == Period{Date(14), Date(18)});
  CHECK(spans[2].period == Period{Date(18), Date(20)});
  CHECK(differing(base, base).empty());
  // Moved by what separates them, they are the same again.
  lane.bars = {bar(-5, 5, Look::permitted), bar(5, 15, Look::ban_s19_6),
               bar(15, 25, Look::permitted)};
  lane.shift = 5;
  CHECK(differing(lane, base).empty());
}

TEST_CASE("against history the failure of SMARTY IQ differs from the end of its term on",
          "[view]") {
  const Drawn drawn;
  const auto& track = row(drawn, "bans/sagemcom-smarty-iq");
  const auto& strip = difference(track).bars;
  const auto at = std::find_if(strip.begin(), strip.end(), [](const Bar& one) {
    return one.period.from == Date::of(2023, 5, 24);
  });
  REQUIRE(at != strip.end());
  CHECK(at->look == Look::differs_by_ban);
  CHECK(track.notes[at->note].sentence ==
        "SMARTY IQ from 2023-05-24 to 2023-05-26: history undetermined; smarty-iq-fails banned, "
        "§ 19(6) S. 2.");
  // What is the same in both has no strip.
  CHECK(difference(row(drawn, "bans/ppc-smgw")).bars.empty());
}

TEST_CASE("aligned by an act, a scenario is moved by the days that separate its act", "[view]") {
  Drawn drawn({"history", "smarty-iq-fails"});
  drawn.act(AddEdits{{Edit(EventMoved{"gndew-in-force", Date::of(2024, 1, 1)})}});
  const auto what_if = drawn.scene.world().branches.size() - 1;
  const auto apart = Date::of(2024, 1, 1) - Date::of(2023, 5, 27);
  CHECK(shift_of(drawn.scene.world(), 0, what_if, "gndew-in-force") == -apart);
  CHECK(shift_of(drawn.scene.world(), what_if, 0, "gndew-in-force") == apart);
  CHECK(shift_of(drawn.scene.world(), 0, what_if, "") == 0);
  CHECK_FALSE(shift_of(drawn.scene.world(), 0, what_if, "no-such-event"));

  tell(drawn, "align gndew-in-force");
  const auto& track = row(drawn, "bans/sagemcom-smarty-iq");
  const auto other = std::find_if(track.lanes.begin(), track.lanes.end(),
                                  [](const Lane& lane) { return lane.form == LaneForm::full; });
  REQUIRE(other != track.lanes.end());
  CHECK(other->shift == apart);
  CHECK(other->aside == "+219 d");
  // A click on it asks the day of that scenario, not that of the screen.
  drawn.act(ShowSpan{span_of(Date::of(2023, 6, 1), Date::of(2024, 6, 1))});
  const Hit* hit = nullptr;
  for (const auto* place : places_of(drawn.laid.picture)) {
    const auto* ask = place->click ? std::get_if<AskProductOn>(&*place->click) : nullptr;
    if (ask != nullptr && ask->scenario == 0U) hit = place;
  }
  REQUIRE(hit != nullptr);
  const auto under = day_of(drawn.laid.axis.day_at(hit->at.centre().x));
  Input press;
  press.pointer = hit->at.centre();
  press.left = {true, true, false};
  drawn.hand(press);
  CHECK(drawn.view.front == 0);
  CHECK(drawn.view.on == under - apart);
}

TEST_CASE("only changes hides the rows that are alike and says how many", "[view]") {
  Drawn drawn;
  drawn.act(DismissHints{});
  REQUIRE(shown(drawn, "bans/ppc-smgw"));
  tell(drawn, "only-changes");
  CHECK_FALSE(shown(drawn, "bans/ppc-smgw"));
  CHECK(shown(drawn, "bans/sagemcom-smarty-iq"));
  std::size_t hidden = 0;
  for (const auto& track : drawn.scene.tracks().tracks) hidden += drawn.scene.alike(track) ? 1 : 0;
  REQUIRE(hidden > 4);
  CHECK(drawn.text(std::to_string(hidden) + " alike, hidden") != nullptr);
  tell(drawn, "arrange by-scenario");  // there too
  CHECK_FALSE(shown(drawn, "bans:history/ppc-smgw"));
  CHECK(shown(drawn, "bans:history/sagemcom-smarty-iq"));
  drawn.act(UndoView{});
  drawn.act(UndoView{});
  CHECK(shown(drawn, "bans/ppc-smgw"));
}

TEST_CASE("a scenario beside itself has no row that differs", "[view]") {
  Drawn drawn({"history", "history"});
  tell(drawn, "only-changes");
  CHECK(drawn.scene.tracks().tracks.size() > 5);
  for (const auto& track : drawn.scene.tracks().tracks) {
    CAPTURE(track.id);
    CHECK(drawn.scene.alike(track));
  }
}

TEST_CASE("the table tells the ban and the run of each scenario, and what differs from the base",
          "[view]") {
  Drawn drawn({"history", "smarty-iq-fails"});
  tell(drawn, "compare-table");
  REQUIRE(drawn.scene.table());
  const auto& table = *drawn.scene.table();
  REQUIRE(table.rows.size() == 2);
  CHECK(table.rows[0].name == "history");
  CHECK(table.columns[1] == "§ 19(6) S. 2");
  CHECK(table.rows[0].cells[1].value == "0–3");
  CHECK(table.rows[1].cells[1].value == "3");
  CHECK(table.rows[1].cells[1].delta == "+3");
  CHECK(table.rows[1].cells[2].value == "2023-05-24");
  CHECK(table.rows[1].cells[3].value == "2023-05-27");
  // The same numbers as `stichtag compare` prints.
  const auto installed = [&](std::size_t at) {
    return drawn.scene.world().branches[at].simulated->ran.run.totals.installed;
  };
  CHECK(table.rows[1].cells[4].value == say(Language::english, std::int64_t(installed(1))));
  REQUIRE(installed(1) < installed(0));
  CHECK(table.rows[1].cells[4].delta ==
        "–" + say(Language::english, std::int64_t(installed(0) - installed(1))));
  // The rows make room.
  CHECK(drawn.laid.frame.plot.bottom() == drawn.laid.frame.table.y);
  // Measured against the other one, signs turn round.
  tell(drawn, "base smarty-iq-fails");
  CHECK(drawn.scene.table()->rows[0].name == "smarty-iq-fails");
  CHECK(drawn.scene.table()->rows[1].cells[1].delta == "–3");
}

TEST_CASE("one's own changes are measured against what they change", "[view]") {
  Drawn drawn;
  tell(drawn, "compare-table");
  drawn.act(AddEdits{{Edit(EventMoved{"gndew-in-force", Date::of(2024, 1, 1)})}});
  REQUIRE(drawn.scene.table());
  CHECK(drawn.scene.table()->rows[0].name == "smarty-iq-fails");
  const auto& own = drawn.scene.table()->rows.back();
  CHECK(own.name == "what-if");
  CHECK(own.cells[3].delta == "+219 d");
  CHECK(own.cells[4].value == "…");  // until it is simulated
}

TEST_CASE("how scenarios are compared is undone, spoken and kept in a session", "[view]") {
  Drawn drawn(four);
  const auto before = drawn.view.comparing;
  for (const char* command : {"arrange by-product", "differences", "only-changes", "compare-table",
                              "align gndew-in-force", "base history"})
    tell(drawn, command);
  Session session{four, std::nullopt, drawn.view, {}};
  const auto read = read_session(session_text(session), "s.toml", {four, {}, first_view(), {}});
  REQUIRE(read);
  CHECK(read->view.comparing == drawn.view.comparing);
  const auto words = spoken(drawn.scene, drawn.view, drawn.laid);
  CHECK(words.find("aligned: gndew-in-force") != std::string::npos);
  CHECK(words.find("measured against history") != std::string::npos);
  CHECK(words.find("alike, hidden") != std::string::npos);
  drawn.act(UseLanguage{Language::german});
  CHECK(spoken(drawn.scene, drawn.view, drawn.laid).find("gemessen an history") !=
        std::string::npos);
  for (int i = 0; i < 6; ++i) drawn.act(UndoView{});
  CHECK(drawn.view.comparing == before);
}

TEST_CASE("a scenario or an act that is not there is refused with the nearest name", "[view]") {
  const Drawn drawn;
  for (const auto& [command, nearest] :
       {std::pair("base histori", "history"), std::pair("align gndew-in-forc", "gndew-in-force"),
        std::pair("arrange by-produkt", "by-product")}) {
    const auto action = action_named(command, "test", drawn.view, drawn.scene);
    REQUIRE_FALSE(action);
    CHECK(action.problem().hint.find(nearest) != std::string::npos);
  }
}
