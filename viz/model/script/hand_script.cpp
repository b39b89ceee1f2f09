#include "viz/model/script/hand_script.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "viz/model/actions/commands.hpp"

namespace stichtag::view {
namespace {

using Inputs = std::vector<Input>;

Input at(Point point) {
  Input input;
  input.pointer = point;
  return input;
}

// Down at the first place, over to the last one, and up there.
Inputs dragged(Point from, Point to, Button Input::*button, bool shift) {
  Inputs inputs{at(from), at(from), at(to), at(to)};
  inputs[1].*button = {true, true, false};
  inputs[2].*button = {false, true, false};
  inputs[3].*button = {false, false, true};
  for (auto& input : inputs) input.shift = shift;
  return inputs;
}

Inputs clicked(Point place, Button Input::*button) {
  Inputs inputs{at(place), at(place), at(place)};
  inputs[1].*button = {true, true, false};
  inputs[2].*button = {false, false, true};
  return inputs;
}

Inputs wheeled(Point place, float notches) {
  Inputs inputs{at(place), at(place)};
  inputs[1].wheel = notches;
  return inputs;
}

struct Gesture {
  GestureForm form;
  std::size_t numbers;
  Inputs (*make)(const std::vector<float>&);
};

const std::vector<Gesture>& gestures() {
  static const std::vector<Gesture> all{
      {{"click", "X Y", "press the left button there"},
       2,
       [](const std::vector<float>& n) {
         return clicked({n[0], n[1]}, &Input::left);
       }},
      {{"right-click", "X Y", "press the right button there: a note"},
       2,
       [](const std::vector<float>& n) {
         return clicked({n[0], n[1]}, &Input::right);
       }},
      {{"wheel", "X Y NOTCHES", "turn the wheel there, away from the hand is positive"},
       3,
       [](const std::vector<float>& n) {
         return wheeled({n[0], n[1]}, n[2]);
       }},
      {{"drag", "X Y X Y", "drag with the left button: a handle, a fact, a knob; measures"},
       4,
       [](const std::vector<float>& n) {
         return dragged({n[0], n[1]}, {n[2], n[3]}, &Input::left, false);
       }},
      {{"box", "X Y X Y", "drag with shift: zoom to the box"},
       4,
       [](const std::vector<float>& n) {
         return dragged({n[0], n[1]}, {n[2], n[3]}, &Input::left, true);
       }},
      {{"right-drag", "X Y X Y", "drag with the right button: pan"},
       4,
       [](const std::vector<float>& n) {
         return dragged({n[0], n[1]}, {n[2], n[3]}, &Input::right, false);
       }}};
  return all;
}

std::optional<std::vector<float>> numbers_in(const std::string& text, std::size_t from) {
  std::vector<float> numbers;
  while (from < text.size()) {
    const auto end = std::min(text.find(' ', from), text.size());
    float number = 0;
    const auto [stopped, error] = std::from_chars(text.data() + from, text.data() + end, number);
    if (error != std::errc() || stopped != text.data() + end || !(std::abs(number) < 1e5F))
      return std::nullopt;
    numbers.push_back(number);
    from = end + 1;
  }
  return numbers;
}

Result<Inputs> pressed(const std::string& key, const std::string& where) {
  const auto press = key_typed(key);
  if (!press) {
    return Problem{.what = "no key '" + key + "'",
                   .where = where,
                   .hint = "write it as the list of keys does: F, Ctrl+P, Left, Shift+Enter"};
  }
  Input input;
  input.keys = {*press};
  input.ctrl = press->ctrl;
  input.shift = press->shift;
  if (press->key == Key::character && !press->ctrl) input.text = std::string(1, press->letter);
  return Inputs{input};
}

}  // namespace

std::optional<KeyPress> key_typed(const std::string& text) {
  KeyPress press;
  auto rest = text;
  const auto take = [&](const std::string& prefix) {
    if (rest.size() <= prefix.size() || !rest.starts_with(prefix)) return false;
    rest = rest.substr(prefix.size());
    return true;
  };
  press.ctrl = take("Ctrl+");
  press.shift = take("Shift+");
  for (auto key = int(Key::left); key <= int(Key::remove); ++key) {
    press.key = Key(key);
    if (key_in_words({Key(key), 0, false, false}) == rest) return press;
  }
  if (rest.size() != 1 || rest[0] <= ' ') return std::nullopt;
  press.key = Key::character;
  press.letter = char(rest[0] >= 'A' && rest[0] <= 'Z' ? rest[0] + 32 : rest[0]);
  return press;
}

const std::vector<GestureForm>& gesture_forms() {
  static const auto all = [] {
    std::vector<GestureForm> list;
    for (const auto& gesture : gestures()) list.push_back(gesture.form);
    list.push_back({"press", "KEY", "press the key, as the list of keys names it"});
    return list;
  }();
  return all;
}

std::optional<Result<std::vector<Input>>> gesture_named(const std::string& text,
                                                        const std::string& where) {
  const auto space = std::min(text.find(' '), text.size());
  const auto name = text.substr(0, space);
  if (name == "press" && space < text.size()) return pressed(text.substr(space + 1), where);
  for (const auto& gesture : gestures()) {
    if (gesture.form.name != name) continue;
    const auto numbers = numbers_in(text, std::min(space + 1, text.size()));
    if (numbers && numbers->size() == gesture.numbers)
      return Result<Inputs>(gesture.make(*numbers));
    return Result<Inputs>(Problem{.what = "'" + text + "' points nowhere",
                                  .where = where,
                                  .hint = "write " + name + " " + gesture.form.argument +
                                          ", in pixels at scale 1 from the left and the top"});
  }
  return std::nullopt;
}

}  // namespace stichtag::view
