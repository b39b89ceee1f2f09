#include "viz/model/tracks/decided.hpp"

#include <algorithm>

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

std::string product_of(const run::Run& run, const run::DecisionRow& row) {
  const auto line = row.decision.line;  // or none: then it is about a case of the law
  return line < run.lines.size() ? run.lines[line] : std::string();
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

// "pauses: 0 gateways a week, 260 crew days without work"
std::string expected(Language language, const actors::Prospect& one, std::uint16_t weeks) {
  const auto a_week = (one.installs + weeks / 2) / std::max<std::uint16_t>(weeks, 1);
  auto text = filled(say(language, RowPhrase::hung_a_week), {say(language, a_week)});
  const auto add = [&](RowPhrase phrase, simulation::Count count) {
    if (count > 0) text += ", " + filled(say(language, phrase), {say(language, count)});
  };
  add(RowPhrase::days_at_risk, one.days_at_risk);
  add(RowPhrase::idle_days, one.idle_hundredths / 100);
  return in_words(language, one.option) + ": " + text;
}

std::vector<std::string> options(Language language, const run::Run& run,
                                 const run::DecisionRow& row) {
  std::vector<std::string> all;
  if (row.reactions) {
    for (const auto& one : row.reactions->expected)
      all.push_back(expected(language, one, row.reactions->weeks));
    return all;
  }
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

bool of_administrator(const run::DecisionRow& row) {
  return row.weighed.has_value() || row.decision.choice == Choice::calls_exchange_off;
}

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
