// A product line that is banned, or whose certificates lapse, for a while.
#include <map>

#include "tests/scenarios/stress/shocked.hpp"

using namespace stichtag;
using namespace stichtag::scenarios;
using namespace stichtag::test;

TEST_CASE("a banned line is not installed while the ban lasts, and afterwards is") {
  const auto run = run_of(shocked({"ban:ppc-smgw@2026-04-01..2026-10-01"}));
  CHECK(installed_between(run, from, until, "ppc-smgw") == 0);
  CHECK(installed_between(run, from, until, "emh-casa") > 0);
  CHECK(installed_between(run, until, until + 365, "ppc-smgw") > 0);
}

TEST_CASE("a ban or lapse of a day leaves no gateway uncertified for years") {
  const auto days = [](const run::Run& run) { return run.totals.days_uncertified; };
  const auto calm = days(run_of(worked()));
  for (const auto* text :
       {"ban:ppc-smgw@2026-04-01+1", "certificate-lapse:ppc-smgw@2026-04-01+1"}) {
    CAPTURE(text);
    CHECK(days(run_of(shocked({text}))) < calm + 100'000);
  }
}

TEST_CASE("a maker that is banned for a while goes on with the versions it would have had") {
  const auto drawn = [](const run::Run& run) {
    std::map<std::string, Date> versions;
    for (const auto& fact : run.drawn_facts)
      if (std::holds_alternative<CertificateIssued>(fact.event) &&
          product_line_of(fact.event).value_or("") == "ppc-smgw")
        versions.emplace(fact.id, fact.known.date.earliest());
    return versions;
  };
  std::size_t later = 0;
  for (std::uint64_t replication = 0; replication < 6; ++replication) {
    const auto before = drawn(run_of(worked(), replication));
    const auto after = drawn(run_of(shocked({"ban:ppc-smgw@2027-04-01..2028-04-01"}), replication));
    for (const auto& [id, day] : after) {
      CAPTURE(replication, id);
      CHECK((day < Date::of(2027, 4, 1) || day >= Date::of(2028, 4, 1)));
      if (const auto same = before.find(id); same != before.end()) {
        CHECK((day == same->second || day == Date::of(2028, 4, 1)));
        later += day != same->second ? 1 : 0;
      }
    }
    for (const auto& [id, day] : before) CHECK(after.contains(id));
  }
  CHECK(later > 0);
}

TEST_CASE("what a maker brought before its ban is lost in it and certified again") {
  const auto run = run_of(shocked({"ban:ppc-smgw@2029-04-01..2029-10-01"}), 1);
  std::size_t revoked = 0, again = 0;
  for (const auto& fact : run.drawn_facts) {
    if (const auto* lost = std::get_if<CertificateRevoked>(&fact.event))
      revoked += lost->certificate.starts_with("drawn-ppc-smgw") &&
                         fact.known.date.earliest() == Date::of(2029, 4, 1)
                     ? 1
                     : 0;
    again += fact.id.ends_with("-again") && fact.known.date.earliest() == Date::of(2029, 10, 1);
  }
  CHECK(revoked > 0);
  CHECK(again == revoked);
}

TEST_CASE("a line that has no certificate in the days is not offered as its own correction") {
  const auto problem = refused({"ban:emh-casa@2019-01-01+182"});
  CHECK(problem.what == "no certificate of 'emh-casa' to lose");
  CHECK(problem.hint.find("did you mean") == std::string::npos);
  CHECK(problem.hint.find("2019-01-01") != std::string::npos);
}

TEST_CASE("a ban of one line leaves what is drawn for the other makers as it was") {
  const auto drawn = [](const run::Run& run) {
    std::vector<std::string> ids;
    for (const auto& fact : run.drawn_facts)
      if (product_line_of(fact.event).value_or("") == "emh-casa")
        ids.push_back(fact.id + to_string(fact.known.date.earliest()));
    return ids;
  };
  const auto before = drawn(run_of(worked(), 3));
  CHECK_FALSE(before.empty());
  CHECK(drawn(run_of(shocked({"ban:ppc-smgw@2026-04-01..2026-10-01"}), 3)) == before);
}
