#include "viz/model/tracks/lod.hpp"

#include <algorithm>
#include <cmath>

#include "viz/detail/gallop.hpp"
#include "viz/detail/strips.hpp"

namespace stichtag::view {
namespace {

constexpr std::uint8_t no_second = 255;

Rank rank_of(Look look) { return Rank(Rank(look) + 1); }
Look look_of(Rank rank) { return Look(rank - 1); }

std::vector<Item> items_of(const std::vector<Bar>& bars) {
  std::vector<Item> items;
  items.reserve(bars.size());
  for (const auto& bar : bars) items.push_back({bar.period, rank_of(bar.look)});
  return items;
}

}  // namespace

Detail::Detail(const std::vector<Bar>& bars) : ribbon_(items_of(bars)) {
  notes_.reserve(bars.size());
  seconds_.reserve(bars.size());
  for (const auto& bar : bars) {
    notes_.push_back(bar.note);
    seconds_.push_back(bar.second ? std::uint8_t(*bar.second) : no_second);
  }
}

// The first stretch of that rank from `first` on; one that begins before `until` has it.
std::size_t Detail::worst_in(std::size_t first, double until, Rank rank) const {
  const auto* begins = ribbon_.begins();
  auto last = gallop(first + 1, ribbon_.stretches(),
                     [&](std::size_t i) { return double(begins[i]) < until; });
  while (last - first > 1) {  // halves, by the worst of each
    const auto middle = first + (last - first) / 2;
    if (ribbon_.ranks().worst(first, middle) == rank)
      last = middle;
    else
      first = middle;
  }
  return first;
}

std::optional<Look> Detail::second_of(std::size_t item) const {
  return seconds_[item] == no_second ? std::nullopt : std::optional(Look(seconds_[item]));
}

std::vector<Piece> Detail::pieces(const Span& span, double days_a_pixel) const {
  const Columns columns{span.from, days_a_pixel,
                        std::int32_t(std::ceil(span.days() / days_a_pixel))};
  std::vector<Strip> strips;
  add_strips(ribbon_, columns, strips);
  std::vector<Piece> pieces;
  pieces.reserve(strips.size());
  for (const auto& strip : strips) {
    double from = columns.begin(strip.left), until = columns.begin(strip.right);
    const auto stretch =
        strip.folded ? worst_in(strip.stretch, until, strip.rank) : std::size_t(strip.stretch);
    const double begin = ribbon_.begins()[stretch], end = ribbon_.begins()[stretch + 1];
    if (!strip.folded) {  // its own days, unless a worse neighbour has taken the column
      if (begin > from - days_a_pixel) from = begin;
      if (end < until + days_a_pixel) until = end;
    }
    const auto item = ribbon_.item_of(stretch);
    pieces.push_back({from, std::min(until, span.until), look_of(strip.rank), second_of(item),
                      notes_[item], Date(ribbon_.begins()[stretch])});
  }
  return pieces;
}

std::vector<Bar> Detail::stretches() const {
  std::vector<Bar> bars;
  const auto* begins = ribbon_.begins();
  for (std::size_t i = 0; i < ribbon_.stretches(); ++i) {
    if (ribbon_.rank_of(i) == nothing) continue;
    const auto item = ribbon_.item_of(i);
    const bool last = i + 1 == ribbon_.stretches();
    bars.push_back({{Date(begins[i]), last ? std::nullopt : std::optional(Date(begins[i + 1]))},
                    look_of(ribbon_.rank_of(i)),
                    second_of(item),
                    notes_[item]});
  }
  return bars;
}

std::size_t Detail::bytes() const {
  return ribbon_.bytes() + notes_.capacity() * sizeof(std::uint32_t) + seconds_.capacity();
}

}  // namespace stichtag::view
