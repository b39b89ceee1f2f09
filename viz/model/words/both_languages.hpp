// A table of phrases in both languages, a row a phrase in the order of the phrases.
#pragma once
#include <array>
#include <string_view>

#include "viz/model/words/phrase.hpp"

namespace stichtag::view {

template <class Phrase>
struct Both {
  Phrase phrase;
  std::string_view english;
  std::string_view german;
};

// From the first phrase to the last one, none left out.
template <class Phrase, std::size_t rows>
constexpr bool in_order(const std::array<Both<Phrase>, rows>& table, Phrase last) {
  for (std::size_t i = 0; i < rows; ++i)
    if (std::size_t(table[i].phrase) != i) return false;
  return rows == std::size_t(last) + 1;
}

template <class Phrase, std::size_t rows>
std::string_view said(const std::array<Both<Phrase>, rows>& table, Language language,
                      Phrase phrase) {
  const auto& both = table[std::size_t(phrase)];
  return language == Language::german ? both.german : both.english;
}

}  // namespace stichtag::view
