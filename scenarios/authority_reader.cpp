#include "scenarios/authority_reader.hpp"

#include "events/history/pack.hpp"
#include "events/vocabulary/names.hpp"

namespace stichtag::scenarios {
namespace {

template <class Kind>
std::vector<std::string> ids_of(const EventLog& log) {
  std::vector<std::string> ids;
  for (const auto& recorded : log)
    if (std::holds_alternative<Kind>(recorded.event)) ids.push_back(recorded.id);
  return ids;
}

template <class Kind>
const Kind* event_of(const EventLog& log, const EventId& id) {
  const auto* found = find_event(log, id);
  return found ? std::get_if<Kind>(&found->event) : nullptr;
}

Problem missing(const Told& told, const std::string& of, const std::string& key,
                const std::string& example) {
  return {.what = of + " has no '" + key + "'",
          .where = told.where,
          .hint = "add " + key + " = " + example};
}

std::optional<Problem> look_up_court(Drafted<actors::CourtSpec>& court, const EventLog& log) {
  if (!court.told.has("against")) return missing(court.told, "the court", "against", "\"EVENT\"");
  if (!court.told.has("asked")) return missing(court.told, "the court", "asked", "YYYY-MM-DD");
  if (event_of<DeterminationMade>(log, court.spec.against) != nullptr) return std::nullopt;
  return Problem{.what = "no ruling '" + court.spec.against + "' in the scenario to suspend",
                 .where = court.told.place_of("against"),
                 .hint = did_you_mean(court.spec.against, ids_of<DeterminationMade>(log), 4)};
}

std::optional<Problem> look_up_act(Drafted<actors::LegislatorSpec>& legislator,
                                   const EventLog& log) {
  const auto& told = legislator.told;
  if (!told.has("act")) return missing(told, "the legislator", "act", "\"gndew-in-force\"");
  if (!told.has("bill")) return missing(told, "the legislator", "bill", "YYYY-MM-DD");
  const auto& act = legislator.spec.act;
  const auto& history = history::shipped_history();
  const auto* brings = event_of<StatuteEnteredIntoForce>(history, act);
  if (brings == nullptr) {
    return Problem{.what = "the history has no act '" + act + "'",
                   .where = told.place_of("act"),
                   .hint = did_you_mean(act, ids_of<StatuteEnteredIntoForce>(history), 4)};
  }
  if (find_event(log, act) != nullptr) {
    return Problem{.what = "'" + act + "' is in the log of the scenario: it would come twice",
                   .where = told.place_of("act"),
                   .hint = "add [[remove]] id = \"" + act + "\", or drop [legislator]"};
  }
  legislator.spec.brings = *brings;
  return std::nullopt;
}

}  // namespace

void read_court(ActorFields& fields, actors::CourtSpec& spec) {
  fields.text("against", spec.against);
  fields.day("asked", spec.asked, "");
  fields.share("grants", spec.grants, "probability that a court suspends the ruling");
  fields.flag("for-all", spec.for_all, "its order reaches everybody:");
  fields.duration("decides-after", spec.months, spec.sigma,
                  {"lognormal", "median", "sigma", months()}, "time from application to order");
  fields.share("lifted", spec.ends, "probability that the order is lifted again");
  fields.duration("lifted-after", spec.end_months, spec.end_sigma,
                  {"lognormal", "median", "sigma", months()}, "time until it is lifted");
  fields.note();
}

void read_legislator(ActorFields& fields, actors::LegislatorSpec& spec) {
  fields.text("act", spec.act);
  fields.day("bill", spec.bill, "");
  fields.share("passes", spec.passes, "probability that the bill passes");
  fields.duration("takes", spec.months, spec.sigma, {"lognormal", "median", "sigma", months()},
                  "time from bill to promulgation");
  fields.note();
}

void read_regulator(ActorFields& fields, actors::RegulatorSpec& spec) {
  fields.share(
      "supervision", spec.supervision,
      "probability that a missed duty leads to a procedure under § 76 in the next quarter");
  fields.note();
}

std::optional<Problem> look_up_authorities(ActorsDraft& draft, const EventLog& log) {
  if (draft.court) {
    if (auto problem = look_up_court(*draft.court, log)) return problem;
  }
  if (draft.legislator) return look_up_act(*draft.legislator, log);
  return std::nullopt;
}

}  // namespace stichtag::scenarios
