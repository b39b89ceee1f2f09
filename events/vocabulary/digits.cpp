#include "events/vocabulary/digits.hpp"

#include <array>
#include <charconv>

namespace stichtag {
namespace {

// A double has 309 digits before its point at most.
template <class Number, class... Form>
std::string text_of(Number value, Form... form) {
  std::array<char, 400> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value, form...).ptr;
  return {text.data(), end};
}

}  // namespace

std::string fixed(double value, int places) {
  return text_of(value, std::chars_format::fixed, places);
}

std::string trimmed(double value, int most_places) {
  auto text = fixed(value, most_places);
  if (text.find('.') != std::string::npos) {
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
  }
  return text == "-0" ? "0" : text;
}

std::string general(double value, int digits) {
  return text_of(value, std::chars_format::general, digits);
}

std::string shortest(double value) { return text_of(value); }
std::string shortest(float value) { return text_of(value); }

}  // namespace stichtag
