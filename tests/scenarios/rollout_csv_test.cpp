#include "scenarios/hindcast/figures.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::scenarios::hindcast;

namespace {

const std::string header = "period_end,metric,value,unit,scope,source,confidence\n";

void check_refused(const std::string& text, const std::string& where, const std::string& what) {
  const auto figures = read_rollout_csv(text, "r.csv");
  REQUIRE_FALSE(figures);
  CHECK(figures.problem().where == where);
  CHECK(figures.problem().what == what);
}

Figure quota(Date end, Date known, double value) {
  return {end, known, "mandatory_quota_6_100MWh_14a", value, "percent", "all gMSB", Confidence::a};
}

}  // namespace

TEST_CASE("figures are read with quotes, and a column of the day of publication") {
  const auto figures = read_rollout_csv(
      header + "2025-09-30,imsys_installed,1800000,units,national,\"a, b\",B\r\n", "r.csv");
  REQUIRE(figures);
  CHECK(figures->front().value == 1800000);
  CHECK(figures->front().known == Date::of(2025, 9, 30));
  const auto late = read_rollout_csv(
      "period_end,metric,value,unit,scope,known\n2025-09-30,m,1.5,percent,s,2025-12-11\n", "r.csv");
  REQUIRE(late);
  CHECK(late->front().known == Date::of(2025, 12, 11));
}

TEST_CASE("a file of figures is refused by line and column") {
  check_refused("", "r.csv:1:1", "the file of rollout figures is empty");
  check_refused("period_end,metrik\n", "r.csv:1:12",
                "'metrik' is no column of a file of rollout figures");
  check_refused("period_end,metric,value,unit\n", "r.csv:1:1", "the file has no column 'scope'");
  check_refused(header + "2025-02-30,m,1,percent,s,x,A\n", "r.csv:2:1", "'2025-02-30' is no date");
  check_refused(header + "2025-03-31,m,1 %,percent,s,x,A\n", "r.csv:2:14", "'1 %' is no number");
  check_refused(header + "2025-03-31,m,nan,percent,s,x,A\n", "r.csv:2:14", "'nan' is no number");
  check_refused(header + "2025-03-31,m,1,percent,s,x,D\n", "r.csv:2:28", "'D' is no confidence");
  check_refused(header + "2025-03-31,m,1\n", "r.csv:2:1", "the line has 3 cells, the header 7");
}

TEST_CASE("what was known on a day has no later figure, and none of a later publication") {
  const auto end = Date::of(2024, 12, 31);
  const Figures all{quota(Date::of(2025, 3, 31), Date::of(2025, 3, 31), 15.1),
                    quota(end, end, 13.91),
                    quota(Date::of(2024, 9, 30), Date::of(2025, 2, 1), 11.0)};
  const KnownFigures known(all, end);
  REQUIRE(known.all().size() == 1);
  CHECK(known.latest("mandatory_quota_6_100MWh_14a")->value == 13.91);
}

TEST_CASE("a file's figure stands over the shipped one of the same day, metric and scope") {
  const auto end = Date::of(2024, 12, 31);
  const auto all = merged({quota(end, end, 13.91)}, {quota(end, end, 14)});
  REQUIRE(all.size() == 1);
  CHECK(all.front().value == 14);
}
