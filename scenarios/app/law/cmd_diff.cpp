// `stichtag diff` and `stichtag impact`: differences of consequence.
#include <algorithm>

#include "engine/law/dependency_graph.hpp"
#include "engine/law/section_29.hpp"
#include "engine/projections/difference.hpp"
#include "events/vocabulary/names.hpp"
#include "scenarios/app/asked/asked.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/law/bans_output.hpp"
#include "scenarios/app/page/text_table.hpp"

namespace stichtag::app {
namespace {

using projections::Difference;
using projections::Side;

std::string in_words(const law::Standing& standing) {
  std::string text =
      std::string(name_of(standing.install)) + "/" + std::string(name_of(standing.use));
  for (const auto ground : standing.grounds.list()) text += " " + std::string(name_of(ground));
  return text;
}

Tree tree_of(const law::Standing& standing) {
  Tree grounds = Tree::array();
  for (const auto ground : standing.grounds.list()) grounds.push(name_of(ground));
  return Tree::object()
      .set("install", name_of(standing.install))
      .set("use", name_of(standing.use))
      .set("grounds", std::move(grounds));
}

Tree tree_of(const std::vector<Difference>& list) {
  Tree tree = Tree::array();
  for (const auto& difference : list) {
    Tree cases = Tree::array();
    for (const auto group : difference.cases) cases.push(name_of(group));
    Tree item = Tree::object();
    item.set("product", difference.product)
        .set("cases", std::move(cases))
        .set("from", difference.period.from);
    item.set("until", difference.period.until ? Tree(*difference.period.until) : Tree());
    item.set("before", tree_of(difference.before)).set("after", tree_of(difference.after));
    tree.push(std::move(item));
  }
  return tree;
}

Rows rows_of(const std::vector<Difference>& list) {
  Rows rows{{"product", "from", "until", "before -> after; cases"}};
  for (const auto& d : list) {
    rows.push_back(
        {d.product, to_string(d.period.from), d.period.until ? to_string(*d.period.until) : "open",
         in_words(d.before) + " -> " + in_words(d.after) + "; " + cases_in_words(d.cases)});
  }
  return rows;
}

Output told(const std::string& title, const std::string& schema,
            const std::vector<Difference>& list) {
  Output output{Tree::object(), {}, rows_of(list)};
  output.json.set("schema", schema)
      .set("compared", title)
      .set("differences", tree_of(list))
      .set("note", legal_note);
  output.text = wrapped(title) + "\n" +
                (list.empty() ? "No difference of consequence.\n" : table(output.rows)) + "\n" +
                wrapped("before/after: installation/use and the ground of a ban. " + legal_note);
  return output;
}

Side side_of(const Asked& given) {
  return {given.state, given.known, given.addressee, given.readings};
}

Result<Output> between_scenarios(const Request& request) {
  const auto a = asked(request, request.words[0]);
  if (!a) return a.problem();
  const auto b = asked(request, request.words[1]);
  if (!b) return b.problem();
  const auto first =
      std::max({a->scenario.horizon.from, b->scenario.horizon.from, law::msbg_begins});
  return told("'" + a->scenario.name + "' against '" + b->scenario.name + "'", "stichtag/diff/1",
              projections::differences(side_of(*a), side_of(*b), first));
}

Result<Output> between_views(const Request& request) {
  Request single = request;
  if (request.known.size() == 2) single.known.clear();
  const auto given = asked(single);
  if (!given) return given.problem();
  auto a = side_of(*given), b = a;
  if (request.known.size() == 2) {
    const auto known_a = parse_day(request.known[0], "--known"),
               known_b = parse_day(request.known[1], "--known");
    if (!known_a) return known_a.problem();
    if (!known_b) return known_b.problem();
    a.known = *known_a, b.known = *known_b;
    const std::string title =
        "as known on " + request.known[0] + " against as known on " + request.known[1];
    if (request.on.empty()) {
      return told(
          title, "stichtag/diff/1",
          projections::differences(a, b, std::max(given->scenario.horizon.from, law::msbg_begins)));
    }
    const auto on = day_asked(request);
    if (!on) return on.problem();
    return told(title + ", on " + to_string(*on), "stichtag/diff/1",
                projections::differences_between_days(a, *on, b, *on));
  }
  if (request.on.size() == 2) {
    const auto day_a = parse_day(request.on[0], "--on"), day_b = parse_day(request.on[1], "--on");
    if (!day_a) return day_a.problem();
    if (!day_b) return day_b.problem();
    if (std::min(*day_a, *day_b) < law::msbg_begins) {
      return Problem{.what = "there was no MsbG on that day",
                     .where = "--on",
                     .hint = "it entered into force on " + to_string(law::msbg_begins)};
    }
    return told("on " + request.on[0] + " against on " + request.on[1], "stichtag/diff/1",
                projections::differences_between_days(a, *day_a, b, *day_b));
  }
  return Problem{.what = "two things to compare are needed",
                 .where = "diff",
                 .hint = "give two scenarios, or --on twice, or --known twice"};
}

EventLog without(EventLog log, const EventId& id) {
  std::erase_if(log, [&](const Recorded& recorded) { return recorded.id == id; });
  return log;
}

std::vector<Difference> loss_of(const Asked& given, const EventId& id) {
  const auto state = law::fold(without(given.scenario.log, id));
  const Side after{state, given.known, given.addressee, given.readings};
  return projections::differences(side_of(given), after,
                                  std::max(given.scenario.horizon.from, law::msbg_begins));
}

// Which certificate is missed most: days times cases in which any line fares otherwise.
Result<Output> ranked(const Asked& given) {
  const auto until = given.scenario.horizon.until.value_or(Date::of(2033, 1, 1));
  std::vector<std::pair<std::int64_t, EventId>> losses;
  for (const auto& recorded : given.scenario.log) {
    if (!std::holds_alternative<CertificateIssued>(recorded.event)) continue;
    losses.emplace_back(-projections::days_that_differ(loss_of(given, recorded.id), until),
                        recorded.id);
  }
  std::sort(losses.begin(), losses.end());
  Output output{Tree::object(), {}, {{"case-days lost", "certificate"}}};
  Tree list = Tree::array();
  for (const auto& [days, id] : losses) {
    if (days == 0) continue;
    list.push(Tree::object().set("certificate", id).set("case-days", -days));
    output.rows.push_back({std::to_string(-days), id});
  }
  output.json.set("schema", "stichtag/impact/1")
      .set("scenario", given.scenario.name)
      .set("ranking", std::move(list))
      .set("note", legal_note);
  output.text = "Whose loss hurts most, in days times cases of changed standing to " +
                to_string(until) + "\n\n" + table(output.rows);
  return output;
}

}  // namespace

Result<Output> diff_command(const Request& request) {
  return request.words.size() == 2 ? between_scenarios(request) : between_views(request);
}

Result<Output> impact_command(const Request& request) {
  const auto given = asked(request);
  if (!given) return given.problem();
  if (request.remove.empty()) return ranked(*given);
  if (find_event(given->scenario.log, request.remove) == nullptr) {
    std::vector<std::string> ids;
    for (const auto& recorded : given->scenario.log) ids.push_back(recorded.id);
    return Problem{.what = "no event '" + request.remove + "'",
                   .where = "--remove",
                   .hint = did_you_mean(request.remove, ids, 4)};
  }
  auto list = loss_of(*given, request.remove);
  if (!request.on.empty()) {
    const auto on = day_asked(request);
    if (!on) return on.problem();
    std::erase_if(list, [&](const Difference& d) {
      return *on < d.period.from || (d.period.until && *on >= *d.period.until);
    });
  }
  auto output =
      told("What falls with " + request.remove + ", scenario '" + given->scenario.name + "'",
           "stichtag/impact/1", list);
  const law::DependencyGraph graph(given->scenario.log);
  const auto dependent = graph.depends_on(request.remove);
  output.json.set("removed", request.remove).set("dependent", Tree::array_of(dependent));
  output.text += wrapped(
      "Nodes that depend on it: " + (dependent.empty() ? "none" : joined(dependent, ", ")) + ".");
  return output;
}

}  // namespace stichtag::app
