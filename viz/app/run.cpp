#include "viz/app/run.hpp"

#include "scenarios/app/atomic_file.hpp"
#include "viz/model/speak.hpp"
#include "viz/panels/offscreen.hpp"
#include "viz/panels/pen.hpp"
#include "viz/panels/png_file.hpp"
#include "viz/panels/window.hpp"

namespace stichtag::view {
namespace {

constexpr Size usual{1600, 900};

Size in_units(Size pixels, float scale) { return {pixels.width / scale, pixels.height / scale}; }

// One turn of the window: what the hand did to what it saw, then what follows from it.
struct Turn {
  Scene& scene;
  ViewState& view;
  Laid& laid;

  void operator()(const Input& input) const {
    for (const auto& action : react(laid, view, input)) {
      view = update(std::move(view), action, surroundings(scene, laid));
      scene.follow(view);
    }
  }
};

}  // namespace

Result<Done> open_window(const Session& session) {
  auto world = load_world(session.scenarios);
  if (!world) return world.problem();
  const auto fonts = find_fonts();
  if (!fonts) return fonts.problem();
  auto opened = Window::open("Stichtag", session.size.value_or(usual));
  if (!opened) return opened.problem();
  Pen pen(*fonts);
  const auto window = *std::move(opened);  // closes before the pen
  Scene scene(*std::move(world));
  auto view = session.view;
  scene.follow(view);
  Laid laid;
  for (bool first = true; window->is_open(); first = false) {
    if (!first) window->wait(false);
    const float scale = view.scale * window->density();
    if (pen.use_scale(scale)) window->new_type();
    window->frame([&] {
      if (!first) Turn{scene, view, laid}(pen.input());
      laid = layout(scene, view, in_units(window->size(), scale), pen.measure());
      pen.draw(laid.picture, view.theme);
    });
  }
  return Done{};
}

Result<Done> draw_shot(const Session& session, const std::string& file) {
  auto world = load_world(session.scenarios);
  if (!world) return world.problem();
  const auto fonts = find_fonts();
  if (!fonts) return fonts.problem();
  const auto size = session.size.value_or(usual);
  auto opened = Offscreen::open(int(size.width), int(size.height));
  if (!opened) return opened.problem();
  Pen pen(*fonts);
  const auto surface = *std::move(opened);  // closes before the pen
  Scene scene(*std::move(world));
  scene.follow(session.view);
  pen.use_scale(session.view.scale);
  const auto pixels = surface->frame([&] {
    const auto laid =
        layout(scene, session.view, in_units(size, session.view.scale), pen.measure());
    pen.draw(laid.picture, session.view.theme);
  });
  const auto png = png_of(pixels);
  if (!png) return png.problem();
  if (auto problem = app::write_file_atomically(file, *png)) return *problem;
  return Done{};
}

Result<std::string> in_words(const Session& session) {
  auto world = load_world(session.scenarios);
  if (!world) return world.problem();
  Scene scene(*std::move(world));
  scene.follow(session.view);
  // Words are told, not drawn: a letter counts as half its height, and no font is needed.
  const Measure measure = [](std::string_view words, Face face) {
    return float(words.size()) * height_of(face) / 2;
  };
  const auto size = session.size.value_or(usual);
  const auto laid = layout(scene, session.view, in_units(size, session.view.scale), measure);
  return spoken(scene, session.view, laid);
}

}  // namespace stichtag::view
