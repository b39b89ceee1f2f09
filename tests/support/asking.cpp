#include "tests/support/asking.hpp"

#include <algorithm>
#include <stdexcept>

#include "engine/law/flips.hpp"
#include "engine/projections/outlook.hpp"
#include "scenarios/branch.hpp"
#include "scenarios/reading_choice.hpp"

namespace stichtag::test {
namespace {

struct Given {
  scenarios::Scenario scenario;
  law::LegalState state;
  law::ReadingSet readings;
  Date known;
  law::Question question;
};

Given given(const Asking& asking) {
  auto scenario = scenarios::load_scenario(asking.scenario);
  if (!scenario)
    throw std::runtime_error(scenario.problem().where + ": " + scenario.problem().what);
  auto readings = scenario->readings;
  for (const auto& text : asking.readings) {
    const auto choice = scenarios::parse_reading(text, "test");
    if (!choice) throw std::runtime_error(choice.problem().what);
    readings = readings.with(choice->id, choice->option);
  }
  const auto& names = law::addressee_names();
  const auto who =
      law::Addressee(std::find(names.begin(), names.end(), asking.who) - names.begin());
  const auto known = asking.known.empty() ? latest_knowledge(scenario->log) : day(asking.known);
  auto state = law::fold(scenario->log);
  return {std::move(*scenario),
          std::move(state),
          readings,
          known,
          {asking.product.empty() ? ProductRef{} : *parse_product(asking.product),
           *parse_case_group(asking.group), who}};
}

void tell(const law::Proof& proof, std::vector<std::string>& steps) {
  const auto named = !proof.event.empty()     ? "event " + proof.event
                     : !proof.reading.empty() ? "reading " + proof.reading
                                              : proof.rule;
  steps.push_back((named.empty() ? "" : named + ": ") + proof.statement);
  for (const auto& child : proof.children) tell(child, steps);
}

}  // namespace

Date day(const std::string& text) { return *parse_date(text); }

law::Answer ask(const Asking& asking) {
  const auto g = given(asking);
  auto answer = law::ask(g.state, g.question, {day(asking.on), g.known}, g.readings);
  if (!answer) throw std::runtime_error(answer.problem().what);
  return std::move(*answer);
}

std::vector<std::string> proof(const Asking& asking) {
  const auto g = given(asking);
  law::Proof root;
  if (!law::ask(g.state, g.question, {day(asking.on), g.known}, g.readings, &root)) return {};
  std::vector<std::string> steps;
  tell(root, steps);
  return steps;
}

std::vector<std::string> flips(const Asking& asking) {
  const auto g = given(asking);
  const law::View view{day(asking.on), g.known};
  const auto answer = *law::ask(g.state, g.question, view, g.readings);
  std::vector<std::string> texts;
  for (const auto& flip : law::flips(g.scenario.log, g.question, view, g.readings, answer)) {
    std::string text;
    for (const auto& change : flip.change) text += (text.empty() ? "" : " and ") + change;
    texts.push_back(text + ": " + std::string(law::name_of(flip.standing.install)) + "/" +
                    std::string(law::name_of(flip.standing.use)));
  }
  return texts;
}

std::string install(const Asking& asking) { return std::string(law::name_of(ask(asking).install)); }
std::string use(const Asking& asking) { return std::string(law::name_of(ask(asking).use)); }

std::string grounds(const Asking& asking) {
  std::string text;
  for (const auto ground : ask(asking).grounds) {
    text += (text.empty() ? "" : " ") + std::string(law::name_of(ground));
  }
  return text;
}

std::vector<projections::Ban> ban_rows(const Asking& asking) {
  const auto g = given(asking);
  return *projections::bans(g.state, {{g.question.product},
                                      {g.question.group},
                                      g.question.addressee,
                                      g.known,
                                      g.scenario.horizon.from,
                                      g.readings});
}

std::vector<std::string> bans(const Asking& asking) {
  std::vector<std::string> texts;
  for (const auto& ban : ban_rows(asking)) {
    texts.push_back(to_string(ban.period.from) + ".." +
                    (ban.period.until ? to_string(*ban.period.until) : "") + " " +
                    std::string(law::name_of(ban.ground)) + (ban.certain ? "" : "?"));
  }
  return texts;
}

std::vector<std::string> outlook(const Asking& asking, int months) {
  const auto g = given(asking);
  const auto from = day(asking.on);
  const law::Inquiry fresh(g.known, g.question.addressee, g.readings);
  std::vector<std::string> texts;
  for (const auto& coming : projections::outlook(
           g.scenario.log, {}, {from, add_months_down(from, months)}, g.state, fresh)) {
    texts.push_back(to_string(coming.on) + " " + coming.kind + " " + coming.what);
  }
  return texts;
}

}  // namespace stichtag::test
