// A window in a test: the first start, without a window.
#pragma once
#include <string>
#include <vector>

#include "viz/model/actions/input.hpp"
#include "viz/model/layout/layout.hpp"

namespace stichtag::test {

// Half the height of the face a letter.
[[nodiscard]] const view::Measure& plain_measure();

[[nodiscard]] view::Input press(view::Key key, char letter = 0, bool ctrl = false,
                                bool shift = false);

struct Drawn {
  view::Scene scene;
  view::ViewState view;
  view::Laid laid;
  view::Size size{1600, 900};

  explicit Drawn(const std::vector<std::string>& scenarios = {"smarty-iq-fails", "history"});
  void act(const view::Action& action);
  void hand(const view::Input& input);  // what mouse and keys do to what is seen
  [[nodiscard]] std::vector<std::string> words() const;
  [[nodiscard]] const view::Text* text(const std::string& words) const;
};

}  // namespace stichtag::test
