#include "viz/detail/ribbon.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace stichtag::view {
namespace {

constexpr auto never = std::numeric_limits<std::int32_t>::max();

std::int32_t begin_of(const Item& item) { return item.period.from.days_since_epoch(); }
std::int32_t end_of(const Item& item) {
  return item.period.until ? item.period.until->days_since_epoch() : never;
}

// Indices by first day; logs mostly come in that order already.
std::vector<std::uint32_t> by_begin(const std::vector<Item>& items) {
  std::vector<std::uint32_t> order(items.size());
  std::iota(order.begin(), order.end(), 0U);
  const auto earlier = [&](std::uint32_t a, std::uint32_t b) {
    return begin_of(items[a]) < begin_of(items[b]);
  };
  if (!std::is_sorted(order.begin(), order.end(), earlier))
    std::stable_sort(order.begin(), order.end(), earlier);
  return order;
}

}  // namespace

// Goes through the days once. Of each rank it keeps those that have begun, in that order; the first
// of the worst rank shows until it ends or a worse one begins.
class Ribbon::Cutter {
 public:
  explicit Cutter(const std::vector<Item>& items) : items_(items) {}

  void begin(std::uint32_t item) {
    const auto day = begin_of(items_[item]);
    if (end_of(items_[item]) <= day) return;
    end_until(day);
    waiting_[items_[item].rank].items.push_back(item);
    if (shown_ == nothing || items_[item].rank > shown_) show(day, item);
  }
  Cut finished() {
    end_until(never);
    if (cut_.begins.empty()) add(0, 0, nothing);
    cut_.begins.push_back(never);
    return std::move(cut_);
  }

 private:
  struct Waiting {
    std::vector<std::uint32_t> items;
    std::size_t first = 0;
  };

  void add(std::int32_t day, std::uint32_t item, Rank rank) {
    cut_.begins.push_back(day);
    cut_.items.push_back(item);
    cut_.ranks.push_back(rank);
  }
  void show(std::int32_t day, std::uint32_t item) {
    shown_ = items_[item].rank;
    shown_until_ = end_of(items_[item]);
    if (!cut_.begins.empty() && cut_.begins.back() == day) {  // a worse one begins the same day
      cut_.items.back() = item;
      cut_.ranks.back() = shown_;
    } else {
      add(day, item, shown_);
    }
  }
  // Those that show and end before or on `day` make room for the next.
  void end_until(std::int32_t day) {
    while (shown_ != nothing && shown_until_ <= day && shown_until_ != never) show_next();
  }
  void show_next() {
    const auto day = shown_until_;
    for (Rank rank = shown_; rank > nothing; --rank) {
      auto& waiting = waiting_[rank];
      while (waiting.first < waiting.items.size() &&
             end_of(items_[waiting.items[waiting.first]]) <= day)
        ++waiting.first;
      if (waiting.first < waiting.items.size()) return show(day, waiting.items[waiting.first]);
      waiting.items.clear();
      waiting.first = 0;
    }
    shown_ = nothing;
    add(day, 0, nothing);
  }

  const std::vector<Item>& items_;
  std::array<Waiting, std::numeric_limits<Rank>::max() + 1> waiting_;
  Rank shown_ = nothing;
  std::int32_t shown_until_ = 0;
  Cut cut_;
};

Ribbon::Cut Ribbon::cut(const std::vector<Item>& items) {
  Cutter cutter(items);
  for (const auto item : by_begin(items)) cutter.begin(item);
  auto cut = cutter.finished();
  cut.begins.shrink_to_fit();
  cut.items.shrink_to_fit();
  cut.ranks.shrink_to_fit();
  return cut;
}

Ribbon::Ribbon(const std::vector<Item>& items) : Ribbon(cut(items)) {}

Ribbon::Ribbon(Cut cut)
    : begins_(std::move(cut.begins)), items_(std::move(cut.items)), ranks_(std::move(cut.ranks)) {}

std::size_t Ribbon::bytes() const {
  return begins_.capacity() * sizeof(std::int32_t) + items_.capacity() * sizeof(std::uint32_t) +
         ranks_.bytes();
}

}  // namespace stichtag::view
