// Heights of ribbons: the one that is asked about is the tallest, what runs beside it is thin.
#include <algorithm>

#include "viz/model/tracks/track.hpp"

namespace stichtag::view {
namespace {

constexpr float margin = 4;
constexpr float below = 2;
constexpr float under_bands = 3;  // they hang over the foot of their lane
constexpr float label_line = 12;  // labels of thin lanes must not lie over each other

float height_of(const Lane& lane, bool compared) {
  switch (lane.form) {
    case LaneForm::main:
      return compared ? 20 : 24;
    case LaneForm::full:
      return 20;
    case LaneForm::thin:
      return 6;
    case LaneForm::difference:
      return 4;
  }
  return 0;
}

bool is_thin(const Lane& lane) { return lane.form == LaneForm::thin; }

}  // namespace

// A strip of differences lies at the foot of a full lane, and below a thin one.
std::vector<LanePlace> lane_places(const Track& track) {
  const bool crowded = std::count_if(track.lanes.begin(), track.lanes.end(), is_thin) > 1;
  std::vector<LanePlace> places;
  float top = margin + track.head;
  for (std::size_t i = 0; i < track.lanes.size(); ++i) {
    const auto& lane = track.lanes[i];
    const float height = height_of(lane, track.head > 0);
    const bool strip = lane.form == LaneForm::difference && i > 0;
    if (strip && !is_thin(track.lanes[i - 1])) {
      const auto& above = places.back();
      places.push_back({above.top + above.height - height, height});
      continue;
    }
    const bool strip_follows =
        i + 1 < track.lanes.size() && track.lanes[i + 1].form == LaneForm::difference;
    places.push_back({top, height});
    top += height + (is_thin(lane) && strip_follows ? 1 : below);
    if (i == 0 && !track.bands.empty()) top += under_bands;
    const float begun = strip ? places[i - 1].top : places[i].top;
    if (crowded && (strip || (is_thin(lane) && !strip_follows)))
      top = std::max(top, begun + label_line);
  }
  return places;
}

float ribbons_height(const Track& track) {
  float foot = track.head + margin;
  for (const auto& place : lane_places(track)) foot = std::max(foot, place.top + place.height);
  return foot + margin;
}

}  // namespace stichtag::view
