#include "viz/model/scene/knobs.hpp"

#include <algorithm>

#include "viz/model/scene/knob_parts.hpp"
#include "viz/model/words/actor_words.hpp"
#include "viz/model/words/german_readings.hpp"

namespace stichtag::view {
namespace {

bool in_play(const Scene& scene, const law::Reading& reading) {
  if (!scene.why()) return false;
  const auto& list = scene.why()->readings;
  return std::any_of(list.begin(), list.end(), [&](const std::string& text) {
    return text.find(reading.name) != std::string::npos;
  });
}

// The question, and the reason for the option at hand; in German with the name that files use.
std::string in_words(Language language, const law::Reading& reading, std::size_t option) {
  const auto number = reading.number.empty() ? "" : reading.number + ": ";
  const auto& chosen = reading.options[option];
  if (language == Language::english) return number + reading.question + " " + chosen.reason;
  const auto& german = german_reading(reading.id);
  return number + std::string(german.question) +
         " Grund: " + std::string(german.options[option].reason) + " [" + reading.name + " = " +
         chosen.name + "]";
}

}  // namespace

std::vector<Knob> question_knobs(const ViewState& view) {
  const bool german = view.language == Language::german;
  Knob group{german ? "Fallgruppe" : "case",
             case_in_words(view.language, view.group),
             "",
             {},
             {},
             false,
             {},
             0};
  choice(group, std::size_t(view.group), case_group_count,
         [](std::size_t at) { return Action(AskCase{CaseGroup(at)}); });
  const auto& names = law::addressee_names();
  Knob who{german ? "Messstellenbetreiber" : "operator",
           addressee_in_words(view.language, view.addressee),
           "",
           {},
           {},
           false,
           {},
           0};
  choice(who, std::size_t(view.addressee), names.size(),
         [](std::size_t at) { return Action(AskAddressee{law::Addressee(at)}); });
  return {group, who};
}

std::vector<Knob> reading_knobs(const Scene& scene, const ViewState& view) {
  std::vector<Knob> first, others;
  const auto& now = scene.front().scenario.readings;
  const auto& before = scene.base(view).scenario.readings;
  for (const auto& reading : law::all_readings()) {
    const auto at = now.option_of(reading.id);
    const bool german = view.language == Language::german;
    const auto& words = german_reading(reading.id);
    Knob knob{german ? std::string(words.title) : reading.name,
              german ? std::string(words.options[at].words) : reading.options[at].name,
              in_words(view.language, reading, at),
              {},
              {},
              at != before.option_of(reading.id),
              {},
              0};
    choice(knob, at, reading.options.size(), [&](std::size_t to) {
      return Action(AddEdits{{Edit(ReadingChosenByHand{reading.id, to})}});
    });
    (in_play(scene, reading) ? first : others).push_back(std::move(knob));
  }
  first.insert(first.end(), others.begin(), others.end());
  return first;
}

}  // namespace stichtag::view
