// `stichtag bans --all-readings`: the ban tables under every combination of readings, equal ones
// grouped, and the readings that made no difference named.
#include <algorithm>

#include "engine/law/reading_table.hpp"
#include "engine/law/section_29.hpp"
#include "engine/projections/bans.hpp"
#include "scenarios/app/asked/asked.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/law/bans_output.hpp"
#include "scenarios/app/page/text_table.hpp"

namespace stichtag::app {
namespace {

std::vector<CaseGroup> groups_asked(const Request& request, const Asked& given) {
  if (!request.group.empty()) return {given.group};
  return {all_case_groups().begin(), all_case_groups().end()};
}

std::vector<std::string> names_of(const std::vector<law::ReadingId>& ids) {
  std::vector<std::string> names;
  for (const auto id : ids) names.push_back(law::about(id).name);
  return names;
}

std::vector<std::string> without_effect(const std::vector<law::ReadingId>& support) {
  std::vector<std::string> names;
  for (const auto& reading : law::all_readings()) {
    if (std::find(support.begin(), support.end(), reading.id) == support.end())
      names.push_back(reading.name);
  }
  return names;
}

std::size_t off_default(const law::ReadingSet& readings) {
  std::size_t count = 0;
  for (const auto& reading : law::all_readings()) {
    count += readings.option_of(reading.id) != reading.default_option;
  }
  return count;
}

// People ask for the clause first: tables that agree on it are told together.
std::string clause_in_words(const Rows& rows) {
  struct Outcome {
    std::string clause;
    std::string nearest;
    std::uint64_t combinations = 0;
    std::size_t tables = 0;
  };
  std::vector<Outcome> outcomes;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    auto at = std::find_if(outcomes.begin(), outcomes.end(),
                           [&](const Outcome& known) { return known.clause == rows[i][3]; });
    if (at == outcomes.end()) at = outcomes.insert(at, {rows[i][3], rows[i][2]});
    at->combinations += std::stoull(rows[i][1]);
    ++at->tables;
  }
  std::string text = std::to_string(outcomes.size()) +
                     " of them differ in what § 19(6) S. 2 bans; the rest in other grounds.\n\n";
  for (const auto& outcome : outcomes) {
    text += wrapped(outcome.clause.empty() ? "No ban under § 19(6) S. 2" : outcome.clause);
    text += wrapped(std::to_string(outcome.combinations) + " combinations in " +
                        std::to_string(outcome.tables) +
                        " tables; nearest to the defaults: " + outcome.nearest,
                    4);
  }
  return text + "\n" + wrapped("--format json gives every table with all its bans.");
}

}  // namespace

Result<Output> all_readings_command(const Request& request) {
  const auto given = asked(request);
  if (!given) return given.problem();
  const auto products = products_asked(request, given->state);
  if (!products) return products.problem();
  std::vector<law::Subject> subjects;
  for (const auto& product : *products) {
    const auto subject = law::subject_of(given->state, product);
    if (!subject) return subject.problem();
    subjects.push_back(*subject);
  }
  const auto groups = groups_asked(request, *given);
  const law::ReadingTable all(given->state, subjects, groups,
                              law::Inquiry(given->known, given->addressee, given->readings),
                              std::max(given->scenario.horizon.from, law::msbg_begins));
  law::Answers answers(given->state, given->addressee, given->known);
  const auto support = all.deciding();
  auto tables = all.tables();
  // Nearest to the defaults first.
  std::stable_sort(tables.begin(), tables.end(), [](const auto& a, const auto& b) {
    return std::pair(off_default(a.nearest), b.combinations) <
           std::pair(off_default(b.nearest), a.combinations);
  });
  Output output{
      Tree::object(),
      {},
      {{"table", "combinations", "readings (nearest to the defaults)", "bans under § 19(6) S. 2"}}};
  Tree list = Tree::array();
  for (std::size_t i = 0; i < tables.size(); ++i) {
    const auto bans = projections::bans(answers,
                                        {*products, groups, given->addressee, given->known,
                                         given->scenario.horizon.from, tables[i].nearest},
                                        [&](std::size_t product, std::size_t group) {
                                          return all.calendar(product, group, tables[i].nearest);
                                        });
    std::string clause;
    for (const auto& ban : bans) {
      if (ban.ground != law::Ground::s19_6_s2) continue;
      clause += (clause.empty() ? "" : "; ") + ban.product + " " + to_string(ban.period.from) +
                ".." + (ban.period.until ? to_string(*ban.period.until) : "open") +
                (ban.certain ? "" : "?");
    }
    output.rows.push_back({std::to_string(i + 1), std::to_string(tables[i].combinations),
                           changed_readings(tables[i].nearest), clause});
    list.push(Tree::object()
                  .set("reading", reading_tree(tables[i].nearest))
                  .set("combinations", std::int64_t(tables[i].combinations))
                  .set("bans", tree_of(bans)));
  }
  output.json.set("schema", "stichtag/bans/1")
      .set("scenario", given->scenario.name)
      .set("known", given->known);
  output.json.set("readings-that-matter", Tree::array_of(names_of(support)));
  output.json.set("readings-without-effect", Tree::array_of(without_effect(support)));
  output.json.set("tables", std::move(list));
  describe_scenario(*given, output.json);
  output.text = std::to_string(tables.size()) +
                " different tables under all combinations of readings, scenario '" +
                given->scenario.name + "'\n\n";
  output.text += clause_in_words(output.rows);
  output.text +=
      "\n" + wrapped("Readings that matter: " + joined(names_of(support), ", ") + ".") +
      wrapped("Readings that made no difference: " + joined(without_effect(support), ", ") + ".") +
      legal_note + "\n";
  return output;
}

}  // namespace stichtag::app
