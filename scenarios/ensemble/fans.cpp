#include "scenarios/ensemble/fans.hpp"

#include <span>

namespace stichtag::scenarios {
namespace {

std::vector<Fan> fans_of(const std::vector<QuotaWay>& ways, const actors::RunSpec& spec,
                         std::span<const Summary> summaries) {
  std::vector<Fan> fans;
  std::size_t at = 0;
  for (const auto& way : ways) {
    Fan fan{way.duty.name, way.who ? spec.operators[*way.who].name : "", {}};
    for (const auto day : way.evenings) {
      const auto& quantiles = summaries[at++].quantiles;
      if (quantiles) fan.points.push_back({day, *quantiles});
    }
    fans.push_back(std::move(fan));
  }
  return fans;
}

}  // namespace

Result<std::optional<EnsembleTold>> told(const Futures& futures, const std::vector<QuotaWay>& ways,
                                         const actors::RunSpec& spec, std::uint64_t runs,
                                         unsigned jobs, const Progress& progress) {
  auto members = none_yet({}, runs);
  const auto done = run_missing(
      members, [&](std::uint64_t member) { return futures.member_on_the_way(member, ways); }, jobs,
      progress);
  if (!done) return done.problem();
  if (!members.complete()) return std::optional<EnsembleTold>();
  auto measures = futures.measures();
  const auto own = measures.size();
  std::size_t shares = 0;
  for (const auto& way : ways) shares += way.evenings.size();
  measures.resize(own + shares, {"share", "share", MeasureKind::number});
  auto all = summaries(measures, members);
  auto fans = fans_of(ways, spec, std::span(all).subspan(own));
  all.resize(own);
  return std::optional(EnsembleTold{runs, std::move(all), std::move(fans)});
}

EnsembleTold told(const std::vector<Measure>& measures, const Members& members) {
  return {members.values.size(), summaries(measures, members), {}};
}

}  // namespace stichtag::scenarios
