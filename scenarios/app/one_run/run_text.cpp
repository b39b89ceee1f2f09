// A run on one page: what the fleet did, which campaigns ran, what was decided.
#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "events/vocabulary/digits.hpp"
#include "scenarios/app/one_run/run_output.hpp"
#include "scenarios/app/one_run/weighed_output.hpp"
#include "scenarios/app/page/text_table.hpp"

namespace stichtag::app {
namespace {

using run::Count;

// The first day of each year, and the last day of all.
std::vector<const run::FleetRow*> a_row_a_year(const run::Run& run) {
  std::vector<const run::FleetRow*> rows;
  for (std::size_t i = 0; i < run.fleet.size(); ++i) {
    const auto day = run.fleet[i].date;
    const bool new_year = i == 0 || day.year() != run.fleet[i - 1].date.year();
    if (new_year || i + 1 == run.fleet.size()) rows.push_back(&run.fleet[i]);
  }
  return rows;
}

std::string end_in_words(const run::CampaignRow& row) {
  switch (row.end) {
    case actors::CampaignEnd::running:
      return "still running";
    case actors::CampaignEnd::finished:
      return "finished " + to_string(*row.ended);
    case actors::CampaignEnd::rolled_back:
      return "rolled back " + to_string(*row.ended);
    case actors::CampaignEnd::overtaken:
      return "overtaken " + to_string(*row.ended);
  }
  return "";
}

// Of the operator's administrator.
std::string policy_of(const actors::RunSpec& spec, std::uint32_t at) {
  constexpr std::array names{"at once", "soak", "staged", "deadline", "batch", "never"};
  for (const auto& administrator : spec.administrators)
    if (administrator.name == spec.operators[at].administrator)
      return names[std::size_t(administrator.policy)];
  return "";
}

}  // namespace

std::string kilowatts_in_words(double watts) {
  const auto kilowatts = watts / 1000;
  return std::abs(kilowatts) < 10 ? trimmed(kilowatts, 1) : count_in_words(std::llround(kilowatts));
}

std::string count_in_words(Count count) {
  auto digits = std::to_string(count < 0 ? -count : count);
  for (int at = int(digits.size()) - 3; at > 0; at -= 3) digits.insert(std::size_t(at), ",");
  return (count < 0 ? "-" : "") + digits;
}

Rows fleet_rows(const run::Run& run) {
  Rows rows{{"date", "installed", "certified", "uncertified", "undetermined"}};
  for (const auto& line : run.lines) rows.front().push_back(line);
  for (const auto& row : run.fleet) {
    rows.push_back(
        {to_string(row.date), std::to_string(row.installed), std::to_string(row.certified),
         std::to_string(row.uncertified + row.undetermined), std::to_string(row.undetermined)});
    for (const auto count : row.by_line) rows.back().push_back(std::to_string(count));
  }
  return rows;
}

std::string fleet_in_words(const run::Run& run) {
  Rows rows{{"evening of", "gateways", "certified", "not certified", "unknown", "most of"}};
  for (const auto* row : a_row_a_year(run)) {
    const auto most = std::max_element(row->by_line.begin(), row->by_line.end());
    const bool any = most != row->by_line.end() && *most > 0;
    rows.push_back(
        {to_string(row->date), count_in_words(row->installed), count_in_words(row->certified),
         count_in_words(row->uncertified + row->undetermined), count_in_words(row->undetermined),
         any ? run.lines[std::size_t(most - row->by_line.begin())] : ""});
  }
  return table(rows);
}

std::string operators_in_words(const scenarios::Ran& ran) {
  const auto& all = ran.run.totals_of_operator;
  constexpr std::size_t most = 20;
  if (all.size() < 2 || all.size() > most) return {};
  bool differ = false;  // in how their administrators update
  for (std::uint32_t at = 1; at < all.size(); ++at)
    differ = differ || policy_of(ran.spec, at) != policy_of(ran.spec, 0);
  Rows rows{
      {"operator", "gateways", "updated", "bricked", "stranded", "days not certified", "unknown"}};
  if (differ) rows.front().insert(rows.front().begin() + 1, "updates");
  for (std::uint32_t at = 0; at < all.size(); ++at) {
    rows.push_back({operator_name(ran, at), count_in_words(all[at].installed),
                    count_in_words(all[at].updated), count_in_words(all[at].bricked),
                    count_in_words(all[at].stranded), count_in_words(all[at].days_uncertified),
                    count_in_words(all[at].days_undetermined)});
    if (differ) rows.back().insert(rows.back().begin() + 1, policy_of(ran.spec, at));
  }
  return "\n" + table(rows) +
         "Days are gateway-days; unknown ones are among those not certified.\n";
}

std::string campaigns_in_words(const scenarios::Ran& ran) {
  constexpr std::size_t shown = 12;
  auto campaigns = ran.run.campaigns;
  if (campaigns.empty()) return "No update campaign.\n";
  const auto all = campaigns.size();
  std::stable_sort(campaigns.begin(), campaigns.end(),
                   [](const auto& a, const auto& b) { return a.gateways > b.gateways; });
  campaigns.erase(campaigns.begin() + std::ptrdiff_t(std::min(all, shown)), campaigns.end());
  std::stable_sort(campaigns.begin(), campaigns.end(),
                   [](const auto& a, const auto& b) { return a.started < b.started; });
  const bool many = ran.spec.operators.size() > 1;
  Rows rows{{"started", "from", "to", "gateways", "bricked", many ? "operator; end" : "end"}};
  for (const auto& row : campaigns) {
    rows.push_back({to_string(row.started), version_name(ran.run, row.from),
                    version_name(ran.run, row.to), count_in_words(row.gateways),
                    count_in_words(row.bricked),
                    (many ? operator_name(ran, row.operator_at) + "; " : "") + end_in_words(row)});
  }
  auto text = table(rows);
  if (all > shown) text += "... and " + std::to_string(all - shown) + " smaller ones.\n";
  return text;
}

std::string decisions_in_words(const scenarios::Ran& ran) {
  // The same choice for the same reason is told once, with how often and from when to when.
  struct Told {
    Date first, last;
    std::size_t times = 0;
    Count at_stake = 0;
  };
  std::map<std::pair<actors::Choice, actors::Reason>, Told> told;
  for (const auto& row : ran.run.decisions) {
    auto& one =
        told.emplace(std::pair{row.decision.choice, row.decision.reason}, Told{row.date, row.date})
            .first->second;
    one.last = row.date;
    ++one.times;
    one.at_stake = std::max(one.at_stake, row.decision.at_stake);
  }
  if (told.empty()) return "No decision but to go on.\n";
  Rows rows{{"decision", "because", "times", "first", "last", "most at stake"}};
  for (const auto& [what, one] : told) {
    rows.push_back({std::string(name_of(what.first)), std::string(name_of(what.second)),
                    std::to_string(one.times), to_string(one.first), to_string(one.last),
                    count_in_words(one.at_stake)});
  }
  return table(rows) + weighed_in_words(ran);
}

namespace {

// The ruling argues with it: what cannot be hung as an iMSys is hung as something else (§ 19(5)).
std::string share_in_words(const run::Totals& totals) {
  const auto all = totals.uncertified_systems + totals.installed;
  if (all == 0) return "-";
  return count_in_words(totals.uncertified_systems) + " (" +
         fixed(100 * double(totals.uncertified_systems) / double(all), 1) + " %)";
}

}  // namespace

std::string totals_in_words(const run::Run& run) {
  const auto& totals = run.totals;
  const auto line = [](const std::string& what, Count count) {
    return Rows::value_type{what, count_in_words(count)};
  };
  return table(
      {{"total", "count"},
       line("gateways installed on the last day", totals.installed),
       line("installations", totals.installs),
       line("gateways updated", totals.updated),
       line("bricked by an update", totals.bricked),
       line("exchanged on site", totals.replaced),
       line("calibration periods ended by an update", totals.calibrations_ended),
       line("crew days without work", totals.idle_hundredths / 100),
       line("gateway-days without full certification", totals.days_uncertified),
       line("of these, of unknown certification", totals.days_undetermined),
       line("uncertified systems installed because of a ban", totals.legacy_because_of_ban),
       {"uncertified systems on the last day, of all systems", share_in_words(totals)},
       line("requests past their four months on the last day", totals.requests_past_term),
       line("modern meters fitted instead", totals.modern_meters_instead),
       line("modern meters fitted in turn", totals.modern_meters_in_turn),
       line("gateways stranded on shelves by a ban", totals.stranded),
       line("gateways written off", totals.written_off)});
}

}  // namespace stichtag::app
