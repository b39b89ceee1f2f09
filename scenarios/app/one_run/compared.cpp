#include "scenarios/app/one_run/compared.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "scenarios/app/asked/alike.hpp"
#include "scenarios/app/one_run/money_output.hpp"
#include "scenarios/app/one_run/standstill.hpp"
#include "scenarios/app/page/text_table.hpp"
#include "scenarios/ensemble/ban_measures.hpp"

namespace stichtag::app {
namespace {

using run::Count;
using run::Totals;
using scenarios::BanMeasure;
using scenarios::QuotaRow;

struct TotalLine {
  const char* name;
  const char* words;
  const char* unit;
  Count Totals::*total;
};

constexpr std::array totals{
    TotalLine{"installed", "gateways installed on the last day", "gateways", &Totals::installed},
    TotalLine{"installs", "installations", "gateways", &Totals::installs},
    TotalLine{"updated", "gateways updated", "updates", &Totals::updated},
    TotalLine{"bricked", "bricked by an update", "gateways", &Totals::bricked},
    TotalLine{"replaced", "exchanged on site", "gateways", &Totals::replaced},
    TotalLine{"gateway-days-uncertified", "without full certification", "gateway-days",
              &Totals::days_uncertified},
    TotalLine{"gateway-days-undetermined", "of unknown certification", "gateway-days",
              &Totals::days_undetermined},
    TotalLine{"legacy-because-of-ban", "uncertified because of a ban", "systems",
              &Totals::legacy_because_of_ban},
    TotalLine{"modern-meters-instead", "modern meters fitted instead", "meters",
              &Totals::modern_meters_instead},
    TotalLine{"stranded", "stranded on shelves by a ban", "gateways", &Totals::stranded},
    TotalLine{"written-off", "written off", "gateways", &Totals::written_off},
};

// Lines in the order in which they are first named, a value for each run.
class Sheet {
 public:
  explicit Sheet(std::size_t runs) : runs_(runs) {}
  double& at(std::size_t run, const std::string& measure, const std::string& words,
             const std::string& unit) {
    auto line = std::find_if(lines.begin(), lines.end(),
                             [&](const ComparedLine& one) { return one.measure == measure; });
    if (line == lines.end())
      line = lines.insert(
          line, {measure, words, unit, std::vector<std::optional<double>>(runs_, std::nullopt)});
    auto& value = line->values[run];
    if (!value) value = 0;
    return *value;
  }
  std::vector<ComparedLine> lines;

 private:
  std::size_t runs_;
};

void add_totals(const Simulated& done, std::size_t at, Sheet& sheet) {
  for (const auto& [name, words, unit, total] : totals)
    sheet.at(at, name, words, unit) = double(done.ran.run.totals.*total);
  sheet.at(at, "operators-without-installs", "operators that installed nothing", "operators") =
      double(standstill_of(done.ran).operators);
  sheet.at(at, "campaigns", "update campaigns", "campaigns") =
      double(done.ran.run.campaigns.size());
  auto& back = sheet.at(at, "campaigns-rolled-back", "of these rolled back", "campaigns");
  for (const auto& campaign : done.ran.run.campaigns)
    back += campaign.end == actors::CampaignEnd::rolled_back ? 1 : 0;
}

Result<Done> add_money(const Simulated& done, std::size_t at, Sheet& sheet) {
  const auto money = money_of(done.given, done.ran);
  if (!money) return money.problem();
  sheet.at(at, "surplus", "fees less costs", "EUR") =
      std::round(double(projections::surplus(money->totals)) / 100);
  return Done{};
}

// Of the case that bans are told of where no other is named.
Result<Done> add_bans(const Simulated& done, std::size_t at, Sheet& sheet) {
  std::vector<BanMeasure> asked;
  for (const auto& one : scenarios::ban_measures(done.law.state, {scenarios::usual_ban_case}))
    if (one.of == BanMeasure::Of::days) asked.push_back(one);
  const law::Inquiry fresh(done.law.known, done.given.addressee, done.given.readings);
  const auto days = scenarios::ban_values(done.law.state, asked, fresh, done.ran.run.horizon);
  if (!days) return days.problem();
  for (std::size_t i = 0; i < asked.size(); ++i)
    sheet.at(at, name_of(asked[i]),
             asked[i].product + " banned, " + std::string(law::name_of(asked[i].ground)), "days") =
        (*days)[i];
  return Done{};
}

bool in_points(const QuotaRow& row) { return row.measure.unit == law::section_45::Unit::points; }

void add_missed(const Simulated& done, std::size_t at, Sheet& sheet) {
  auto& missed = sheet.at(at, "duties-missed", "duties missed, by all operators", "duties") = 0;
  double points = 0, watts = 0;
  for (const auto& row : done.quota) {
    if (!row.measured_when_due || row.measure.met) continue;
    missed += 1;
    (in_points(row) ? points : watts) += double(row.measure.short_units);
  }
  sheet.at(at, "points-short", "short of duties counted in points", "points") = points;
  sheet.at(at, "watts-short", "short of duties counted in capacity", "W") = watts;
}

// Over all operators; a duty without a case is none.
void add_duties(const Simulated& done, std::size_t at, Sheet& sheet) {
  std::map<std::string, std::pair<double, double>> equipped_of;
  for (const auto& row : done.quota) {
    if (!row.measured_when_due || row.measure.denominator == 0) continue;
    const auto& name = row.duty.name;
    auto& [equipped, of] = equipped_of[name];
    equipped += double(row.measure.equipped), of += double(row.measure.denominator);
    sheet.at(at, "achieved/" + name, name + ", achieved", "share") = equipped / of;
    sheet.at(at, "short/" + name, name + ", short by", in_points(row) ? "points" : "W") +=
        double(row.measure.short_units);
    sheet.at(at, "missed/" + name, name + ", missed by", "operators") += row.measure.met ? 0 : 1;
  }
}

// Of bans and duties the lines that say nothing: none anywhere.
bool is_empty(const ComparedLine& line) {
  const auto& name = line.measure;
  if (!name.starts_with("ban-") && name.find('/') == std::string::npos) return false;
  return std::all_of(line.values.begin(), line.values.end(),
                     [](const auto& value) { return value.value_or(0) == 0; });
}

}  // namespace

bool ComparedLine::differs() const {
  return std::any_of(values.begin(), values.end(),
                     [&](const auto& value) { return value != values.front(); });
}

std::optional<double> ComparedLine::difference(std::size_t at) const {
  if (!values[at] || !values.front()) return std::nullopt;
  return *values[at] - *values.front();
}

Result<std::vector<ComparedLine>> compared(const std::vector<Simulated>& runs) {
  Sheet sheet(runs.size());
  for (std::size_t at = 0; at < runs.size(); ++at) {
    add_missed(runs[at], at, sheet);
    add_totals(runs[at], at, sheet);
    if (const auto added = add_money(runs[at], at, sheet); !added) return added.problem();
    if (const auto added = add_bans(runs[at], at, sheet); !added) return added.problem();
    add_duties(runs[at], at, sheet);
  }
  std::erase_if(sheet.lines, is_empty);
  std::stable_partition(sheet.lines.begin(), sheet.lines.end(),
                        [](const ComparedLine& line) { return line.differs(); });
  return std::move(sheet.lines);
}

std::vector<std::string> unlike(const std::vector<Simulated>& runs) {
  std::vector<std::string> texts;
  const auto& first = runs.front().given.scenario;
  for (std::size_t at = 1; at < runs.size(); ++at) {
    const auto& other = runs[at].given.scenario;
    const auto what = unlike(first, other);
    if (!what.empty())
      texts.push_back("Totals do not compare: between " + first.name + " and " + other.name + " " +
                      what + ".");
  }
  return texts;
}

}  // namespace stichtag::app
