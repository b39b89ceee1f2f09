// What the window says of many runs: bands where the case was measured, and what a file holds.
#include <algorithm>

#include "engine/law/calendar.hpp"
#include "scenarios/ensemble/fans.hpp"
#include "tests/support/catch.hpp"
#include "tests/viz/drawn.hpp"
#include "viz/model/ensemble_bands.hpp"
#include "viz/model/speak.hpp"

using namespace stichtag;
using namespace stichtag::view;
using test::Drawn;

namespace {

constexpr std::uint64_t runs = 40;

scenarios::Summary days(const char* name, Date first, Date last) {
  const double from = first.days_since_epoch(), until = last.days_since_epoch();
  scenarios::Summary summary;
  summary.measure = {name, "day", scenarios::MeasureKind::day};
  summary.defined = runs;
  summary.quantiles = scenarios::Quantiles{from, from, (from + until) / 2, until, until};
  return summary;
}

// Of one ban the start differs from run to run, the end does not.
scenarios::EnsembleTold told() {
  scenarios::EnsembleTold told;
  told.runs = runs;
  told.summaries.push_back(
      days("ban-start/sagemcom-smarty-iq/s19-6-s2", Date::of(2023, 5, 21), Date::of(2023, 5, 24)));
  told.summaries.push_back(
      days("ban-end/sagemcom-smarty-iq/s19-6-s2", Date::of(2023, 5, 27), Date::of(2023, 5, 27)));
  return told;
}

struct WithRuns : Drawn {
  explicit WithRuns(scenarios::EnsembleTold of) {
    auto how = view.comparing;
    how.ensemble = EnsembleAsked{.file = "forty.json"};
    act(CompareAs{how});
    const auto wanted = ensemble_of(view, scene.named());
    act(EnsembleNews{{*wanted,
                      RunSeen::Stage::done,
                      runs,
                      std::make_shared<const scenarios::EnsembleTold>(std::move(of)),
                      {}}});
  }
  [[nodiscard]] std::size_t bands(const std::string& row) const {
    for (const auto& track : scene.tracks().tracks)
      if (track.id == row) return track.bands.size();
    return 0;
  }
  [[nodiscard]] bool says(const std::string& words) const {
    return spoken(scene, view, laid).find(words) != std::string::npos;
  }
};

}  // namespace

TEST_CASE("a ban whose start differs from run to run has a band for each case that fares alike",
          "[view]") {
  WithRuns drawn(told());
  const auto& state = drawn.scene.front().state;
  std::size_t measured = 0, apart = 0;
  for (const auto group : all_case_groups()) {
    drawn.act(AskCase{group});
    const bool alike = law::fare_alike(state, CaseGroup::consumer_6000_10000, group);
    CAPTURE(name_of(group));
    CHECK(drawn.bands("bans/sagemcom-smarty-iq") == (alike ? 1 : 0));
    CHECK(drawn.says("1 starts and ends of bans differ and have a band, 1 are the same") == alike);
    CHECK(drawn.says("for this case they show no bands") != alike);
    ++(alike ? measured : apart);
  }
  CHECK(measured > 1);
  CHECK(apart > 0);
}

TEST_CASE("another operator than was measured is told that there are no bands", "[view]") {
  WithRuns drawn(told());
  drawn.act(AskAddressee{law::Addressee::plaintiff});
  CHECK(drawn.bands("bans/sagemcom-smarty-iq") == 0);
  CHECK(drawn.says("for this case they show no bands"));
}

TEST_CASE("opened by case, the rows that were measured have the band", "[view]") {
  WithRuns drawn(told());
  drawn.act(ToggleOpen{"bans/sagemcom-smarty-iq"});
  const auto& state = drawn.scene.front().state;
  std::size_t rows = 0, with = 0;
  for (const auto& track : drawn.scene.tracks().tracks) {
    if (track.parent != "bans/sagemcom-smarty-iq") continue;
    const bool alike = std::all_of(track.cases.begin(), track.cases.end(), [&](CaseGroup group) {
      return law::fare_alike(state, CaseGroup::consumer_6000_10000, group);
    });
    CHECK(track.bands.size() == (alike ? 1 : 0));
    ++rows;
    with += track.bands.size();
  }
  CHECK(rows > 1);
  CHECK(with > 0);
}

TEST_CASE("of a file the side panel says that quotas are known on due days alone", "[view]") {
  auto file = told();
  file.summaries.push_back({{"quota-achieved/20-by-2025", "share"}, runs, 0.3, {}, {}, {}});
  const scenarios::Quantiles shares{0.1, 0.2, 0.3, 0.4, 0.5};
  file.summaries.back().quantiles = shares;
  WithRuns drawn(file);
  CHECK(drawn.says("Quotas: the file holds 1 shares on due days, not the way there"));
  drawn.act(UseLanguage{Language::german});
  CHECK(drawn.says("Quoten: die Datei enthält 1 Anteile am Stichtag"));
  file.fans.push_back({"20-by-2025", "", {scenarios::FanPoint{Date::of(2025, 12, 31), shares}}});
  WithRuns whole(file);
  CHECK(whole.says("Quotas: shares on evenings on the way to the due day, as fans"));
}
