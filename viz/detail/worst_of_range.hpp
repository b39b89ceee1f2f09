// The worst of any stretch of a list in constant time: maxima towards either side within blocks,
// and a table of maxima over powers of two of whole blocks. About 3.5 bytes an entry.
// Source: Bender and Farach-Colton, "The LCA problem revisited" (2000), section 3.
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

namespace stichtag::view {

// How much a thing matters where there is not room for all of it: the highest wins. 0 is nothing.
using Rank = std::uint8_t;
inline constexpr Rank nothing = 0;

class WorstOfRange {
 public:
  explicit WorstOfRange(std::vector<Rank> ranks);

  [[nodiscard]] Rank at(std::size_t index) const { return ranks_[index]; }
  // Of [first, last), which is not empty.
  [[nodiscard]] Rank worst(std::size_t first, std::size_t last) const;
  [[nodiscard]] std::size_t bytes() const;

 private:
  [[nodiscard]] Rank worst_of_blocks(std::size_t first, std::size_t last) const;

  std::vector<Rank> ranks_;
  std::vector<Rank> until_here_;  // of its block
  std::vector<Rank> from_here_;
  std::vector<std::vector<Rank>> tables_;  // tables_[k][b]: of the 2^k blocks from b on
};

}  // namespace stichtag::view
