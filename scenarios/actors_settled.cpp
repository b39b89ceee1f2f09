#include "scenarios/actors_settled.hpp"

#include <algorithm>

#include "engine/actors/national/national_fleet.hpp"
#include "events/vocabulary/names.hpp"
#include "scenarios/actor_assumptions.hpp"
#include "scenarios/at_start_reader.hpp"

namespace stichtag::scenarios {
namespace {

using namespace actors;
using Found = std::optional<Problem>;

const Date first_day = Date::of(2016, 9, 2);  // the MsbG of 2016 enters into force

bool contains(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

Found check_horizon(const Stage& stage) {
  if (stage.horizon.from < first_day) {
    return Problem{.what = "the horizon begins on " + to_string(stage.horizon.from) +
                           ", before the history (2016-09-02)",
                   .where = stage.where,
                   .hint = "let it begin on 2016-09-02 or later"};
  }
  if (!stage.horizon.until) {
    return Problem{.what = "the horizon has no 'until', but a scenario with actors must end",
                   .where = stage.where,
                   .hint = "write horizon = { from = ..., until = 2033-01-01 }"};
  }
  return std::nullopt;
}

Found unknown_line(const std::string& line, const Stage& stage, const std::string& where) {
  if (contains(stage.lines, line)) return std::nullopt;
  return Problem{.what = "no product line '" + line + "' in the log of the scenario",
                 .where = where,
                 .hint = did_you_mean(line, stage.lines)};
}

Found check_mix(const Drafted<OperatorSpec>& one, const std::vector<Weight>& mix,
                const std::string& path, const Stage& stage) {
  for (const auto& weight : mix) {
    if (auto problem =
            unknown_line(weight.line, stage, one.told.place_of(path + "." + weight.line)))
      return problem;
  }
  return std::nullopt;
}

constexpr auto national_fleet_itself = "the national fleet";  // no place in a file

Found check_complete(const Drafted<OperatorSpec>& one) {
  const auto missing = [&](const std::string& key, const std::string& hint) {
    return Problem{.what = "operator '" + one.spec.name + "' has no '" + key + "'",
                   .where = one.told.where,
                   .hint = hint};
  };
  if (one.spec.name.starts_with("synthetic-") &&
      one.told.place_of("rollout-starts") != national_fleet_itself) {
    return Problem{.what = "the name '" + one.spec.name + "' is kept for the national fleet",
                   .where = one.told.place_of("name"),
                   .hint = "choose a name that does not begin with synthetic-"};
  }
  if (!one.told.has("rollout-starts"))
    return missing("rollout-starts", "add rollout-starts = YYYY-MM-DD");
  const bool points = std::any_of(one.spec.points.begin(), one.spec.points.end(),
                                  [](const Points& group) { return group.at_start > 0; });
  if (!points) return missing("points", "add points.consumer-6000-10000 = { at-start = ... }");
  if (one.spec.buying.mix.empty())
    return missing("buying.mix", "add buying.mix = { ppc-smgw = 100 }");
  if (one.spec.reaction.on_ban == OnBan::switch_mix && one.spec.reaction.new_mix.empty())
    return missing("reaction.new-mix", "switch-mix needs a mix to switch to, in per cent");
  if (one.spec.administrator.empty()) return missing("administrator", "name an [[administrator]]");
  if (one.spec.crews.most > 0 && !one.told.has("crews.at-start"))
    return missing("crews.at-start",
                   "crews grow from what is there, so without it nobody ever begins; a share of a "
                   "crew will do: crews.at-start = 0.25");
  if (one.spec.crews.at_start <= one.spec.crews.most) return std::nullopt;
  return Problem{.what = "operator '" + one.spec.name + "' starts with more crews than it may have",
                 .where = one.told.place_of("crews.at-start"),
                 .hint = "raise crews.most, or lower crews.at-start"};
}

// All of the scenario's operators together; a run counts and books no more.
constexpr Count most_points = 1'000'000'000;

Found check_points(const std::vector<Drafted<OperatorSpec>>& operators) {
  Count all = 0;
  for (const auto& one : operators) {
    for (const auto group : all_case_groups()) {
      all += one.spec.points[std::size_t(group)].at_start;
      if (all <= most_points) continue;
      return Problem{
          .what = "with operator '" + one.spec.name + "' the scenario has over " +
                  std::to_string(most_points) + " points",
          .where = one.told.place_of("points." + std::string(name_of(group)) + ".at-start"),
          .hint = "lower the points; the whole country has about 54 million"};
    }
  }
  return std::nullopt;
}

Found check_operator(const Drafted<OperatorSpec>& one, const std::vector<std::string>& names,
                     const Stage& stage) {
  if (auto problem = check_complete(one)) return problem;
  if (!contains(names, one.spec.administrator)) {
    return Problem{.what = "no administrator '" + one.spec.administrator + "' for operator '" +
                           one.spec.name + "'",
                   .where = one.told.place_of("administrator"),
                   .hint = names.empty() ? "add [[administrator]] with that name"
                                         : did_you_mean(one.spec.administrator, names)};
  }
  if (auto problem = check_at_start(one.spec, one.told, stage.versions)) return problem;
  if (auto problem = check_mix(one, one.spec.buying.mix, "buying.mix", stage)) return problem;
  return check_mix(one, one.spec.reaction.new_mix, "reaction.new-mix", stage);
}

std::vector<std::string> names_of(const std::vector<AdministratorSpec>& administrators) {
  std::vector<std::string> names;
  for (const auto& administrator : administrators) names.push_back(administrator.name);
  return names;
}

Found check_all(const ActorsDraft& draft, const std::vector<std::string>& administrators,
                const Stage& stage) {
  if (auto problem = check_horizon(stage)) return problem;
  if (draft.operators.empty() && !draft.fleet.national) {
    return Problem{.what = "the scenario has administrators or vendors, but no operator",
                   .where = draft.vendors.empty() ? draft.administrators.front().told.where
                                                  : draft.vendors.front().told.where,
                   .hint =
                       "add [[operator]], [fleet] national = true, or actors = "
                       "\"worked-operator\""};
  }
  for (const auto& one : draft.operators) {
    if (auto problem = check_operator(one, administrators, stage)) return problem;
  }
  if (auto problem = check_points(draft.operators)) return problem;
  for (const auto& one : draft.vendors) {
    if (auto problem = unknown_line(one.spec.line, stage, one.told.place_of("line")))
      return problem;
  }
  return std::nullopt;
}

bool is_of_a_module(const Event& event) {
  const auto* issued = std::get_if<CertificateIssued>(&event);
  return issued != nullptr && issued->kind == CertificateKind::security_module;
}

// A maker in the procedure has no certificate in the log yet.
Stage with_entrants(Stage stage, const ActorsDraft& draft) {
  for (const auto& one : draft.vendors) {
    if (one.spec.in_procedure_since && !contains(stage.lines, one.spec.line))
      stage.lines.push_back(one.spec.line);
  }
  return stage;
}

std::vector<AdministratorSpec> administrators_of(const ActorsDraft& draft) {
  std::vector<AdministratorSpec> all;
  for (const auto& one : draft.administrators) all.push_back(one.spec);
  return all.empty() && draft.fleet.national ? national_administrators() : all;
}

// Whoever is bought from is there, if only as the model has a vendor usually.
void add_vendors(const ActorsDraft& draft, RunSpec& spec) {
  for (const auto& one : draft.vendors) spec.vendors.push_back(one.spec);
  const auto add = [&](const std::string& line) {
    const bool there = std::any_of(spec.vendors.begin(), spec.vendors.end(),
                                   [&](const VendorSpec& vendor) { return vendor.line == line; });
    if (there) return;
    spec.vendors.emplace_back();
    spec.vendors.back().line = line;
  };
  for (const auto& one : spec.operators) {
    for (const auto& weight : one.buying.mix) add(weight.line);
    for (const auto& weight : one.reaction.new_mix) add(weight.line);
  }
}

}  // namespace

std::vector<std::string> product_lines(const EventLog& log) {
  std::vector<std::string> lines;
  for (const auto& recorded : log) {
    if (is_of_a_module(recorded.event)) continue;
    const auto line = product_line_of(recorded.event);
    if (line && *line != uncertified_system && !contains(lines, *line)) lines.push_back(*line);
  }
  return lines;
}

Told of_a_generated() {
  return {national_fleet_itself,
          {{"rollout-starts", national_fleet_itself}, {"crews.at-start", national_fleet_itself}},
          {}};
}

void add_authorities(const ActorsDraft& draft, RunSpec& spec) {
  if (draft.court) spec.court = draft.court->spec;
  if (draft.legislator) spec.legislator = draft.legislator->spec;
  spec.regulator = draft.regulator.spec;
}

Result<std::optional<RunSpec>> settle(const ActorsDraft& draft, const Stage& stage) {
  if (draft.empty()) return std::optional<RunSpec>();
  const auto administrators = administrators_of(draft);
  const auto names = names_of(administrators);
  if (auto problem = check_all(draft, names, with_entrants(stage, draft))) return *problem;
  RunSpec spec{.horizon = stage.horizon, .administrators = administrators};
  add_authorities(draft, spec);
  for (const auto& one : draft.operators) spec.operators.push_back(one.spec);
  if (draft.fleet.national) {
    auto fleet = national_fleet({std::uint64_t(draft.fleet.seed), stage.horizon.from, names});
    std::move(fleet.begin(), fleet.end(), std::back_inserter(spec.operators));
  }
  add_vendors(draft, spec);
  spec.assumptions = assumptions_of(draft, spec);
  return std::optional(std::move(spec));
}

}  // namespace stichtag::scenarios
