// What mouse and keyboard did since the last frame, and the actions that follow from it: pure, so
// that every gesture is tested without a window.
#pragma once
#include <string>
#include <vector>

#include "viz/model/actions/action.hpp"

namespace stichtag::view {

enum class Key : std::uint8_t {
  character,  // KeyPress::letter says which
  left,
  right,
  up,
  down,
  page_up,
  page_down,
  home,
  end,
  enter,
  escape,
  backspace,
  tab,
  f3,
  remove,
};

struct KeyPress {
  Key key = Key::character;
  char letter = 0;  // lower case
  bool ctrl = false;
  bool shift = false;
  bool operator==(const KeyPress&) const = default;
};

struct Button {
  bool pressed = false;  // went down since the last frame
  bool down = false;
  bool released = false;
  bool operator==(const Button&) const = default;
};

struct Input {
  std::optional<Point> pointer;  // absent: outside the window
  Button left;
  Button right;
  float wheel = 0;  // notches, away from the hand is positive
  bool ctrl = false;
  bool shift = false;
  std::vector<KeyPress> keys;
  std::string text;  // typed, UTF-8
};

// A day as people type it, 2023-05-25 or 25.05.2023.
[[nodiscard]] std::optional<Date> date_typed(const std::string& text);

struct Laid;
// `laid` is what the hand saw: the picture of the frame before.
[[nodiscard]] std::vector<Action> react(const Laid& laid, const ViewState& view,
                                        const Input& input);

}  // namespace stichtag::view
