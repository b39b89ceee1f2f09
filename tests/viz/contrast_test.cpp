// Every word that is drawn, against the ground that it lies on.
#include "tests/support/catch.hpp"
#include "tests/viz/drawn.hpp"

using namespace stichtag::view;
using stichtag::test::Drawn;

namespace {

// The last opaque ground below the middle of the first letter.
Ink ground_of(const Picture& picture, std::size_t text_at, Point point) {
  Ink ground = Ink::background;
  for (std::size_t i = 0; i < text_at; ++i) {
    const auto* fill = std::get_if<Fill>(&picture.shapes[i]);
    if (fill != nullptr && fill->opacity == 255 && fill->at.contains(point)) ground = fill->ink;
  }
  return ground;
}

// What an overlay dims is not for reading.
std::size_t first_bright(const Picture& picture) {
  std::size_t first = 0;
  for (std::size_t i = 0; i < picture.shapes.size(); ++i) {
    const auto* fill = std::get_if<Fill>(&picture.shapes[i]);
    if (fill != nullptr && fill->opacity == 70) first = i;
  }
  return first;
}

void all_can_be_read(const Drawn& drawn) {
  const auto& picture = drawn.laid.picture;
  for (auto i = first_bright(picture); i < picture.shapes.size(); ++i) {
    const auto* text = std::get_if<Text>(&picture.shapes[i]);
    if (text == nullptr) continue;
    const Point point{text->at.x + 2, text->at.y + height_of(text->face) / 2};
    const auto ground = ground_of(picture, i, point);
    CAPTURE(text->words, int(text->ink), int(ground), int(drawn.view.theme));
    CHECK(contrast(colour(text->ink, drawn.view.theme), colour(ground, drawn.view.theme)) >= 4.5);
  }
}

}  // namespace

TEST_CASE("every word on the screen stands out from its ground at least 4.5 to 1", "[view]") {
  for (const auto theme : {Theme::light, Theme::dark, Theme::high_contrast}) {
    Drawn drawn;
    drawn.act(UseTheme{theme});
    all_can_be_read(drawn);
    drawn.act(AddEdits{{Edit(EventDropped{"smarty-iq-tr-refused"})}});
    drawn.act(ShowSide{Side::what_if});
    all_can_be_read(drawn);
    drawn.act(TogglePlane{});
    all_can_be_read(drawn);
    for (const auto overlay : {Overlay::palette, Overlay::keys, Overlay::save_scenario}) {
      drawn.act(OpenOverlay{overlay});
      all_can_be_read(drawn);
      drawn.act(CloseOverlay{});
    }
  }
}
