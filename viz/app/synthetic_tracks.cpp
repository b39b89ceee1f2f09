#include "viz/app/synthetic_tracks.hpp"

#include "engine/simulation/chance.hpp"

namespace stichtag::view {
namespace {

constexpr std::size_t groups = 4, rows = 40;
constexpr std::size_t bars_a_row = synthetic_items / rows * 9 / 10;
constexpr std::size_t marks_a_row = synthetic_items / rows / 10;

Look look_from(std::uint64_t chance) {
  if (chance % 1000 == 0) return Look::ban_s19_6;
  if (chance % 50 == 0) return Look::ban_s24_4;
  if (chance % 20 == 0) return Look::undetermined;
  return chance % 2 == 0 ? Look::permitted : Look::obligatory;
}

Track row(std::size_t number, simulation::Stream& stream) {
  Track track;
  track.group = "group-" + std::to_string(number * groups / rows);
  track.id = track.group + "/" + std::to_string(number);
  track.label = "Row " + std::to_string(number);
  track.product = "sagemcom-smarty-iq";
  for (const auto* label : {"permitted", "banned § 19(6)", "obligatory", "undetermined"})
    track.notes.push_back({label, std::string("It is ") + label + " for these days.", {}, "2023"});
  Lane lane;
  lane.bars.reserve(bars_a_row);
  track.marks.reserve(marks_a_row);
  auto day = Date::of(1600, 1, 1);
  for (std::size_t i = 0; i < bars_a_row; ++i) {
    const auto chance = stream();
    const auto until = day + 1 + int(chance % 20);
    lane.bars.push_back(
        {{day, until}, look_from(chance >> 8), std::nullopt, std::uint32_t(chance >> 40) % 4});
    if (i % (bars_a_row / marks_a_row) == 0)
      track.marks.push_back({day, MarkKind::effective, Form::diamond, Ink::text, false, 0});
    day = until + int((chance >> 32) % 3);
  }
  track.lanes.push_back(std::move(lane));
  return track;
}

}  // namespace

Tracks synthetic_tracks() {
  Tracks tracks;
  for (std::size_t i = 0; i < groups; ++i)
    tracks.groups.push_back({"group-" + std::to_string(i), "Group " + std::to_string(i)});
  for (std::size_t i = 0; i < rows; ++i) {
    simulation::Stream stream({.seed = 1, .index = i});
    tracks.tracks.push_back(row(i, stream));
  }
  return tracks;
}

}  // namespace stichtag::view
