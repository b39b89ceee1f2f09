// Ctrl+F: what is found in the rows, where it is marked, and how one goes from one to the next.
#include "viz/model/tracks/search.hpp"

#include <algorithm>

#include "tests/support/catch.hpp"
#include "tests/viz/drawn.hpp"

using namespace stichtag;
using namespace stichtag::view;
using test::Drawn;
using test::press;

namespace {

Input typed(const std::string& text) {
  Input input;
  input.text = text;
  return input;
}

bool shows(const Drawn& drawn, const std::string& id) {
  return std::any_of(drawn.laid.rows.begin(), drawn.laid.rows.end(),
                     [&](const ShownRow& row) { return row.id == id; });
}

std::size_t shapes_in(const Drawn& drawn, Ink ink) {
  const auto& shapes = drawn.laid.picture.shapes;
  return std::size_t(std::count_if(shapes.begin(), shapes.end(), [&](const Shape& shape) {
    const auto* fill = std::get_if<Fill>(&shape);
    const auto* symbol = std::get_if<Symbol>(&shape);
    return (fill != nullptr && fill->ink == ink) || (symbol != nullptr && symbol->ink == ink);
  }));
}

}  // namespace

TEST_CASE("umlauts, ß, § and capitals do not stand between a word and who looks for it", "[view]") {
  CHECK(mentions("Rücknahme der Feststellung", "rucknahme"));
  CHECK(mentions("Rücknahme der Feststellung", "Ruecknahme"));
  CHECK(mentions("Rücknahme der Feststellung", "RÜCKNAHME"));
  CHECK(
      mentions("Ru\xCC\x88"
               "cknahme",
               "Rücknahme"));  // the dots as a letter of their own
  CHECK(mentions("Großgeräte", "grossgeraete"));
  CHECK(mentions("verboten, § 19(6) S. 2 MsbG", "19(6)"));
  CHECK(mentions("verboten, §19(6)", "§ 19(6)"));
  CHECK(mentions("steuern", "ern"));
  CHECK_FALSE(mentions("Rücknahme", "Abnahme"));
  CHECK(mentions("SMARTY IQ: banned", "banned smarty"));  // in any order
  CHECK_FALSE(mentions("SMARTY IQ: banned", "banned casa"));
}

TEST_CASE("a search counts what it found, by row and in all", "[view]") {
  Drawn drawn;
  drawn.act(SearchFor{"19(6)"});
  const auto& search = drawn.scene.search();
  REQUIRE(search.all().size() > 3);
  std::size_t sum = 0;
  for (std::size_t i = 0; i < drawn.scene.tracks().tracks.size(); ++i) sum += search.count_in(i);
  CHECK(sum == search.all().size());
  for (std::size_t i = 1; i < search.all().size(); ++i) {
    const auto &before = search.all()[i - 1], &after = search.all()[i];
    CHECK(before.track <= after.track);
    if (before.track == after.track && before.on && after.on) CHECK(*before.on <= *after.on);
  }
  drawn.act(SearchFor{"no such word at all"});
  CHECK(drawn.scene.search().all().empty());
}

TEST_CASE("what is found is marked on the rows and on the map of the whole time", "[view]") {
  Drawn drawn;
  CHECK(shapes_in(drawn, Ink::found) == 0);
  drawn.act(SearchFor{"19(6)"});
  CHECK(shapes_in(drawn, Ink::found) > 4);
  const auto& shapes = drawn.laid.picture.shapes;
  CHECK(std::any_of(shapes.begin(), shapes.end(), [&](const Shape& shape) {
    const auto* fill = std::get_if<Fill>(&shape);
    return fill != nullptr && fill->ink == Ink::found &&
           drawn.laid.frame.minimap.contains(fill->at.centre());
  }));
}

TEST_CASE("Enter goes to the next hit and Shift+Enter back, and the bar says which it is",
          "[view]") {
  Drawn drawn;
  drawn.hand(press(Key::character, 'f', true));
  REQUIRE(drawn.view.overlay == Overlay::search);
  drawn.hand(typed("rucknahme"));
  CHECK(drawn.scene.search().all().empty());  // the window speaks English
  for (int i = 0; i < 9; ++i) drawn.hand(press(Key::backspace));
  drawn.hand(typed("withdraw"));
  const auto count = drawn.scene.search().all().size();
  REQUIRE(count > 1);
  drawn.hand(press(Key::enter));
  CHECK(drawn.view.hit == 0);
  CHECK(drawn.text("1 of " + std::to_string(count)) != nullptr);
  drawn.hand(press(Key::enter));
  CHECK(drawn.view.hit == 1);
  drawn.hand(press(Key::enter, 0, false, true));
  drawn.hand(press(Key::enter, 0, false, true));
  CHECK(drawn.view.hit == count - 1);  // round the corner
  CHECK(drawn.view.overlay == Overlay::search);
}

TEST_CASE("a hit in a row that is folded or out of sight is brought into sight", "[view]") {
  Drawn drawn;
  drawn.size = {1280, 720};
  drawn.act(SearchFor{"EFR"});
  const auto& all = drawn.scene.search().all();
  const auto far = std::find_if(all.begin(), all.end(), [](const Found& found) {
    return found.group == "certificates" && found.on;
  });
  REQUIRE(far != all.end());
  const auto wanted = *far;
  CHECK_FALSE(shows(drawn, wanted.row));
  for (auto i = far - all.begin(); i >= 0; --i) drawn.act(StepHit{1});
  CHECK(shows(drawn, wanted.row));
  const auto x = drawn.laid.axis.x_of(*wanted.on);
  CHECK(x >= drawn.laid.frame.plot.x);
  CHECK(x <= drawn.laid.frame.plot.right());
}

TEST_CASE("rows without hits can be left out", "[view]") {
  Drawn drawn;
  drawn.act(SearchFor{"twelve months"});
  CHECK(shows(drawn, "bans/ppc-smgw"));
  drawn.act(ToggleOnlyHits{});
  CHECK_FALSE(shows(drawn, "bans/ppc-smgw"));
  CHECK(shows(drawn, "bans/sagemcom-smarty-iq"));
  drawn.act(SearchFor{""});
  CHECK(shows(drawn, "bans/ppc-smgw"));
}

TEST_CASE("the filter takes the rows whose name has the words", "[view]") {
  Drawn drawn;
  drawn.act(FilterTracks{"casa"});
  CHECK(shows(drawn, "bans/emh-casa"));
  CHECK_FALSE(shows(drawn, "bans/ppc-smgw"));
}

TEST_CASE("what is looked for stays found when the rows are made anew", "[view]") {
  Drawn drawn;
  drawn.act(SearchFor{"verboten"});
  CHECK(drawn.scene.search().all().empty());
  drawn.act(UseLanguage{Language::german});
  CHECK_FALSE(drawn.scene.search().all().empty());
}
