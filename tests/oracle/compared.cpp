#include "tests/oracle/compared.hpp"

#include <algorithm>

#include "engine/law/standing.hpp"

namespace stichtag::oracle {
namespace {

law::ReadingSet readings_of(const Asked& asked) {
  auto set = law::ReadingSet::defaults();
  for (const auto& [name, option] : asked.reading) {
    const auto* reading = law::find_reading(name);
    for (std::size_t i = 0; i < reading->options.size(); ++i) {
      if (reading->options[i].name == option) set = set.with(reading->id, i);
    }
  }
  return set;
}

std::string in_words(const std::string& install, const std::string& use,
                     const std::set<std::string>& grounds) {
  std::string text = install + "/" + use;
  for (const auto& ground : grounds) text += " " + ground;
  return text;
}

}  // namespace

std::string engine_says(const law::LegalState& state, const Asked& asked) {
  const auto& names = law::addressee_names();
  const auto who =
      law::Addressee(std::find(names.begin(), names.end(), asked.addressee) - names.begin());
  const auto subject = law::subject_of(state, asked.product);
  if (!subject) return "unknown product";
  law::Inquiry inquiry(asked.known, who, readings_of(asked));
  law::Day day{asked.on};
  const auto standing = law::settle(state, *subject, asked.group, inquiry, day).standing;
  std::set<std::string> grounds;
  for (const auto ground : standing.grounds.list()) grounds.emplace(law::name_of(ground));
  return in_words(std::string(law::name_of(standing.install)),
                  std::string(law::name_of(standing.use)), grounds);
}

std::string oracle_says(const EventLog& log, const Asked& asked) {
  const auto told = ask(log, asked);
  return in_words(told.install, told.use, told.grounds);
}

std::string in_words(const Asked& asked) {
  std::string text = to_string(asked.product) + " " + std::string(name_of(asked.group)) + " " +
                     asked.addressee + " on " + to_string(asked.on) + " known " +
                     to_string(asked.known);
  for (const auto& [name, option] : asked.reading) text += " " + name + "=" + option;
  return text;
}

}  // namespace stichtag::oracle
