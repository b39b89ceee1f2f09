#include <algorithm>

#include "engine/actors/known_law/basis_of_rollout.hpp"
#include "engine/actors/operator/operator.hpp"
#include "engine/actors/state/at_start.hpp"
#include "engine/run/one_operator.hpp"
#include "events/vocabulary/names.hpp"

namespace stichtag::run {
namespace {

using actors::RunSpec;

Problem wrong(std::string what, std::string where, std::string hint) {
  return {.what = std::move(what), .where = std::move(where), .hint = std::move(hint)};
}

Result<std::vector<double>> by_line(const actors::Products& products,
                                    const std::vector<actors::Weight>& mix,
                                    const std::string& where) {
  std::vector<double> weights(products.lines.size());
  for (const auto& part : mix) {
    const auto line = products.line_of(part.line);
    if (!line)
      return wrong("no product '" + part.line + "' with certificates in this scenario", where,
                   did_you_mean(part.line, products.lines));
    weights[*line] += part.weight;
  }
  return weights;
}

std::optional<Problem> read_mixes(Prepared& prepared) {
  const auto& products = prepared.as_recorded.products;
  for (const auto& spec : prepared.spec.operators) {
    auto mix = by_line(products, spec.buying.mix, spec.name);
    if (!mix) return mix.problem();
    auto other = by_line(products, spec.reaction.new_mix, spec.name);
    if (!other) return other.problem();
    prepared.new_mixes.push_back(spec.reaction.new_mix.empty() ? *mix : *other);
    prepared.mixes.push_back(*std::move(mix));
  }
  return std::nullopt;
}

std::optional<Problem> find_administrators(Prepared& prepared) {
  const auto& all = prepared.spec.administrators;
  for (const auto& spec : prepared.spec.operators) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& administrator) {
      return administrator.name == spec.administrator;
    });
    if (found == all.end()) {
      std::vector<std::string> names;
      for (const auto& administrator : all) names.push_back(administrator.name);
      return wrong("no administrator '" + spec.administrator + "'", spec.name,
                   did_you_mean(spec.administrator, names));
    }
    prepared.administrator_of.push_back(std::uint32_t(found - all.begin()));
  }
  return std::nullopt;
}

// Lines without a vendor in the scenario have the usual interval.
std::vector<double> release_months(const Prepared& prepared) {
  std::vector<double> months(prepared.as_recorded.products.lines.size(),
                             actors::VendorSpec().release_months);
  for (const auto& vendor : prepared.spec.vendors)
    if (const auto line = prepared.as_recorded.products.line_of(vendor.line))
      months[*line] = vendor.release_months;
  return months;
}

std::optional<Problem> resolve_versions(Prepared& prepared) {
  const auto& products = prepared.as_recorded.products;
  const auto first_day = prepared.spec.horizon.from;
  law::Inquiry inquiry(first_day, law::Addressee::gmsb, prepared.readings);
  law::Day day{first_day};
  const auto basis = actors::basis_of_rollout(prepared.as_recorded.state, inquiry, day);
  for (auto& spec : prepared.spec.operators) {
    const auto missing = actors::resolve_at_start(spec, products, first_day, basis);
    if (!missing) continue;
    std::vector<std::string> names;
    for (const auto& product : products.all)
      names.push_back(products.lines[product.line] + "@" + product.version);
    return wrong("no product version '" + *missing + "' with a certificate in this scenario",
                 spec.name, did_you_mean(*missing, names, 8));
  }
  return std::nullopt;
}

std::optional<Problem> check(const RunSpec& spec) {
  if (!spec.horizon.until || *spec.horizon.until <= spec.horizon.from)
    return wrong("the horizon has no days", "horizon", "give from and until, until after from");
  std::vector<std::string> names;
  for (const auto& one : spec.operators) {
    if (std::find(names.begin(), names.end(), one.name) != names.end())
      return wrong("two operators are named '" + one.name + "'", one.name, "rename one of them");
    names.push_back(one.name);
  }
  return std::nullopt;
}

Almanac almanac_of(Period horizon) {
  Almanac almanac;
  almanac.first = horizon.from;
  auto begins = Date::of(horizon.from.year(), horizon.from.month(), 1);
  almanac.first_month = std::size_t(12 * begins.year()) + begins.month() - 1;
  for (auto day = horizon.from; day < *horizon.until; day = day + 1) {
    while (begins <= day) {
      almanac.month_begins.push_back(begins);
      begins = add_months_down(begins, 1);
    }
    almanac.month.push_back(std::uint16_t(almanac.month_begins.size() - 1));
  }
  almanac.month_begins.push_back(begins);
  return almanac;
}

// The day after the last duty that an operator can see coming; one that is drawn may be as late as
// any in the present law.
Date past_last_duty(const std::vector<actors::LawOfDay>& law) {
  auto day = Date::of(2033, 1, 1);
  for (const auto& entry : law)
    for (const auto& duty : entry.duties) day = std::max(day, duty.due + 1);
  return day;
}

// Most operators have the same season. Slack looks beyond the horizon.
void count_working_days(Prepared& prepared) {
  const auto& all = prepared.spec.operators;
  auto days = prepared.spec.horizon;
  days.until = std::max(*days.until, past_last_duty(prepared.as_recorded.law));
  for (const auto& one : all) {
    const auto like = std::find_if(all.begin(), all.end(), [&](const auto& other) {
      return other.crews.season == one.crews.season;
    });
    const auto at = std::size_t(like - all.begin());
    prepared.working_days.push_back(
        at < prepared.working_days.size()
            ? prepared.working_days[at]
            : std::make_shared<actors::WorkingDays>(days, one.crews.season));
  }
}

// No replication draws before, and none knows another law: what vendors do is known after the last
// day that the log knows.
std::vector<Start> shared_starts(const Prepared& prepared) {
  const auto& horizon = prepared.spec.horizon;
  auto differs = *horizon.until;
  if (!prepared.spec.vendors.empty()) differs = std::max(prepared.last_known, horizon.from) + 1;
  if (prepared.spec.court || prepared.spec.legislator) differs = horizon.from;
  Run run{.key = {}, .horizon = horizon};
  run.lines = prepared.as_recorded.products.lines;
  const Options options{.keep_events = false, .snapshots = {}};
  Tally nobody_reads(prepared, prepared.as_recorded, options, run);
  std::vector<Start> starts;
  for (std::uint32_t at = 0; at < prepared.spec.operators.size(); ++at) {
    Fork fork{differs, true};
    OneOperator(prepared, prepared.as_recorded, run.key, options, at).go_up_to(nobody_reads, fork);
    starts.push_back(*std::move(fork.start));
  }
  return starts;
}

}  // namespace

Result<std::shared_ptr<const Prepared>> prepare(const EventLog& log,
                                                const law::ReadingSet& readings,
                                                const RunSpec& spec) {
  if (const auto problem = check(spec)) return *problem;
  auto state = law::fold(log);
  auto products = actors::products_of(state);
  for (const auto& vendor : spec.vendors) {
    if (vendor.in_procedure_since && !products.line_of(vendor.line))
      products.lines.push_back(vendor.line);
  }
  const auto prepared = std::make_shared<Prepared>(
      Prepared{.log = log,
               .readings = readings,
               .spec = spec,
               .last_known = spec.record_ends.value_or(latest_knowledge(log)),
               .as_recorded = {std::move(state), std::move(products), {}},
               .mixes = {},
               .new_mixes = {},
               .administrator_of = {},
               .campaign_times = {},
               .release_months = {},
               .almanac = almanac_of(spec.horizon),
               .working_days = {},
               .starts = {}});
  if (prepared->as_recorded.products.lines.size() > actors::lines_most)
    return wrong("more than " + std::to_string(actors::lines_most) + " product lines",
                 "the scenario", "leave out lines that nobody buys");
  if (const auto problem = read_mixes(*prepared)) return *problem;
  if (const auto problem = find_administrators(*prepared)) return *problem;
  prepared->release_months = release_months(*prepared);
  if (const auto problem = resolve_versions(*prepared)) return *problem;
  for (const auto& administrator : spec.administrators)
    prepared->campaign_times.emplace_back(administrator);
  auto& recorded = prepared->as_recorded;
  recorded.alike = actors::alike_groups(recorded.state);
  recorded.law = actors::law_as_known({recorded.state, recorded.products, readings, spec.horizon});
  count_working_days(*prepared);
  prepared->starts = shared_starts(*prepared);
  return std::shared_ptr<const Prepared>(prepared);
}

}  // namespace stichtag::run
