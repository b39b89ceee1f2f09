// Any bytes as a command of the window, as a session and --do give them: refused with a reason, or
// an action, whose own words name the same action again.
#include <cstddef>
#include <cstdint>
#include <string>

#include "tests/fuzz/expect.hpp"
#include "viz/model/actions/update.hpp"
#include "viz/model/script/action_text.hpp"
#include "viz/model/script/hand_script.hpp"
#include "viz/model/script/script.hpp"

namespace {

using namespace stichtag;

struct Window {
  view::ViewState view = view::first_view();
  view::Scene scene = [] {
    auto world = view::load_world({"smarty-iq-fails", "history"});
    expect(bool(world));
    return view::Scene(*std::move(world));
  }();
  Window() { scene.follow(view); }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Window window;
  const std::string text(reinterpret_cast<const char*>(data), size);
  if (const auto inputs = view::gesture_named(text, "fuzz"))
    expect(*inputs || !inputs->problem().hint.empty());
  const auto action = view::action_named(text, "fuzz", window.view, window.scene);
  if (!action) {
    expect(!action.problem().what.empty());
    return 0;
  }
  const auto words = view::action_text(*action);
  if (words.empty()) return 0;
  const auto again = view::action_named(words, "words", window.view, window.scene);
  expect(again && view::action_text(*again) == words);
  return 0;
}
