#include "scenarios/app/law/effects.hpp"

#include <algorithm>

#include "scenarios/app/page/text_table.hpp"
#include "scenarios/reading_choice.hpp"

namespace stichtag::app {
namespace {

constexpr auto carry_over =
    "TR conformity, once shown, holds for later certified versions of the same line "
    "(tr-carry-over=yes); no register shows it. --reading tr-carry-over=no gives the other result";

std::vector<law::ReadingId> set_by_hand(const Asked& asked, const Request& request) {
  std::vector<law::ReadingId> ids;
  for (const auto& text : request.readings) {
    if (const auto choice = scenarios::parse_reading(text, "--reading")) ids.push_back(choice->id);
  }
  for (const auto& reading : law::all_readings()) {
    const bool set = asked.scenario.readings.option_of(reading.id) != reading.default_option;
    if (set && std::find(ids.begin(), ids.end(), reading.id) == ids.end())
      ids.push_back(reading.id);
  }
  return ids;
}

bool same_under_every_option(const Asked& asked, law::ReadingId id,
                             const std::function<bool(const law::ReadingSet&)>& same_under) {
  for (std::size_t option = 0; option < law::about(id).options.size(); ++option) {
    if (option != asked.readings.option_of(id) && !same_under(asked.readings.with(id, option)))
      return false;
  }
  return true;
}

}  // namespace

Effects effects_of(const Asked& asked, const Request& request,
                   const std::function<bool(const law::ReadingSet&)>& same_under) {
  Effects effects;
  const auto id = law::ReadingId::tr_carry_over;
  const bool carried = asked.readings.option_of(id) == law::option::carried;
  if (carried && !same_under(asked.readings.with(id, law::option::not_carried)))
    effects.assumptions.emplace_back(carry_over);
  for (const auto reading : set_by_hand(asked, request)) {
    if (same_under_every_option(asked, reading, same_under))
      effects.without_effect.push_back(law::about(reading).name);
  }
  return effects;
}

void tell(const Effects& effects, const Asked& asked, Tree& tree) {
  auto assumptions = asked.scenario.assumptions;
  assumptions.insert(assumptions.end(), effects.assumptions.begin(), effects.assumptions.end());
  tree.set("assumptions", Tree::array_of(assumptions));
  tree.set("readings-without-effect", Tree::array_of(effects.without_effect));
}

std::string in_words(const Effects& effects) {
  std::string text;
  for (const auto& assumption : effects.assumptions)
    text += wrapped("Assumption: " + assumption + ".");
  for (const auto& name : effects.without_effect) {
    text +=
        wrapped("The reading " + name +
                " has no effect here: no option of it changes this result, because the scenario "
                "decides the point or the question does not touch it.");
  }
  return text;
}

}  // namespace stichtag::app
