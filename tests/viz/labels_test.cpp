// Words of the window as somebody sees them who has paid for it: whole where there is room, none
// through a mark or a line, and none of the program's own.
#include <set>

#include "tests/support/catch.hpp"
#include "tests/viz/drawn.hpp"

using namespace stichtag;
using namespace stichtag::view;
using test::Drawn;

namespace {

Rect box_of(const Text& text) {
  return {text.at.x, text.at.y, test::plain_measure()(text.words, text.face), height_of(text.face)};
}

Point place_of(const Symbol& symbol) { return symbol.centre; }
Point place_of(const Text& text) { return text.at; }
Point place_of(const Fill& fill) { return {fill.at.x, fill.at.y}; }

template <class Shape>
std::vector<Shape> shapes_in(const Drawn& drawn, const Rect& within) {
  std::vector<Shape> found;
  for (const auto& shape : drawn.laid.picture.shapes) {
    const auto* one = std::get_if<Shape>(&shape);
    if (one == nullptr) continue;
    if (within.contains(place_of(*one))) found.push_back(*one);
  }
  return found;
}

const Rect& row_of(const Drawn& drawn, const std::string& id) {
  for (const auto& row : drawn.laid.rows)
    if (row.id == id) return row.at;
  FAIL("no row " << id);
  return drawn.laid.frame.plot;
}

}  // namespace

TEST_CASE("labels of decisions lie clear of the marks of all decisions, at every zoom", "[view]") {
  Drawn drawn({"smarty-iq-uncertain"});
  drawn.act(DismissHints{});
  for (const char* group : {"law", "bans", "certificates", "fleet"}) drawn.act(ToggleFold{group});
  std::size_t labels = 0;
  for (const int years : {13, 6, 3, 1}) {
    drawn.act(ShowSpan{{double(Date::of(2020, 1, 1).days_since_epoch()),
                        double(Date::of(2020 + years, 1, 1).days_since_epoch())}});
    for (const char* id :
         {"decisions/operator/Musterstadt Netz", "decisions/administrator/Muster-GWA"}) {
      auto row = row_of(drawn, id);
      const auto& plot = drawn.laid.frame.plot;
      row = {plot.x, row.y, plot.width, row.height};
      for (const auto& text : shapes_in<Text>(drawn, row)) {
        ++labels;
        for (const auto& mark : shapes_in<Symbol>(drawn, row)) {
          CAPTURE(id, years, text.words, mark.centre.x, text.at.x);
          CHECK_FALSE(box_of(text).contains(mark.centre));
        }
      }
    }
  }
  CHECK(labels > 10);
}

TEST_CASE("decisions of a day never lie beyond the next day's", "[view]") {
  Drawn drawn({"smarty-iq-uncertain"});
  drawn.act(DismissHints{});
  for (const char* group : {"law", "bans", "certificates", "fleet"}) drawn.act(ToggleFold{group});
  drawn.act(ShowSpan{{double(Date::of(2020, 1, 1).days_since_epoch()),
                      double(Date::of(2033, 1, 1).days_since_epoch())}});
  std::size_t pairs = 0;
  for (const auto& track : drawn.scene.tracks().tracks) {
    if (track.group != "decisions") continue;
    const auto row = row_of(drawn, track.id);
    const auto marks = shapes_in<Symbol>(drawn, {drawn.laid.frame.plot.x, row.y, 2000, row.height});
    for (std::size_t i = 1; i < marks.size(); ++i) {
      CAPTURE(track.id, i);
      CHECK(marks[i - 1].centre.x <= marks[i].centre.x + 0.01F);
      ++pairs;
    }
  }
  CHECK(pairs > 5);
}

TEST_CASE("a label of a decision that is cut keeps half of its words", "[view]") {
  Drawn drawn;
  drawn.size = {1280, 720};
  drawn.act(DismissHints{});
  drawn.act(ToggleFold{"law"});
  std::set<std::string> whole;
  for (const auto& track : drawn.scene.tracks().tracks)
    if (track.group == "decisions")
      for (const auto& note : track.notes) whole.insert(note.label);
  const auto row = row_of(drawn, "decisions/administrator/Muster-GWA");
  const auto& plot = drawn.laid.frame.plot;
  for (const auto& text : shapes_in<Text>(drawn, {plot.x, row.y, plot.width, row.height})) {
    if (!text.words.ends_with("…")) continue;
    CAPTURE(text.words);
    CHECK(text.words.size() > 8);
  }
  CHECK(whole.size() > 2);
}

TEST_CASE("the ruler tells a year wherever one is, and cuts off none", "[view]") {
  Drawn drawn;
  for (const int days : {4800, 1500, 700, 200, 60}) {
    for (int start = 0; start < 400; start += 37) {
      const double from = Date::of(2021, 1, 1).days_since_epoch() + start;
      drawn.act(ShowSpan{{from, from + days}});
      const auto& ruler = drawn.laid.frame.ruler;
      bool year = false;
      for (const auto& text :
           shapes_in<Text>(drawn, {0, ruler.y + ruler.height / 2, 3000, ruler.height / 2})) {
        if (text.at.x < ruler.x - 170) continue;  // the fields to search and to filter
        const bool four = text.words.size() == 4 && text.words.starts_with("20");
        CAPTURE(days, start, text.words);
        if (four) CHECK(text.at.x >= ruler.x);
        year = year || four;
      }
      CAPTURE(days, start);
      CHECK(year);
    }
  }
}

TEST_CASE("the number of gateways stands above their curve", "[view]") {
  Drawn drawn;
  drawn.act(DismissHints{});
  drawn.act(ToggleFold{"law"});
  drawn.act(ToggleFold{"certificates"});
  std::size_t found = 0;
  for (const auto& track : drawn.scene.tracks().tracks) {
    if (track.curves.empty()) continue;
    const auto row = row_of(drawn, track.id);
    const auto words = shapes_in<Text>(
        drawn, {drawn.laid.frame.plot.x, row.y, drawn.laid.frame.plot.width, row.height});
    REQUIRE(words.size() == 1);
    for (const auto& shape : drawn.laid.picture.shapes) {
      const auto* area = std::get_if<Area>(&shape);
      if (area == nullptr) continue;
      for (const auto& point : area->top) {
        if (point.y < row.y || point.y > row.bottom()) continue;
        ++found;
        CHECK(point.y >= box_of(words.front()).bottom());
      }
    }
  }
  CHECK(found > 10);
}

TEST_CASE("in a small window the table of differences cuts off nothing", "[view]") {
  for (const auto language : {Language::english, Language::german}) {
    Drawn drawn({"smarty-iq-fails", "history", "no-withdrawal", "smarty-iq-in-time"});
    drawn.size = {1280, 720};
    drawn.act(UseLanguage{language});
    auto how = drawn.view.comparing;
    how.table = true;
    drawn.act(CompareAs{how});
    const auto& table = drawn.laid.frame.table;
    const auto words = shapes_in<Text>(drawn, table);
    CHECK(words.size() > 30);
    for (const auto& text : words) {
      CAPTURE(text.words);
      CHECK_FALSE(text.words.ends_with("…"));
      CHECK(box_of(text).right() <= table.right());
    }
  }
}

TEST_CASE("arranged by scenario, each heading begins with the name of its scenario", "[view]") {
  Drawn drawn;
  drawn.size = {1280, 720};
  auto how = drawn.view.comparing;
  how.arrangement = Arrangement::by_scenario;
  drawn.act(CompareAs{how});
  std::set<std::string> headings;
  for (const auto& group : drawn.scene.tracks().groups) headings.insert(group.label);
  CHECK(headings.contains("smarty-iq-fails: MAY IT BE INSTALLED?"));
  CHECK(headings.contains("history: MAY IT BE INSTALLED?"));
}

TEST_CASE("the leaf on which one changes the world speaks no ids", "[view]") {
  for (const auto language : {Language::english, Language::german}) {
    Drawn drawn;
    drawn.act(UseLanguage{language});
    drawn.act(ShowSide{Side::what_if});
    drawn.act(AddEdits{{Edit(ActorSet{"operator", "Musterstadt Netz", "crews.most", "3"}),
                        Edit(ActorSet{"administrator", "Muster-GWA", "policy", "\"soak\""})}});
    for (const auto& words : drawn.words()) {
      CAPTURE(words);
      for (const char* id :
           {"go-on-with-others", "crews.most", "gmsb", "soak\"", "staged", "policy"})
        CHECK(words.find(id) == std::string::npos);
    }
    const bool german = language == Language::german;
    CHECK(drawn.text(german ? "Musterstadt Netz: Trupps höchstens = 3"
                            : "Musterstadt Netz: crews at most = 3") != nullptr);
    CHECK(drawn.text(german ? "Muster-GWA: Updates = nach Bewährung"
                            : "Muster-GWA: updates = after a trial") != nullptr);
  }
}

TEST_CASE("headings of rows are whole in both languages", "[view]") {
  for (const auto language : {Language::english, Language::german}) {
    Drawn drawn;
    drawn.size = {1280, 720};
    drawn.act(UseLanguage{language});
    CHECK(drawn.scene.tracks().groups.size() > 3);
    for (const auto& group : drawn.scene.tracks().groups) {
      CAPTURE(group.label);
      CHECK(test::plain_measure()(group.label, Face::small) < 156);
    }
  }
}

TEST_CASE("rows of cases hold their ribbon and their whole label, without and with bands",
          "[view]") {
  for (const auto language : {Language::english, Language::german}) {
    Drawn drawn({"smarty-iq-uncertain"});
    drawn.size = {1280, 720};
    drawn.act(UseLanguage{language});
    drawn.act(DismissHints{});
    drawn.act(ToggleFold{"law"});
    drawn.act(ToggleOpen{"bans/sagemcom-smarty-iq"});
    std::size_t rows = 0;
    for (const auto& track : drawn.scene.tracks().tracks) {
      if (track.parent != "bans/sagemcom-smarty-iq") continue;
      ++rows;
      const auto row = row_of(drawn, track.id);
      std::string label;
      for (const auto& text : shapes_in<Text>(drawn, {0, row.y, 180, row.height})) {
        label += (label.empty() ? "" : " ") + text.words;
        CHECK(box_of(text).bottom() <= row.bottom());
      }
      CHECK(label == track.label);
      for (const auto& bar : shapes_in<Fill>(drawn, {185, row.y + 1, 700, row.height - 1})) {
        CAPTURE(track.id, bar.at.y, row.bottom());
        CHECK(bar.at.bottom() <= row.bottom());
      }
    }
    CHECK(rows == 3);
  }
}

TEST_CASE("no line is drawn over the words of a quota", "[view]") {
  Drawn drawn({"quota-2032"});
  drawn.act(DismissHints{});
  for (const char* group : {"law", "bans", "certificates", "decisions", "fleet", "quota"})
    drawn.act(ToggleFold{group});
  drawn.act(ShowSpan{{double(Date::of(2023, 1, 1).days_since_epoch()),
                      double(Date::of(2033, 1, 1).days_since_epoch())}});
  const auto& shapes = drawn.laid.picture.shapes;
  std::size_t words = 0;
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    const auto* text = std::get_if<Text>(&shapes[i]);
    if (text == nullptr || text->words.find(" % of ") == std::string::npos) continue;
    ++words;
    for (auto later = i + 1; later < shapes.size(); ++later) {
      const auto* line = std::get_if<Stroke>(&shapes[later]);
      if (line == nullptr || line->from.x != line->to.x) continue;
      const auto box = box_of(*text);
      const float top = std::min(line->from.y, line->to.y);
      const float bottom = std::max(line->from.y, line->to.y);
      CAPTURE(text->words, line->from.x, top, bottom);
      CHECK_FALSE((box.x < line->from.x && line->from.x < box.right() && top < box.bottom() &&
                   bottom > box.y));
    }
  }
  CHECK(words > 3);
}

TEST_CASE("on the row of a product its maintenance and re-assessments do not repeat its name",
          "[view]") {
  Drawn drawn;
  std::size_t found = 0;
  for (const auto& track : drawn.scene.tracks().tracks) {
    if (track.id != "certificates/sagemcom-smarty-iq/CC" &&
        track.id != "certificates/sagemcom-smarty-iq/again")
      continue;
    for (const auto& mark : track.marks) {
      if (mark.kind != MarkKind::step) continue;
      const auto& note = track.notes[mark.note];
      CAPTURE(note.label, note.sentence);
      CHECK((note.label.starts_with("maintenance ") || note.label.starts_with("BSI-DSZ-CC-")));
      CHECK(note.sentence.find("SMARTY IQ") != std::string::npos);
      ++found;
    }
  }
  CHECK(found > 3);
}
