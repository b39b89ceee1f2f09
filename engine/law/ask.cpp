// The whole answer to one question, with its reasons.
#include <algorithm>
#include <iterator>
#include <optional>

#include "engine/law/course_tree.hpp"
#include "engine/law/section_24.hpp"
#include "engine/law/section_31.hpp"
#include "engine/law/section_36.hpp"
#include "engine/law/standing.hpp"
#include "engine/law/statutes.hpp"

namespace stichtag::law {
namespace {

// The norms on which the conclusion stands, named before those that were asked on the way.
std::vector<std::string> deciding_rules(const Standing& standing) {
  std::vector<std::string> rules;
  if (standing.grounds.contains(Ground::s19_6_s2)) rules.emplace_back("MsbG § 19(6) S. 2");
  if (standing.grounds.contains(Ground::s24_4)) rules.emplace_back("MsbG § 24(4)");
  if (standing.grounds.contains(Ground::s19_5)) rules.emplace_back("MsbG § 19(5)");
  if (standing.grounds.contains(Ground::court)) rules.emplace_back("VwGO § 80(5)");
  if (standing.grounds.contains(Ground::product_unknown)) rules.emplace_back("MsbG § 24(4)");
  if (standing.install == Install::obligatory) rules.emplace_back("MsbG § 29(1)");
  return rules;
}

// Permitted on the product's own certificates, on the promise of the finding, or under § 19(5).
std::string basis_of_permission(const Matter& matter, bool uncertified, Day& day) {
  if (uncertified) return "MsbG § 19(5)";
  return complete(matter, day) ? "MsbG § 19(3)" : "MsbG § 19(6) S. 1";
}

void add_new(std::vector<std::string>& list, const std::string& text) {
  if (!text.empty() && std::find(list.begin(), list.end(), text) == list.end())
    list.push_back(text);
}

std::string taken_as_given(const Proof& step) {
  return step.statement.substr(step.statement.find(": ") + 2);
}

void collect(const Proof& proof, Answer& answer) {
  add_new(answer.rules, proof.rule);
  add_new(answer.events, proof.event);
  add_new(answer.readings, proof.reading);
  if (proof.assumption) add_new(answer.assumptions, proof.rule + ": " + taken_as_given(proof));
  for (const auto& child : proof.children) collect(child, answer);
}

bool same(const Proof& a, const Proof& b) {
  return a.statement == b.statement && a.rule == b.rule && a.event == b.event &&
         a.reading == b.reading && a.assumption == b.assumption &&
         std::equal(a.children.begin(), a.children.end(), b.children.begin(), b.children.end(),
                    same);
}

// Steps that came to nothing and cite nothing say nothing; the same step twice says no more.
void prune(Proof& proof) {
  for (auto& child : proof.children) prune(child);
  for (std::size_t i = 0; i < proof.children.size(); ++i) {
    const auto again = [&](const Proof& other) { return same(other, proof.children[i]); };
    const auto rest = proof.children.begin() + std::ptrdiff_t(i) + 1;
    proof.children.erase(std::remove_if(rest, proof.children.end(), again), proof.children.end());
  }
  std::erase_if(proof.children, [](const Proof& child) {
    return child.children.empty() && child.rule.empty() && child.event.empty() &&
           child.reading.empty();
  });
}

std::string sentence(const Standing& standing) {
  std::string text = "installation is " + std::string(name_of(standing.install)) + ", use is " +
                     std::string(name_of(standing.use));
  for (const auto ground : standing.grounds.list())
    text += " [" + std::string(name_of(ground)) + "]";
  return text;
}

std::string course_in_words(const std::vector<FactChoice>& choices,
                            const std::vector<std::string>& ids) {
  std::string text;
  for (const auto& choice : choices) {
    if (!text.empty()) text += " and ";
    text += ids[choice.event] + (choice.happened ? " came by " : " did not come by ") +
            to_string(choice.limit);
  }
  return "if " + text + ": ";
}

struct Case {
  const LegalState& state;
  const Subject& subject;
  const Question& question;
  std::vector<std::uint32_t> matters;  // the unknown facts that tell courses apart
};

// What a course supposes, without the facts that lead nowhere else.
std::vector<FactChoice> supposed(const Case& of, const std::vector<FactChoice>& all) {
  std::vector<FactChoice> choices;
  std::copy_if(all.begin(), all.end(), std::back_inserter(choices), [&](const FactChoice& choice) {
    return std::find(of.matters.begin(), of.matters.end(), choice.event) != of.matters.end();
  });
  return choices;
}

// Explains one course of the facts that ends in `wanted`: the last, in which the fewest unknown
// facts happened, so that a permission is not told to rest on a certificate that may never have
// come.
void explain(const Case& of, Inquiry inquiry, Date on, const Standing& wanted, Proof& into) {
  Day day{on};
  std::optional<Proof> told;
  do {
    Proof proof;
    inquiry.start_course();
    inquiry.explain_into(&proof, &of.state.ids);
    const Matter matter{of.state, inquiry, *of.subject.line, of.subject.version, of.question.group};
    const auto standing = install_and_use(matter, of.subject.uncertified_system, day);
    if (standing != wanted) continue;
    const auto choices = supposed(of, inquiry.choices());
    proof.statement =
        (choices.empty() ? "" : course_in_words(choices, of.state.ids)) + sentence(standing);
    auto rules = deciding_rules(standing);
    if (standing.install == Install::permitted) {
      Day again{on};
      rules.push_back(basis_of_permission(matter, of.subject.uncertified_system, again));
    }
    for (auto rule = rules.rbegin(); rule != rules.rend(); ++rule) {
      proof.children.insert(proof.children.begin(), {"this decides", *rule, {}, {}, {}});
    }
    for (const auto& choice : choices) {
      proof.children.push_back(
          {"a fact of which the day is unknown", {}, of.state.ids[choice.event], {}, {}});
    }
    prune(proof);
    told = std::move(proof);
  } while (inquiry.next_course());
  if (told) into.children.push_back(std::move(*told));
}

// Each different outcome that the unknown facts leave open, in the order met.
std::vector<Standing> outcomes(const Case& of, Inquiry inquiry, Date on) {
  std::vector<Standing> found;
  Day day{on};
  do {
    inquiry.start_course();
    const Matter matter{of.state, inquiry, *of.subject.line, of.subject.version, of.question.group};
    const auto standing = install_and_use(matter, of.subject.uncertified_system, day);
    if (std::find(found.begin(), found.end(), standing) == found.end()) found.push_back(standing);
  } while (inquiry.next_course());
  return found;
}

Install replacement_of(const Standing& standing, Inquiry& inquiry) {
  if (inquiry.reading(ReadingId::replacement) == option::replacement_is_installation) {
    return standing.install == Install::obligatory ? Install::permitted : standing.install;
  }
  switch (standing.use) {
    case Use::lawful:
      return Install::permitted;
    case Use::unlawful:
      return Install::banned;
    case Use::undetermined:
      break;
  }
  return Install::undetermined;
}

Proof headed(const Question& question, const View& view, const Standing& standing) {
  Proof root;
  root.statement = to_string(question.product) + " in " + std::string(name_of(question.group)) +
                   " on " + to_string(view.on) + " as known on " + to_string(view.known) + ": " +
                   sentence(standing);
  return root;
}

bool tolerated(const Case& of, const Standing& standing, Inquiry& inquiry, Date on) {
  if (standing.install != Install::permitted && standing.install != Install::obligatory)
    return false;
  // No iMSys, but a metering system that needs the consent of the customer (§ 19(5)).
  if (of.subject.uncertified_system) return false;
  Day day{on};
  inquiry.start_course();
  return must_be_tolerated(
      {of.state, inquiry, *of.subject.line, of.subject.version, of.question.group}, day);
}

}  // namespace

const std::vector<std::string>& addressee_names() {
  static const std::vector<std::string> names{"gmsb", "plaintiff", "co-plaintiff", "competitive"};
  return names;
}

std::string_view name_of(Install install) {
  static const std::vector<std::string> names{"obligatory", "permitted", "banned", "undetermined"};
  return names[std::size_t(install)];
}

std::string_view name_of(Use use) {
  static const std::vector<std::string> names{"lawful", "unlawful", "undetermined"};
  return names[std::size_t(use)];
}

std::string_view name_of(Ground ground) {
  static const std::vector<std::string> names{"s19-6-s2", "s24-4", "s19-5", "court",
                                              "product-unknown"};
  return names[std::size_t(ground)];
}

Result<Answer> ask(const LegalState& state, const Question& question, const View& view,
                   const ReadingSet& readings, Proof* proof) {
  const auto subject = subject_of(state, question.product);
  if (!subject) return subject.problem();
  const Inquiry fresh(view.known, question.addressee, readings);
  const Case of{state, *subject, question,
                courses_told_apart_by(state, *subject, question.group, fresh, Day{view.on})};
  Inquiry inquiry = fresh;
  Day day{view.on};
  const auto settled = settle(state, *subject, question.group, inquiry, day);
  const auto& standing = settled.standing;
  auto root = headed(question, view, standing);
  for (const auto& outcome : outcomes(of, fresh, view.on))
    explain(of, fresh, view.on, outcome, root);
  Inquiry aside = fresh;
  Answer answer{.install = standing.install,
                .use = standing.use,
                .replacement = replacement_of(standing, aside),
                .must_be_tolerated = tolerated(of, standing, aside, view.on),
                .agile_rollout = !subject->uncertified_system &&
                                 agile_rollout_open(
                                     {state, aside, *subject->line, nullptr, question.group}, day),
                .grounds = standing.grounds.list(),
                .rules = deciding_rules(standing),
                .events = {},
                .hangs_on = {},
                .readings = {},
                .consulted = inquiry.consulted() | aside.consulted(),
                .assumptions = {}};
  collect(root, answer);
  for (const auto event : settled.hangs_on) answer.hangs_on.push_back(state.ids[event]);
  if (proof != nullptr) *proof = std::move(root);
  return answer;
}

}  // namespace stichtag::law
