#include "events/vocabulary/names.hpp"

#include <algorithm>

namespace stichtag {

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before_last(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    std::swap(before_last, last);
    std::swap(last, row);
  }
  return last[b.size()];
}

std::string nearest_name(std::string_view typed, std::span<const std::string> candidates) {
  std::string best;
  std::size_t best_distance = std::max<std::size_t>(2, typed.size() / 3) + 1;
  for (const auto& candidate : candidates) {
    const bool starts = !typed.empty() && candidate.starts_with(typed);
    const auto distance = starts ? 1 : edit_distance(typed, candidate);
    if (distance < best_distance) {
      best_distance = distance;
      best = candidate;
    }
  }
  return best;
}

std::string did_you_mean(std::string_view typed, std::span<const std::string> candidates,
                         std::size_t most) {
  std::string hint;
  const auto nearest = nearest_name(typed, candidates);
  if (!nearest.empty() && nearest != typed) hint = "did you mean '" + nearest + "'?";
  if (candidates.empty()) return hint;
  hint += hint.empty() ? "valid: " : " valid: ";
  for (std::size_t i = 0; i < candidates.size() && i < most; ++i) {
    if (i > 0) hint += ", ";
    hint += candidates[i];
  }
  if (candidates.size() > most) {
    hint += " and " + std::to_string(candidates.size() - most) + " more";
  }
  return hint;
}

}  // namespace stichtag
