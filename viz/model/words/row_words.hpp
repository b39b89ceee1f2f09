// What the window says of rows, of decisions of a run, of what was found and noted.
#pragma once
#include "viz/model/words/words.hpp"

namespace stichtag::view {

// The table is row_words.cpp; each has a text in both languages.
enum class RowPhrase : std::uint8_t {
  decided,
  published,
  notified,
  works_from,
  last_day,
  reassessed,
  maintained,
  all_cases,
  pin,
  unpin,
  open_cases,
  close_cases,
  decided_by,
  law_on_the_day,
  because,
  options_weighed,
  known_then,
  newest_in_reach,
  loses_on,
  begins_on,
  over_on,
  left_behind,
  bricked,
  at_stake,
  hung_a_week,
  days_at_risk,
  idle_days,
  clear,
  only_hits,
  search_field,
  filter_field,
  note,
  note_anew,
  note_none,
  drop_note,
  notes_and_places,
  nothing_noted,
  on_row,
  one_of_them,
  choose_by_name,
  choose_actor,
  an_operator,
  an_administrator,
  crews_most,
  on_ban,
  in_doubt,
  updates,
  updates_a_night,
  band_begins,
  band_ends,
  band_shares,
  mouse,
};
[[nodiscard]] std::string_view say(Language language, RowPhrase phrase);

}  // namespace stichtag::view
