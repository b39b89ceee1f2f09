// What a run gives: the fleet by standing and by product, campaigns, the quota of § 45.
#include <algorithm>

#include "viz/model/sentences.hpp"
#include "viz/model/tracks.hpp"

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
    track.most = std::max(track.most, double(row.installed));
  }
  return track;
}

const run::ProductVersion& version(const run::Run& run, std::uint32_t at) {
  return run.products[at];
}

Track campaigns(const TracksAsked& asked, const scenarios::Ran& ran) {
  Track track;
  track.id = "fleet/campaigns";
  track.label = asked.language == Language::german ? "Updates" : "Updates";
  Lane lane;
  for (const auto& row : ran.run.campaigns) {
    const auto& from = version(ran.run, row.from);
    const auto& to = version(ran.run, row.to);
    const auto label = product_name(from.line) + " " + from.version + " > " + to.version;
    const auto until = row.ended.value_or(*ran.run.horizon.until) + 1;
    const auto note = add_note(track, {label,
                                       label + ": " + say(asked.language, row.updated) + " / " +
                                           say(asked.language, row.gateways) +
                                           period_in_words(asked.language, {row.started, until}),
                                       {}});
    if (!lane.bars.empty() && *lane.bars.back().period.until > row.started) {
      track.marks.push_back({row.started, MarkKind::step, Form::circle, Ink::soft, false, note});
      continue;
    }
    lane.bars.push_back({{row.started, until}, Look::plain, std::nullopt, note});
  }
  track.lanes.push_back(std::move(lane));
  return track;
}

std::string duty_sentence(const TracksAsked& asked, const scenarios::QuotaRow& row) {
  const auto language = asked.language;
  const double share = double(row.duty.share.parts) / double(row.duty.share.of);
  const auto reached = row.measure.achieved();
  return row.duty.name + " (" + row.duty.norm +
         "): " + std::string(say(language, Phrase::required)) + " " + per_cent(language, share) +
         ", " + std::string(say(language, Phrase::reached)) + " " +
         (reached ? per_cent(language, *reached) : "–") + ", " + say(language, row.duty.due) + ".";
}

}  // namespace

std::vector<Track> fleet_tracks(const TracksAsked& asked) {
  if (!asked.branch().simulated) return {};
  const auto& ran = asked.branch().simulated->ran;
  std::vector<Track> tracks;
  tracks.push_back(by_standing(asked, ran.run));
  tracks.push_back(campaigns(asked, ran));
  return tracks;
}

std::vector<Track> quota_tracks(const TracksAsked& asked) {
  if (!asked.branch().simulated) return {};
  Track track;
  track.id = "quota/duties";
  track.label = asked.language == Language::german ? "Pflichten" : "Duties";
  for (const auto& row : asked.branch().simulated->quota) {
    const auto reached = row.measure.achieved();
    const auto note =
        add_note(track, {row.duty.name + " " + (reached ? per_cent(asked.language, *reached) : ""),
                         duty_sentence(asked, row),
                         {}});
    track.marks.push_back({row.duty.due, MarkKind::effective,
                           row.measure.met ? Form::circle : Form::cross,
                           row.measure.met ? Ink::good : Ink::ban, false, note});
    if (const auto* start = std::get_if<Date>(&row.latest_start)) {
      const auto words = std::string(say(asked.language, Phrase::latest_start)) + ": " +
                         row.duty.name + ", " + say(asked.language, *start);
      track.marks.push_back(
          {*start, MarkKind::step, Form::up, Ink::text, false, add_note(track, {{}, words, {}})});
    }
  }
  std::stable_sort(track.marks.begin(), track.marks.end(),
                   [](const Mark& a, const Mark& b) { return a.on < b.on; });
  return {track};
}

}  // namespace stichtag::view
