// Rows of the time line: what stands on them, how they fold, open and stay.
#include <algorithm>
#include <set>

#include "tests/support/catch.hpp"
#include "tests/viz/drawn.hpp"
#include "viz/model/layout/canvas.hpp"

using namespace stichtag;
using namespace stichtag::view;
using test::Drawn;
using test::press;

namespace {

const Track* track_of(const Drawn& drawn, const std::string& id) {
  for (const auto& track : drawn.scene.tracks().tracks) {
    if (track.id == id) return &track;
  }
  return nullptr;
}

std::vector<const Track*> rows_under(const Drawn& drawn, const std::string& parent) {
  std::vector<const Track*> rows;
  for (const auto& track : drawn.scene.tracks().tracks) {
    if (track.parent == parent) rows.push_back(&track);
  }
  return rows;
}

Rect place_of(const Drawn& drawn, const std::string& id) {
  for (const auto& row : drawn.laid.rows) {
    if (row.id == id) return row.at;
  }
  return {};
}

Look look_on(const Lane& lane, Date day) {
  for (const auto& bar : lane.bars) {
    if (bar.period.from <= day && (!bar.period.until || day < *bar.period.until)) return bar.look;
  }
  return Look::plain;
}

Input click(Point point) {
  Input input;
  input.pointer = point;
  input.left = {true, true, false};
  return input;
}

bool about_a_certificate(const Event& event) {
  return std::holds_alternative<CertificateIssued>(event) ||
         std::holds_alternative<CertificateMaintained>(event) ||
         std::holds_alternative<CertificateReassessed>(event) ||
         std::holds_alternative<CertificateExpired>(event) ||
         std::holds_alternative<CertificateRevoked>(event) ||
         std::holds_alternative<CertificationRefused>(event);
}

}  // namespace

TEST_CASE("every fact about a certificate of the record stands on a row", "[view]") {
  const Drawn drawn({"history"});
  std::set<EventId> told;
  for (const auto& track : drawn.scene.tracks().tracks) {
    if (track.group != "certificates") continue;
    for (const auto& mark : track.marks) told.insert(track.notes[mark.note].event);
  }
  std::size_t facts = 0;
  for (const auto& fact : drawn.scene.front().scenario.log) {
    if (!about_a_certificate(fact.event)) continue;
    ++facts;
    CAPTURE(fact.id);
    CHECK(told.contains(fact.id));
  }
  CHECK(facts > 60);
}

TEST_CASE("each layer of the certificates of SMARTY IQ has a row, and so have the modules",
          "[view]") {
  const Drawn drawn({"history"});
  for (const char* layer : {"CC", "TR", "again"}) {
    CAPTURE(layer);
    CHECK(track_of(drawn, std::string("certificates/sagemcom-smarty-iq/") + layer) != nullptr);
  }
  const auto& tracks = drawn.scene.tracks().tracks;
  CHECK(std::any_of(tracks.begin(), tracks.end(), [](const Track& track) {
    return track.id.starts_with("certificates/module/") && !track.marks.empty();
  }));
}

TEST_CASE("the days of a ruling are told apart: decided, published, deemed notified, effective",
          "[view]") {
  const Drawn drawn;
  const auto* ruling = track_of(drawn, "law/act/bsi-2020-determination");
  REQUIRE(ruling != nullptr);
  const auto mark_on = [&](Date day) {
    const auto found = std::find_if(ruling->marks.begin(), ruling->marks.end(),
                                    [&](const Mark& mark) { return mark.on == day; });
    REQUIRE(found != ruling->marks.end());
    return *found;
  };
  const auto published = mark_on(Date::of(2020, 1, 31)), decided = mark_on(Date::of(2020, 2, 7)),
             notified = mark_on(Date::of(2020, 2, 24));
  CHECK(published.kind == MarkKind::published);
  CHECK(decided.kind == MarkKind::decided);
  CHECK(notified.kind == MarkKind::notified);
  CHECK(
      std::set{published.form, decided.form, notified.form, form_for(MarkKind::effective)}.size() ==
      4);
  CHECK(notified.main);  // from here on it works, so this one is filled
  CHECK_FALSE(decided.main);
}

TEST_CASE("the row of a product opens into a row for each set of case groups that fare alike",
          "[view]") {
  Drawn drawn;
  CHECK(rows_under(drawn, "bans/sagemcom-smarty-iq").empty());
  drawn.act(ToggleOpen{"bans/sagemcom-smarty-iq"});
  const auto rows = rows_under(drawn, "bans/sagemcom-smarty-iq");
  REQUIRE(rows.size() > 1);
  std::multiset<CaseGroup> groups;
  for (const auto* row : rows) groups.insert(row->cases.begin(), row->cases.end());
  CHECK(groups.size() == case_group_count);
  for (const auto group : all_case_groups()) CHECK(groups.count(group) == 1);
  for (std::size_t i = 1; i < rows.size(); ++i)
    CHECK_FALSE(look_alike(rows[0]->lanes[0].bars, rows[i]->lanes[0].bars));
  // Each shows what the row of the product shows when that case is asked about.
  for (const auto* row : rows) {
    const auto bars = row->lanes[0].bars;
    for (const auto group : std::vector<CaseGroup>(row->cases)) {
      Drawn other;
      other.act(AskCase{group});
      CAPTURE(name_of(group));
      CHECK(look_alike(track_of(other, "bans/sagemcom-smarty-iq")->lanes[0].bars, bars));
    }
  }
}

TEST_CASE("closed, the row of a product shows the worst of all its case groups", "[view]") {
  Drawn drawn;
  const auto worst = track_of(drawn, "bans/sagemcom-smarty-iq")->lanes.back();
  CHECK(worst.label == "worst of all cases");
  drawn.act(ToggleOpen{"bans/sagemcom-smarty-iq"});
  for (auto day = Date::of(2019, 1, 1); day < Date::of(2026, 1, 1); day = day + 17) {
    auto look = Look::plain;
    for (const auto* row : rows_under(drawn, "bans/sagemcom-smarty-iq"))
      look = std::max(look, look_on(row->lanes[0], day));
    CAPTURE(to_string(day));
    REQUIRE(look_on(worst, day) == look);
  }
}

TEST_CASE("a click on the row of a case group asks about that case", "[view]") {
  Drawn drawn;
  drawn.act(ToggleOpen{"bans/ppc-smgw"});
  const Track* other = nullptr;
  for (const auto* row : rows_under(drawn, "bans/ppc-smgw")) {
    const auto& cases = row->cases;
    if (std::find(cases.begin(), cases.end(), drawn.view.group) == cases.end()) other = row;
  }
  REQUIRE(other != nullptr);
  const auto cases = other->cases;
  const auto row = place_of(drawn, other->id);
  const float x = drawn.laid.axis.x_of(double(Date::of(2024, 3, 1).days_since_epoch()) + 0.5);
  drawn.hand(click({x, row.y + 12}));
  CHECK(std::find(cases.begin(), cases.end(), drawn.view.group) != cases.end());
  CHECK(drawn.view.product == "ppc-smgw");
}

TEST_CASE("what an operator decided stands on a row, and a click says for what reason", "[view]") {
  Drawn drawn;
  const auto& tracks = drawn.scene.tracks().tracks;
  const auto row = std::find_if(tracks.begin(), tracks.end(), [](const Track& track) {
    return track.id.starts_with("decisions/operator/");
  });
  REQUIRE(row != tracks.end());
  const auto found = std::find_if(row->marks.begin(), row->marks.end(), [](const Mark& mark) {
    return mark.on > Date::of(2022, 2, 1) && mark.on < Date::of(2024, 12, 1);
  });
  REQUIRE(found != row->marks.end());
  const auto mark = *found;
  const auto note = row->notes[mark.note];
  const auto id = row->id;
  drawn.act(AtRow{id});
  drawn.act(StepRow{0});  // into sight
  const auto place = place_of(drawn, id);
  drawn.hand(click({drawn.laid.axis.x_of(mark.on), place.centre().y}));
  REQUIRE(drawn.view.decision);
  CHECK(drawn.view.on == mark.on);
  CHECK(drawn.text(note.label) != nullptr);
  const auto words = drawn.words();
  CHECK(std::any_of(words.begin(), words.end(),
                    [](const std::string& text) { return text.starts_with("because: "); }));
  drawn.act(AskProduct{"ppc-smgw"});
  CHECK_FALSE(drawn.view.decision);
}

TEST_CASE("a row that is pinned stays at the top while the others scroll", "[view]") {
  Drawn drawn;
  drawn.view.folded.clear();
  drawn.size = {1280, 720};
  drawn.act(TogglePin{"bans/sagemcom-smarty-iq"});
  const auto before = place_of(drawn, "bans/sagemcom-smarty-iq");
  CHECK(before.y == drawn.laid.frame.plot.y);
  drawn.act(ScrollTracks{300});
  CHECK(drawn.laid.scroll == 300);
  CHECK(place_of(drawn, "bans/sagemcom-smarty-iq") == before);
  // What is scrolled below it does not take its clicks.
  const float x = drawn.laid.axis.x_of(double(Date::of(2023, 3, 1).days_since_epoch()) + 0.5);
  drawn.hand(click({x, before.y + 12}));
  CHECK(drawn.view.product == "sagemcom-smarty-iq");
  CHECK(drawn.view.on == Date::of(2023, 3, 1));
}

TEST_CASE("a row is pinned by a click on its pin", "[view]") {
  Drawn drawn;
  const auto row = place_of(drawn, "bans/ppc-smgw");
  drawn.hand(click({gutter_width - 10, row.y + 12}));
  CHECK(drawn.view.pinned.contains("bans/ppc-smgw"));
}

TEST_CASE("rows are chosen, opened and pinned by keys alone", "[view]") {
  Drawn drawn;
  while (drawn.view.row != "bans/sagemcom-smarty-iq") {
    const auto before = drawn.view.row;
    drawn.hand(press(Key::down, 0, true));
    REQUIRE(drawn.view.row != before);
  }
  drawn.hand(press(Key::character, 'o'));
  CHECK(drawn.view.opened.contains("bans/sagemcom-smarty-iq"));
  drawn.hand(press(Key::down, 0, true));  // onto the first row that it opened into
  drawn.hand(press(Key::character, 'o'));
  CHECK(drawn.view.opened.empty());
  CHECK(drawn.view.row == "bans/sagemcom-smarty-iq");
  drawn.hand(press(Key::character, 'v'));
  CHECK(drawn.view.pinned.contains("bans/sagemcom-smarty-iq"));
}

TEST_CASE("a row chosen by keys comes into sight", "[view]") {
  Drawn drawn;
  drawn.view.folded.clear();
  drawn.size = {1280, 720};
  drawn.act(DismissHints{});
  for (std::size_t i = 0; i < drawn.laid.order.size(); ++i) drawn.act(StepRow{1});
  CHECK(drawn.view.row == drawn.laid.order.back().id);
  const auto& plot = drawn.laid.frame.plot;
  CHECK(place_of(drawn, drawn.view.row).bottom() <= plot.bottom() + 1);
  CHECK(place_of(drawn, drawn.view.row).y >= plot.y);
}
