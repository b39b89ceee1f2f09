// Items of a row that may lie over each other, cut into one ribbon: on each day the worst of them,
// and of equals the one that began first. Made once; what a zoom asks of it costs as much as the
// window has pixels.
#pragma once
#include <cstdint>
#include <vector>

#include "events/vocabulary/date.hpp"
#include "viz/detail/worst_of_range.hpp"

namespace stichtag::view {

struct Item {
  Period period;  // half-open; an empty one is not shown
  Rank rank;      // above `nothing`
};

class Ribbon {
 public:
  // In any order; equal beginnings keep theirs.
  explicit Ribbon(const std::vector<Item>& items);

  // Stretches from day to day, each with one rank, without holes: a gap is a stretch of rank
  // `nothing`. The last one never ends; before the first there is nothing.
  [[nodiscard]] std::size_t stretches() const { return items_.size(); }
  [[nodiscard]] const std::int32_t* begins() const { return begins_.data(); }  // days since epoch
  // Index into the items given of the one that shows; meaningless in a gap.
  [[nodiscard]] std::uint32_t item_of(std::size_t stretch) const { return items_[stretch]; }
  [[nodiscard]] Rank rank_of(std::size_t stretch) const { return ranks_.at(stretch); }
  [[nodiscard]] const WorstOfRange& ranks() const { return ranks_; }
  [[nodiscard]] std::size_t bytes() const;

 private:
  class Cutter;
  struct Cut {
    std::vector<std::int32_t> begins;
    std::vector<std::uint32_t> items;
    std::vector<Rank> ranks;
  };
  explicit Ribbon(Cut cut);
  [[nodiscard]] static Cut cut(const std::vector<Item>& items);

  std::vector<std::int32_t> begins_;  // one more than stretches, so that a search finds its end
  std::vector<std::uint32_t> items_;
  WorstOfRange ranks_;
};

}  // namespace stichtag::view
