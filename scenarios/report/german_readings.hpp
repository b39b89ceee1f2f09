// Contested points of the law in German: what they are called, what they ask, their options and the
// reasons for each. They say what engine/law/readings_*.cpp says, quoting the statutes.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "engine/law/reading.hpp"

namespace stichtag::report {

struct GermanOption {
  std::string_view words;
  std::string_view reason;
};

struct GermanReading {
  law::ReadingId id;
  std::string_view title;
  std::string_view question;
  std::array<GermanOption, 3> options;  // in the order of law::Reading; what is left over is empty
};

[[nodiscard]] const GermanReading& german_reading(law::ReadingId id);

// Absent where the reading has no option of that name.
[[nodiscard]] std::optional<std::string_view> german_option(const law::Reading& reading,
                                                            std::string_view option);

// "stark" for "strong"; what is not known stays as it is.
[[nodiscard]] std::string german_strength(const std::string& strength);

}  // namespace stichtag::report
