// Rows of the time line as data: what the log, the law and a run say, before anybody thinks of
// pixels.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "events/log/recorded.hpp"
#include "events/vocabulary/date.hpp"
#include "viz/model/layout/ink.hpp"
#include "viz/model/layout/picture.hpp"
#include "viz/model/tracks/on_the_way.hpp"
#include "viz/model/words/row_words.hpp"

namespace stichtag::view {

// How a bar looks. The order is that of severity: where bars are too thin to be told apart, the
// last of them wins.
enum class Look : std::uint8_t {
  plain,
  plain_other,  // so that neighbours can be told apart
  certificate,
  permitted,
  obligatory,
  not_yet,  // banned for want of a first certificate: not on the market
  undetermined,
  differs,         // of two scenarios beside each other: where they do
  differs_by_ban,  // one of the two bans
  ban_other,       // § 19(5), a court, no product on record
  ban_s24_4,
  ban_s19_6,
};

// Half-open, sorted by `from`, not overlapping within a lane.
struct Bar {
  Period period;
  Look look;
  std::optional<Look> second;  // a ban on two grounds shows both, one above the other
  std::uint32_t note;          // in Lane::notes
};

// What a bar or a mark says.
struct Note {
  std::string label;     // on it
  std::string sentence;  // when hovered over
  EventId event;         // the fact that it stands for, or empty
  std::string when;      // of a bar that may be too short for its label: "24–26 May 2023"
  std::optional<std::uint32_t> decision = std::nullopt;  // of the run, by its place there
};

enum class LaneForm : std::uint8_t {
  main,        // what is asked about
  full,        // another scenario, to be read as well
  thin,        // another scenario, or later knowledge, beside it
  difference,  // where the lane above differs from the base
};

struct Lane {
  std::string label = {};  // the scenario, where there are several
  LaneForm form = LaneForm::main;
  std::vector<Bar> bars = {};
  std::string aside = {};                    // "+219 d": by how much it is moved
  std::optional<std::size_t> scenario = {};  // that a click asks; absent: the one in front
  int shift = 0;  // days by which it is moved, so that an act lies where the front has it
};

// A day of a fact. A fact has several: decided, published, notified, effective.
enum class MarkKind : std::uint8_t { decided, published, notified, effective, ended, step };

struct Mark {
  Date on;
  MarkKind kind;
  Form form;
  Ink ink;
  bool known_later = false;  // nobody could know it on the day of knowledge
  std::uint32_t note = 0;
  bool main = true;  // the day from which the fact works, or a day of its own; drawn filled
};

// Decided, published, notified and effective are told apart by form.
[[nodiscard]] Form form_for(MarkKind kind);
[[nodiscard]] RowPhrase phrase_for(MarkKind kind);

// A line over time; `stacked` ones lie on top of each other in the order given.
struct Curve {
  std::string label;
  Ink ink;
  bool stacked;
  bool dashed;
  std::vector<Sample> samples;  // by day
};

struct Track {
  std::string id;     // "ban/sagemcom-smarty-iq"
  std::string group;  // "bans"
  std::string label;
  std::string under = {};  // a second, smaller line of the label
  std::string product;     // what a click asks about, or empty
  float height = 24;
  float head = 0;  // room for the label above the lanes, where each lane has one of its own
  std::vector<Lane> lanes;
  std::vector<Mark> marks;
  std::vector<Curve> curves;
  std::vector<QuotaPart> quota;  // by due day
  std::vector<DayBand> bands;    // on the first lane
  double most = 0;               // upper end of the curves; 0: as high as what is seen
  bool opens = false;            // into rows of its own
  std::string parent;            // the row that opens into this one, or empty
  std::vector<CaseGroup> cases;  // that the row is about; empty: the one that is asked about
  std::vector<Note> notes;
};

// Where a lane lies in its row, from the top of the row.
struct LanePlace {
  float top;
  float height;
};
// Of ribbons, by lane; their heights follow from their forms.
[[nodiscard]] std::vector<LanePlace> lane_places(const Track& track);
[[nodiscard]] float ribbons_height(const Track& track);

struct Group {
  std::string id;
  std::string label;
};

struct Tracks {
  std::vector<Group> groups;
  std::vector<Track> tracks;  // by group
};

}  // namespace stichtag::view
