// In German the window speaks German: proofs, readings, names of facts.
#include <set>
#include <sstream>

#include "tests/support/catch.hpp"
#include "tests/viz/drawn.hpp"
#include "viz/model/scene/speak.hpp"
#include "viz/model/words/fact_titles.hpp"
#include "viz/model/words/german_proof.hpp"
#include "viz/model/words/german_readings.hpp"
#include "viz/model/words/german_rollout.hpp"
#include "viz/model/words/german_titles.hpp"

using namespace stichtag;
using namespace stichtag::view;
using test::Drawn;

namespace {

void each_step(const law::Proof& proof, const std::function<void(const law::Proof&)>& tell) {
  tell(proof);
  for (const auto& child : proof.children) each_step(child, tell);
}

}  // namespace

TEST_CASE("every step of every proof has German words", "[view]") {
  std::set<std::string> gaps;
  std::size_t steps = 0;
  for (const char* name : {"history", "smarty-iq-fails", "court-suspends-2022", "no-withdrawal",
                           "tcos-module-lapses", "vulnerability-revokes-cc"}) {
    const auto branch = *load_branch(name);
    for (const auto& line : branch.state.lines) {
      for (const auto group : {CaseGroup::consumer_6000_10000, CaseGroup::consumer_over_100000,
                               CaseGroup::plant_7_15}) {
        for (auto on = Date::of(2017, 1, 1); on < Date::of(2030, 1, 1); on = on + 61) {
          for (const auto known : {on, branch.last_known}) {
            law::Proof proof;
            const law::Question question{
                {line.name, std::nullopt}, group, law::Addressee::plaintiff};
            if (!law::ask(branch.state, question, {on, known}, branch.scenario.readings, &proof))
              continue;
            for (const auto& child : proof.children) {
              each_step(child, [&](const law::Proof& step) {
                ++steps;
                if (!german_step(step)) gaps.insert(step.statement);
              });
            }
          }
        }
      }
    }
  }
  CHECK(steps > 10'000);
  for (const auto& gap : gaps) FAIL_CHECK("no German for: " << gap);
}

TEST_CASE("a step with an answer and a day says both as Germans do", "[view]") {
  CHECK(german_step(
            {"were all certificates valid on 2023-05-24: no", "MsbG § 19(6) S. 2", {}, {}, {}}) ==
        "waren am 24.05.2023 alle Zertifikate gültig: nein");
  CHECK(german_step({"must the case be equipped: yes", {}, {}, {}, {}}) ==
        "muss der Fall ausgestattet werden: ja");
  CHECK(
      german_step(
          {"if x did not come by 2023-05-23: installation is banned, use is unlawful [s24-4]",
           {},
           {},
           {},
           {}}) ==
      "wenn x nicht bis 23.05.2023 kam: Einbau verboten, Weiterbetrieb unzulässig [§ 24(4) MsbG]");
  CHECK(german_step({"if x came by 2026-03-27 and y did not come by 2023-05-23: installation is "
                     "permitted, use is lawful",
                     {},
                     {},
                     {},
                     {}}) ==
        "wenn x bis 27.03.2026 kam und y nicht bis 23.05.2023 kam: Einbau erlaubt, Weiterbetrieb "
        "zulässig");
  CHECK_FALSE(german_step({"something new", {}, {}, {}, {}}));
}

TEST_CASE("every contested question has a German title, and each option words and a reason",
          "[view]") {
  for (const auto& reading : law::all_readings()) {
    const auto& german = german_reading(reading.id);
    CAPTURE(reading.name);
    CHECK_FALSE(german.title.empty());
    CHECK_FALSE(german.question.empty());
    CHECK(german.question != reading.question);
    for (std::size_t i = 0; i < german.options.size(); ++i) {
      CAPTURE(i);
      const bool there = i < reading.options.size();
      CHECK(german.options[i].words.empty() != there);
      CHECK(german.options[i].reason.empty() != there);
      if (there) CHECK(german_option(reading, reading.options[i].name) == german.options[i].words);
    }
  }
  CHECK(reading_in_words(Language::german, "ban-scope=product") ==
        "Reichweite des Verbots: das Produkt allein");
  CHECK(reading_in_words(Language::english, "ban-scope=product") == "ban-scope=product");
  CHECK(reading_in_words(Language::german, "no-such=thing") == "no-such=thing");
}

TEST_CASE("every scenario of the library has a German title", "[view]") {
  std::size_t count = 0;
  for (const auto& name : scenarios::library_names()) {
    const auto branch = load_branch(name);
    REQUIRE(branch);
    CAPTURE(name, branch->scenario.title);
    CHECK(german_title(branch->scenario.title).has_value());
    CHECK(title_of(Language::german, branch->scenario) != branch->scenario.title);
    CHECK(title_of(Language::english, branch->scenario) == branch->scenario.title);
    CHECK(branch->scenario.name == name);
    ++count;
  }
  CHECK(count >= 20);
  CHECK_FALSE(german_title("My own scenario"));
}

TEST_CASE("in German the first start and a change of it have German titles", "[view]") {
  Drawn drawn;
  drawn.act(UseLanguage{Language::german});
  CHECK(drawn.text("SMARTY IQ bekommt sein TR-Zertifikat nie") != nullptr);
  drawn.act(AddEdits{{Edit(ReadingChosenByHand{law::ReadingId::ban_scope, 1})}});
  CHECK(drawn.text("Was wäre, wenn: SMARTY IQ bekommt sein TR-Zertifikat nie") != nullptr);
  drawn.act(ShowSide{Side::what_if});
  CHECK(spoken(drawn.scene, drawn.view, drawn.laid)
            .find("Lesart Reichweite des Verbots: alle der Feststellung") != std::string::npos);
}

TEST_CASE("every fact of the record has a German name", "[view]") {
  const auto branch = *load_branch("history");
  std::size_t figures = 0;
  for (const auto& fact : branch.scenario.log) {
    const auto title = title_of(Language::german, branch.scenario.log, fact);
    CAPTURE(fact.id, title);
    CHECK_FALSE(title.empty());
    CHECK_FALSE(title.ends_with(" (engl.)"));
    CHECK(title != fact.title);
    figures += std::holds_alternative<RolloutReported>(fact.event) ? 1U : 0U;
    CHECK(title_of(Language::english, branch.scenario.log, fact) == fact.title);
  }
  CHECK(figures > 100);
}

TEST_CASE("figures of the rollout have German words and keep their digits", "[view]") {
  CHECK(german_figure({"imsys_installed", "1005642", "units", "national"}) ==
        "Eingebaute iMSys: 1.005.642 (bundesweit)");
  CHECK(german_figure({"mandatory_quota_6_100MWh_14a", "13.91", "percent", "all gMSB"}) ==
        "Pflichtquote, 6 bis 100 MWh und § 14a: 13,91 % (alle Grundzuständigen)");
  CHECK(german_figure({"gmsb_with_zero_imsys", "500", "operators", "approx., of 879"}) ==
        "Grundzuständige ohne ein iMSys: 500 (ungefähr, von 879)");
  CHECK(german_figure({"imsys_installs_per_month", "10200", "units/month",
                       "national, average since 2021-12-31"}) ==
        "Einbauten von iMSys: 10.200 im Monat (bundesweit, Mittel seit dem 31.12.2021)");
  CHECK(german_figure({"gmsb_reporting", "810", "operators", ""}) ==
        "Grundzuständige mit Meldung: 810");
}

// A pack of somebody's own may count what nobody foresaw.
TEST_CASE("a figure that has no German words says that its name is English", "[view]") {
  CHECK_FALSE(german_figure({"smart_plugs_sold", "3", "units", "national"}));
  CHECK_FALSE(german_figure({"imsys_installed", "3", "units", "in my street"}));
  auto fact = load_branch("history")->scenario.log.back();
  fact.event = RolloutReported{"smart_plugs_sold", "3", "units", "national"};
  fact.id = "plugs", fact.title = "Smart plugs sold: 3";
  CHECK(title_of(Language::german, {fact}, fact).starts_with("Smart plugs sold: 3 (engl.)"));
}

TEST_CASE("rulings and withdrawals are called in German what they are called in the law",
          "[view]") {
  const auto branch = *load_branch("smarty-iq-fails");
  const auto& log = branch.scenario.log;
  const auto title = [&](const char* id) {
    return title_of(Language::german, log, *find_event(log, id));
  };
  // The ruling says "zurückgenommen" and names no norm for it.
  CHECK(title("bsi-2022-withdrawal") == "Rücknahme: Feststellung nach § 30 MsbG von 2020");
  CHECK(title("bsi-2022-finding") ==
        "Feststellung nach § 19(6) MsbG von 2022: zertifiziert PPC SMGW 1.2, EMH CASA 1.0, Theben "
        "CONEXA; erwartet SMARTY IQ");
  CHECK(title("gndew-in-force") == "GNDEW in Kraft");
  CHECK(title("smarty-iq-tr-refused") == "SMARTY IQ: Zertifizierung versagt, angenommen");
}

TEST_CASE("the reasons of the first start are German in German", "[view]") {
  Drawn drawn;
  drawn.act(UseLanguage{Language::german});
  REQUIRE(drawn.scene.why());
  for (const auto& line : drawn.scene.why()->proof) {
    CAPTURE(line.text);
    CHECK(line.text.find(" (engl.)") == std::string::npos);
    CHECK(line.text.find(" the ") == std::string::npos);
  }
  for (const auto& flip : drawn.scene.why()->flips) {
    CAPTURE(flip.words);
    CHECK(flip.words.find("without") == std::string::npos);
    CHECK(flip.words.find(" of ") == std::string::npos);
  }
}

TEST_CASE("at a large scale the title of the scenario is whole and the two days are there",
          "[view]") {
  for (const float scale : {1.F, 1.4F}) {
    Drawn drawn;
    drawn.size = {1280 / scale, 720 / scale};
    drawn.act(UseScale{scale});
    CAPTURE(scale);
    CHECK(drawn.text("SMARTY IQ never gets its TR certificate") != nullptr);
    CHECK(drawn.text("2023-05-25") != nullptr);
    CHECK(drawn.text("2026-03-27") != nullptr);
  }
}

TEST_CASE("the labels of the two days stand in the plot and not over each other", "[view]") {
  for (const float width : {1600.F, 914.F, 640.F}) {
    for (const auto known : {Date::of(2016, 10, 1), Date::of(2023, 5, 26), Date::of(2026, 3, 1)}) {
      Drawn drawn;
      drawn.size = {width, 500};
      drawn.act(SetKnown{known});
      CAPTURE(width, to_string(known));
      const auto& plot = drawn.laid.frame.plot;
      for (const auto& handle : {drawn.laid.on_handle, drawn.laid.known_handle}) {
        if (handle.width == 0) continue;  // no room: the header says the day
        CHECK(handle.x >= plot.x);
        CHECK(handle.right() <= plot.right());
      }
      CHECK_FALSE(drawn.laid.on_handle.overlaps(drawn.laid.known_handle));
    }
  }
}

TEST_CASE("hints and rows do not lie over each other at any scale", "[view]") {
  for (const float scale : {1.F, 1.4F, 2.F}) {
    Drawn drawn;
    drawn.size = {1280 / scale, 720 / scale};
    drawn.act(UseScale{scale});
    const auto& frame = drawn.laid.frame;
    CAPTURE(scale);
    CHECK(frame.dock.height > 0);
    CHECK(frame.dock.y >= frame.plot.bottom());
    CHECK(frame.dock.bottom() <= frame.status.y);
    drawn.act(DismissHints{});
    CHECK(drawn.laid.frame.dock.height == 0);
  }
}

TEST_CASE("in words each fact of a row is told once", "[view]") {
  Drawn drawn;
  const auto text = spoken(drawn.scene, drawn.view, drawn.laid);
  const auto row = text.find("MsbG versions:");
  REQUIRE(row != std::string::npos);
  const auto of_row = text.substr(row, text.find("\n\n", row) - row);
  std::set<std::string> lines;
  std::istringstream each(of_row);
  for (std::string line; std::getline(each, line);) {
    CAPTURE(line);
    CHECK(lines.insert(line).second);
  }
  CHECK(lines.size() > 4);
}
