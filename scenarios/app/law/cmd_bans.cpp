// `stichtag bans`: installation-ban periods.
#include <algorithm>

#include "engine/projections/bans.hpp"
#include "scenarios/app/asked/asked.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/law/bans_output.hpp"
#include "scenarios/app/law/effects.hpp"
#include "scenarios/app/page/text_table.hpp"

namespace stichtag::app {
namespace {

using projections::Ban;

bool told_in_words(const Ban& ban) {
  return ban.ground == law::Ground::s19_6_s2 || ban.ground == law::Ground::court;
}

// The bans of the finding are what people come for: each as a sentence or two.
std::string in_words(const std::vector<Ban>& bans) {
  std::string text;
  for (const auto& ban : bans) {
    if (!told_in_words(ban)) continue;
    std::string sentence =
        ban.product + (ban.certain ? " was banned" : " may have been banned") + " from " +
        to_string(ban.period.from) +
        (ban.period.until ? " until before " + to_string(*ban.period.until) : " without end") +
        " (" + cases_in_words(ban.cases) + "; ground " + std::string(name_of(ban.ground)) + ").";
    sentence += " What started it: " + joined(ban.starts_by, ", ") + ".";
    if (!ban.ends_by.empty()) sentence += " What ended it: " + joined(ban.ends_by, ", ") + ".";
    sentence += " The exit that the law itself names: " + ban.exit + ".";
    text += wrapped(sentence) + "\n";
  }
  if (text.empty())
    text = "No installation ban under § 19(6) S. 2 in this scenario and these readings.\n\n";
  return text;
}

bool same_periods(const std::vector<Ban>& a, const std::vector<Ban>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Ban& x, const Ban& y) {
    return x.product == y.product && x.cases == y.cases && x.period == y.period &&
           x.ground == y.ground && x.certain == y.certain;
  });
}

Period shown_span(const Asked& asked) {
  const auto& horizon = asked.scenario.horizon;
  return {horizon.from, horizon.until.value_or(Date::of(2033, 1, 1))};
}

}  // namespace

Result<Output> bans_command(const Request& request) {
  if (request.all_readings) return all_readings_command(request);
  const auto given = asked(request);
  if (!given) return given.problem();
  const auto products = products_asked(request, given->state);
  if (!products) return products.problem();
  std::vector<CaseGroup> groups(all_case_groups().begin(), all_case_groups().end());
  if (!request.group.empty()) groups = {given->group};
  const projections::BansAsked question{
      *products,      groups, given->addressee, given->known, given->scenario.horizon.from,
      given->readings};
  const auto bans = projections::bans(given->state, question);
  if (!bans) return bans.problem();
  Output output{Tree::object(), {}, rows_of(*bans)};
  output.json.set("schema", "stichtag/bans/1")
      .set("scenario", given->scenario.name)
      .set("known", given->known);
  output.json.set("reading", reading_tree(given->readings)).set("bans", tree_of(*bans));
  describe_scenario(*given, output.json);
  const auto effects = effects_of(*given, request, [&](const law::ReadingSet& readings) {
    auto other = question;
    other.readings = readings;
    return same_periods(*bans, *projections::bans(given->state, other));
  });
  tell(effects, *given, output.json);
  const bool open =
      std::any_of(bans->begin(), bans->end(), [](const Ban& ban) { return !ban.certain; });
  if (request.strict && open) output.exit_code = undetermined;
  output.text = styled(given->scenario.title, Style::bold) + "\n" + wrapped(given->scenario.story) +
                "\n" + bar_chart(*bans, groups, shown_span(*given)) + "\n" + in_words(*bans) +
                table(rows_for_people(*bans)) + "\n" +
                wrapped("Periods run up to, not including, the day under 'until'. As known on " +
                        to_string(given->known) +
                        ". Readings: " + changed_readings(given->readings) + ". " + legal_note);
  for (const auto& assumption : given->scenario.assumptions)
    output.text += wrapped("Assumption: " + assumption);
  output.text += in_words(effects);
  return output;
}

}  // namespace stichtag::app
