#include "viz/app/run.hpp"

#include "scenarios/atomic_file.hpp"
#include "viz/app/desk.hpp"
#include "viz/model/scene/speak.hpp"
#include "viz/model/view/motion.hpp"
#include "viz/panels/offscreen.hpp"
#include "viz/panels/pen.hpp"
#include "viz/panels/png_file.hpp"
#include "viz/panels/window.hpp"

namespace stichtag::view {
namespace {

Size in_units(Size pixels, float scale) { return {pixels.width / scale, pixels.height / scale}; }

// Words are told, not drawn: a letter counts as half its height, and no font is needed.
float half_the_height(std::string_view words, Face face) {
  return float(words.size()) * height_of(face) / 2;
}

// The window and what it draws with.
struct Shown {
  Window& window;
  Pen& pen;
  Desk& desk;
  bool seen = false;  // there was a frame that a hand could answer
  Motion motion = {};

  void frame() {
    const float scale = desk.view().scale * window.density();
    if (pen.use_scale(scale)) window.new_type();
    window.frame([&] {
      for (const auto& input : inputs(scale)) desk.hand(input);
      const auto& view = desk.view();
      const bool at_once = !view.motion || !std::holds_alternative<NoDrag>(view.drag);
      const auto gliding = motion.at(view.shown, window.seconds(), at_once);
      desk.lay(in_units(window.size(), scale), pen.measure(), gliding);
      pen.draw(desk.laid().picture, desk.view().theme);
    });
    seen = true;
  }

 private:
  // In pixels at 100 %; what came before the first frame answers to nothing that was seen.
  [[nodiscard]] std::vector<Input> inputs(float scale) const {
    auto inputs = window.take_inputs();
    if (!seen) inputs.clear();
    for (auto& input : inputs) {
      if (input.pointer) input.pointer = Point{input.pointer->x / scale, input.pointer->y / scale};
    }
    return inputs;
  }
};

}  // namespace

Result<std::uint64_t> open_window(const Session& session) {
  const auto fonts = find_fonts();
  if (!fonts) return fonts.problem();
  auto desk = Desk::open(session, half_the_height, Desk::Long::later);
  if (!desk) return desk.problem();
  auto opened = Window::open("Stichtag", session.size.value_or(usual));
  if (!opened) return opened.problem();
  Pen pen(*fonts);
  const auto window = *std::move(opened);  // closes before the pen
  BackgroundRun own(Window::wake), named(Window::wake);
  BackgroundEnsemble ensembles(Window::wake);
  const Desk::Background background{own, named, ensembles};
  Shown shown{*window, pen, **desk};
  std::uint64_t frames = 0;
  // One more frame after each event: what it changed is seen where the pointer now is.
  for (int more = 1; window->is_open() && (*desk)->tend(background); ++frames) {
    if (more < 0) {
      const bool moving = shown.motion.moving();
      window->wait(moving);
      more = moving ? 0 : 1;
    }
    if (!(*desk)->tend(background)) break;
    shown.frame();
    --more;
  }
  return frames;
}

Result<Done> draw_shot(const Session& session, const std::string& file) {
  const auto fonts = find_fonts();
  if (!fonts) return fonts.problem();
  const auto size = session.size.value_or(usual);
  auto opened = Offscreen::open(int(size.width), int(size.height));
  if (!opened) return opened.problem();
  Pen pen(*fonts);
  const auto surface = *std::move(opened);  // closes before the pen
  pen.use_scale(session.view.scale);
  // Where a script clicks, that is drawn.
  auto desk = Desk::open(session, pen.measure(), Desk::Long::now);
  if (!desk) return desk.problem();
  const float scale = (*desk)->view().scale;
  pen.use_scale(scale);
  const auto pixels = surface->frame([&] {
    (*desk)->lay(in_units(size, scale), pen.measure());
    pen.draw((*desk)->laid().picture, (*desk)->view().theme);
  });
  const auto png = png_of(pixels);
  if (!png) return png.problem();
  if (auto problem = scenarios::write_file_atomically(file, *png)) return *problem;
  return Done{};
}

Result<std::string> in_words(const Session& session) {
  const auto desk = Desk::open(session, half_the_height, Desk::Long::now);
  if (!desk) return desk.problem();
  const auto size = session.size.value_or(usual);
  (*desk)->lay(in_units(size, (*desk)->view().scale), half_the_height);
  return spoken((*desk)->scene(), (*desk)->view(), (*desk)->laid());
}

}  // namespace stichtag::view
