#include "engine/projections/supervision.hpp"

#include "engine/simulation/distributions.hpp"

namespace stichtag::projections {

std::optional<Date> supervision_opens(const law::section_45::Duty& missed,
                                      simulation::Stream& stream, double probability) {
  if (missed.version < StatuteVersion::v3) return std::nullopt;
  if (!simulation::happens(stream, probability)) return std::nullopt;
  const auto first = missed.due + 1;
  const auto days = std::uint32_t(add_months_down(first, 3) - first);
  return first + int(stream.below(days));
}

}  // namespace stichtag::projections
