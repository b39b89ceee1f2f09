// The start and the end of a ban over the runs of an ensemble: a hatched band on the ribbon, nine
// of ten runs wide, denser where half of them lie, with their median.
#include <algorithm>

#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {

void lay_bands(const Canvas& canvas, const Track& track, const Rect& lane) {
  auto& picture = canvas.picture();
  const auto& axis = canvas.laid.axis;
  for (const auto& band : track.bands) {
    const float low = axis.x_of(band.quantiles[0]), high = axis.x_of(band.quantiles[4]);
    if (high < lane.x - 20 || low > lane.right() + 20) continue;
    const Rect wide{low - 1.5F, lane.bottom() - 6, std::max(3.F, high - low + 3), 9};
    picture.add(Fill{wide, Ink::background, 0, 255});
    picture.add(Hatch{wide, Ink::soft, band.start ? Pattern::rising : Pattern::falling});
    const float inner = axis.x_of(band.quantiles[1]), outer = axis.x_of(band.quantiles[3]);
    const Rect half{inner - 1.5F, wide.y, std::max(3.F, outer - inner + 3), 9};
    picture.add(Hatch{half, Ink::text, Pattern::cross});
    picture.add(Outline{wide, Ink::text, 1, 0});
    const float median = axis.x_of(band.quantiles[2]);
    picture.add(Stroke{{median, lane.y}, {median, wide.bottom()}, Ink::text, 2, false});
    picture.add(
        Symbol{{median, lane.y}, 4, band.start ? Form::right : Form::left, Ink::text, false});
    picture.hits.push_back({wide.inset(-3), std::nullopt, track.notes[band.note].sentence});
  }
}

}  // namespace stichtag::view
