// The readings of the law in the language of the window; the words are those of the report.
#pragma once
#include <string>

#include "scenarios/report/german_readings.hpp"
#include "viz/model/words/phrase.hpp"

namespace stichtag::view {

using report::german_option;
using report::german_reading;

// "Reichweite des Verbots: das Produkt allein" for "ban-scope=product"; in English as it stands.
[[nodiscard]] std::string reading_in_words(Language language, const std::string& chosen);

}  // namespace stichtag::view
