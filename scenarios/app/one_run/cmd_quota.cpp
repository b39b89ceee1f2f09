// `stichtag quota`: § 45 duties of the operators of a scenario, as a run gives them.
#include <algorithm>

#include "scenarios/app/asked/asked.hpp"
#include "scenarios/app/asked/simulated.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/one_run/quota_output.hpp"
#include "scenarios/app/one_run/sanctions_output.hpp"
#include "scenarios/app/page/text_table.hpp"
#include "scenarios/one_operator.hpp"

namespace stichtag::app {
namespace {

Result<Done> keep_operator(std::vector<scenarios::QuotaRow>& rows, const scenarios::Ran& ran,
                           const std::string& wanted) {
  if (wanted.empty()) return Done{};
  const auto place = scenarios::place_of_operator(ran.spec, wanted);
  if (!place) return place.problem();
  std::erase_if(rows, [&](const auto& row) { return row.operator_at != *place; });
  return Done{};
}

// The evening of which the points are: that of the day from which one looks ahead, or the last.
Date fleet_of(const scenarios::Ran& ran, Date on) {
  return std::min(on, *ran.run.horizon.until - 1);
}

std::string late_fleet(const scenarios::Ran& ran, Date on) {
  const auto evening = fleet_of(ran, on);
  if (evening == on) return {};
  return ", when the run is over, with the fleet of the evening of " + to_string(evening) +
         ", its last";
}

}  // namespace

Result<Output> quota_command(const Request& request) {
  const auto done = simulated(request);
  if (!done) return done.problem();
  const auto& [given, ran, all_rows, on, today, law] = *done;
  auto rows = all_rows;
  if (const auto kept = keep_operator(rows, ran, request.operator_name); !kept)
    return kept.problem();
  Output output{Tree::object(), {}, quota_csv(rows, ran)};
  output.json.set("schema", "stichtag/quota/1").set("scenario", given.scenario.name);
  output.json.set("seed", std::int64_t(request.seed)).set("known", given.known).set("on", on);
  output.json.set("fleet-of", fleet_of(ran, on));
  output.json.set("hash", ran.hash).set("reading", reading_tree(given.readings));
  output.json.set("duties", quota_tree(rows, ran));
  add_sanctions(given, ran, rows, output.json);
  describe_run(given, ran, output.json);
  output.text = styled(given.scenario.title, Style::bold) + "\n" +
                shocks_in_words(given, "The look ahead below knows nothing of it.") + "\n" +
                quota_in_words(rows, ran);
  if (ran.spec.operators.size() <= 3 || !request.operator_name.empty()) {
    output.text +=
        "\n" +
        wrapped(
            "Looking ahead from " + to_string(on) + late_fleet(ran, on) +
            ", on the mean path. Slack: what full effort from the next day on still brings until "
            "the due day (the crews of that evening, that grow as fast as they may; the shelf, "
            "what is on its way, and after the lead time what is ordered then; no more than is "
            "open), less what is missing; mME by their yearly share. Latest safe start: the last "
            "Monday on which that effort still suffices. Each duty is looked at alone, as if all "
            "crews worked "
            "for it: together they leave less.") +
        pace_in_words(rows, ran, on);
  }
  const auto sanctions = sanctions_in_words(given, ran, rows);
  if (!sanctions.empty()) output.text += "\nWhat follows a missed duty\n" + sanctions;
  output.text += "\n" + assumptions_in_words(given, ran) +
                 wrapped("Seed " + std::to_string(request.seed) + ". " + legal_note);
  return output;
}

}  // namespace stichtag::app
