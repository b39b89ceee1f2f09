// What operators and administrators of a run decided: a row each, a mark a decision.
#include <algorithm>
#include <map>

#include "viz/model/tracks/decided.hpp"
#include "viz/model/tracks/tracks.hpp"

namespace stichtag::view {
namespace {

using actors::Choice;

constexpr std::size_t most_rows = 40;  // a country has hundreds of operators

struct Sign {
  Form form;
  Ink ink;
};

// What holds work up is vermilion, what lets it go on green; updates have the accent.
Sign sign_of(Choice choice) {
  switch (choice) {
    case Choice::pauses:
    case Choice::holds_in_doubt:
      return {Form::square, Ink::ban};
    case Choice::goes_on_without:
    case Choice::switches_mix:
      return {Form::right, Ink::ban};
    case Choice::strands_stock:
    case Choice::cannot_update:
    case Choice::exchanges_on_site:
      return {Form::cross, Ink::ban};
    case Choice::rolls_back:
      return {Form::left, Ink::ban};
    case Choice::goes_on:
    case Choice::resumes:
    case Choice::calls_exchange_off:
    case Choice::duty_again:
      return {Form::right, Ink::good};
    case Choice::goes_on_in_doubt:
    case Choice::slows_without_duty:
      return {Form::right, Ink::doubt};
    case Choice::starts_campaign:
    case Choice::goes_on_after_canary:
      return {Form::up, Ink::accent};
    case Choice::waits:
    case Choice::skips_release:
      return {Form::circle, Ink::soft};
  }
  return {Form::circle, Ink::soft};
}

}  // namespace

std::vector<Track> decision_tracks(const TracksAsked& asked) {
  if (!asked.branch().simulated) return {};
  const auto& simulated = *asked.branch().simulated;
  const auto& rows = simulated.ran.run.decisions;
  std::vector<Track> tracks;
  std::map<std::string, std::size_t> row_of;  // by id
  for (std::uint32_t i = 0; i < rows.size(); ++i) {
    const auto& who = who_decided(simulated, rows[i]);
    const char* side = of_administrator(rows[i]) ? "administrator/" : "operator/";
    const auto id = "decisions/" + std::string(side) + who;
    if (row_of.size() == most_rows && !row_of.contains(id)) continue;
    const auto [found, added] = row_of.emplace(id, tracks.size());
    if (added) {
      tracks.emplace_back();
      tracks.back().id = id;
      tracks.back().label = who;
    }
    const auto told = decided(asked.language, simulated, rows[i]);
    auto& track = tracks[found->second];
    const auto note = add_note(track, {told.what, told.sentence, {}, "", i});
    const auto sign = sign_of(rows[i].decision.choice);
    track.marks.push_back({rows[i].date, MarkKind::step, sign.form, sign.ink, false, note});
  }
  // Operators first, each in the order of its first decision.
  std::stable_partition(tracks.begin(), tracks.end(), [](const Track& track) {
    return track.id.starts_with("decisions/operator/");
  });
  return tracks;
}

}  // namespace stichtag::view
