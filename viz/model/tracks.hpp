// The rows of the time line, built from the log, the compiled calendars of the law and the run.
// Built anew when the question changes, never for a frame.
#pragma once
#include "viz/model/track.hpp"
#include "viz/model/world.hpp"

namespace stichtag::view {

struct TracksAsked {
  const World& world;
  std::size_t front;
  std::optional<Date> known;  // absent: all that each log ever learns
  CaseGroup group;
  law::Addressee addressee;
  Language language;

  [[nodiscard]] const Branch& branch() const { return world.branches[front]; }
  [[nodiscard]] Date known_in(const Branch& of) const { return known.value_or(of.last_known); }
};

// By group, top down. Each of these is one file; the list is tracks.cpp.
[[nodiscard]] Tracks tracks_of(const TracksAsked& asked);

[[nodiscard]] std::vector<Track> law_tracks(const TracksAsked& asked);
[[nodiscard]] std::vector<Track> ban_tracks(const TracksAsked& asked);
[[nodiscard]] std::vector<Track> certificate_tracks(const TracksAsked& asked);
[[nodiscard]] std::vector<Track> fleet_tracks(const TracksAsked& asked);
[[nodiscard]] std::vector<Track> quota_tracks(const TracksAsked& asked);

void sort_marks(Track& track);  // by day
// Adds a note and gives its place.
[[nodiscard]] std::uint32_t add_note(Track& track, Note note);

}  // namespace stichtag::view
