// What the window says, in German and English. No jargon of the program; sentences in tooltips.
#pragma once
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "engine/law/answer.hpp"
#include "events/log/recorded.hpp"
#include "events/vocabulary/date.hpp"

namespace stichtag::view {

enum class Language : std::uint8_t { english, german };

// The table is words.cpp; each has a text in both languages.
enum class Phrase : std::uint8_t {
  law,
  bans,
  certificates,
  decisions,
  fleet,
  quota,
  statutes,
  acts,
  courts,
  steps,
  on,
  known,
  known_all,
  beside,
  case_of,
  readings_default,
  readings_changed,
  why,
  rests_on,
  flips,
  no_flip,
  readings_in_play,
  hangs_on,
  try_it,
  obligatory,
  permitted,
  banned,
  undetermined,
  not_yet,
  lawful,
  unlawful,
  use_undetermined,
  valid_until,
  no_end,
  gateways,
  certified,
  uncertified,
  doubtful,
  required,
  reached,
  latest_start,
  hint_why,
  hint_drag,
  hint_keys,
  got_it,
  not_legal_advice,
  what_if,
  go_to_date,
  search_for,
  filter_for,
  commands,
  keys,
  no_such_date,
  hits,
  days,
  model_is,
  installation,
  use,
  source,
  only_known_later,
  no_answer,
  of_points,
  installed_in_run,
  nothing_found,
  show_hidden,
  later_knowledge,
  plane,
  plane_diagonal,
  save_scenario,
  save_session,
  overwrite,
  bookmark,
  run_running,
  run_done,
  run_cancelled,
  run_failed,
  cancel,
  changes_of,
  no_changes,
  take_back,
  drop_all,
  save,
  chosen_fact,
  choose_fact,
  drop_fact,
  days_later,
  question,
  actors,
  readings,
  saved,
  before_change,
};

[[nodiscard]] std::string_view say(Language language, Phrase phrase);

// "2023-05-25" or "25.05.2023".
[[nodiscard]] std::string say(Language language, Date day);
// "May 2023", "Mai 2023"; for the ruler "Q2 2023" is spelt as months.
[[nodiscard]] std::string month_of(Language language, int year, unsigned month);
[[nodiscard]] std::string short_month(Language language, unsigned month);
// "60,000" or "60.000".
[[nodiscard]] std::string say(Language language, std::int64_t number);
// "93 %": a whole per cent, cut off, so that nothing that falls short looks reached.
[[nodiscard]] std::string per_cent(Language language, double share);

[[nodiscard]] std::string_view word_for(Language language, law::Install install);
// "§ 19(6) S. 2 MsbG".
[[nodiscard]] std::string norm_of(Language language, law::Ground ground);
// "consumers, 6,000 to 10,000 kWh".
[[nodiscard]] std::string case_in_words(Language language, CaseGroup group);

// "SMARTY IQ" for "sagemcom-smarty-iq"; a line that nobody named otherwise keeps its id.
[[nodiscard]] std::string product_name(const std::string& line);

// The text with each {} replaced by the next of the values.
[[nodiscard]] std::string filled(std::string_view pattern,
                                 std::initializer_list<std::string_view> values);

}  // namespace stichtag::view
