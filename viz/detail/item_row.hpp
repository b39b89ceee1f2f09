// A row of very many items: its ribbon, and what lies in a stretch of days, for who hovers over it.
#pragma once
#include <cstdint>
#include <vector>

#include "viz/detail/ribbon.hpp"

namespace stichtag::view {

// What touches a stretch of days.
struct Summary {
  std::uint64_t items = 0;
  std::uint64_t weight = 0;
  Rank worst = nothing;
  bool operator==(const Summary&) const = default;
};

class ItemRow {
 public:
  explicit ItemRow(
      std::vector<Item> items);  // in any order; kept by first day, empty ones left out

  [[nodiscard]] const std::vector<Item>& items() const { return items_; }
  [[nodiscard]] const Ribbon& ribbon() const { return ribbon_; }
  // Of the items that touch [from, until). Costs as much as a row has blocks of items: for
  // hovering, not for drawing.
  [[nodiscard]] Summary summary(Date from, Date until) const;
  [[nodiscard]] std::size_t bytes() const;

 private:
  struct Block {
    std::int32_t first_end;  // the earliest and the latest end of its items
    std::int32_t last_end;
    Summary all;
  };

  std::vector<Item> items_;
  Ribbon ribbon_;
  std::vector<Block> blocks_;
};

}  // namespace stichtag::view
