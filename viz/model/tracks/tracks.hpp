// The rows of the time line, built from the log, the compiled calendars of the law and the run.
// Built anew when the question changes, never for a frame.
#pragma once
#include <set>
#include <string>

#include "scenarios/ensemble/fans.hpp"
#include "viz/model/compare/compare.hpp"
#include "viz/model/scene/world.hpp"
#include "viz/model/tracks/track.hpp"

namespace stichtag::view {

struct TracksAsked {
  const World& world;
  std::size_t front;
  std::optional<Date> known;  // absent: all that each log ever learns
  CaseGroup group;
  law::Addressee addressee;
  Language language;
  const std::set<std::string>& opened;  // ids of rows
  Beside beside = {};
  const scenarios::EnsembleTold* ensemble = nullptr;  // of the front, where there is one

  [[nodiscard]] const Branch& branch() const { return world.branches[front]; }
  [[nodiscard]] Date known_in(const Branch& of) const { return known.value_or(of.last_known); }
};

// By group, top down. Each of these is one file; the list is tracks.cpp.
[[nodiscard]] Tracks tracks_of(const TracksAsked& asked);

// A group of its own for each scenario, where they are arranged so.
[[nodiscard]] std::string ban_group_of(const TracksAsked& asked, std::size_t scenario);

[[nodiscard]] std::vector<Track> law_tracks(const TracksAsked& asked);
[[nodiscard]] std::vector<Track> ban_tracks(const TracksAsked& asked);
[[nodiscard]] std::vector<Track> certificate_tracks(const TracksAsked& asked);
[[nodiscard]] std::vector<Track> decision_tracks(const TracksAsked& asked);
[[nodiscard]] std::vector<Track> fleet_tracks(const TracksAsked& asked);
[[nodiscard]] std::vector<Track> quota_tracks(const TracksAsked& asked);

// The ribbon of a product in one case group; its notes go to the track.
[[nodiscard]] Lane ban_lane(Track& track, const TracksAsked& asked, const std::string& line,
                            CaseGroup group);
// The rows into which the row of a product opens, one for each set of case groups that fare alike;
// none while it is closed. Closed, it gets a thin lane with the worst of all case groups.
[[nodiscard]] std::vector<Track> case_tracks(const TracksAsked& asked, Track& product);
[[nodiscard]] bool look_alike(const std::vector<Bar>& a, const std::vector<Bar>& b);

void sort_marks(Track& track);  // by day
// Adds a note and gives its place.
[[nodiscard]] std::uint32_t add_note(Track& track, Note note);

}  // namespace stichtag::view
