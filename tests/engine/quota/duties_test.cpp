// Every duty of every wording, with its last day and its norm.
#include "tests/engine/quota/asking_quota.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::test;
using Rows = std::vector<std::string>;

TEST_CASE("under the wording of 2016, as known in 2021") {
  CHECK(
      listed(duties({.known = "2021-01-01"})) ==
      Rows{"2020-06-30 mme-10 10/100 MsbG § 45(2) Nr. 2",
           "2023-02-24 imsys-10 10/100 MsbG § 45(2) Nr. 1",
           "2028-02-24 window-8-from-2017 95/100 MsbG § 29(5), § 31(1) Nr. 2 to 4, (2) Nr. 1 to 3",
           "2028-02-24 window-8-from-2020 95/100 MsbG § 29(5), § 31(1) Nr. 6, (2) Nr. 4",
           "2032-12-31 modern-meters-by-2032 1/1 MsbG § 29(3) S. 2"});
}

TEST_CASE("the withdrawal for the past takes the iMSys quota away") {
  CHECK(listed(duties({.known = "2022-06-01"})) ==
        Rows{"2020-06-30 mme-10 10/100 MsbG § 45(2) Nr. 2",
             "2032-12-31 modern-meters-by-2032 1/1 MsbG § 29(3) S. 2"});
}

TEST_CASE("under the GNDEW, as known in 2024") {
  CHECK(listed(duties({.known = "2024-06-01"})) ==
        Rows{"2020-06-30 mme-10 10/100 MsbG § 45(2) Nr. 2",
             "2025-12-31 20-by-2025 20/100 MsbG § 45(1) S. 1 Nr. 2 a",
             "2028-12-31 50-by-2028 50/100 MsbG § 45(1) S. 1 Nr. 2 b",
             "2028-12-31 large-20-by-2028 20/100 MsbG § 45(1) S. 1 Nr. 1 a",
             "2030-12-31 95-by-2030 95/100 MsbG § 45(1) S. 1 Nr. 2 c",
             "2030-12-31 large-50-by-2030 50/100 MsbG § 45(1) S. 1 Nr. 1 b",
             "2032-12-31 large-95-by-2032 95/100 MsbG § 45(1) S. 1 Nr. 1 c",
             "2032-12-31 modern-meters-by-2032 1/1 MsbG § 29(3) S. 2"});
}

const Rows list_of_2025 = {
    "2020-06-30 mme-10 10/100 MsbG § 45(2) Nr. 2",
    "2025-12-31 20-by-2025 20/100 MsbG § 45(1) S. 1 Nr. 4 a",
    "2026-12-31 new-consumers-90-by-2026 90/100 MsbG § 45(1) S. 1 Nr. 4 b",
    "2026-12-31 new-plants-90-by-2026 90/100 MsbG § 45(1) S. 1 Nr. 2 a",
    "2028-12-31 large-new-consumers-90-by-2028 90/100 MsbG § 45(1) S. 1 Nr. 3 a",
    "2028-12-31 large-new-plants-90-by-2028 90/100 MsbG § 45(1) S. 1 Nr. 1 a",
    "2028-12-31 new-consumers-90-by-2028 90/100 MsbG § 45(1) S. 1 Nr. 4 c",
    "2028-12-31 new-plants-90-by-2028 90/100 MsbG § 45(1) S. 1 Nr. 2 b",
    "2028-12-31 plants-of-2018-50-by-2028 50/100 MsbG § 45(1) S. 1 Nr. 2 b",
    "2030-12-31 large-new-consumers-90-by-2030 90/100 MsbG § 45(1) S. 1 Nr. 3 b",
    "2030-12-31 large-new-plants-90-by-2030 90/100 MsbG § 45(1) S. 1 Nr. 1 b",
    "2030-12-31 new-consumers-90-by-2030 90/100 MsbG § 45(1) S. 1 Nr. 4 d",
    "2030-12-31 new-plants-90-by-2030 90/100 MsbG § 45(1) S. 1 Nr. 2 c",
    "2032-12-31 consumers-90-by-2032 90/100 MsbG § 45(1) S. 1 Nr. 4 e",
    "2032-12-31 large-consumers-90-by-2032 90/100 MsbG § 45(1) S. 1 Nr. 3 c",
    "2032-12-31 large-plants-90-by-2032 90/100 MsbG § 45(1) S. 1 Nr. 1 c",
    "2032-12-31 modern-meters-by-2032 1/1 MsbG § 29(3) S. 2",
    "2032-12-31 plants-90-by-2032 90/100 MsbG § 45(1) S. 1 Nr. 2 d"};

TEST_CASE("the list of 25.02.2025, and the same numbers since 23.12.2025") {
  CHECK(listed(duties({.known = "2025-06-01"})) == list_of_2025);
  CHECK(duty({.known = "2025-06-01"}, "20-by-2025").version == StatuteVersion::v4);
  CHECK(listed(duties({})) == list_of_2025);
  CHECK(duty({}, "20-by-2025").version == StatuteVersion::v5);
}

TEST_CASE("windows of the capacity quotas, both days included") {
  using Days = law::section_45::Days;
  const auto window = [](const std::string& name) {
    return *dated(StatuteVersion::v5, name).denominator.arising;
  };
  CHECK(window("new-plants-90-by-2026") == Days{Date::of(2025, 2, 25), Date::of(2026, 9, 30)});
  CHECK(window("new-plants-90-by-2028") == Days{Date::of(2026, 10, 1), Date::of(2028, 9, 30)});
  CHECK(window("plants-of-2018-50-by-2028") == Days{Date::of(2018, 1, 1), Date::of(2025, 2, 25)});
  CHECK(window("new-plants-90-by-2030") == Days{Date::of(2028, 10, 1), Date::of(2030, 9, 30)});
  CHECK(window("large-new-plants-90-by-2028") ==
        Days{Date::of(2027, 10, 1), Date::of(2028, 9, 30)});
  CHECK(window("large-new-plants-90-by-2030") ==
        Days{Date::of(2028, 10, 1), Date::of(2030, 9, 30)});
  CHECK(window("new-consumers-90-by-2026") == Days{Date::of(2025, 2, 25), Date::of(2026, 12, 31)});
  CHECK(window("new-consumers-90-by-2028") == Days{Date::of(2027, 1, 1), Date::of(2028, 12, 31)});
  CHECK(window("new-consumers-90-by-2030") == Days{Date::of(2029, 1, 1), Date::of(2030, 12, 31)});
  // Nr. 3 names no first day: the year with which it must begin at the latest.
  CHECK(window("large-new-consumers-90-by-2028") ==
        Days{Date::of(2028, 1, 1), Date::of(2028, 12, 31)});
  CHECK(window("large-new-consumers-90-by-2030") ==
        Days{Date::of(2028, 1, 1), Date::of(2030, 12, 31)});
  CHECK(!dated(StatuteVersion::v5, "plants-90-by-2032").denominator.arising);
  CHECK(dated(StatuteVersion::v5, "plants-90-by-2032").denominator.unit ==
        law::section_45::Unit::watts);
}

TEST_CASE("plants left the 20 % quota on 25.02.2025") {
  const auto gndew = dated(StatuteVersion::v3, "20-by-2025").denominator.groups;
  const auto since = dated(StatuteVersion::v4, "20-by-2025").denominator.groups;
  CHECK(gndew.contains(CaseGroup::plant_7_15));
  CHECK(!since.contains(CaseGroup::plant_7_15));
  for (const auto group : {CaseGroup::consumer_6000_10000, CaseGroup::controllable_14a}) {
    CHECK((gndew.contains(group) && since.contains(group)));
  }
  CHECK((!gndew.contains(CaseGroup::consumer_over_100000) &&
         !since.contains(CaseGroup::consumer_over_100000)));
  CHECK(!since.contains(CaseGroup::consumer_4000_6000));
}

namespace {

using G = CaseGroup;

std::vector<G> groups(StatuteVersion version, const std::string& name) {
  std::vector<G> list;
  for (const auto group : all_case_groups()) {
    if (dated(version, name).denominator.groups.contains(group)) list.push_back(group);
  }
  return list;
}

}  // namespace

TEST_CASE("whom each number of § 45(1) S. 1 names") {
  const std::vector<G> consumers{G::consumer_6000_10000, G::consumer_10000_20000,
                                 G::consumer_20000_50000, G::consumer_50000_100000,
                                 G::controllable_14a};
  const std::vector<G> plants{G::plant_7_15, G::plant_15_25, G::plant_25_30, G::plant_30_100};
  const std::vector<G> large_plants{G::plant_over_100}, large_consumers{G::consumer_over_100000};
  for (const auto version : {StatuteVersion::v4, StatuteVersion::v5}) {
    for (const auto* name :
         {"large-new-plants-90-by-2028", "large-new-plants-90-by-2030", "large-plants-90-by-2032"})
      CHECK(groups(version, name) == large_plants);  // Nr. 1
    for (const auto* name :
         {"new-plants-90-by-2026", "new-plants-90-by-2028", "plants-of-2018-50-by-2028",
          "new-plants-90-by-2030", "plants-90-by-2032"})
      CHECK(groups(version, name) == plants);  // Nr. 2
    for (const auto* name : {"large-new-consumers-90-by-2028", "large-new-consumers-90-by-2030",
                             "large-consumers-90-by-2032"})
      CHECK(groups(version, name) == large_consumers);  // Nr. 3
    for (const auto* name : {"20-by-2025", "new-consumers-90-by-2026", "new-consumers-90-by-2028",
                             "new-consumers-90-by-2030", "consumers-90-by-2032"})
      CHECK(groups(version, name) == consumers);  // Nr. 4
  }
}

TEST_CASE("whom each number of the GNDEW names: consumers and plants together") {
  std::vector<G> small{G::consumer_6000_10000,   G::consumer_10000_20000, G::consumer_20000_50000,
                       G::consumer_50000_100000, G::controllable_14a,     G::plant_7_15,
                       G::plant_15_25,           G::plant_25_30,          G::plant_30_100};
  for (const auto* name : {"20-by-2025", "50-by-2028", "95-by-2030"})
    CHECK(groups(StatuteVersion::v3, name) == small);  // Nr. 2
  const std::vector<G> large{G::consumer_over_100000, G::plant_over_100};
  for (const auto* name : {"large-20-by-2028", "large-50-by-2030", "large-95-by-2032"})
    CHECK(groups(StatuteVersion::v3, name) == large);  // Nr. 1
}

TEST_CASE("S. 4 lowers the totals of Nr. 3 and 4, S. 3 of the GNDEW only by requests") {
  const auto optional = [](StatuteVersion version, const char* name) {
    return dated(version, name).denominator.reduced_optional.contains(G::consumer_2000_3000);
  };
  for (const auto* name : {"20-by-2025", "consumers-90-by-2032"})
    CHECK(optional(StatuteVersion::v5, name));
  // Which of the newly due points an optional one would stand for, S. 4 does not say.
  for (const auto* name : {"new-consumers-90-by-2026", "large-consumers-90-by-2032"})
    CHECK_FALSE(optional(StatuteVersion::v5, name));
  CHECK_FALSE(optional(StatuteVersion::v3, "20-by-2025"));
  for (const auto version : {StatuteVersion::v3, StatuteVersion::v5}) {
    CHECK(dated(version, "20-by-2025")
              .denominator.reduced_on_request.contains(G::consumer_6000_10000));
  }
}

TEST_CASE("a competitive operator has no duty") { CHECK(duties({.who = "competitive"}).empty()); }

TEST_CASE("the wording of 2016 goes on where the GNDEW never came") {
  const QuotaAsking asking{.scenario = "no-withdrawal", .without = {"gndew-in-force"}};
  CHECK(due(asking, "window-8-from-2017") == "2028-02-24");
  CHECK(due(asking, "20-by-2025") == "none");
}
