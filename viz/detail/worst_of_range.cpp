#include "viz/detail/worst_of_range.hpp"

#include <algorithm>
#include <bit>

namespace stichtag::view {
namespace {

constexpr std::size_t block = 16;

}  // namespace

WorstOfRange::WorstOfRange(std::vector<Rank> ranks)
    : ranks_(std::move(ranks)), until_here_(ranks_), from_here_(ranks_) {
  const auto size = ranks_.size();
  for (std::size_t i = 1; i < size; ++i) {
    if (i % block != 0) until_here_[i] = std::max(until_here_[i], until_here_[i - 1]);
  }
  for (std::size_t i = size; i-- > 1;) {
    if (i % block != 0) from_here_[i - 1] = std::max(from_here_[i - 1], from_here_[i]);
  }
  std::vector<Rank> blocks;
  for (std::size_t i = 0; i < size; i += block) blocks.push_back(from_here_[i]);
  for (std::size_t step = 1; blocks.size() > 0; step *= 2) {
    tables_.push_back(blocks);
    if (blocks.size() <= step) break;
    std::vector<Rank> above(blocks.size() - step);
    for (std::size_t b = 0; b < above.size(); ++b) above[b] = std::max(blocks[b], blocks[b + step]);
    blocks = std::move(above);
  }
}

Rank WorstOfRange::worst(std::size_t first, std::size_t last) const {
  const auto first_block = first / block;
  const auto last_block = (last - 1) / block;
  if (first_block == last_block) {
    Rank worst = ranks_[first];
    for (auto i = first + 1; i < last; ++i) worst = std::max(worst, ranks_[i]);
    return worst;
  }
  const auto ends = std::max(from_here_[first], until_here_[last - 1]);
  if (first_block + 1 == last_block) return ends;
  return std::max(ends, worst_of_blocks(first_block + 1, last_block));
}

Rank WorstOfRange::worst_of_blocks(std::size_t first, std::size_t last) const {
  const auto power = std::size_t(std::bit_width(last - first) - 1);
  const auto& table = tables_[power];
  return std::max(table[first], table[last - (std::size_t{1} << power)]);
}

std::size_t WorstOfRange::bytes() const {
  auto bytes = ranks_.capacity() + until_here_.capacity() + from_here_.capacity();
  for (const auto& table : tables_) bytes += table.capacity();
  return bytes;
}

}  // namespace stichtag::view
