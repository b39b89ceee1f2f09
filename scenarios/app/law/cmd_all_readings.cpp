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

// A table of bans, and the readings under which it is the one.
struct Told {
  law::ReadingSet nearest;
  std::uint64_t combinations = 0;
  std::vector<projections::Ban> bans;
};

std::string clause_of(const std::vector<projections::Ban>& bans) {
  std::string clause;
  for (const auto& ban : bans) {
    if (ban.ground != law::Ground::s19_6_s2) continue;
    clause += (clause.empty() ? "" : "; ") + ban.product + " " + to_string(ban.period.from) + ".." +
              (ban.period.until ? to_string(*ban.period.until) : "open") + (ban.certain ? "" : "?");
  }
  return clause;
}

// Nearest to the defaults first.
std::vector<Told> tables_of(const law::ReadingTable& all, const Asked& given,
                            const std::vector<ProductRef>& products,
                            const std::vector<CaseGroup>& groups) {
  law::Answers answers(given.state, given.addressee, given.known);
  auto tables = all.tables();
  std::stable_sort(tables.begin(), tables.end(), [](const auto& a, const auto& b) {
    return std::pair(off_default(a.nearest), b.combinations) <
           std::pair(off_default(b.nearest), a.combinations);
  });
  std::vector<Told> told;
  for (const auto& table : tables) {
    auto bans = projections::bans(answers,
                                  {products, groups, given.addressee, given.known,
                                   given.scenario.horizon.from, table.nearest},
                                  [&](std::size_t product, std::size_t group) {
                                    return all.calendar(product, group, table.nearest);
                                  });
    told.push_back({table.nearest, table.combinations, std::move(bans)});
  }
  return told;
}

Rows csv_of(const std::vector<Told>& tables) {
  Rows rows{
      {"table", "combinations", "readings (nearest to the defaults)", "bans under § 19(6) S. 2"}};
  for (const auto& table : tables)
    rows.push_back({std::to_string(rows.size()), std::to_string(table.combinations),
                    changed_readings(table.nearest), clause_of(table.bans)});
  return rows;
}

Tree json_of(const std::vector<Told>& tables) {
  Tree list = Tree::array();
  for (const auto& table : tables)
    list.push(Tree::object()
                  .set("reading", reading_tree(table.nearest))
                  .set("combinations", std::int64_t(table.combinations))
                  .set("bans", tree_of(table.bans)));
  return list;
}

Result<std::vector<law::Subject>> subjects_of(const Asked& given,
                                              const std::vector<ProductRef>& products) {
  std::vector<law::Subject> subjects;
  for (const auto& product : products) {
    const auto subject = law::subject_of(given.state, product);
    if (!subject) return subject.problem();
    subjects.push_back(*subject);
  }
  return subjects;
}

}  // namespace

Result<Output> all_readings_command(const Request& request) {
  const auto given = asked(request);
  if (!given) return given.problem();
  const auto products = products_asked(request, given->state);
  if (!products) return products.problem();
  const auto subjects = subjects_of(*given, *products);
  if (!subjects) return subjects.problem();
  const auto groups = groups_asked(request, *given);
  const law::ReadingTable all(given->state, *subjects, groups,
                              law::Inquiry(given->known, given->addressee, given->readings),
                              std::max(given->scenario.horizon.from, law::msbg_begins));
  const auto tables = tables_of(all, *given, *products, groups);
  const auto deciding = all.deciding();
  const auto matter = names_of(deciding), idle = without_effect(deciding);
  Output output{Tree::object(), {}, csv_of(tables)};
  output.json.set("schema", "stichtag/bans/1")
      .set("scenario", given->scenario.name)
      .set("known", given->known);
  output.json.set("readings-that-matter", Tree::array_of(matter));
  output.json.set("readings-without-effect", Tree::array_of(idle));
  output.json.set("tables", json_of(tables));
  describe_scenario(*given, output.json);
  output.text = std::to_string(tables.size()) +
                " different tables under all combinations of readings, scenario '" +
                given->scenario.name + "'\n\n" + clause_in_words(output.rows) + "\n" +
                wrapped("Readings that matter: " + joined(matter, ", ") + ".") +
                wrapped("Readings that made no difference: " + joined(idle, ", ") + ".") +
                legal_note + "\n";
  return output;
}

}  // namespace stichtag::app
