#include "viz/model/lod.hpp"

#include <algorithm>
#include <limits>

namespace stichtag::view {
namespace {

constexpr std::uint8_t no_second = 255;
constexpr auto open_end = std::numeric_limits<std::int32_t>::max();
constexpr std::size_t least_nodes = 64;  // no level with fewer: there is nothing to gain

void join(Piece& piece, const Piece& next) {
  piece.until = next.until;
  piece.count += next.count;
  if (next.look <= piece.look) return;
  piece.look = next.look;
  piece.second = next.second;
  piece.note = next.note;
}

}  // namespace

Detail::Node Detail::worse(const Node& a, const Node& b) {
  Node node = b.look > a.look ? b : a;
  node.from = a.from;
  node.until = std::max(a.until, b.until);
  return node;
}

Detail::Detail(const std::vector<Bar>& bars) {
  std::vector<Node> level;
  level.reserve(bars.size());
  for (const auto& bar : bars) {
    level.push_back({bar.period.from.days_since_epoch(),
                     bar.period.until ? bar.period.until->days_since_epoch() : open_end, bar.note,
                     bar.look, bar.second ? std::uint8_t(*bar.second) : no_second});
  }
  levels_.push_back(std::move(level));
  while (levels_.back().size() > least_nodes) {
    const auto& below = levels_.back();
    std::vector<Node> above;
    above.reserve(below.size() / 2 + 1);
    for (std::size_t i = 0; i < below.size(); i += 2)
      above.push_back(i + 1 < below.size() ? worse(below[i], below[i + 1]) : below[i]);
    levels_.push_back(std::move(above));
  }
}

std::vector<Piece> Detail::pieces(const Span& span, double days_a_pixel) const {
  const auto first_in = [&](const std::vector<Node>& level) {
    return std::partition_point(level.begin(), level.end(),
                                [&](const Node& node) { return double(node.until) <= span.from; });
  };
  const auto last_in = [&](const std::vector<Node>& level) {
    return std::partition_point(level.begin(), level.end(),
                                [&](const Node& node) { return double(node.from) < span.until; });
  };
  const double pixels = span.days() / days_a_pixel;
  std::size_t at = 0;
  while (at + 1 < levels_.size() &&
         double(last_in(levels_[at]) - first_in(levels_[at])) > 2 * pixels)
    ++at;
  std::vector<Piece> pieces;
  const auto end = last_in(levels_[at]);
  for (auto node = first_in(levels_[at]); node < end; ++node) {
    const auto second =
        node->second == no_second ? std::nullopt : std::optional<Look>(Look(node->second));
    const Piece piece{double(node->from), std::min(double(node->until), span.until),
                      node->look,         second,
                      node->note,         1};
    const bool thin = !pieces.empty() && piece.until - pieces.back().from < days_a_pixel;
    if (thin)
      join(pieces.back(), piece);
    else
      pieces.push_back(piece);
  }
  return pieces;
}

}  // namespace stichtag::view
