#include "scenarios/hindcast/country.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "engine/actors/national/national_sizes.hpp"
#include "scenarios/hindcast/operator_ways.hpp"

namespace stichtag::scenarios::hindcast {
namespace {

std::string whole(double number) { return std::to_string(std::int64_t(std::llround(number))); }

void take_operators(Country& country, const KnownFigures& known) {
  for (std::size_t c = 0; c < classes; ++c) {
    const auto* figure = known.latest("operators_in_class", scope_of(c));
    country.operators[c] =
        figure != nullptr ? int(figure->value) : actors::size_classes()[c].operators;
    country.notes.push_back(
        "operators " + scope_of(c) + ": " + std::to_string(country.operators[c]) +
        (figure != nullptr ? ", published for " + to_string(figure->period_end)
                           : ", no figure known yet, so the classes of the national fleet stand "
                             "in (an assumption that comes from later)"));
  }
}

void take_points(Country& country, const KnownFigures& known) {
  const auto* total = known.latest("metering_points_total");
  const auto* share = known.latest("imsys_share_all_points");
  const auto* units = known.latest("imsys_installed");
  const auto* notified = known.latest("metering_points_notified");
  std::string from = "assumption";
  country.points = 50e6;
  if (total != nullptr) {
    country.points = total->value;
    from = "published for " + to_string(total->period_end);
  } else if (share != nullptr && units != nullptr && share->period_end == units->period_end &&
             share->period_end > Date::of(2021, 1, 1) && share->value > 0) {
    country.points = units->value / (share->value / 100);
    from = "gateways over their share, " + to_string(share->period_end);
  } else if (notified != nullptr) {
    country.points = notified->value;
    from = "notified, " + to_string(notified->period_end);
  }
  country.notes.push_back("metering points: " + whole(country.points) + ", " + from);
}

// 6 to 100 MWh and § 14a: as counted, else the notified shares of over 6 MWh and § 14a.
void take_mandatory(Country& country, const KnownFigures& known) {
  const auto* cases = known.latest("mandatory_cases", "all gMSB");
  const auto* notified = known.latest("mandatory_cases_notified");
  const auto* consumers = known.latest("mandatory_share_consumption_gt_6000kWh");
  const auto* steered = known.latest("mandatory_share_14a");
  std::string from = "assumption";
  country.mandatory = 0.09 * country.points;
  if (cases != nullptr) {
    country.mandatory = cases->value;
    from = "published for " + to_string(cases->period_end);
  } else if (notified != nullptr && consumers != nullptr && steered != nullptr) {
    country.mandatory = notified->value * (consumers->value + steered->value) / 100;
    from = "notified, " + to_string(notified->period_end);
  }
  country.notes.push_back("mandatory cases of 6 to 100 MWh and § 14a: " + whole(country.mandatory) +
                          ", " + from);
}

void add(Sums& sums, const Reach& reach, double weight, bool started, double times) {
  const double size = times * weight;
  sums.size += size;
  sums.base += size * reach.base;
  sums.with_plants += size * reach.with_plants;
  sums.over_100 += size * reach.over_100;
  sums.all += size * reach.all;
  sums.mean += times * reach.base;
  const bool any = started && reach.all * weight >= 0.5;
  sums.none += any ? 0 : times;
  sums.at_least_20 += reach.base >= 0.2 ? times : 0;
  sums.below_13 += any && reach.base < 0.13 ? times : 0;
}

Sums operator+(Sums a, const Sums& b) {
  a.size += b.size, a.base += b.base, a.with_plants += b.with_plants, a.over_100 += b.over_100;
  a.all += b.all, a.mean += b.mean, a.none += b.none, a.at_least_20 += b.at_least_20;
  a.below_13 += b.below_13;
  return a;
}

struct Seen {
  const Country& country;
  const Parameters& parameters;
  const std::vector<Date>& days;
  const std::array<SumsOfDays, classes>& sums;

  [[nodiscard]] Sums on(Date day) const {
    const auto at = std::size_t(std::lower_bound(days.begin(), days.end(), day) - days.begin());
    assert(at < days.size() && days[at] == day);
    return sums[0][at] + sums[1][at] + sums[2][at] + sums[3][at];
  }
  [[nodiscard]] double units(Date day) const {
    const auto all = on(day);
    const bool wider = country.wider_from && day >= *country.wider_from;
    return all.all / all.size * country.points * (wider ? parameters.wider : 1);
  }
  [[nodiscard]] double mandatory(Date day) const {
    const auto all = on(day);
    return all.base / all.size * country.mandatory;
  }
  [[nodiscard]] double class_mean(Date day, std::size_t c) const {
    const auto at = std::size_t(std::lower_bound(days.begin(), days.end(), day) - days.begin());
    return sums[c][at].mean / std::max(1, country.operators[c]);
  }
};

double months(Date from, Date until) { return double(until - from) / simulation::days_a_month; }

}  // namespace

Country country_of(const KnownFigures& known) {
  Country country;
  take_operators(country, known);
  take_points(country, known);
  take_mandatory(country, known);
  for (const auto& figure : known.all()) {
    const bool wider = figure.metric == "imsys_installed" &&
                       figure.scope.find("incl. competitive") != std::string::npos;
    if (wider && !country.wider_from) country.wider_from = figure.period_end;
  }
  if (country.wider_from)
    country.notes.push_back("units published for " + to_string(*country.wider_from) +
                            " and later count competitive operators too: a factor is fitted");
  country.notes.emplace_back(
      "split over case groups, mix of lines and crews as in the national fleet (assumptions)");
  return country;
}

void add_operator(SumsOfDays& sums, const Trajectories& trajectories, const OperatorAsked& asked,
                  const Parameters& parameters, const Draws& draws, double times) {
  const auto& bounds = actors::size_classes()[asked.size_class];
  const double ratio = double(bounds.largest) / double(bounds.smallest);
  const double size = double(bounds.smallest) * std::pow(ratio, draws.size);
  const auto& years = trajectories.years();
  // Most have not begun, and what they would do is not asked.
  const auto& own = parameters.of[asked.size_class];
  if (trajectories.is_silent(start_of(own, draws, asked.known))) {
    for (auto& sum : sums) add(sum, Reach{}, size, false, times);
    return;
  }
  const auto ways = ways_of(parameters, asked.size_class, draws, asked.known);
  thread_local std::vector<Reach> reached;  // no allocation for each of a million operators
  trajectories.read(asked.size_class, asked.future, ways, reached);
  for (std::size_t day = 0; day < years.size(); ++day)
    add(sums[day], reached[day], size, years[day] >= ways.start, times);
}

SumsOfDays sums_of_class(const Trajectories& trajectories, Date known, std::size_t size_class,
                         std::size_t future, const Parameters& parameters,
                         const std::vector<Draws>& draws) {
  SumsOfDays sums(trajectories.days().size());
  for (const auto& one : draws)
    add_operator(sums, trajectories, {known, size_class, future}, parameters, one);
  return sums;
}

double value_of(const Measure& measure, Date day, const Country& country,
                const Parameters& parameters, const std::vector<Date>& days,
                const std::array<SumsOfDays, classes>& sums) {
  const Seen seen{country, parameters, days, sums};
  const auto all = seen.on(day);
  const auto of = [&] {
    switch (measure.kind) {
      case Kind::installed:
        return seen.units(day);
      case Kind::share_of_points:
        return seen.units(day) / country.points;
      case Kind::quota:
        return all.base / all.size;
      case Kind::quota_with_plants:
        return all.with_plants / all.size;
      case Kind::quota_over_100_mwh:
        return all.over_100 / all.size;
      case Kind::class_mean:
        return seen.class_mean(day, measure.size_class);
      case Kind::mandatory_installed:
        return seen.mandatory(day);
      case Kind::none_at_all:
        return all.none;
      case Kind::at_least_20:
        return all.at_least_20;
      case Kind::started_below_13:
        return all.below_13;
      case Kind::installed_a_month:
        return (seen.units(day) - seen.units(measure.since)) / months(measure.since, day);
      case Kind::mandatory_a_month:
        return (seen.mandatory(day) - seen.mandatory(measure.since)) / months(measure.since, day);
    }
    return 0.0;
  };
  return of() * measure.units;
}

}  // namespace stichtag::scenarios::hindcast
