// `stichtag state`: what the law says on a day.
#include <algorithm>

#include "engine/law/standing.hpp"
#include "scenarios/app/asked/asked.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/law/effects.hpp"
#include "scenarios/app/page/text_table.hpp"

namespace stichtag::app {
namespace {

std::vector<std::string> ground_names(const law::Answer& answer) {
  std::vector<std::string> names;
  for (const auto ground : answer.grounds) names.emplace_back(name_of(ground));
  return names;
}

Tree tree_of(const ProductRef& product, CaseGroup group, const law::Answer& answer) {
  Tree tree = Tree::object();
  tree.set("product", to_string(product)).set("case", name_of(group));
  tree.set("install", name_of(answer.install)).set("use", name_of(answer.use));
  tree.set("replacement", name_of(answer.replacement));
  tree.set("tolerated", answer.must_be_tolerated).set("agile-rollout", answer.agile_rollout);
  tree.set("grounds", Tree::array_of(ground_names(answer)))
      .set("rules", Tree::array_of(answer.rules));
  tree.set("events", Tree::array_of(answer.events))
      .set("hangs-on", Tree::array_of(answer.hangs_on));
  tree.set("readings-consulted", Tree::array_of(answer.readings));
  return tree;
}

Style style_of(law::Install install) {
  switch (install) {
    case law::Install::banned:
      return Style::red;
    case law::Install::undetermined:
      return Style::yellow;
    case law::Install::obligatory:
    case law::Install::permitted:
      break;
  }
  return Style::green;
}

// The norms that decide come first among the rules, one for each ground.
std::string why_in_short(const law::Answer& answer) {
  const auto deciding = std::min(answer.grounds.size(), answer.rules.size());
  std::string text =
      joined({answer.rules.begin(), answer.rules.begin() + std::ptrdiff_t(deciding)}, ", ");
  if (!answer.hangs_on.empty())
    text += (text.empty() ? "" : "; ") + ("hangs on " + joined(answer.hangs_on, ", "));
  if (!text.empty()) return text;
  return answer.rules.empty() ? "" : answer.rules.front();
}

std::vector<law::Standing> standings(const Asked& given, const std::vector<ProductRef>& products,
                                     Date on, const law::ReadingSet& readings) {
  std::vector<law::Standing> found;
  for (const auto& product : products) {
    law::Inquiry inquiry(given.known, given.addressee, readings);
    law::Day day{on};
    const auto subject = law::subject_of(given.state, product);
    found.push_back(law::settle(given.state, *subject, given.group, inquiry, day).standing);
  }
  return found;
}

}  // namespace

Result<Output> state_command(const Request& request) {
  const auto given = asked(request);
  if (!given) return given.problem();
  const auto on = day_asked(request);
  if (!on) return on.problem();
  const auto products = products_asked(request, given->state);
  if (!products) return products.problem();
  Output output{
      Tree::object(), {}, {{"product", "installation", "use", "ground, or what it hangs on"}}};
  Tree answers = Tree::array();
  std::vector<std::string> assumptions;
  for (const auto& product : *products) {
    const auto answer = law::ask(given->state, {product, given->group, given->addressee},
                                 {*on, given->known}, given->readings);
    if (!answer) return answer.problem();
    answers.push(tree_of(product, given->group, *answer));
    for (const auto& assumption : answer->assumptions) {
      if (std::find(assumptions.begin(), assumptions.end(), assumption) == assumptions.end())
        assumptions.push_back(assumption);
    }
    output.rows.push_back({to_string(product),
                           styled(std::string(name_of(answer->install)), style_of(answer->install)),
                           std::string(name_of(answer->use)), why_in_short(*answer)});
    if (request.strict && !answer->hangs_on.empty()) output.exit_code = undetermined;
  }
  output.json.set("schema", "stichtag/state/1").set("scenario", given->scenario.name);
  output.json.set("on", *on)
      .set("known", given->known)
      .set("reading", reading_tree(given->readings));
  output.json.set("answers", std::move(answers));
  describe_scenario(*given, output.json);
  const auto standing = standings(*given, *products, *on, given->readings);
  auto effects = effects_of(*given, request, [&](const law::ReadingSet& readings) {
    return standing == standings(*given, *products, *on, readings);
  });
  effects.assumptions.insert(effects.assumptions.end(), assumptions.begin(), assumptions.end());
  tell(effects, *given, output.json);
  output.text = wrapped("What the law says on " + to_string(*on) + ", as known on " +
                        to_string(given->known) + ", for " + std::string(name_of(given->group)) +
                        " in scenario '" + given->scenario.name + "'") +
                "\n" + table(output.rows) + "\n" +
                wrapped("Readings: " + changed_readings(given->readings) + ".") +
                in_words(effects) +
                wrapped(legal_note + " `stichtag why --on " + to_string(*on) +
                        " --product ...` gives the proof.");
  return output;
}

}  // namespace stichtag::app
