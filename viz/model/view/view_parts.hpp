// Parts of what the window remembers: overlays, wishes, bookmarks and notes, the run that is
// awaited.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "viz/model/view/axis.hpp"
#include "viz/model/view/edit.hpp"

namespace stichtag::view {

enum class Overlay : std::uint8_t {
  none,
  palette,
  go_to_date,
  search,
  filter,
  keys,
  save_scenario,
  save_session,
  overwrite,
  bookmark,
  note,
  places,  // notes and bookmarks in a list
  actor,   // operators and administrators in a list
};
// Of the overlays these two leave the rows free, and the mouse goes on working there.
[[nodiscard]] inline bool covers(Overlay which) {
  return which != Overlay::none && which != Overlay::search && which != Overlay::filter;
}

// What the side panel is about.
enum class Side : std::uint8_t { why, what_if };

// What the state wants of the world outside; the window carries it out and takes it off.
struct Wish {
  enum class What : std::uint8_t { save_scenario, save_session, cancel_run, quit };
  What what;
  std::string path;
  bool over = false;  // a file that is there may be replaced
  bool operator==(const Wish&) const = default;
};

// A view to come back to.
struct Bookmark {
  Span shown;
  Date on{0};
  std::optional<Date> known;
  std::string note;
  bool operator==(const Bookmark&) const = default;
};

struct Measured {
  double from;
  double until;
  bool operator==(const Measured&) const = default;
};

// Where a note is being written.
struct WriteAt {
  std::optional<std::size_t> number;  // of the one that is written anew
  Date on{0};
  std::string row;
  bool operator==(const WriteAt&) const = default;
};

// What one writes at a day, on a row or on none (empty).
struct Remark {
  Date on{0};
  std::string row;
  std::string words;
  bool operator==(const Remark&) const = default;
};

}  // namespace stichtag::view
