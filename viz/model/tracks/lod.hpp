// Level of detail of a lane, computed once: its ribbon (viz/detail), so that a short ban is never
// lost among longer spans. Asking for what a window shows costs as much as it has pixels, however
// many bars there are.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "viz/detail/ribbon.hpp"
#include "viz/model/tracks/track.hpp"
#include "viz/model/view/axis.hpp"

namespace stichtag::view {

// What is drawn as one: a bar, or several that are too thin to be told apart.
struct Piece {
  double from;
  double until;
  Look look;
  std::optional<Look> second;
  std::uint32_t note;  // of the worst bar
  Date worst_from;     // its first day
};

class Detail {
 public:
  // Bars may lie over each other: on each day the worst shows.
  explicit Detail(const std::vector<Bar>& bars);

  // The pieces that touch the span, by day, each at least about a pixel long; an open end is cut at
  // the end of the span.
  [[nodiscard]] std::vector<Piece> pieces(const Span& span, double days_a_pixel) const;
  // The worst of each day as bars that do not overlap; gaps are left out.
  [[nodiscard]] std::vector<Bar> stretches() const;
  [[nodiscard]] std::size_t bytes() const;

 private:
  [[nodiscard]] std::optional<Look> second_of(std::size_t item) const;
  [[nodiscard]] std::size_t worst_in(std::size_t first, double until, Rank rank) const;

  Ribbon ribbon_;
  std::vector<std::uint32_t> notes_;   // by bar, as given
  std::vector<std::uint8_t> seconds_;  // a Look, or none
};

}  // namespace stichtag::view
