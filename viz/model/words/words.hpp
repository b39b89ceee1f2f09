// What the window says, in German and English. No jargon of the program; sentences in tooltips.
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>

#include "engine/law/answer.hpp"
#include "events/log/recorded.hpp"
#include "events/vocabulary/date.hpp"
#include "viz/model/words/phrase.hpp"

namespace stichtag::view {

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
