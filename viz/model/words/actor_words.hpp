// What fields of operators and administrators, and their options, are called in front of people;
// files and commands call them by their ids.
#pragma once
#include <string>
#include <string_view>

#include "engine/law/answer.hpp"
#include "viz/model/words/phrase.hpp"

namespace stichtag::view {

// "crews at most" for "crews.most"; a field that has no knob keeps its id.
[[nodiscard]] std::string field_in_words(Language language, std::string_view key);
// "go on with others" for "go-on-with-others", with or without quotes around it; numbers and
// options without words stay as they are.
[[nodiscard]] std::string option_in_words(Language language, std::string_view value);
// "basic operator (gMSB)".
[[nodiscard]] std::string addressee_in_words(Language language, law::Addressee addressee);

}  // namespace stichtag::view
