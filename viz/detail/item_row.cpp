#include "viz/detail/item_row.hpp"

#include <algorithm>
#include <limits>

namespace stichtag::view {
namespace {

constexpr std::size_t block_size = 64;

std::vector<Item> by_first_day(std::vector<Item> items) {
  std::erase_if(items, [](const Item& item) {
    return item.period.until && *item.period.until <= item.period.from;
  });
  const auto earlier = [](const Item& a, const Item& b) { return a.period.from < b.period.from; };
  if (!std::is_sorted(items.begin(), items.end(), earlier))
    std::stable_sort(items.begin(), items.end(), earlier);
  items.shrink_to_fit();
  return items;
}

std::int32_t end_of(const Item& item) {
  return item.period.until ? item.period.until->days_since_epoch()
                           : std::numeric_limits<std::int32_t>::max();
}

void add(Summary& sum, const Summary& more) {
  sum.items += more.items;
  sum.weight += more.weight;
  sum.worst = std::max(sum.worst, more.worst);
}

Summary summary_of(const Item& item) { return {1, item.weight, item.rank}; }

}  // namespace

ItemRow::ItemRow(std::vector<Item> items)
    : items_(by_first_day(std::move(items))), ribbon_(items_) {
  blocks_.reserve(items_.size() / block_size + 1);
  for (std::size_t i = 0; i < items_.size(); ++i) {
    const auto end = end_of(items_[i]);
    if (i % block_size == 0) blocks_.push_back({end, end, {}});
    auto& block = blocks_.back();
    block.first_end = std::min(block.first_end, end);
    block.last_end = std::max(block.last_end, end);
    add(block.all, summary_of(items_[i]));
  }
}

Summary ItemRow::summary(Date from, Date until) const {
  Summary sum;
  const auto begun =
      std::size_t(std::partition_point(items_.begin(), items_.end(),
                                       [&](const Item& item) { return item.period.from < until; }) -
                  items_.begin());
  const auto day = from.days_since_epoch();
  for (std::size_t b = 0; b * block_size < begun; ++b) {
    const auto first = b * block_size;
    const auto last = first + block_size;
    if (blocks_[b].last_end <= day) continue;
    if (last <= begun && blocks_[b].first_end > day) {
      add(sum, blocks_[b].all);
      continue;
    }
    for (auto i = first; i < std::min(last, begun); ++i) {
      if (end_of(items_[i]) > day) add(sum, summary_of(items_[i]));
    }
  }
  return sum;
}

std::size_t ItemRow::bytes() const {
  return sizeof *this + items_.capacity() * sizeof(Item) + ribbon_.bytes() +
         blocks_.capacity() * sizeof(Block);
}

}  // namespace stichtag::view
