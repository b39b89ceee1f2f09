// What the window says of many runs: bands where the case was measured, and what a file holds.
#include <algorithm>
#include <set>

#include "engine/law/calendar.hpp"
#include "scenarios/ensemble/fans.hpp"
#include "tests/support/catch.hpp"
#include "tests/viz/drawn.hpp"
#include "viz/model/scene/speak.hpp"
#include "viz/model/tracks/ensemble_bands.hpp"

using namespace stichtag;
using namespace stichtag::view;
using test::Drawn;

namespace {

constexpr std::uint64_t runs = 40;

scenarios::Summary days(const std::string& name, Date first, Date last) {
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
  explicit WithRuns(scenarios::EnsembleTold of,
                    const std::vector<std::string>& scenarios = {"smarty-iq-fails", "history"})
      : Drawn(scenarios) {
    auto how = view.comparing;
    how.ensemble = EnsembleAsked{.file = "forty.json"};
    act(CompareAs{how});
    const auto wanted = ensemble_of(view, scene.named());
    act(EnsembleNews{{*wanted,
                      RunSeen::Stage::done,
                      of.runs,
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
    CHECK(drawn.says("no bans of a case that fares like this one") != alike);
    ++(alike ? measured : apart);
  }
  CHECK(measured > 1);
  CHECK(apart > 0);
}

TEST_CASE("another operator than was measured is told that there are no bands", "[view]") {
  WithRuns drawn(told());
  drawn.act(AskAddressee{law::Addressee::plaintiff});
  CHECK(drawn.bands("bans/sagemcom-smarty-iq") == 0);
  CHECK(drawn.says("measured for basic operators; for this one they show no bands"));
  drawn.act(UseLanguage{Language::german});
  CHECK(drawn.says("für grundzuständige Betreiber gemessen"));
}

TEST_CASE("opened by case, every row has the bands of its own cases", "[view]") {
  auto both = told();
  for (const char* ban : {"ban-start/", "ban-end/"})
    both.summaries.push_back(days(ban + std::string("sagemcom-smarty-iq/s24-4/plant-7-15"),
                                  Date::of(2022, 6, 1), Date::of(2024, 6, 1)));
  WithRuns drawn(std::move(both));
  drawn.act(ToggleOpen{"bans/sagemcom-smarty-iq"});
  const auto& state = drawn.scene.front().state;
  std::size_t usual = 0, plants = 0, rows = 0;
  for (const auto& track : drawn.scene.tracks().tracks) {
    if (track.parent != "bans/sagemcom-smarty-iq") continue;
    ++rows;
    const auto all_like = [&](CaseGroup one) {
      return std::all_of(track.cases.begin(), track.cases.end(),
                         [&](CaseGroup group) { return law::fare_alike(state, one, group); });
    };
    CAPTURE(track.label);
    const bool like_usual = all_like(CaseGroup::consumer_6000_10000);
    const bool like_plants = all_like(CaseGroup::plant_7_15);
    CHECK(track.bands.size() == (like_usual ? 1 : like_plants ? 2 : 0));
    usual += like_usual ? 1 : 0;
    plants += like_plants ? 1 : 0;
  }
  CHECK(usual > 0);
  CHECK(plants > 0);
  CHECK(rows > usual + plants);  // those over 100,000 kWh the file does not hold
}

TEST_CASE("an ensemble that is run leaves no row of a product without its measures", "[view]") {
  const auto scenario = *scenarios::load_scenario("smarty-iq-uncertain");
  constexpr std::uint64_t few = 12;
  const auto futures =
      *scenarios::Futures::of(scenario, scenario.readings, latest_knowledge(scenario.log),
                              {scenarios::DesignKind::monte_carlo, 1, few, {}});
  auto members = scenarios::none_yet({}, few);
  REQUIRE(scenarios::run_missing(
      members, [&](std::uint64_t k) { return futures->member(k); }, 1,
      [](std::uint64_t) { return true; }));
  WithRuns drawn(scenarios::told(futures->measures(), members), {"smarty-iq-uncertain"});
  drawn.act(ToggleOpen{"bans/sagemcom-smarty-iq"});
  std::set<std::string> sentences;
  std::size_t rows = 0;
  for (const auto& track : drawn.scene.tracks().tracks) {
    if (track.parent != "bans/sagemcom-smarty-iq") continue;
    CAPTURE(track.label);
    CHECK(!track.bands.empty());
    for (const auto& band : track.bands) sentences.insert(track.notes[band.note].sentence);
    ++rows;
  }
  CHECK(rows > 1);
  CHECK(sentences.size() > 2);  // the groups fare differently
  for (const auto group : all_case_groups()) {
    drawn.act(AskCase{group});
    CAPTURE(name_of(group));
    CHECK_FALSE(drawn.says("no bans of a case that fares like this one"));
  }
}

TEST_CASE("no word of a ribbon lies on the line of the middle run, and the bands are explained",
          "[view]") {
  std::size_t lines = 0;
  for (const int day : {1, 8, 15, 22, 29}) {
    scenarios::EnsembleTold of;
    of.runs = runs;
    const auto middle = Date::of(2023, 5, day);
    of.summaries.push_back(days("ban-start/sagemcom-smarty-iq/s19-6-s2", middle - 20, middle + 20));
    of.summaries.push_back(days("ban-end/sagemcom-smarty-iq/s24-4", middle + 60, middle + 400));
    WithRuns drawn(std::move(of));
    CHECK(drawn.text("a ban begins") != nullptr);
    CHECK(drawn.text("a ban ends") != nullptr);
    const auto& plot = drawn.laid.frame.plot;
    for (const auto& band : drawn.scene.tracks().tracks) {
      for (const auto& one : band.bands) {
        const float x = drawn.laid.axis.x_of(one.quantiles[2]);
        ++lines;
        for (const auto& row : drawn.laid.rows) {
          if (row.id != band.id) continue;
          for (const auto& shape : drawn.laid.picture.shapes) {
            const auto* text = std::get_if<Text>(&shape);
            if (text == nullptr || text->at.y < row.at.y || text->at.y > row.at.y + 24) continue;
            if (!plot.contains(text->at) || text->ink == Ink::ban_text) continue;
            const float right = text->at.x + test::plain_measure()(text->words, text->face);
            CAPTURE(day, text->words, x, text->at.x, right);
            CHECK_FALSE((text->at.x < x && x < right));
          }
        }
      }
    }
  }
  CHECK(lines == 10);
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
