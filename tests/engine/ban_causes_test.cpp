// Which ground bans for certain, and what makes a ban begin and end.
#include <algorithm>

#include "tests/support/asking.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::test;

namespace {

constexpr const char* smarty = "sagemcom-smarty-iq";
using Ids = std::vector<EventId>;

projections::Ban row(const Asking& asking, const std::string& from, law::Ground ground) {
  for (const auto& ban : ban_rows(asking)) {
    if (to_string(ban.period.from) == from && ban.ground == ground) return ban;
  }
  FAIL("no row from " << from << " on ground " << law::name_of(ground));
  return ban_rows(asking).front();
}

bool has_row(const Asking& asking, const std::string& text) {
  const auto rows = bans(asking);
  return std::find(rows.begin(), rows.end(), text) != rows.end();
}

}  // namespace

TEST_CASE("whether the clause bit stays unknown when the certificates lapse; § 24(4) bans then") {
  const Asking asking{.product = smarty, .known = "2022-06-01"};
  CHECK(has_row(asking, "2023-05-24.. s19-6-s2?"));
  const auto clause = row(asking, "2023-05-24", law::Ground::s19_6_s2);
  CHECK(clause.hangs_on == Ids{"smarty-iq-tr"});
  CHECK(clause.starts_by == Ids{"bsi-2022-finding"});
  const auto lapse = row(asking, "2029-03-30", law::Ground::s24_4);
  CHECK(lapse.starts_by == Ids{"bsi-dsz-cc-0822-v3-2021"});
}

TEST_CASE("no later lapse makes the ban of the clause certain") {
  for (const Asking& asking :
       {Asking{.product = smarty, .known = "2023-05-25"},
        Asking{.scenario = "smarty-iq-fails", .product = smarty, .known = "2023-04-13"},
        Asking{.product = smarty, .readings = {"gndew-effect=persists_for_uncertified"}}}) {
    for (const auto& ban : ban_rows(asking)) {
      INFO(to_string(ban.period.from));
      CHECK_FALSE((ban.ground == law::Ground::s19_6_s2 && ban.certain));
    }
  }
  // Under persists_for_uncertified § 24(4) bans in every course once the last certificate is over.
  CHECK(has_row({.product = smarty, .readings = {"gndew-effect=persists_for_uncertified"}},
                "2033-04-17.. s24-4"));
}

TEST_CASE("a ban is begun and ended by the facts whose day it is, and by no others") {
  const Asking history{.product = smarty};
  const auto clause = row(history, "2023-05-24", law::Ground::s19_6_s2);
  CHECK(clause.starts_by == Ids{"bsi-2022-finding"});
  CHECK(clause.ends_by == Ids{"gndew-in-force"});
  const auto before = row(history, "2022-01-31", law::Ground::s24_4);
  CHECK(before.starts_by == Ids{"interoperability-date"});
  CHECK(before.ends_by == Ids{"bsi-2022-withdrawal", "bsi-2022-finding"});
  const Asking without_gndew{.scenario = "smarty-iq-fails-no-gndew", .product = "ppc-smgw"};
  // Two certificates that end on the same day: neither alone, both together.
  CHECK(row(without_gndew, "2032-09-07", law::Ground::s24_4).starts_by ==
        Ids{"bsi-dsz-cc-0831-v8-2024", "bsi-dsz-cc-0831-v9-2024"});
}

TEST_CASE("a fixed day of the law is made by the law that fixed it") {
  const Asking asking{.product = "uncertified-system"};
  CHECK(row(asking, "2026-01-01", law::Ground::s19_5).starts_by == Ids{"gndew-in-force"});
}
