#include "viz/model/words/german_readings.hpp"

#include <algorithm>

namespace stichtag::view {

std::string reading_in_words(Language language, const std::string& chosen) {
  const auto equals = std::min(chosen.find('='), chosen.size() - 1);
  const auto* reading = law::find_reading(chosen.substr(0, equals));
  if (language == Language::english || reading == nullptr) return chosen;
  const auto option = german_option(*reading, chosen.substr(equals + 1));
  if (!option) return chosen;
  return std::string(german_reading(reading->id).title) + ": " + std::string(*option);
}

}  // namespace stichtag::view
