// The baseline assertions of the research note, section 7.
#include "engine/law/section_29.hpp"
#include "tests/support/asking.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::test;

TEST_CASE("baseline 2: nothing is obligatory from 23.05.2022 to 26.05.2023") {
  for (Date on = day("2022-05-23"); on <= day("2023-05-26"); on = on + 7) {
    for (const auto group : all_case_groups()) {
      for (const char* line : {"ppc-smgw", "emh-casa", "theben-conexa", "sagemcom-smarty-iq"}) {
        const auto got =
            install({.on = to_string(on), .product = line, .group = std::string(name_of(group))});
        CHECK(got != "obligatory");
      }
    }
  }
}

TEST_CASE("baseline 3: the products of Nr. 1 may be installed throughout") {
  for (const char* on : {"2022-01-31", "2022-03-01", "2022-05-23", "2023-05-24", "2023-05-26",
                         "2023-05-27", "2026-01-01"}) {
    for (const char* line : {"ppc-smgw", "emh-casa", "theben-conexa"}) {
      INFO(on << " " << line);
      const auto got = install({.on = on, .product = line});
      CHECK((got == "permitted" || got == "obligatory"));
    }
  }
}

TEST_CASE("baseline 4: SMARTY IQ may be installed up to D, and is undetermined after it") {
  CHECK(install({.on = "2022-05-23", .product = "sagemcom-smarty-iq"}) == "permitted");
  CHECK(install({.on = "2023-05-23", .product = "sagemcom-smarty-iq"}) == "permitted");
  const auto after = ask({.on = "2023-05-24", .product = "sagemcom-smarty-iq"});
  CHECK(after.install == law::Install::undetermined);
  CHECK(after.hangs_on == std::vector<EventId>{"smarty-iq-tr"});
  CHECK(install({.on = "2023-05-26", .product = "sagemcom-smarty-iq"}) == "undetermined");
}

TEST_CASE("baseline 5: from 27.05.2023 no determination influences installation") {
  for (const char* reading :
       {"ban-scope=determination", "permission-scope=all_groups", "finding-prompt=no"}) {
    CHECK(install({.on = "2023-05-27", .product = "ppc-smgw", .readings = {reading}}) ==
          "permitted");
    CHECK(grounds({.scenario = "smarty-iq-fails",
                   .on = "2023-05-27",
                   .product = "sagemcom-smarty-iq",
                   .readings = {reading}}) == "s24-4");
  }
}

TEST_CASE(
    "the gap of SMARTY IQ between the interoperability date and the finding is told as it is") {
  CHECK(install({.on = "2022-01-30", .product = "sagemcom-smarty-iq", .known = "2022-01-30"}) ==
        "obligatory");
  CHECK(grounds({.on = "2022-01-31", .product = "sagemcom-smarty-iq"}) == "s24-4");
  CHECK(install({.on = "2022-05-22", .product = "sagemcom-smarty-iq"}) == "banned");
  CHECK(install({.on = "2022-05-23", .product = "sagemcom-smarty-iq"}) == "permitted");
}

TEST_CASE("the twelve months end on four different days, by reading") {
  const auto first_ban = [](std::vector<std::string> readings) {
    for (const auto& row : bans({.scenario = "smarty-iq-fails",
                           .product = "sagemcom-smarty-iq",
                           .readings = std::move(readings)})) {
      if (row.find("s19-6-s2") != std::string::npos) return row;
    }
    return std::string();
  };
  CHECK(first_ban({}) == "2023-05-24..2023-05-27 s19-6-s2");
  CHECK(first_ban({"clock-start=decision"}) == "2023-05-23..2023-05-27 s19-6-s2");
  CHECK(first_ban({"clock-start=decision", "weekend-roll=no_roll"}) ==
        "2023-05-21..2023-05-27 s19-6-s2");
  CHECK(first_ban({"weekend-roll=no_roll"}) == "2023-05-24..2023-05-27 s19-6-s2");
}
