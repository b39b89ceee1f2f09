#include "scenarios/ensemble/quota_measures.hpp"

#include <algorithm>
#include <limits>

#include "engine/actors/national/national_sizes.hpp"
#include "scenarios/runs/quota_of_run.hpp"

namespace stichtag::scenarios {
namespace {

using law::section_45::Duty;
using projections::Count;

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

bool is_named(const actors::RunSpec& spec) { return spec.operators.size() <= named_operators; }

// One duty, all operators.
class Tally {
 public:
  Tally(const actors::RunSpec& spec, const Duty& duty, const run::Run& run)
      : spec_(spec), duty_(duty), run_(run) {}

  [[nodiscard]] Result<Done> count() {
    DutyInRun duty(duty_, run_);
    for (std::uint32_t at = 0; at < spec_.operators.size(); ++at) {
      const auto measure = duty.of(spec_.operators[at], at);
      if (!measure) return measure.problem();
      if (!*measure) return Done{};
      measured_.push_back(**measure);
    }
    return Done{};
  }

  [[nodiscard]] double value(const QuotaMeasure& asked) const {
    using Of = QuotaMeasure::Of;
    if (measured_.empty()) return nothing;
    switch (asked.of) {
      case Of::achieved:
        return achieved();
      case Of::met_share:
        return met_share();
      case Of::class_mean:
        return class_mean(asked.who);
      case Of::operator_share:
        return measured_[asked.who].achieved().value_or(nothing);
      case Of::operator_met:
        return has_cases(measured_[asked.who]) ? double(measured_[asked.who].met) : nothing;
    }
    return nothing;
  }

 private:
  // Nothing is neither met nor missed where there is nothing to equip.
  static bool has_cases(const projections::Measure& measure) { return measure.denominator > 0; }
  [[nodiscard]] double achieved() const {
    Count equipped = 0, all = 0;
    for (const auto& measure : measured_) {
      equipped += measure.equipped;
      all += measure.denominator;
    }
    return all > 0 ? double(equipped) / double(all) : nothing;
  }
  [[nodiscard]] double met_share() const {
    Count met = 0, operators = 0;
    for (const auto& measure : measured_) {
      if (!has_cases(measure)) continue;
      ++operators;
      met += measure.met ? 1 : 0;
    }
    return operators > 0 ? double(met) / double(operators) : nothing;
  }
  [[nodiscard]] double class_mean(std::size_t size_class) const {
    double sum = 0;
    int operators = 0;
    for (std::size_t at = 0; at < measured_.size(); ++at) {
      const auto share = measured_[at].achieved();
      if (!share || actors::size_class_of(spec_.operators[at]) != size_class) continue;
      sum += *share;
      ++operators;
    }
    return operators > 0 ? sum / operators : nothing;
  }

  const actors::RunSpec& spec_;
  const Duty& duty_;
  const run::Run& run_;
  std::vector<projections::Measure> measured_;
};

}  // namespace

std::vector<QuotaMeasure> quota_measures(const actors::RunSpec& spec,
                                         const std::vector<Duty>& duties) {
  using Of = QuotaMeasure::Of;
  std::vector<QuotaMeasure> list;
  for (std::size_t duty = 0; duty < duties.size(); ++duty) {
    if (is_named(spec)) {
      for (std::size_t at = 0; at < spec.operators.size(); ++at) {
        list.push_back({Of::operator_share, duty, at});
        list.push_back({Of::operator_met, duty, at});
      }
    }
    if (spec.operators.size() > 1) {
      list.push_back({Of::achieved, duty, 0});
      list.push_back({Of::met_share, duty, 0});
    }
    if (!is_named(spec)) {
      for (std::size_t at = 0; at < actors::size_classes().size(); ++at)
        list.push_back({Of::class_mean, duty, at});
    }
  }
  return list;
}

std::string name_of(const QuotaMeasure& measure, const actors::RunSpec& spec,
                    const std::vector<Duty>& duties) {
  using Of = QuotaMeasure::Of;
  const auto& duty = duties[measure.duty].name;
  switch (measure.of) {
    case Of::achieved:
      return "quota-achieved/" + duty;
    case Of::met_share:
      return "operators-that-meet/" + duty;
    case Of::class_mean:
      return "quota-mean/" + duty + "/" + actors::size_classes()[measure.who].name;
    case Of::operator_share:
      return "quota-achieved/" + duty + "/" + spec.operators[measure.who].name;
    case Of::operator_met:
      return "quota-met/" + duty + "/" + spec.operators[measure.who].name;
  }
  return duty;
}

Result<std::vector<double>> quota_values(const actors::RunSpec& spec,
                                         const std::vector<Duty>& duties, const run::Run& run) {
  std::vector<Tally> tallies;
  for (const auto& duty : duties) {
    tallies.emplace_back(spec, duty, run);
    if (const auto done = tallies.back().count(); !done) return done.problem();
  }
  std::vector<double> values;
  for (const auto& measure : quota_measures(spec, duties))
    values.push_back(tallies[measure.duty].value(measure));
  return values;
}

}  // namespace stichtag::scenarios
