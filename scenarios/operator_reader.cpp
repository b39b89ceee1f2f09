#include "scenarios/operator_reader.hpp"

#include <cmath>

#include "events/vocabulary/case_group.hpp"
#include "events/vocabulary/digits.hpp"
#include "events/vocabulary/names.hpp"
#include "scenarios/at_start_reader.hpp"
#include "scenarios/disruption_reader.hpp"

namespace stichtag::scenarios {
namespace {

using namespace actors;

template <class Enum>
void choose(ActorFields& fields, const std::string& key, Enum& into,
            const std::vector<std::string>& names, const std::string& words) {
  auto at = std::size_t(into);
  fields.choice(key, at, names, words);
  into = Enum(at);
}

void read_group(ActorFields& fields, const std::string& group, Points& points, const Tree& at) {
  const auto& of = fields.of();
  fields.count("at-start", points.at_start, "points of " + group + " on the first day");
  fields.number("growth-a-year", points.growth_a_year, -1, 10, "growth a year of " + group);
  fields.number("mean-kw", points.mean_kw, 0, 1e6, points.mean_kw > 0 ? "mean kW of " + group : "");
  fields.share("modern-at-start", points.modern_at_start,
               "share of " + group + " with a modern meter");
  fields.share("by-others", points.by_others, "share of " + group + " equipped by others");
  auto planned = points.planned_a_quarter.value_or(0);
  fields.count("planned-a-quarter", planned, "");
  if (fields.has("planned-a-quarter")) points.planned_a_quarter = planned;
  fields.note();
  if (points.modern_at_start + points.by_others > 1) {
    fields.refuse(at, "modern-at-start and by-others of " + of + " are more than 1 together",
                  "each point has one meter; lower one of them");
  }
}

void read_groups(ActorFields& fields, const Tree* table, OperatorSpec& spec) {
  for (const auto group : all_case_groups()) {
    const auto name = std::string(name_of(group));
    auto& points = spec.points[std::size_t(group)];
    const Tree* member = fields.table(name);
    if (member == nullptr && !fields.has(name)) continue;
    const bool plain = member != nullptr && member->as<Tree::Object>() == nullptr;
    if (plain) {
      fields.count(name, points.at_start, "");
      fields.mark_set(name + ".at-start", *member);
    } else {
      if (member != nullptr) fields.mark_set(name, *member);
      auto inner = fields.inner(member, name);
      read_group(inner, name, points, member != nullptr ? *member : Tree());
      fields.merge(inner);
    }
  }
  if (table == nullptr || table->as<Tree::Object>() == nullptr) return;
  for (const auto& [key, value] : *table->as<Tree::Object>()) {
    if (parse_case_group(key)) continue;
    fields.refuse(value, "'" + key + "' is no case group",
                  did_you_mean(key, case_group_names(), case_group_count));
  }
}

void read_season(ActorFields& fields, Crews& crews) {
  const Tree* season = fields.table("season");
  if (season == nullptr) {
    return fields.say_unset("season", "season 1, but 0.8 in August and 0.6 in December");
  }
  fields.mark_set("season", *season);
  const auto* items = season->as<Tree::Array>();
  if (items == nullptr || items->size() != crews.season.size()) {
    return fields.refuse(*season, "'season' is no list of twelve numbers",
                         "write one a month, January first, 1 for a usual one");
  }
  for (std::size_t i = 0; i < items->size(); ++i) {
    const auto* whole = (*items)[i].as<std::int64_t>();
    const auto* number = (*items)[i].as<double>();
    const double value = whole ? double(*whole) : number ? *number : -1;
    if (!(value >= 0 && value <= 10)) {
      return fields.refuse((*items)[i], "a month of 'season' is no number from 0 to 10",
                           "write 1 for a usual month");
    }
    crews.season[i] = value;
  }
}

void read_crews(ActorFields& fields, Crews& crews) {
  fields.capacity("at-start", crews.at_start, "crews on the first day of the rollout");
  fields.capacity("most", crews.most, "crews at most");
  fields.share("ramp-a-month", crews.ramp_a_month, "growth of the crews a month at most");
  fields.capacity("visits-a-day", crews.visits_a_day, "visits a crew and day");
  fields.share("success", crews.success, "share of visits that succeed");
  fields.number("points-a-visit", crews.points_a_visit, 0, 100, "points a visit");
  fields.whole("back-after-weeks", crews.back_after_weeks, 0, 520,
               "weeks until a visit in vain is repeated");
  read_season(fields, crews);
  fields.note();
}

// A mix replaces the one before as a whole: weights are parts of 100 %.
void read_mix(ActorFields& outer, const std::string& key, std::vector<Weight>& mix) {
  const Tree* table = outer.table(key);
  if (table == nullptr) return;
  outer.mark_set(key, *table);
  auto fields = outer.inner(table, key);
  mix.clear();
  double sum = 0;
  if (const auto* members = table->as<Tree::Object>()) {
    for (const auto& [line, value] : *members) {
      if (line == "note") continue;
      mix.push_back({line, 0});
      fields.number(line, mix.back().weight, 0, 100, "");
      sum += mix.back().weight;
    }
    fields.note();
  }
  outer.merge(fields);
  if (std::abs(sum - 100) < 1e-6) return;
  outer.refuse(*table, "the weights of '" + key + "' sum to " + shortest(sum) + " %, not to 100 %",
               "write per cent, such as " + key + " = { ppc-smgw = 70, emh-casa = 30 }");
}

void read_buying(ActorFields& fields, Buying& buying) {
  read_mix(fields, "mix", buying.mix);
  fields.duration("lead-time", buying.lead_weeks, buying.lead_shape,
                  {"gamma", "mean", "shape", weeks()}, "lead time");
  fields.amount("safety-weeks", buying.safety_weeks, "weeks of safety stock");
  fields.whole("write-off-months", buying.write_off_months, 0, 600,
               "months until a banned shelf is written off");
  fields.note();
}

void read_planning(ActorFields& fields, Planning& planning) {
  int every = int(planning.every_months);
  int first = int(planning.first_month) + 1;
  fields.whole("every-months", every, 1, 12, "months between looks at orders and crews");
  fields.whole("first-month", first, 1, 12, "month of the year with the first look (1: January)");
  planning.every_months = std::uint32_t(every);
  planning.first_month = std::uint32_t(first - 1) % planning.every_months;
  fields.note();
}

void read_disruptions(ActorFields& fields, Disruptions& disruptions) {
  read_disruption(fields, "crew-loss", disruptions.crew_loss);
  read_disruption(fields, "refusals", disruptions.refusals);
  read_disruption(fields, "delivery-cut", disruptions.delivery_cut);
  read_disruption(fields, "demand-14a", disruptions.demand_14a, 10);
  fields.note();
}

void read_reaction(ActorFields& fields, Reaction& reaction) {
  choose(fields, "on-ban", reaction.on_ban, {"go-on-with-others", "pause", "switch-mix"},
         "on a ban");
  read_mix(fields, "new-mix", reaction.new_mix);
  fields.whole("switch-lead-weeks", reaction.switch_lead_weeks, 0, 520,
               "weeks to switch to another mix");
  choose(fields, "doubt", reaction.doubt, {"install", "hold-product", "hold-all"},
         "where the law is undetermined");
  choose(fields, "instead", reaction.instead, {"nothing", "modern-meter", "legacy"},
         "instead of an iMSys");
  fields.share("legacy-consent", reaction.legacy_consent,
               "share of customers who consent to an uncertified system");
  if (fields.table("voluntary-pace") != nullptr || fields.has("voluntary-pace")) {
    double pace = reaction.voluntary_pace.value_or(0.5);
    fields.share("voluntary-pace", pace, "pace without a duty");
    reaction.voluntary_pace = pace;
  } else {
    fields.say_unset("voluntary-pace", "pace without a duty drawn between 0 and 1");
  }
  fields.note();
}

template <class Part, class Read>
void part(ActorFields& fields, const std::string& key, Part& spec, Read read) {
  auto inner = fields.inner(fields.table(key), key);
  read(inner, spec);
  fields.merge(inner);
}

}  // namespace

void read_operator(ActorFields& fields, OperatorSpec& spec) {
  fields.text("name", spec.name);
  fields.text("administrator", spec.administrator);
  fields.day("rollout-starts", spec.rollout_starts, "");
  fields.share("optional-share", spec.optional_share, "share of the optional cases it wants");
  fields.share("modern-meters-a-year", spec.modern_meters_a_year,
               "share of the points outside § 29(1) that get a modern meter in their turn a year");
  fields.count("on-request-a-year", spec.on_request_a_year, "requests a year");
  fields.text("size-class", spec.size_class);
  fields.flag("synthetic", spec.synthetic, "");
  const Tree* points = fields.table("points");
  if (points != nullptr) fields.mark_set("points", *points);
  part(fields, "points", spec, [&](auto& inner, auto& of) { read_groups(inner, points, of); });
  read_at_start(fields, spec.at_start);
  part(fields, "crews", spec.crews, read_crews);
  part(fields, "planning", spec.planning, read_planning);
  part(fields, "buying", spec.buying, read_buying);
  part(fields, "reaction", spec.reaction, read_reaction);
  part(fields, "disruptions", spec.disruptions, read_disruptions);
  fields.note();
}

}  // namespace stichtag::scenarios
