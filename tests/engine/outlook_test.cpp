// What the outlook lists, and what the answers say of bearing an installation and of agile rollout:
// each as the law is in force on the day and known in the view.
#include <algorithm>
#include <fstream>

#include "tests/support/asking.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/temporary_folder.hpp"

using namespace stichtag;
using namespace stichtag::test;

namespace {

// Rows of the kind, without what is said of them.
std::string days_of(const std::string& kind, const Asking& asking, int months) {
  std::string days;
  for (const auto& row : outlook(asking, months)) {
    if (row.find(" " + kind + " ") != 10) continue;
    days += (days.empty() ? "" : " ") + row.substr(0, 10);
  }
  return days;
}

std::string scenario_with_gndew_on(const std::string& day, const TemporaryFolder& folder) {
  auto path = folder / "later.toml";
  std::ofstream(path) << "title = \"The GNDEW comes later\"\nextends = \"history\"\n"
                      << "[[move]]\nid = \"gndew-in-force\"\nto = " << day << "\n";
  return path;
}

}  // namespace

TEST_CASE("without the GNDEW no day ends the use of gateways or agile rollout") {
  const Asking never{.scenario = "smarty-iq-fails-no-gndew", .on = "2025-12-01"};
  CHECK(days_of("use", never, 38).empty());
  CHECK(days_of("term", never, 38).empty());
}

TEST_CASE("the last days of use are known since the GNDEW was promulgated") {
  CHECK(days_of("use", {.on = "2023-06-01", .known = "2023-05-26"}, 90) == "2025-12-31 2028-12-31");
  CHECK(days_of("use", {.on = "2024-06-01", .known = "2024-06-01"}, 24) == "2025-12-31");
  CHECK(days_of("use", {.on = "2023-05-01", .known = "2023-05-25"}, 90).empty());
}

TEST_CASE("a GNDEW that comes after a last day of use does not bring that day") {
  const TemporaryFolder folder;
  const Asking later{.scenario = scenario_with_gndew_on("2026-03-01", folder), .on = "2024-06-01"};
  CHECK(days_of("use", later, 90) == "2028-12-31");
  CHECK(days_of("term", later, 90).empty());
}

TEST_CASE("agile rollout ends with 2024 by the text of 2023, with 2025 by that of February 2025") {
  CHECK(days_of("term", {.on = "2024-06-01", .known = "2024-06-01"}, 24) == "2024-12-31");
  CHECK(days_of("term", {.on = "2024-06-01"}, 24) == "2024-12-31 2025-12-31");
  const auto open = [](const std::string& on, const std::string& known) {
    return ask({.on = on, .product = "ppc-smgw", .known = known}).agile_rollout;
  };
  CHECK(open("2024-12-31", "2024-06-01"));
  CHECK_FALSE(open("2025-01-01", "2024-06-01"));
  CHECK_FALSE(open("2025-01-15", "2025-01-15"));
  CHECK_FALSE(open("2025-06-01", "2024-06-01"));
  CHECK_FALSE(open("2025-02-24", ""));
  CHECK(open("2025-02-25", ""));
  CHECK(open("2025-12-31", "2025-03-01"));
  CHECK_FALSE(open("2026-01-01", ""));
}

TEST_CASE("a customer need not bear an uncertified system, nor the gateway of a competitor") {
  const auto borne = [](const Asking& asking) { return ask(asking).must_be_tolerated; };
  CHECK(borne({.on = "2024-06-01", .product = "ppc-smgw"}));
  CHECK_FALSE(borne({.on = "2024-06-01", .product = "uncertified-system"}));
  CHECK_FALSE(borne({.on = "2019-06-01", .product = "uncertified-system"}));
  for (const std::string on : {"2021-06-01", "2024-06-01", "2025-06-01", "2026-06-01"}) {
    CHECK_FALSE(borne({.on = on, .product = "ppc-smgw", .known = on, .who = "competitive"}));
  }
  CHECK_FALSE(borne({.on = "2022-06-01",
                     .product = "ppc-smgw",
                     .who = "competitive",
                     .readings = {"tolerance=tolerance_also_voluntary"}}));
}

TEST_CASE("the outlook names the last day for an objection to an act") {
  const auto rows = outlook({.on = "2022-05-24", .known = "2022-06-01"}, 2);
  const auto has = [&](const std::string& row) {
    return std::find(rows.begin(), rows.end(), row) != rows.end();
  };
  CHECK(has("2022-06-23 term last day for an objection to bsi-2022-finding (VwGO § 70)"));
  // Its text is not on record, so that it told of the month is inferred.
  CHECK(has("2022-06-23 term last day for an objection to bsi-2022-withdrawal (VwGO § 70) [C]"));
  CHECK(days_of("term", {.on = "2022-05-24", .known = "2022-05-19"}, 2).empty());
}

TEST_CASE("the quota of 2023 is contested where the determination had gone before its due day") {
  const auto quota_of = [](const std::string& scenario) {
    for (const auto& row : outlook({.scenario = scenario, .on = "2023-01-01"}, 3))
      if (row.find("imsys-10") != std::string::npos) return row;
    return std::string();
  };
  CHECK(quota_of("history").empty());
  CHECK(quota_of("withdrawal-ex-nunc").find("contested") != std::string::npos);
  CHECK(quota_of("no-withdrawal").find("contested") == std::string::npos);
  CHECK_FALSE(quota_of("no-withdrawal").empty());
}

TEST_CASE("the outlook marks what is inferred and of the secondary rule of re-assessment") {
  const auto rows = outlook({.on = "2026-11-24"}, 12);
  const auto has = [&](const std::string& row) {
    return std::find(rows.begin(), rows.end(), row) != rows.end();
  };
  CHECK(
      has("2026-11-24 re-assessment overdue since 2021-09-30 [B]: bsi-dsz-cc-0822-2019 "
          "(sagemcom-smarty-iq) [C]"));
  CHECK(has("2026-12-20 re-assessment due [B]: bsi-dsz-cc-0822-v6-2024 (sagemcom-smarty-iq)"));
}
