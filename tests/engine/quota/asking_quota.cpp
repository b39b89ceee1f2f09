#include "tests/engine/quota/asking_quota.hpp"

#include <algorithm>
#include <stdexcept>

#include "scenarios/branch.hpp"
#include "scenarios/reading_choice.hpp"

namespace stichtag::test {
namespace {

using law::section_45::Duty;

law::ReadingSet with_readings(law::ReadingSet set, const std::vector<std::string>& texts) {
  for (const auto& text : texts) {
    const auto choice = scenarios::parse_reading(text, "test");
    if (!choice) throw std::runtime_error(choice.problem().what);
    set = set.with(choice->id, choice->option);
  }
  return set;
}

SourcedDate supposed(Date day) {
  return {FuzzyDate::exactly(day), {"supposed", "", std::nullopt, Confidence::assumption}};
}

Duty named(const std::vector<Duty>& list, const std::string& name) {
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const Duty& d) { return d.name == name; });
  if (found == list.end()) throw std::runtime_error("no duty " + name);
  return *found;
}

}  // namespace

Folded folded(const QuotaAsking& asking) {
  auto scenario = scenarios::load_scenario(asking.scenario);
  if (!scenario) throw std::runtime_error(scenario.problem().what);
  auto log = std::move(scenario->log);
  for (const auto& id : asking.without) {
    if (std::erase_if(log, [&](const Recorded& r) { return r.id == id; }) != 1) {
      throw std::runtime_error("no fact " + id);
    }
  }
  log.insert(log.end(), asking.more.begin(), asking.more.end());
  const auto& names = law::addressee_names();
  const auto who =
      law::Addressee(std::find(names.begin(), names.end(), asking.who) - names.begin());
  const auto known = asking.known.empty() ? latest_knowledge(log) : *parse_date(asking.known);
  return {law::fold(log),
          law::Inquiry(known, who, with_readings(scenario->readings, asking.readings))};
}

std::vector<Duty> duties(const QuotaAsking& asking) {
  auto given = folded(asking);
  return law::section_45::duties(given.state, given.inquiry, *parse_date(asking.notice));
}

std::vector<std::string> listed(const std::vector<Duty>& duties) {
  std::vector<std::string> rows;
  for (const auto& d : duties) {
    rows.push_back(to_string(d.due) + " " + d.name + " " + std::to_string(d.share.parts) + "/" +
                   std::to_string(d.share.of) + " " + d.norm);
  }
  return rows;
}

std::string due(const QuotaAsking& asking, const std::string& name) {
  for (const auto& d : duties(asking)) {
    if (d.name == name) return to_string(d.due);
  }
  return "none";
}

Duty duty(const QuotaAsking& asking, const std::string& name) {
  return named(duties(asking), name);
}

Duty dated(StatuteVersion version, const std::string& name,
           const std::vector<std::string>& readings) {
  law::Inquiry inquiry(Date::of(2026, 1, 1), law::Addressee::gmsb,
                       with_readings(law::ReadingSet::defaults(), readings));
  return named(law::section_45::dated_duties(version, inquiry), name);
}

Recorded determination(const std::string& id, Date decided, Date notified) {
  auto scope = CaseGroupSet::none();
  for (const auto group : all_case_groups()) {
    if (group <= CaseGroup::consumer_50000_100000) scope.insert(group);
  }
  Recorded recorded{id, DeterminationMade{Norm::s30, {}, scope}, {}, supposed(decided), {}, "", "",
                    {}};
  recorded.dates.decided = supposed(decided);
  recorded.dates.deemed_notified = supposed(notified);
  return recorded;
}

}  // namespace stichtag::test
