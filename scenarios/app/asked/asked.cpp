#include "scenarios/app/asked/asked.hpp"

#include <algorithm>

#include "engine/law/section_29.hpp"
#include "engine/projections/bans.hpp"
#include "events/vocabulary/names.hpp"
#include "scenarios/reading_choice.hpp"

namespace stichtag::app {
namespace {

template <class Names>
Result<std::size_t> position_in(const Names& names, const std::string& name,
                                const std::string& where, const std::string& what) {
  const auto at = std::find(names.begin(), names.end(), name);
  if (at != names.end()) return std::size_t(at - names.begin());
  return Problem{.what = "no " + what + " '" + name + "'",
                 .where = where,
                 .hint = did_you_mean(name, names, 16)};
}

Result<law::ReadingSet> readings_asked(const Request& request, law::ReadingSet readings) {
  for (const auto& text : request.readings) {
    const auto choice = scenarios::parse_reading(text, "--reading");
    if (!choice) return choice.problem();
    readings = readings.with(choice->id, choice->option);
  }
  return readings;
}

// A law counts as known from its promulgation (M08); before the first there is nothing to answer.
std::optional<Problem> before_the_first_statute(const law::LegalState& state, Date known) {
  if (state.statutes.empty()) return std::nullopt;
  auto first = state.statutes.front().moment.known.earliest();
  for (const auto& statute : state.statutes)
    first = std::min(first, statute.moment.known.earliest());
  if (known >= first) return std::nullopt;
  return Problem{.what = "no MsbG was known on " + to_string(known),
                 .where = "--known",
                 .hint = "it was promulgated on " + to_string(first)};
}

}  // namespace

Result<Date> parse_day(const std::string& text, const std::string& where) {
  if (const auto day = parse_date(text)) return *day;
  return Problem{.what = "'" + text + "' is no day",
                 .where = where,
                 .hint = "write it as YYYY-MM-DD, such as 2022-05-20"};
}

Result<Date> day_asked(const Request& request) {
  if (request.on.size() != 1) {
    return Problem{.what = "one day is needed", .where = "--on", .hint = "add --on 2022-06-01"};
  }
  const auto day = parse_day(request.on.front(), "--on");
  if (day && *day < law::msbg_begins) {
    return Problem{.what = "there was no MsbG on " + request.on.front(),
                   .where = "--on",
                   .hint = "it entered into force on " + to_string(law::msbg_begins)};
  }
  return day;
}

Result<ProductRef> product_asked(const Request& request) {
  if (auto product = parse_product(request.product)) return *product;
  return Problem{.what = request.product.empty() ? "a product is needed"
                                                 : "'" + request.product + "' is no product",
                 .where = "--product",
                 .hint = "write a line such as ppc-smgw, or a version such as ppc-smgw@1.2"};
}

Result<std::vector<ProductRef>> products_asked(const Request& request,
                                               const law::LegalState& state) {
  if (request.product.empty()) return projections::all_lines(state);
  auto product = product_asked(request);
  if (!product) return product.problem();
  return std::vector<ProductRef>{std::move(*product)};
}

Result<Asked> asked(const Request& request, const std::string& name) {
  auto scenario = scenarios::load_scenario(name);
  if (!scenario) return scenario.problem();
  const auto readings = readings_asked(request, scenario->readings);
  if (!readings) return readings.problem();
  const auto group = request.group.empty()
                         ? Result<std::size_t>(std::size_t(CaseGroup::consumer_6000_10000))
                         : position_in(case_group_names(), request.group, "--case", "case group");
  if (!group) return group.problem();
  const auto who =
      request.addressee.empty()
          ? Result<std::size_t>(std::size_t{0})
          : position_in(law::addressee_names(), request.addressee, "--addressee", "addressee");
  if (!who) return who.problem();
  if (request.known.size() > 1) {
    return Problem{.what = "more than one day of knowledge",
                   .where = "--known",
                   .hint = "give it once; `stichtag diff` compares two"};
  }
  auto known = latest_knowledge(scenario->log);
  if (request.known.size() == 1) {
    const auto day = parse_day(request.known.front(), "--known");
    if (!day) return day.problem();
    known = *day;
  }
  auto state = law::fold(scenario->log);
  if (auto early = before_the_first_statute(state, known)) return std::move(*early);
  return Asked{std::move(*scenario), std::move(state),    *readings, known,
               CaseGroup(*group),    law::Addressee(*who)};
}

std::string scenario_named(const Request& request) {
  return request.words.empty() ? "history" : request.words.front();
}

Result<std::string> one_scenario(const Request& request, const std::string& hint) {
  if (request.words.size() <= 1) return scenario_named(request);
  return Problem{
      .what = "only one scenario is expected here", .where = request.words[1], .hint = hint};
}

Result<Asked> asked(const Request& request) {
  const auto name = one_scenario(request);
  if (!name) return name.problem();
  return asked(request, *name);
}

Tree reading_tree(const law::ReadingSet& readings) {
  Tree tree = Tree::object();
  for (const auto& reading : law::all_readings()) {
    tree.set(reading.name, reading.options[readings.option_of(reading.id)].name);
  }
  return tree;
}

std::string changed_readings(const law::ReadingSet& readings) {
  std::string text;
  for (const auto& reading : law::all_readings()) {
    const auto option = readings.option_of(reading.id);
    if (option == reading.default_option) continue;
    text += (text.empty() ? "" : ", ") + reading.name + "=" + reading.options[option].name;
  }
  return text.empty() ? "all at their defaults" : text;
}

void describe_scenario(const Asked& asked, Tree& tree) {
  tree.set("changes", Tree::array_of(asked.scenario.changes));
  tree.set("assumptions", Tree::array_of(asked.scenario.assumptions));
  tree.set("note", legal_note);
}

}  // namespace stichtag::app
