// How scenarios stand beside each other: values of the view, kept in sessions, undone like a move.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "events/log/recorded.hpp"

namespace stichtag::view {

enum class Arrangement : std::uint8_t {
  thin,         // the one that is asked; the others as thin lines below each of its rows
  by_product,   // all of them, full, below the name of the product
  by_scenario,  // the rows of one below those of another
};

inline constexpr std::uint64_t least_runs = 2, most_runs = 100'000;

// Many runs of the scenario in front: those of `stichtag ensemble` with the same seed.
struct EnsembleAsked {
  std::uint64_t runs = 100;
  std::uint64_t seed = 1;
  std::string file;  // that `stichtag ensemble --out` wrote, read instead; empty: none
  bool operator==(const EnsembleAsked&) const = default;
};

[[nodiscard]] const std::vector<std::string>& arrangement_names();  // "thin", "by-product", ...

struct Comparing {
  std::optional<Arrangement> arrangement;  // absent: thin for two, by product for more
  bool differences = true;                 // a strip where standing differs from the base
  bool only_changes = false;               // rows that are the same in all are hidden
  bool table = false;
  EventId aligned_by;               // scenarios are moved so that this act lies where the front has
                                    // it; empty: the calendar
  std::optional<std::size_t> base;  // that the others are measured against; absent: the first, or
                                    // of one's own changes what they change
  std::optional<EnsembleAsked> ensemble;
  bool operator==(const Comparing&) const = default;
};

}  // namespace stichtag::view
