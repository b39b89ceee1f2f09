#include "engine/projections/supervision.hpp"

#include "engine/simulation/distributions.hpp"

namespace stichtag::projections {

simulation::Stream supervision_stream(std::uint64_t seed, std::uint64_t replication,
                                      std::string_view operator_name, std::string_view duty) {
  return simulation::Stream({seed, replication, simulation::actor_key(operator_name),
                             simulation::Purpose::supervision, simulation::actor_key(duty)});
}

std::optional<Date> supervision_opens(const law::section_45::Duty& missed,
                                      simulation::Stream stream, double probability) {
  if (missed.version < StatuteVersion::v3) return std::nullopt;
  if (!simulation::happens(stream, probability)) return std::nullopt;
  const auto first = missed.due + 1;
  const auto days = std::uint32_t(add_months_down(first, 3) - first);
  return first + int(stream.below(days));
}

}  // namespace stichtag::projections
