// What is shown: the scenario with its title, what it is compared with, the case and the two dates.
#include <array>

#include "viz/model/layout/canvas.hpp"
#include "viz/model/words/german_titles.hpp"

namespace stichtag::view {
namespace {

// A label in small letters over a value.
struct Labelled {
  std::string label;
  std::string value;
  std::optional<Action> click;
  std::string tip;
};

float width_of(const Canvas& canvas, const Labelled& one) {
  return std::max(canvas.width(one.label, Face::small), canvas.width(one.value, Face::strong));
}

// Gives the left edge of what stands left of it.
float lay_labelled(const Canvas& canvas, float right, const Labelled& one) {
  const float wide = width_of(canvas, one);
  const Rect at{right - wide, 8, wide, header_height - 16};
  canvas.words_in({at.x, 8, wide + 1, 18}, one.label, Ink::soft, Face::small);
  canvas.words_in({at.x, 27, wide + 1, 22}, one.value, Ink::text, Face::strong);
  canvas.picture().hits.push_back({at, one.click, one.tip});
  return at.x - 24;
}

std::string readings_in_words(const Canvas& canvas) {
  const auto& readings = canvas.scene.front().scenario.readings;
  std::size_t changed = 0;
  for (const auto& reading : law::all_readings())
    changed += readings.option_of(reading.id) != reading.default_option ? 1U : 0U;
  if (changed == 0) return canvas.german() ? "Grundstellung" : "defaults";
  return std::to_string(changed) + (canvas.german() ? " geändert" : " changed");
}

void scenarios(const Canvas& canvas, float left, float right) {
  const auto& branches = canvas.scene.world().branches;
  float x = left;
  for (std::size_t i = 0; i < branches.size(); ++i) {
    const bool front = &branches[i] == &canvas.scene.front();
    const auto beside = i == 1 ? canvas.say(Phrase::beside) : std::string();
    const float before = beside.empty() ? 0 : canvas.width(beside, Face::small) + gap;
    const auto name = cut(branches[i].name, 220, Face::small, canvas.measure);
    if (x + before + canvas.width(name, Face::small) + 12 > right) break;
    if (!beside.empty()) {
      x += canvas.words_in({x, 30, 80, 20}, beside, Ink::soft, Face::small) + gap;
    }
    const auto at = canvas.pill({x, 40}, name, front ? Ink::accent : Ink::rule,
                                front ? Ink::on_accent : Ink::text, Face::small);
    canvas.picture().hits.push_back(
        {at, Action(BringToFront{i}), title_of(canvas.language(), branches[i].scenario)});
    x = at.right() + gap;
  }
}

// The title in smaller letters first, then instead of the name of the program.
struct TitlePlace {
  float left;
  Face face;
};

TitlePlace place_of_title(const Canvas& canvas, const std::string& title, float right) {
  constexpr TitlePlace places[] = {
      {gutter_width, Face::title}, {gutter_width, Face::strong}, {16, Face::strong}};
  for (const auto& place : places) {
    if (canvas.width(title, place.face) <= right - place.left) return place;
  }
  return {16, Face::small};
}

void lay_title(const Canvas& canvas, const std::string& title, float right) {
  const auto place = place_of_title(canvas, title, right);
  const Rect at{place.left, 6, right - place.left, 24};
  canvas.words_in(at, title, Ink::text, place.face);
  if (canvas.width(title, place.face) > at.width)
    canvas.picture().hits.push_back({at, std::nullopt, title});
  scenarios(canvas, place.left, right);
  if (place.left < gutter_width) return;
  canvas.words_in({16, 8, 150, 22}, "Stichtag", Ink::accent, Face::title);
  canvas.words_in({16, 30, 150, 20}, canvas.german() ? "Messgateways" : "smart-meter gateways",
                  Ink::soft, Face::small);
}

}  // namespace

void lay_header(const Canvas& canvas) {
  const auto& frame = canvas.laid.frame.header;
  canvas.picture().add(Fill{frame, Ink::panel, 0, 255});
  canvas.rule({0, frame.bottom()}, {frame.right(), frame.bottom()});
  const auto title = title_of(canvas.language(), canvas.scene.front().scenario);
  // The two days always; the case and the readings where the title leaves them room.
  const bool german = canvas.german();
  const auto known = canvas.scene.known(canvas.view);
  const std::array all{
      Labelled{canvas.say(Phrase::known), canvas.say(known), Action(SetKnown{std::nullopt}),
               canvas.say(Phrase::known_all)},
      Labelled{german ? "am Tag" : "on", canvas.say(canvas.view.on),
               Action(OpenOverlay{Overlay::go_to_date}), canvas.say(Phrase::go_to_date)},
      Labelled{canvas.say(Phrase::case_of), case_in_words(canvas.language(), canvas.view.group),
               Action(ShowSide{Side::what_if}), ""},
      Labelled{german ? "Lesarten" : "Readings", readings_in_words(canvas),
               Action(ShowSide{Side::what_if}), canvas.say(Phrase::readings_in_play)}};
  const float title_ends = gutter_width + canvas.width(title, Face::title) + 24;
  float right = frame.right() - 16;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i >= 2 && right - width_of(canvas, all[i]) < title_ends) break;
    right = lay_labelled(canvas, right, all[i]);
  }
  lay_title(canvas, title, right);
}

}  // namespace stichtag::view
