#include "viz/model/decided.hpp"

#include "scenarios/report/speech.hpp"

namespace stichtag::view {
namespace {

using actors::Choice;

report::Speech speech(Language language) {
  return report::Speech(language == Language::german ? report::Language::german
                                                     : report::Language::english);
}

std::string in_words(Language language, Choice choice) {
  return speech(language).choice(actors::name_of(choice));
}

std::string version_of(const run::Run& run, actors::Version version) {
  const auto& product = run.products[std::size_t(version)];
  return product_name(product.line) + " " + product.version;
}

// These two are about a case of the law; no product is meant.
bool about_a_product(Choice choice) {
  return choice != Choice::slows_without_duty && choice != Choice::duty_again;
}

std::string product_of(const run::Run& run, const run::DecisionRow& row) {
  const auto line = row.decision.line;
  const bool named = about_a_product(row.decision.choice) && line < run.lines.size();
  return named ? run.lines[line] : std::string();
}

// "waits: begins 2024-03-01, over 2024-06-01, 120 gateways left without certificates"
std::string expected(Language language, const actors::Expected& one) {
  std::string text;
  const auto add = [&](RowPhrase phrase, const std::string& value) {
    text += (text.empty() ? "" : ", ") + filled(say(language, phrase), {value});
  };
  if (one.begins) add(RowPhrase::begins_on, say(language, *one.begins));
  if (one.over) add(RowPhrase::over_on, say(language, *one.over));
  if (one.uncertified > 0) add(RowPhrase::left_behind, say(language, one.uncertified));
  if (one.bricked > 0) add(RowPhrase::bricked, say(language, one.bricked));
  return in_words(language, one.option) + (text.empty() ? "" : ": " + text);
}

std::vector<std::string> options(Language language, const run::Run& run,
                                 const run::DecisionRow& row) {
  std::vector<std::string> all;
  if (!row.weighed) {
    for (const auto option : row.decision.options)
      if (option != row.decision.choice) all.push_back(in_words(language, option));
    return all;
  }
  const auto& weighed = *row.weighed;
  if (weighed.target)
    all.push_back(
        filled(say(language, RowPhrase::newest_in_reach), {version_of(run, *weighed.target)}));
  if (weighed.loss)
    all.push_back(filled(say(language, RowPhrase::loses_on), {say(language, *weighed.loss)}));
  for (const auto& one : weighed.expected) all.push_back(expected(language, one));
  return all;
}

}  // namespace

bool of_administrator(const run::DecisionRow& row) { return row.weighed.has_value(); }

const std::string& who_decided(const Simulated& simulated, const run::DecisionRow& row) {
  const auto& own = simulated.ran.spec.operators[row.operator_at];
  return of_administrator(row) ? own.administrator : own.name;
}

Decided decided(Language language, const Simulated& simulated, const run::DecisionRow& row) {
  const auto& run = simulated.ran.run;
  Decided told;
  told.who = who_decided(simulated, row);
  told.product = product_of(run, row);
  told.what = in_words(language, row.decision.choice);
  if (row.weighed)
    told.what += ": " + version_of(run, row.weighed->version);
  else if (!told.product.empty())
    told.what += ": " + product_name(told.product);
  told.because = speech(language).choice(actors::name_of(row.decision.reason));
  if (row.decision.at_stake > 0)
    told.at_stake =
        filled(say(language, RowPhrase::at_stake), {say(language, row.decision.at_stake)});
  told.sentence = say(language, row.date) + ", " + told.who + ": " + told.what + "; " +
                  filled(say(language, RowPhrase::because), {told.because}) +
                  (told.at_stake.empty() ? "" : "; " + told.at_stake) + ".";
  told.options = options(language, run, row);
  return told;
}

std::vector<DayDecided> days_decided(const Simulated& simulated) {
  std::vector<DayDecided> all;
  for (const auto& row : simulated.ran.run.decisions)
    all.push_back({row.date, product_of(simulated.ran.run, row)});
  return all;
}

}  // namespace stichtag::view
