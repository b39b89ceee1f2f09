// The three years of § 45(2) of 2016: when they begin, and what stops them.
#include "tests/engine/quota/asking_quota.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::test;

TEST_CASE("without the withdrawal the quota falls due three years after the notification") {
  CHECK(due({.scenario = "no-withdrawal"}, "imsys-10") == "2023-02-24");
  CHECK(due({.scenario = "withdrawal-ex-nunc"}, "imsys-10") == "2023-02-24");
  CHECK(due({}, "imsys-10") == "none");
  CHECK(due({.readings = {"withdrawal-effect=ex_nunc"}}, "imsys-10") == "2023-02-24");
  CHECK(due({.readings = {"withdrawal-objection=suspended_for_all"}}, "imsys-10") == "2023-02-24");
}

TEST_CASE("whoever sued successfully has no quota of 2020") {
  CHECK(due({.scenario = "no-withdrawal", .who = "plaintiff"}, "imsys-10") == "none");
  CHECK(due({.scenario = "no-withdrawal", .who = "co-plaintiff"}, "imsys-10") == "none");
  CHECK(due({.scenario = "ovg-binds-all", .known = "2022-01-01"}, "imsys-10") == "none");
}

TEST_CASE("A09: where the clock starts") {
  const auto due_when = [](const std::string& option) {
    return due({.scenario = "no-withdrawal", .readings = {"quota-clock-start=" + option}},
               "imsys-10");
  };
  CHECK(due_when("notification") == "2023-02-24");
  CHECK(due_when("decision") == "2023-02-07");
  CHECK(due_when("first_publication") == "2023-01-31");
}

TEST_CASE("the later of determination and notice counts; the mME quota goes by the notice") {
  CHECK(due({.scenario = "no-withdrawal", .notice = "2020-05-04"}, "imsys-10") == "2023-05-04");
  CHECK(due({.scenario = "no-withdrawal", .notice = "2016-12-01"}, "imsys-10") == "2023-02-24");
  CHECK(due({.notice = "2016-12-01"}, "mme-10") == "2019-12-01");
  CHECK(due({}, "mme-10") == "2020-06-30");
}

// After the withdrawal of 2022 a new determination is made, and the GNDEW does not come.
QuotaAsking anew(const std::string& scenario, const std::string& option) {
  return {.scenario = scenario,
          .readings = {"quota-clock=" + option},
          .without = {"gndew-in-force"},
          .more = {determination("new", Date::of(2022, 10, 1), Date::of(2022, 10, 10))}};
}

TEST_CASE("A08 after a withdrawal for the past") {
  CHECK(due(anew("history", "restart"), "imsys-10") == "2025-10-10");
  CHECK(due(anew("history", "continue_from_2020"), "imsys-10") == "2023-02-24");
  // In hindsight no determination was in force before: nothing ran that could stand still.
  CHECK(due(anew("history", "pause"), "imsys-10") == "2025-10-10");
}

TEST_CASE("A08 after a withdrawal for the future") {
  CHECK(due(anew("withdrawal-ex-nunc", "restart"), "imsys-10") == "2025-10-10");
  CHECK(due(anew("withdrawal-ex-nunc", "continue_from_2020"), "imsys-10") == "2023-02-24");
  // 140 days without a determination, 23.05. to 09.10.2022.
  CHECK(due(anew("withdrawal-ex-nunc", "pause"), "imsys-10") == "2023-07-14");
}

TEST_CASE("A08: a clock that has run out is not restarted") {
  auto late = anew("withdrawal-ex-nunc", "restart");
  late.more = {determination("new", Date::of(2024, 3, 1), Date::of(2024, 3, 15))};
  CHECK(due(late, "imsys-10") == "2023-02-24");
}

TEST_CASE("A08: nobody is bound before there is a determination that counts") {
  auto late = anew("history", "continue_from_2020");
  late.more = {determination("new", Date::of(2024, 3, 1), Date::of(2024, 3, 15))};
  CHECK(due(late, "imsys-10") == "2024-03-15");
}

TEST_CASE("A08 and A09: days between the start that is read and the notification do not pause") {
  CHECK(due({.scenario = "no-withdrawal",
             .readings = {"quota-clock=pause", "quota-clock-start=decision"}},
            "imsys-10") == "2023-02-07");
}

TEST_CASE("A08: a clock that stands still and never goes on ends nowhere") {
  CHECK(due({.scenario = "withdrawal-ex-nunc", .readings = {"quota-clock=pause"}}, "imsys-10") ==
        "none");
}

TEST_CASE("a determination beside a standing one does not restart the clock") {
  const QuotaAsking staged{
      .scenario = "no-withdrawal",
      .more = {determination("second", Date::of(2021, 10, 1), Date::of(2021, 10, 10))}};
  CHECK(due(staged, "imsys-10") == "2023-02-24");
}

TEST_CASE("the derivation names the terms") {
  const auto steps = duty({.scenario = "no-withdrawal"}, "imsys-10").steps;
  REQUIRE(!steps.empty());
  CHECK(steps.front().find("2020-02-24") != std::string::npos);
}
