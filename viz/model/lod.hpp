// Levels of detail of a lane, computed once: each level puts two bars of the one below together and
// keeps the worse look, so that a short ban is never lost among longer spans. Asking for what a
// window shows costs as much as it has pixels, however many bars there are.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "viz/model/axis.hpp"
#include "viz/model/track.hpp"

namespace stichtag::view {

// What is drawn as one: a bar, or several that are too thin to be told apart.
struct Piece {
  double from;
  double until;
  Look look;
  std::optional<Look> second;
  std::uint32_t note;   // of the worst bar
  std::uint32_t count;  // bars put together
};

class Detail {
 public:
  explicit Detail(const std::vector<Bar>& bars);

  // The pieces that touch the span, by day, each at least about a pixel long; an open end is cut at
  // the end of the span.
  [[nodiscard]] std::vector<Piece> pieces(const Span& span, double days_a_pixel) const;
  [[nodiscard]] std::size_t size() const { return levels_.empty() ? 0 : levels_.front().size(); }

 private:
  // Days as whole numbers; `until` of an open end is the largest one.
  struct Node {
    std::int32_t from;
    std::int32_t until;
    std::uint32_t note;
    Look look;
    std::uint8_t second;  // a Look, or no_second
  };
  [[nodiscard]] static Node worse(const Node& a, const Node& b);
  std::vector<std::vector<Node>> levels_;
};

}  // namespace stichtag::view
