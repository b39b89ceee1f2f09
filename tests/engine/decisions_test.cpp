// The decisions of the model, M01 to M22, each by an example (M23 concerns runs).
#include "engine/law/section_24.hpp"
#include "tests/support/asking.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::test;

TEST_CASE("M01: a line is installable if one of its versions is; a version answers for itself") {
  CHECK(install({.on = "2022-06-01", .product = "ppc-smgw"}) == "permitted");
  CHECK(install({.on = "2022-06-01", .product = "ppc-smgw@1.2"}) == "permitted");
  CHECK(install({.on = "2022-06-01", .product = "ppc-smgw@1.1.1"}) == "banned");
  CHECK(install({.on = "2022-06-01",
                 .product = "ppc-smgw@1.1.1",
                 .readings = {"product-identity=by_product_line"}}) == "permitted");
}

TEST_CASE("M01: use goes by line, and is unlawful before the first certificate") {
  CHECK(use({.on = "2019-03-01", .product = "emh-casa"}) == "unlawful");
  CHECK(use({.on = "2022-06-01", .product = "ppc-smgw@1.1.1"}) == "lawful");
  CHECK(use({.on = "2022-06-01",
             .product = "ppc-smgw@1.1.1",
             .readings = {"product-identity=by_certified_version"}}) == "unlawful");
}

TEST_CASE("M02: under the GNDEW the duty begins with 2025, for large cases with 2028") {
  CHECK(install({.on = "2024-12-31", .product = "ppc-smgw"}) == "permitted");
  CHECK(install({.on = "2025-01-01", .product = "ppc-smgw"}) == "obligatory");
  CHECK(install({.on = "2025-01-01", .product = "ppc-smgw", .group = "plant-7-15"}) ==
        "obligatory");
  CHECK(install({.on = "2027-12-31", .product = "ppc-smgw", .group = "plant-over-100"}) ==
        "permitted");
  CHECK(install({.on = "2028-01-01", .product = "ppc-smgw", .group = "plant-over-100"}) ==
        "obligatory");
  CHECK(install({.on = "2026-01-01", .product = "ppc-smgw", .group = "consumer-4000-6000"}) ==
        "permitted");
}

TEST_CASE(
    "M03: the duty of 2020 holds for certified products that the determination did not name") {
  CHECK(install({.on = "2021-06-01", .product = "theben-conexa", .known = "2021-06-01"}) ==
        "obligatory");
}

TEST_CASE("M04, M16: the determination has no lower bound and leaves plants and § 14a out") {
  CHECK(install({.on = "2020-06-01",
                 .product = "ppc-smgw",
                 .group = "controllable-14a",
                 .known = "2020-06-01"}) == "permitted");
  CHECK(grounds({.scenario = "smarty-iq-fails",
                 .on = "2023-05-25",
                 .product = "sagemcom-smarty-iq",
                 .group = "consumer-0-2000"}) == "s19-6-s2");
  CHECK(grounds({.scenario = "smarty-iq-fails",
                 .on = "2023-05-25",
                 .product = "sagemcom-smarty-iq",
                 .group = "plant-7-15"}) == "s24-4");
}

TEST_CASE(
    "M05: the twelve-month clause stands alone, and beside § 24(4) only if the ban persists") {
  CHECK(grounds(
            {.scenario = "smarty-iq-fails", .on = "2023-05-26", .product = "sagemcom-smarty-iq"}) ==
        "s19-6-s2");
  CHECK(grounds(
            {.scenario = "smarty-iq-fails", .on = "2023-05-27", .product = "sagemcom-smarty-iq"}) ==
        "s24-4");
  CHECK(grounds({.scenario = "smarty-iq-fails",
                 .on = "2023-05-27",
                 .product = "sagemcom-smarty-iq",
                 .readings = {"gndew-effect=persists_for_uncertified"}}) == "s19-6-s2 s24-4");
  CHECK(grounds({.on = "2020-06-01", .product = "uncertified-system", .known = "2020-06-01"}) ==
        "s19-5");
}

TEST_CASE("M06: bans begin with the MsbG and go on after the last listed validity") {
  const auto rows = bans({.product = "emh-casa"});
  REQUIRE(rows.size() == 2);
  CHECK(rows.front() == "2016-09-02..2019-12-17 s24-4");
  CHECK(rows.back() == "2033-08-27.. s24-4");
}

TEST_CASE(
    "M07: the plaintiff is free from 04.03.2021 under every reach, the others from some day in "
    "March") {
  for (const char* reach :
       {"court-reach=inter_partes", "court-reach=plaintiffs_50", "court-reach=erga_omnes"}) {
    const Asking plaintiff{.on = "2021-03-04",
                           .product = "ppc-smgw",
                           .known = "2021-03-04",
                           .who = "plaintiff",
                           .readings = {reach}};
    CHECK(install(plaintiff) == "permitted");
  }
  CHECK(
      install(
          {.on = "2021-03-03", .product = "ppc-smgw", .known = "2021-03-03", .who = "plaintiff"}) ==
      "obligatory");
  const auto some_day = ask(
      {.on = "2021-03-15", .product = "ppc-smgw", .known = "2021-03-15", .who = "co-plaintiff"});
  CHECK(some_day.install == law::Install::undetermined);
  CHECK(some_day.hangs_on == std::vector<EventId>{"bsi-2021-suspension"});
  CHECK(install({.on = "2021-03-31",
                 .product = "ppc-smgw",
                 .known = "2021-03-31",
                 .who = "co-plaintiff"}) == "permitted");
  CHECK(install({.on = "2021-06-01",
                 .product = "ppc-smgw",
                 .known = "2021-06-01",
                 .who = "co-plaintiff",
                 .readings = {"court-reach=inter_partes"}}) == "obligatory");
}

TEST_CASE("M07, A30: suspension back to the act") {
  CHECK(
      install(
          {.on = "2020-06-01", .product = "ppc-smgw", .known = "2021-06-01", .who = "plaintiff"}) ==
      "obligatory");
  CHECK(install({.on = "2020-06-01",
                 .product = "ppc-smgw",
                 .known = "2021-06-01",
                 .who = "plaintiff",
                 .readings = {"suspension-effect=from_act"}}) == "permitted");
}

TEST_CASE("M08: what is not known yet counts as not there") {
  CHECK(install({.on = "2023-06-01", .product = "ppc-smgw", .known = "2020-03-01"}) ==
        "obligatory");
  CHECK(install({.on = "2025-06-01", .product = "ppc-smgw", .known = "2023-05-25"}) == "permitted");
}

TEST_CASE("M09: known from the decision, at work from the deemed notification") {
  CHECK(install({.on = "2021-06-01", .product = "ppc-smgw", .known = "2022-05-21"}) ==
        "obligatory");
  CHECK(install({.on = "2022-06-01", .product = "ppc-smgw", .known = "2022-05-21"}) == "permitted");
  CHECK(install({.on = "2021-06-01", .product = "ppc-smgw", .known = "2022-05-23"}) == "permitted");
  CHECK(install({.on = "2022-06-01", .product = "ppc-smgw", .known = "2022-05-19"}) ==
        "obligatory");
}

TEST_CASE("M10: a partial date means any day that it can denote") {
  CHECK(install({.on = "2018-11-30", .product = "ppc-smgw"}) == "banned");
  CHECK(install({.on = "2018-12-01", .product = "ppc-smgw"}) == "undetermined");
  CHECK(install({.on = "2018-12-31", .product = "ppc-smgw"}) == "permitted");
  CHECK(install({.on = "2020-06-24", .product = "theben-conexa"}) == "undetermined");
  CHECK(install({.on = "2020-12-24", .product = "theben-conexa"}) == "permitted");
}

TEST_CASE("M11: the TR certificate of SMARTY IQ can have come from 23.05.2022 on, or never") {
  CHECK(install({.on = "2022-05-22", .product = "sagemcom-smarty-iq"}) == "banned");
  CHECK(use({.on = "2026-01-01", .product = "sagemcom-smarty-iq"}) == "undetermined");
}

TEST_CASE("M12: a version without a TR certificate on record is undetermined") {
  CHECK(ask({.on = "2024-01-01", .product = "efr-sgh"}).hangs_on ==
        std::vector<EventId>{"efr-sgh-tr"});
  const Asking later{
      .on = "2025-03-01", .product = "ppc-smgw@2.1.1", .readings = {"tr-carry-over=no"}};
  CHECK(ask(later).hangs_on == std::vector<EventId>{"ppc-smgw-later-tr"});
  CHECK(install({.on = "2025-03-01", .product = "ppc-smgw@2.1.1"}) == "obligatory");
}

TEST_CASE("M13: the retroactivity step sets use, not installation") {
  CHECK(install({.on = "2022-03-01", .product = "sagemcom-smarty-iq"}) == "banned");
  CHECK(use({.on = "2022-03-01", .product = "sagemcom-smarty-iq"}) == "lawful");
  CHECK(use({.on = "2022-03-01", .product = "sagemcom-smarty-iq", .known = "2022-05-22"}) ==
        "unlawful");
  CHECK(install({.on = "2020-06-01",
                 .product = "ppc-smgw",
                 .known = "2020-06-01",
                 .readings = {"interop-due=ovg"}}) == "banned");
  CHECK(use({.on = "2022-03-01",
             .product = "sagemcom-smarty-iq",
             .readings = {"withdrawal-effect=ex_nunc"}}) == "unlawful");
}

TEST_CASE(
    "M14: a lapsed security module changes nothing by itself, but does in the scenario that says "
    "so") {
  CHECK(install({.on = "2026-11-19", .product = "ppc-smgw@1.2"}) == "obligatory");
  CHECK(
      install({.scenario = "tcos-module-lapses", .on = "2026-11-18", .product = "ppc-smgw@1.2"}) ==
      "obligatory");
  CHECK(
      install({.scenario = "tcos-module-lapses", .on = "2026-11-19", .product = "ppc-smgw@1.2"}) ==
      "banned");
  CHECK(install({.scenario = "tcos-module-lapses", .on = "2026-11-19", .product = "ppc-smgw"}) ==
        "obligatory");
}

TEST_CASE("M15: without complete certificates use ends with 2025, 2028, or eight years on") {
  const std::string failed = "smarty-iq-fails";
  CHECK(use({.scenario = failed, .on = "2025-12-31", .product = "sagemcom-smarty-iq"}) == "lawful");
  CHECK(use({.scenario = failed, .on = "2026-01-01", .product = "sagemcom-smarty-iq"}) ==
        "unlawful");
  CHECK(use({.scenario = failed,
             .on = "2028-12-31",
             .product = "sagemcom-smarty-iq",
             .group = "plant-over-100"}) == "lawful");
  const std::vector<std::string> vested{"eight-years=vested_8_years"};
  CHECK(use({.scenario = failed,
             .on = "2031-05-23",
             .product = "sagemcom-smarty-iq",
             .readings = vested}) == "lawful");
  CHECK(use({.scenario = failed,
             .on = "2031-05-24",
             .product = "sagemcom-smarty-iq",
             .readings = vested}) == "unlawful");
}

TEST_CASE("M17: a withdrawal suspended for all leaves the determination in force to 26.05.2023") {
  const std::vector<std::string> all{"withdrawal-objection=suspended_for_all"};
  CHECK(install({.on = "2023-05-26", .product = "ppc-smgw", .readings = all}) == "obligatory");
  CHECK(install({.on = "2023-05-27", .product = "ppc-smgw", .readings = all}) == "permitted");
  CHECK(install({.scenario = "smarty-iq-fails",
                 .on = "2022-06-01",
                 .product = "sagemcom-smarty-iq",
                 .readings = all}) == "permitted");
}

TEST_CASE("M18: later amendments fall with the GNDEW") {
  CHECK(install(
            {.scenario = "smarty-iq-fails-no-gndew", .on = "2026-01-01", .product = "ppc-smgw"}) ==
        "permitted");
}

TEST_CASE("M19: without a withdrawal the duty stays and § 19(6) has no trigger") {
  CHECK(install({.scenario = "no-withdrawal", .on = "2023-01-01", .product = "ppc-smgw"}) ==
        "obligatory");
  CHECK(
      grounds({.scenario = "no-withdrawal", .on = "2023-01-01", .product = "sagemcom-smarty-iq"}) ==
      "s24-4");
  CHECK(install({.scenario = "withdrawal-ex-nunc", .on = "2021-06-01", .product = "ppc-smgw"}) ==
        "obligatory");
  CHECK(install({.scenario = "ovg-binds-all",
                 .on = "2021-06-01",
                 .product = "ppc-smgw",
                 .known = "2021-06-01"}) == "permitted");
}

TEST_CASE("M20: a view before a replaced fact is known is the view of the parent") {
  CHECK(install({.scenario = "smarty-iq-in-time",
                 .on = "2023-05-25",
                 .product = "sagemcom-smarty-iq",
                 .known = "2023-05-14"}) == "undetermined");
  CHECK(install({.scenario = "smarty-iq-in-time",
                 .on = "2023-05-25",
                 .product = "sagemcom-smarty-iq",
                 .known = "2023-05-15"}) == "permitted");
}

TEST_CASE("M21: late without the GNDEW: the certificate alone, or a new determination too") {
  const Asking late{
      .scenario = "smarty-iq-late-no-gndew", .on = "2023-08-21", .product = "sagemcom-smarty-iq"};
  CHECK(install(late) == "banned");
  auto suffices = late;
  suffices.readings = {"late-certificate=certificate_suffices"};
  CHECK(install(suffices) == "permitted");
  suffices.on = "2023-08-20";
  CHECK(install(suffices) == "banned");
}

TEST_CASE("M22: a court takes the permission, not the twelve months") {
  const Asking suspended{
      .scenario = "court-suspends-2022", .on = "2022-10-01", .product = "sagemcom-smarty-iq"};
  CHECK(grounds(suspended) == "court");
  CHECK(install({.scenario = "court-suspends-2022", .on = "2022-10-01", .product = "ppc-smgw"}) ==
        "permitted");
  CHECK(grounds({.scenario = "court-suspends-2022",
                 .on = "2023-05-25",
                 .product = "sagemcom-smarty-iq"}) == "s19-6-s2");
}
