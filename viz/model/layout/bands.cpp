// The start and the end of a ban over the runs of an ensemble: a band at the foot of the ribbon,
// nine of ten runs wide, darker where half of them lie, with a line for the middle one.
#include <algorithm>

#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {
namespace {

constexpr float height = 9;

// Between quantiles; `middle` has an arrow: into the ban where it begins, back where it ends.
struct BandPlace {
  float low, inner, middle, outer, high;
  bool start;
};

void paint_band(Picture& picture, const BandPlace& at, float top, const Rect& foot) {
  const auto box = [&](float from, float until) {
    return Rect{from - 1.5F, foot.y, std::max(3.F, until - from + 3), foot.height};
  };
  const auto wide = box(at.low, at.high);
  picture.add(Fill{wide, Ink::background, 2, 255});
  picture.add(Fill{wide, Ink::fan, 2, 110});
  picture.add(Fill{box(at.inner, at.outer), Ink::text, 1, 150});
  picture.add(Outline{wide, Ink::text, 1, 2});
  picture.add(Stroke{{at.middle, top}, {at.middle, foot.bottom()}, Ink::text, 2, false});
  const float tip = at.start ? at.middle + 3 : at.middle - 3;
  picture.add(Symbol{{tip, top + 2}, 4, at.start ? Form::right : Form::left, Ink::text, false});
}

BandPlace place_of(const Canvas& canvas, const DayBand& band) {
  const auto x = [&](std::size_t i) { return canvas.laid.axis.x_of(band.quantiles[i]); };
  return {x(0), x(1), x(2), x(3), x(4), band.start};
}

}  // namespace

std::vector<Rect> middles_of(const Canvas& canvas, const Track& track, const Rect& lane) {
  std::vector<Rect> places;
  for (const auto& band : track.bands) {
    const float x = canvas.laid.axis.x_of(band.quantiles[2]);
    places.push_back({band.start ? x - 2 : x - 8, lane.y, 10, lane.height});
  }
  return places;
}

float band_legend(const Canvas& canvas, const Rect& at) {
  auto& picture = canvas.picture();
  float x = at.x;
  const auto words = [&](RowPhrase phrase) {
    x += canvas.words_in({x, at.y, at.right() - x, at.height}, canvas.say(phrase), Ink::soft,
                         Face::small) +
         14;
  };
  const float foot = at.centre().y - height / 2 + 3;
  paint_band(picture, {x + 2, x + 14, x + 24, x + 34, x + 50, true}, foot - 5,
             {x, foot, 50, height});
  x += 60;
  words(RowPhrase::band_begins);
  paint_band(picture, {x + 2, x + 14, x + 24, x + 34, x + 50, false}, foot - 5,
             {x, foot, 50, height});
  x += 60;
  words(RowPhrase::band_ends);
  words(RowPhrase::band_shares);
  return x;
}

void lay_bands(const Canvas& canvas, const Track& track, const Rect& lane) {
  auto& picture = canvas.picture();
  for (const auto& band : track.bands) {
    const auto at = place_of(canvas, band);
    if (at.high < lane.x - 20 || at.low > lane.right() + 20) continue;
    const Rect foot{at.low, lane.bottom() - 6, at.high - at.low, height};
    paint_band(picture, at, lane.y, foot);
    picture.hits.push_back({Rect{foot.x - 4, foot.y - 3, foot.width + 8, height + 6}, std::nullopt,
                            track.notes[band.note].sentence});
  }
}

}  // namespace stichtag::view
