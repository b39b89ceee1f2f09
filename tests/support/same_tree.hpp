// Trees of parsed documents, compared to the bit: -0 is not 0.
#pragma once
#include <algorithm>
#include <bit>
#include <cstdint>

#include "events/vocabulary/tree.hpp"

namespace stichtag::test {

inline bool same_tree(const Tree& a, const Tree& b) {
  if (a.value().index() != b.value().index()) return false;
  if (const auto* number = a.as<double>())
    return std::bit_cast<std::uint64_t>(*number) == std::bit_cast<std::uint64_t>(*b.as<double>());
  if (const auto* items = a.as<Tree::Array>()) {
    const auto& others = *b.as<Tree::Array>();
    return std::equal(items->begin(), items->end(), others.begin(), others.end(), same_tree);
  }
  if (const auto* members = a.as<Tree::Object>()) {
    const auto& others = *b.as<Tree::Object>();
    return std::equal(members->begin(), members->end(), others.begin(), others.end(),
                      [](const auto& x, const auto& y) {
                        return x.first == y.first && same_tree(x.second, y.second);
                      });
  }
  return a == b;
}

}  // namespace stichtag::test
