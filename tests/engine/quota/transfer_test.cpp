// §§ 41 to 44 of 2016: what would have followed a missed quota.
#include "engine/law/section_42.hpp"
#include "tests/engine/quota/asking_quota.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::test;

namespace {

std::vector<std::string> stages(const QuotaAsking& asking, Date due) {
  auto given = folded(asking);
  given.inquiry.start_course();
  std::vector<std::string> rows;
  for (const auto& stage : law::section_42::transfer(given.state, given.inquiry, due)) {
    rows.push_back(to_string(stage.on) + " " + stage.name + (stage.lapsed ? " lapsed" : ""));
  }
  return rows;
}

const Date february_2023 = Date::of(2023, 2, 24);

}  // namespace

TEST_CASE("the calendar of a transfer, where the wording of 2016 goes on") {
  const QuotaAsking asking{.scenario = "no-withdrawal", .without = {"gndew-in-force"}};
  CHECK(stages(asking, february_2023) ==
        std::vector<std::string>{"2023-10-01 announced", "2023-12-31 bids-end",
                                 "2024-03-31 awarded", "2025-12-31 repeat-due",
                                 "2026-10-01 repeat-announced"});
}

TEST_CASE("the GNDEW overtakes the procedure of February 2023 before its first step") {
  CHECK(stages({.scenario = "no-withdrawal"}, february_2023) ==
        std::vector<std::string>{"2023-10-01 announced lapsed", "2023-12-31 bids-end lapsed",
                                 "2024-03-31 awarded lapsed", "2025-12-31 repeat-due lapsed",
                                 "2026-10-01 repeat-announced lapsed"});
}

TEST_CASE("as known in March 2023 the procedure was to come") {
  const auto rows = stages({.scenario = "no-withdrawal", .known = "2023-03-01"}, february_2023);
  CHECK(rows.front() == "2023-10-01 announced");
}

TEST_CASE("the mME quota of 2020 was followed by a procedure at work") {
  const auto rows = stages({}, Date::of(2020, 6, 30));
  CHECK(rows[0] == "2020-10-01 announced");
  CHECK(rows[2] == "2021-03-31 awarded");
  CHECK(rows[4] == "2023-10-01 repeat-announced lapsed");
}

TEST_CASE("a quota missed on 30 September is announced the next day") {
  CHECK(stages({}, Date::of(2018, 9, 30)).front() == "2018-10-01 announced");
  CHECK(stages({}, Date::of(2018, 10, 1)).front() == "2019-10-01 announced");
}
