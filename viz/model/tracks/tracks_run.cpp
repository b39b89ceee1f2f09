// What a run gives: the fleet by standing and by product, and campaigns.
#include <algorithm>

#include "viz/model/tracks/tracks.hpp"
#include "viz/model/words/sentences.hpp"

namespace stichtag::view {
namespace {

constexpr float curve_height = 64;

Curve curve(std::string label, Ink ink, bool stacked) {
  return {std::move(label), ink, stacked, false, {}};
}

Track by_standing(const TracksAsked& asked, const run::Run& run) {
  const auto language = asked.language;
  Track track;
  track.id = "fleet/standing";
  track.label = std::string(say(language, Phrase::gateways));
  track.height = curve_height;
  track.curves = {curve(std::string(say(language, Phrase::certified)), Ink::good, true),
                  curve(std::string(say(language, Phrase::doubtful)), Ink::doubt, true),
                  curve(std::string(say(language, Phrase::uncertified)), Ink::ban, true)};
  for (const auto& row : run.fleet) {
    track.curves[0].samples.push_back({row.date, double(row.certified)});
    track.curves[1].samples.push_back({row.date, double(row.undetermined)});
    track.curves[2].samples.push_back({row.date, double(row.uncertified)});
  }
  return track;
}

// Campaigns of one product line; those of one line do not overlap by much, so a bar ends where the
// next one begins.
Track campaigns(const TracksAsked& asked, const run::Run& run, const std::string& line) {
  Track track;
  track.id = "fleet/updates/" + line;
  track.label = "Updates " + product_name(line);
  Lane lane;
  for (const auto& row : run.campaigns) {
    const auto& from = run.products[row.from];
    if (from.line != line) continue;
    const auto label = from.version + " > " + run.products[row.to].version;
    const auto until = row.ended.value_or(*run.horizon.until - 1) + 1;
    const auto note = add_note(
        track, {label,
                product_name(line) + " " + label + ": " + say(asked.language, row.updated) + " / " +
                    say(asked.language, row.gateways) + " " +
                    std::string(say(asked.language, Phrase::gateways)) +
                    period_in_words(asked.language, {row.started, until}) + ".",
                {},
                ""});
    if (!lane.bars.empty() && *lane.bars.back().period.until > row.started)
      lane.bars.back().period.until = row.started;
    if (!lane.bars.empty() && lane.bars.back().period.from >= row.started) lane.bars.pop_back();
    const auto look = lane.bars.size() % 2 == 0 ? Look::plain : Look::plain_other;
    lane.bars.push_back({{row.started, until}, look, std::nullopt, note});
  }
  track.lanes.push_back(std::move(lane));
  return track;
}

}  // namespace

std::vector<Track> fleet_tracks(const TracksAsked& asked) {
  if (!asked.branch().simulated) return {};
  const auto& run = asked.branch().simulated->ran.run;
  std::vector<Track> tracks;
  tracks.push_back(by_standing(asked, run));
  for (const auto& line : run.lines) {
    auto track = campaigns(asked, run, line);
    if (!track.lanes.front().bars.empty()) tracks.push_back(std::move(track));
  }
  return tracks;
}

}  // namespace stichtag::view
