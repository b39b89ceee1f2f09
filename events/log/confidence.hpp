// How the confidence of a fact is written beside it.
#pragma once
#include <cstddef>
#include <string_view>

#include "events/log/source.hpp"

namespace stichtag {

// As machines get it: "A", "B", "C (inferred)", "assumption".
[[nodiscard]] constexpr std::string_view name_of(Confidence confidence) {
  constexpr std::string_view names[] = {"A", "B", "C (inferred)", "assumption"};
  return names[std::size_t(confidence)];
}

// " [C]" behind what is inferred or uncertain, nothing behind the rest.
[[nodiscard]] constexpr std::string_view mark_of_inferred(Confidence confidence) {
  return confidence == Confidence::c ? " [C]" : "";
}

}  // namespace stichtag
