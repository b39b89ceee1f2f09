// What is shown: the scenario with its title, what it is compared with, the case and the two dates.
#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {
namespace {

// A label in small letters over a value; gives the left edge.
float fact(const Canvas& canvas, float right, const std::string& label, const std::string& value,
           std::optional<Action> click, const std::string& tip) {
  const float wide = std::max(canvas.width(label, Face::small), canvas.width(value, Face::strong));
  const Rect at{right - wide, 8, wide, header_height - 16};
  canvas.words_in({at.x, 8, wide + 1, 18}, label, Ink::soft, Face::small);
  canvas.words_in({at.x, 27, wide + 1, 22}, value, Ink::text, Face::strong);
  canvas.picture().hits.push_back({at, std::move(click), tip});
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
    canvas.picture().hits.push_back({at, Action(BringToFront{i}), branches[i].scenario.title});
    x = at.right() + gap;
  }
}

}  // namespace

void lay_header(const Canvas& canvas) {
  const auto& frame = canvas.laid.frame.header;
  canvas.picture().add(Fill{frame, Ink::panel, 0, 255});
  canvas.rule({0, frame.bottom()}, {frame.right(), frame.bottom()});
  canvas.words_in({16, 8, 150, 22}, "Stichtag", Ink::accent, Face::title);
  canvas.words_in({16, 30, 150, 20}, canvas.german() ? "Messgateways" : "smart-meter gateways",
                  Ink::soft, Face::small);

  const bool german = canvas.german();
  float right = frame.right() - 16;
  right = fact(canvas, right, german ? "Lesarten" : "Readings", readings_in_words(canvas),
               std::nullopt, canvas.say(Phrase::readings_in_play));
  const auto known = canvas.scene.known(canvas.view);
  right = fact(canvas, right, canvas.say(Phrase::known), canvas.say(known),
               Action(SetKnown{std::nullopt}), canvas.say(Phrase::known_all));
  right = fact(canvas, right, german ? "am Tag" : "on", canvas.say(canvas.view.on),
               Action(OpenOverlay{Overlay::go_to_date}), canvas.say(Phrase::go_to_date));
  right = fact(canvas, right, canvas.say(Phrase::case_of),
               case_in_words(canvas.language(), canvas.view.group), std::nullopt, "");

  const float left = gutter_width;
  const auto& scenario = canvas.scene.front().scenario;
  canvas.words_in({left, 6, right - left, 24},
                  scenario.title.empty() ? scenario.name : scenario.title, Ink::text, Face::title);
  scenarios(canvas, left, right);
}

}  // namespace stichtag::view
