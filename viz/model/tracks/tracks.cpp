#include "viz/model/tracks/tracks.hpp"

#include <algorithm>
#include <iterator>

namespace stichtag::view {

Form form_for(MarkKind kind) {
  switch (kind) {
    case MarkKind::decided:
      return Form::up;
    case MarkKind::published:
      return Form::square;
    case MarkKind::notified:
      return Form::circle;
    case MarkKind::ended:
      return Form::left;
    case MarkKind::effective:
    case MarkKind::step:
      break;
  }
  return Form::diamond;
}

RowPhrase phrase_for(MarkKind kind) {
  switch (kind) {
    case MarkKind::decided:
      return RowPhrase::decided;
    case MarkKind::published:
      return RowPhrase::published;
    case MarkKind::notified:
      return RowPhrase::notified;
    case MarkKind::ended:
      return RowPhrase::last_day;
    case MarkKind::effective:
    case MarkKind::step:
      break;
  }
  return RowPhrase::works_from;
}

std::uint32_t add_note(Track& track, Note note) {
  track.notes.push_back(std::move(note));
  return std::uint32_t(track.notes.size() - 1);
}

void sort_marks(Track& track) {
  std::stable_sort(track.marks.begin(), track.marks.end(),
                   [](const Mark& a, const Mark& b) { return a.on < b.on; });
}

namespace {

// Mostly one; of bans one a scenario where they are arranged so.
void add_groups(Tracks& all, const TracksAsked& asked, const std::vector<Track>& tracks,
                const std::string& label) {
  for (const auto& track : tracks) {
    if (!all.groups.empty() && all.groups.back().id == track.group) continue;
    const auto scenario = track.lanes.empty() ? std::nullopt : track.lanes.front().scenario;
    const bool apart = track.group.starts_with("bans") && !asked.beside.alone &&
                       asked.beside.arrangement == Arrangement::by_scenario;
    // The name goes first: of headings that are cut off it is what tells them apart.
    auto whose = apart ? asked.world.branches[scenario.value_or(asked.front)].name : "";
    if (apart && !track.lanes.front().aside.empty()) whose += ", " + track.lanes.front().aside;
    all.groups.push_back({track.group, whose + (apart ? ": " : "") + label});
  }
}

}  // namespace

Tracks tracks_of(const TracksAsked& asked) {
  struct Part {
    const char* id;
    Phrase label;
    std::vector<Track> (*build)(const TracksAsked&);
  };
  static constexpr Part parts[] = {{"law", Phrase::law, law_tracks},
                                   {"bans", Phrase::bans, ban_tracks},
                                   {"certificates", Phrase::certificates, certificate_tracks},
                                   {"decisions", Phrase::decisions, decision_tracks},
                                   {"fleet", Phrase::fleet, fleet_tracks},
                                   {"quota", Phrase::quota, quota_tracks}};
  Tracks all;
  for (const auto& part : parts) {
    auto tracks = part.build(asked);
    if (tracks.empty()) continue;
    auto label = std::string(say(asked.language, part.label));
    const bool of_run = part.label == Phrase::fleet || part.label == Phrase::quota ||
                        part.label == Phrase::decisions;
    if (of_run && asked.branch().simulated_before)
      label += " – " + std::string(say(asked.language, Phrase::before_change));
    for (auto& track : tracks) {
      if (track.group.empty()) track.group = part.id;
    }
    add_groups(all, asked, tracks, label);
    all.tracks.insert(all.tracks.end(), std::make_move_iterator(tracks.begin()),
                      std::make_move_iterator(tracks.end()));
  }
  return all;
}

}  // namespace stichtag::view
