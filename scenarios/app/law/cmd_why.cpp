// `stichtag why`: the proof of an answer, and what would change it.
#include "engine/law/flips.hpp"
#include "engine/law/standing.hpp"
#include "scenarios/app/asked/asked.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/page/text_table.hpp"

namespace stichtag::app {
namespace {

Tree tree_of(const law::Proof& proof) {
  Tree tree = Tree::object();
  tree.set("statement", proof.statement);
  if (!proof.rule.empty()) tree.set("rule", proof.rule);
  if (!proof.event.empty()) tree.set("event", proof.event);
  if (!proof.reading.empty()) tree.set("reading", proof.reading);
  Tree children = Tree::array();
  for (const auto& child : proof.children) children.push(tree_of(child));
  tree.set("children", std::move(children));
  return tree;
}

std::string short_source(const EventLog& log, const std::string& id) {
  const auto* recorded = find_event(log, id);
  if (recorded == nullptr) return {};
  const auto& works = works_from(*recorded);
  static constexpr const char* marks[] = {"A", "B", "C: inferred", "assumption"};
  return " [" + to_string(works.date) + ", " + marks[std::size_t(works.source.confidence)] + "]";
}

void write_proof(const law::Proof& proof, const EventLog& log, std::size_t depth,
                 std::string& text) {
  std::string head;
  if (!proof.event.empty())
    head = "event " + proof.event + short_source(log, proof.event) + ": ";
  else if (!proof.reading.empty())
    head = "";
  else if (!proof.rule.empty())
    head = proof.rule + ": ";
  // Lines that go on stand under the words, not under the dash.
  auto words = wrapped(head + proof.statement, depth * 2);
  text += depth == 0 ? words : words.replace(depth * 2 - 2, 2, "- ");
  for (const auto& child : proof.children) write_proof(child, log, depth + 1, text);
}

std::string sentence(const law::Standing& standing) {
  return "installation " + std::string(name_of(standing.install)) + ", use " +
         std::string(name_of(standing.use));
}

Tree answer_tree(const law::Answer& answer) {
  Tree grounds = Tree::array();
  for (const auto ground : answer.grounds) grounds.push(name_of(ground));
  Tree tree = Tree::object();
  tree.set("install", name_of(answer.install))
      .set("use", name_of(answer.use))
      .set("grounds", std::move(grounds));
  tree.set("rules", Tree::array_of(answer.rules)).set("events", Tree::array_of(answer.events));
  tree.set("hangs-on", Tree::array_of(answer.hangs_on))
      .set("readings-consulted", Tree::array_of(answer.readings));
  return tree;
}

}  // namespace

Result<Output> why_command(const Request& request) {
  const auto given = asked(request);
  if (!given) return given.problem();
  const auto on = day_asked(request);
  if (!on) return on.problem();
  const auto product = product_asked(request);
  if (!product) return product.problem();
  const law::Question question{*product, given->group, given->addressee};
  const law::View view{*on, given->known};
  law::Proof proof;
  const auto answer = law::ask(given->state, question, view, given->readings, &proof);
  if (!answer) return answer.problem();
  const auto flips = law::flips(given->scenario.log, question, view, given->readings, *answer);
  Output output{Tree::object(), {}, {{"change", "answer"}}};
  Tree list = Tree::array();
  write_proof(proof, given->scenario.log, 0, output.text);
  output.text += "\n" + styled("What would change the answer", Style::bold) + "\n";
  for (const auto& flip : flips) {
    const auto words = joined(flip.change, " and ");
    list.push(Tree::object().set("change", words).set("answer", sentence(flip.standing)));
    output.text += wrapped("- " + words + ": " + sentence(flip.standing), 2);
    output.rows.push_back({words, sentence(flip.standing)});
  }
  if (flips.empty()) output.text += "  No set of up to three of the facts cited changes it.\n";
  if (request.strict && !answer->hangs_on.empty()) output.exit_code = undetermined;
  output.json.set("schema", "stichtag/why/1").set("scenario", given->scenario.name).set("on", *on);
  output.json.set("known", given->known)
      .set("product", to_string(*product))
      .set("case", name_of(given->group));
  output.json.set("reading", reading_tree(given->readings)).set("answer", answer_tree(*answer));
  output.json.set("proof", tree_of(proof)).set("flips", std::move(list));
  describe_scenario(*given, output.json);
  auto assumptions = given->scenario.assumptions;
  assumptions.insert(assumptions.end(), answer->assumptions.begin(), answer->assumptions.end());
  output.json.set("assumptions", Tree::array_of(assumptions));
  for (const auto& assumption : answer->assumptions)
    output.text += "\n" + wrapped("Assumption: " + assumption + ".");
  output.text +=
      "\n" + wrapped("Confidence: A primary source, B secondary, C inferred. " + legal_note);
  return output;
}

}  // namespace stichtag::app
