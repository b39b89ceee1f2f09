#include "scenarios/app/many_runs/stability_output.hpp"

#include <cmath>
#include <limits>

#include "events/vocabulary/digits.hpp"
#include "scenarios/actor_fields.hpp"
#include "scenarios/app/page/text_table.hpp"

namespace stichtag::app {
namespace {

using scenarios::Column;
using scenarios::Discovery;
using scenarios::LimitAgain;
using scenarios::Restriction;
using scenarios::Stability;
using Side = LimitAgain::Side;

const char* name_of(Side side) {
  return side == Side::low ? "low" : side == Side::high ? "high" : "kept";
}

constexpr double infinite = std::numeric_limits<double>::infinity();

// The limit of this side alone.
Restriction one_sided(const Restriction& limit, Side side) {
  auto one = limit;
  if (side == Side::low) one.high = infinite;
  if (side == Side::high) one.low = -infinite;
  return one;
}

// Where it lay in nine in ten of the halves that have it.
std::string wandering(const Restriction& limit, const LimitAgain& again,
                      const LimitInWords& in_words) {
  if (!again.bound) return "";
  return in_words({limit.column, again.bound->low, again.bound->high, {}, 0});
}

std::string verdict(const Stability& stability) {
  const auto count = std::to_string(stability.as_good) + " of " +
                     std::to_string(stability.shuffles) +
                     " shufflings of the outcomes over the runs give a box as good";
  return stability.by_luck() > scenarios::most_by_luck
             ? "This box may be chance: " + count + "."
             : "Chance alone hardly makes such a box: " + count + ".";
}

std::string elsewhere(const Discovery& found, const Stability& stability) {
  std::string text = "A box found in one half has " +
                     in_tenths_of_per_cent(stability.density_found) + " such runs there, ";
  text += stability.density_elsewhere
              ? in_tenths_of_per_cent(*stability.density_elsewhere) + " in the other half"
              : "and no run in the other half";
  return text + "; of all runs " + in_tenths_of_per_cent(double(found.cases) / double(found.runs)) +
         " are.";
}

}  // namespace

std::string in_tenths_of_per_cent(double share) {
  return shortest(std::round(1000 * share) / 10) + " %";
}

Tree stability_tree(const Discovery& found, const std::vector<Column>& columns,
                    const Stability& stability, const LimitInWords& in_words) {
  Tree limits = Tree::array();
  for (const auto& again : stability.limits) {
    const auto& limit = found.chosen.restrictions[again.restriction];
    limits.push(Tree::object()
                    .set("input", columns[limit.column].name)
                    .set("side", name_of(again.side))
                    .set("is", in_words(one_sided(limit, again.side)))
                    .set("comes-back", again.share)
                    .set("mostly", wandering(limit, again, in_words)));
  }
  return Tree::object()
      .set("halves", stability.halves)
      .set("limits", std::move(limits))
      .set("density-found", stability.density_found)
      .set("density-elsewhere",
           stability.density_elsewhere ? Tree(*stability.density_elsewhere) : Tree())
      .set("shuffles", stability.shuffles)
      .set("as-good", stability.as_good)
      .set("by-luck", stability.by_luck())
      .set("may-be-chance", stability.by_luck() > scenarios::most_by_luck);
}

std::string stability_in_words(const Discovery& found, const std::vector<Column>& columns,
                               const Stability& stability, const LimitInWords& in_words) {
  if (stability.limits.empty()) return "";
  Rows rows{{"comes back", "limit", "mostly", "input"}};
  bool doubtful = false;
  for (const auto& again : stability.limits) {
    const auto& limit = found.chosen.restrictions[again.restriction];
    const bool rare = again.share < scenarios::least_to_rely_on;
    doubtful = doubtful || rare;
    rows.push_back({in_tenths_of_per_cent(again.share) + (rare ? " !" : ""),
                    in_words(one_sided(limit, again.side)), wandering(limit, again, in_words),
                    columns[limit.column].name});
  }
  return table(rows) +
         wrapped("Looked for again in " + std::to_string(stability.halves) +
                 " random halves of the runs: how often each limit comes back, and where it "
                 "lies in nine in ten of them." +
                 (doubtful ? " ! In fewer than half: not to be relied on." : "") + " " +
                 elsewhere(found, stability) + " " + verdict(stability));
}

}  // namespace stichtag::app
