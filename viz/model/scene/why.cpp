#include "viz/model/scene/why.hpp"

#include <algorithm>
#include <set>

#include "engine/law/calendar.hpp"
#include "engine/law/section_29.hpp"
#include "viz/model/words/fact_titles.hpp"
#include "viz/model/words/german_proof.hpp"

namespace stichtag::view {
namespace {

using law::Proof;

constexpr const char* confidence_marks[] = {"A", "B", "C", "assumption"};

std::string source_of_event(const Branch& branch, Language language, const EventId& id) {
  const auto* fact = find_event(branch.scenario.log, id);
  if (fact == nullptr) return id;
  const auto& works = works_from(*fact);
  const auto day =
      works.date.is_exact() ? say(language, works.date.earliest()) : to_string(works.date);
  const auto mark =
      works.source.confidence == Confidence::assumption && language == Language::german
          ? "Annahme"
          : confidence_marks[std::size_t(works.source.confidence)];
  return id + " · " + day + " · " + mark;
}

// Identifies a step with all that it rests on, so that it is told once.
std::string signature(const Proof& proof) {
  auto text = proof.statement + "|" + proof.rule + "|" + proof.event + "(";
  for (const auto& child : proof.children) text += signature(child);
  return text + ")";
}

struct ProofLines {
  const Branch& branch;
  Language language;
  std::vector<WhyLine>& lines;
  std::set<std::string> told = {};

  void add(const Proof& proof, std::size_t depth) {
    const bool again = !proof.children.empty() && !told.insert(signature(proof)).second;
    lines.push_back(line(proof, depth));
    if (again) {
      lines.back().text += language == Language::german ? " (siehe oben)" : " (as above)";
      return;
    }
    for (const auto& child : proof.children) add(child, depth + 1);
  }

  // In the words of the window; what has no German ones says which language it is.
  [[nodiscard]] std::string words(const Proof& proof) const {
    if (language == Language::english) return proof.statement;
    const auto german = german_step(proof);
    return german ? *german : proof.statement + " (engl.)";
  }

  [[nodiscard]] WhyLine line(const Proof& proof, std::size_t depth) const {
    auto text = words(proof);
    if (!proof.event.empty())
      return {depth, WhyKind::event, std::move(text),
              source_of_event(branch, language, proof.event), proof.event};
    if (!proof.reading.empty()) return {depth, WhyKind::reading, std::move(text), {}, {}};
    if (proof.rule.empty()) return {depth, WhyKind::step, std::move(text), {}, {}};
    return {depth, WhyKind::rule, proof.rule + ": " + text, {}, {}};
  }
};

struct AsEdit {
  Edit operator()(const law::Supposed& supposed) const {
    switch (supposed.how) {
      case law::Supposed::How::taken_away:
        break;
      case law::Supposed::How::came_on:
        return EventMoved{supposed.what, *supposed.day};
      case law::Supposed::How::tr_supplied:
        return TrSupplied{supposed.what, *supposed.day};
    }
    return EventDropped{supposed.what};
  }
};

std::string short_title(const Branch& branch, Language language, const EventId& id) {
  const auto* fact = find_event(branch.scenario.log, id);
  return fact == nullptr ? id : short_title_of(language, branch.scenario.log, *fact);
}

std::string words_of(const Branch& branch, Language language, const law::Supposed& supposed) {
  const bool german = language == Language::german;
  switch (supposed.how) {
    case law::Supposed::How::taken_away:
      return (german ? "ohne: " : "without: ") + short_title(branch, language, supposed.what);
    case law::Supposed::How::came_on:
      return short_title(branch, language, supposed.what) + (german ? " am " : " on ") +
             say(language, *supposed.day);
    case law::Supposed::How::tr_supplied:
      return filled(german ? "TR-Zertifikat für {} bis {}" : "TR certificate for {} by {}",
                    {product_name(supposed.what), say(language, *supposed.day)});
  }
  return {};
}

std::string outcome_of(Language language, const law::Standing& standing) {
  const Phrase uses[] = {Phrase::lawful, Phrase::unlawful, Phrase::use_undetermined};
  return std::string(word_for(language, standing.install)) + ", " +
         (language == Language::german ? "Weiterbetrieb " : "use ") +
         std::string(say(language, uses[std::size_t(standing.use)]));
}

FlipShown shown(const Branch& branch, Language language, const law::Flip& flip) {
  FlipShown shown{{}, outcome_of(language, flip.standing), flip.standing.install, {}, {}};
  for (const auto& supposed : flip.supposed) {
    if (!shown.words.empty()) shown.words += language == Language::german ? " und " : " and ";
    shown.words += words_of(branch, language, supposed);
    shown.facts += (shown.facts.empty() ? "" : ", ") + supposed.what;
    shown.edits.push_back(AsEdit{}(supposed));
  }
  return shown;
}

// Those that change whether it may be installed come first, in the order of the law.
void add_flips(Why& why, const Branch& branch, const std::vector<law::Flip>& flips) {
  for (const bool first : {true, false}) {
    for (const auto& flip : flips) {
      if ((flip.standing.install != why.answer.install) == first)
        why.flips.push_back(shown(branch, why.asked.language, flip));
    }
  }
}

Period period_around(const Branch& branch, const WhyAsked& asked, const law::Subject& subject) {
  const law::Inquiry fresh(asked.known, asked.addressee, branch.scenario.readings);
  const auto calendar = law::calendar(branch.state, subject, asked.group, fresh, law::msbg_begins);
  Period period{law::msbg_begins, std::nullopt};
  for (const auto& entry : calendar) {
    if (entry.from > asked.on) {
      period.until = entry.from;
      break;
    }
    period.from = entry.from;
  }
  return period;
}

void put_in_words(Why& why) {
  const auto language = why.asked.language;
  why.title = product_name(why.asked.product);
  std::string verdict(word_for(language, why.answer.install));
  verdict[0] = char(std::toupper(std::uint8_t(verdict[0])));
  why.verdict =
      verdict + " " + std::string(say(language, Phrase::on)) + " " + say(language, why.asked.on);
  for (const auto ground : why.answer.grounds)
    why.norms += (why.norms.empty() ? "" : ", ") + norm_of(language, ground);
  if (why.norms.empty() && !why.answer.rules.empty()) why.norms = why.answer.rules.front();
  why.sentence = sentence_of(language, why.told);
  const Phrase uses[] = {Phrase::lawful, Phrase::unlawful, Phrase::use_undetermined};
  why.use = std::string(say(language, Phrase::use)) + ": " +
            std::string(say(language, uses[std::size_t(why.answer.use)]));
  why.readings = why.answer.readings;
}

}  // namespace

Result<Why> why(const Branch& branch, const WhyAsked& asked) {
  const ProductRef product = *parse_product(asked.product);
  const law::Question question{product, asked.group, asked.addressee};
  const law::View view{asked.on, asked.known};
  law::Proof proof;
  auto answer = law::ask(branch.state, question, view, branch.scenario.readings, &proof);
  if (!answer) return answer.problem();
  const auto subject = law::subject_of(branch.state, product);
  if (!subject) return subject.problem();
  law::Grounds grounds;
  for (const auto ground : answer->grounds) grounds.add(ground);
  const law::Standing standing{answer->install, answer->use, grounds};
  const auto period = period_around(branch, asked, *subject);
  Why why{asked,
          {asked.product, period, standing, on_market(branch.state, asked.product, asked.on),
           tr_missing(branch.state, asked.product, asked.on)},
          *std::move(answer),
          {},
          {},
          {},
          {},
          {},
          {},
          {},
          {},
          {}};
  put_in_words(why);
  ProofLines lines{branch, asked.language, why.proof};
  // The first step only repeats the answer, which stands above.
  const auto& root = proof.children.size() == 1 ? proof.children.front() : proof;
  for (const auto& child : root.children) lines.add(child, 0);
  for (const auto& id : why.answer.hangs_on)
    why.hangs_on.push_back(short_title(branch, asked.language, id) + " [" + id + "]");
  add_flips(why, branch,
            law::flips(branch.scenario.log, question, view, branch.scenario.readings, why.answer));
  return why;
}

}  // namespace stichtag::view
