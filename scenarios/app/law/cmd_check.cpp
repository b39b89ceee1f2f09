// `stichtag check`: findings about a scenario; exit 1 if any. And `stichtag graph`.
#include <algorithm>

#include "engine/law/dependency_graph.hpp"
#include "engine/law/section_29.hpp"
#include "engine/projections/bans.hpp"
#include "engine/projections/register.hpp"
#include "scenarios/app/asked/asked.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/law/bans_output.hpp"
#include "scenarios/app/page/text_table.hpp"

namespace stichtag::app {
namespace {

struct Finding {
  std::string kind;
  std::string what;
  std::vector<std::string> events;
};

// A ban whose exit the branch's own law has closed (§ 19(6) S. 2 and the GNDEW).
void closed_exits(const Asked& given, const std::vector<projections::Ban>& bans,
                  std::vector<Finding>& found) {
  const auto* gndew = law::find_statute(given.state, StatuteVersion::v3);
  for (const auto& ban : bans) {
    if (ban.exit_reachable || gndew == nullptr) continue;
    auto events = ban.starts_by;
    events.push_back(given.state.ids[gndew->moment.event]);
    found.push_back(
        {"exit-condition-repealed",
         ban.product + " (" + cases_in_words(ban.cases) + "): the ban from " +
             to_string(ban.period.from) + (ban.certain ? "" : " (perhaps)") +
             " waits for a new determination under § 30 S. 1, which the law abolished on " +
             to_string(gndew->moment.works.earliest()) +
             (ban.period.until ? "; it ends by that repeal, not by its exit" : "; it has no end"),
         std::move(events)});
  }
}

void overdue(const Asked& given, std::vector<Finding>& found) {
  for (const auto& row : projections::certificate_register(given.scenario.log, given.known)) {
    if (!row.overdue) continue;
    found.push_back(
        {"re-assessment-overdue",
         row.id + " (" + row.product + ") was due by " + to_string(*row.reassess_by) + " [B]",
         {row.id}});
  }
}

void unknown_facts(const Asked& given, const std::vector<projections::Ban>& bans,
                   std::vector<Finding>& found) {
  std::vector<std::string> ids;
  for (const auto& ban : bans) {
    for (const auto& id : ban.hangs_on) {
      const auto* recorded = find_event(given.scenario.log, id);
      const bool lasting = recorded && works_from(*recorded).date.may_never_come();
      if (lasting && std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    }
  }
  for (const auto& id : ids)
    found.push_back(
        {"unknown-fact", "bans hang on '" + id + "', of which no day is on record", {id}});
}

// A certificate that gives its holder something after it was to have ended, or before its cause.
void contradictions(const Asked& given, std::vector<Finding>& found) {
  for (const auto& recorded : given.scenario.log) {
    for (const auto& id : references_of(recorded)) {
      const auto* earlier = find_event(given.scenario.log, id);
      if (earlier == nullptr) {
        found.push_back({"missing-fact",
                         "'" + recorded.id + "' rests on '" + id + "', which this scenario removes",
                         {recorded.id, id}});
        continue;
      }
      const auto latest = works_from(recorded).date.latest();
      const bool step = std::holds_alternative<StepNoted>(recorded.event);
      if (!step && latest && *latest < works_from(*earlier).date.earliest()) {
        found.push_back({"contradictory-dates",
                         "'" + recorded.id + "' works before '" + id + "', on which it rests",
                         {recorded.id, id}});
      }
    }
  }
}

// A figure read more than a year before the latest knowledge says little about today.
void stale(const Asked& given, std::vector<Finding>& found) {
  std::optional<Date> newest;
  EventId which;
  for (const auto& recorded : given.scenario.log) {
    if (!std::holds_alternative<RolloutReported>(recorded.event)) continue;
    // A figure is out weeks or months after its day.
    const auto& known = recorded.known.date;
    if (!known.latest() || *known.latest() > given.known) continue;
    const auto end = works_from(recorded).date.earliest();
    if (!newest || end > *newest) newest = end, which = recorded.id;
  }
  if (newest && add_months_down(*newest, 6) < given.known) {
    found.push_back({"stale-source",
                     "the newest rollout figure is of " + to_string(*newest) +
                         ", more than six months before the latest knowledge",
                     {which}});
  }
}

}  // namespace

Result<Output> check_command(const Request& request) {
  const auto given = asked(request);
  if (!given) return given.problem();
  const std::vector<CaseGroup> groups(all_case_groups().begin(), all_case_groups().end());
  const auto bans = projections::bans(
      given->state, {projections::all_lines(given->state), groups, given->addressee, given->known,
                     given->scenario.horizon.from, given->readings});
  if (!bans) return bans.problem();
  std::vector<Finding> found;
  closed_exits(*given, *bans, found);
  contradictions(*given, found);
  unknown_facts(*given, *bans, found);
  stale(*given, found);
  overdue(*given, found);
  Output output{Tree::object(), {}, {{"finding", "what"}}};
  Tree list = Tree::array();
  for (const auto& finding : found) {
    list.push(Tree::object()
                  .set("kind", finding.kind)
                  .set("what", finding.what)
                  .set("events", Tree::array_of(finding.events)));
    output.rows.push_back({finding.kind, finding.what});
  }
  output.json.set("schema", "stichtag/check/1")
      .set("scenario", given->scenario.name)
      .set("known", given->known);
  output.json.set("findings", std::move(list))
      .set("re-assessment", projections::reassessment_note)
      .set("note", legal_note);
  output.text = found.empty() ? "No findings.\n"
                              : std::to_string(found.size()) + " findings in '" +
                                    given->scenario.name + "'\n\n" + table(output.rows) + "\n" +
                                    wrapped(std::string(projections::reassessment_note));
  output.exit_code = found.empty() ? done : findings;
  return output;
}

Result<Output> graph_command(const Request& request) {
  const auto given = asked(request);
  if (!given) return given.problem();
  const law::DependencyGraph graph(given->scenario.log);
  return Output{graph.tree(), graph.dot(), {{"order"}}};
}

}  // namespace stichtag::app
