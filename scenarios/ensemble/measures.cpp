#include "scenarios/ensemble/measures.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/law/inquiry.hpp"
#include "engine/projections/ledger.hpp"
#include "scenarios/runs/money_of_run.hpp"
#include "scenarios/runs/quota_of_run.hpp"

namespace stichtag::scenarios {
namespace {

using run::Totals;

struct TotalMeasure {
  const char* name;
  const char* unit;
  simulation::Count Totals::*total;
};
constexpr std::array totals{
    TotalMeasure{"installed", "gateways", &Totals::installed},
    TotalMeasure{"installs", "gateways", &Totals::installs},
    TotalMeasure{"updated", "updates", &Totals::updated},
    TotalMeasure{"bricked", "gateways", &Totals::bricked},
    TotalMeasure{"gateway-days-uncertified", "gateway-days", &Totals::days_uncertified},
    TotalMeasure{"gateway-days-undetermined", "gateway-days", &Totals::days_undetermined},
    TotalMeasure{"legacy-because-of-ban", "systems", &Totals::legacy_because_of_ban},
    TotalMeasure{"modern-meters-instead", "meters", &Totals::modern_meters_instead},
    TotalMeasure{"stranded", "gateways", &Totals::stranded},
    TotalMeasure{"written-off", "gateways", &Totals::written_off},
};

// Days of campaigns that came to an end; longest and mean, weighted by nothing.
std::pair<double, double> campaign_days(const run::Run& run) {
  double longest = undefined, sum = 0;
  int ended = 0;
  for (const auto& campaign : run.campaigns) {
    if (!campaign.ended) continue;
    const double days = *campaign.ended - campaign.started;
    longest = ended == 0 ? days : std::max(longest, days);
    sum += days;
    ++ended;
  }
  return {longest, ended > 0 ? sum / ended : undefined};
}

Result<Done> add_bans(const Measuring& measuring, const run::Run& run, Values& values) {
  const Knowledge known{std::max(measuring.law.known, *run.horizon.until - 1), true};
  const auto law = law_after(measuring.recorded, known, run);
  const law::Inquiry fresh(law.known, law::Addressee::gmsb, measuring.readings);
  const auto bans = ban_values(law.state, measuring.bans, fresh, run.horizon);
  if (!bans) return bans.problem();
  values.insert(values.end(), bans->begin(), bans->end());
  return Done{};
}

Result<double> surplus_in_euros(const Measuring& measuring, const run::Run& run) {
  law::Inquiry inquiry(measuring.law.known, law::Addressee::gmsb, measuring.readings);
  const auto ledger = money_of_run(run, measuring.spec, measuring.law.state, inquiry);
  if (!ledger) return ledger.problem();
  return double(projections::surplus(ledger->totals)) / 100;
}

bool is_yes_no(const QuotaMeasure& measure) { return measure.of == QuotaMeasure::Of::operator_met; }

}  // namespace

std::vector<law::section_45::Duty> duties_to_measure(const LawOfRun& law,
                                                     const law::ReadingSet& readings,
                                                     const Period& horizon) {
  auto duties = duties_of(law.state, {readings, law.known, law.known});
  std::erase_if(duties, [&](const law::section_45::Duty& duty) {
    return duty.due < horizon.from || duty.due >= *horizon.until;
  });
  return duties;
}

std::vector<Measure> measures_of_quota(const actors::RunSpec& spec,
                                       const std::vector<law::section_45::Duty>& duties) {
  std::vector<Measure> list;
  for (const auto& measure : quota_measures(spec, duties)) {
    const auto kind = is_yes_no(measure) ? MeasureKind::yes_no : MeasureKind::number;
    list.push_back(
        {name_of(measure, spec, duties), is_yes_no(measure) ? "yes or no" : "share", kind});
  }
  return list;
}

std::vector<Measure> measures_of(const Measuring& measuring) {
  auto list = measures_of_quota(measuring.spec, measuring.duties);
  if (measuring.quota_only) return list;
  for (const auto& total : totals) list.push_back({total.name, total.unit});
  list.push_back({"campaign-days-longest", "days"});
  list.push_back({"campaign-days-mean", "days"});
  for (const auto& ban : measuring.bans) {
    const bool days = ban.of == BanMeasure::Of::days;
    list.push_back(
        {name_of(ban), days ? "days" : "day", days ? MeasureKind::number : MeasureKind::day});
  }
  if (measuring.with_money) list.push_back({"surplus", "EUR"});
  return list;
}

Result<Values> values_of(const Measuring& measuring, const run::Run& run) {
  auto values = quota_values(measuring.spec, measuring.duties, run);
  if (!values) return values.problem();
  if (measuring.quota_only) return values;
  for (const auto& total : totals) values->push_back(double(run.totals.*total.total));
  const auto [longest, mean] = campaign_days(run);
  values->insert(values->end(), {longest, mean});
  if (const auto done = add_bans(measuring, run, *values); !done) return done.problem();
  if (!measuring.with_money) return values;
  const auto surplus = surplus_in_euros(measuring, run);
  if (!surplus) return surplus.problem();
  values->push_back(*surplus);
  return values;
}

}  // namespace stichtag::scenarios
