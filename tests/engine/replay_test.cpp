// What each kind of fact does to the answer, alone: the day before it works and the day it works,
// as known before and as known after it. Every answer is asked of the oracle too.
#include "tests/oracle/compared.hpp"
#include "tests/support/asking.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/small_log.hpp"

using namespace stichtag;
using namespace stichtag::test;

namespace {

struct Who {
  std::string addressee = "gmsb";
  std::map<std::string, std::string> reading = {};
  std::string product = gate;
};

std::string says(const SmallLog& facts, Date on, Date known, const Who& who = {}) {
  const oracle::Asked asked{*parse_product(who.product),
                            CaseGroup::consumer_6000_10000,
                            who.addressee,
                            on,
                            known,
                            who.reading};
  const auto answer = oracle::engine_says(law::fold(facts.log()), asked);
  INFO(oracle::in_words(asked));
  CHECK(answer == oracle::oracle_says(facts.log(), asked));
  return answer;
}

// The days on both sides of the change, and the knowledge on both sides of the news of it.
struct Turn {
  Date works;
  Date known;
};
using Answers = std::vector<std::string>;

// Known before: the day before, the day. Known after: the day before, the day.
Answers replay(const SmallLog& facts, Turn turn, const Who& who = {}) {
  const Date unknowing = turn.known - 1;
  const Date knowing = std::max(turn.works, turn.known);
  return {says(facts, turn.works - 1, unknowing, who), says(facts, turn.works, unknowing, who),
          says(facts, turn.works - 1, knowing, who), says(facts, turn.works, knowing, who)};
}

const std::string obliged = "obligatory/lawful";
const std::string free_to = "permitted/lawful";
const std::string uncertified = "banned/unlawful s24-4";

const Date issue = Date::of(2019, 1, 10);
const Date far_end = Date::of(2029, 1, 9);
const Date decision = Date::of(2022, 5, 20);
const Date notification = Date::of(2022, 5, 23);

// The MsbG, and a gateway that is certified for it.
SmallLog certified_gateway() {
  return SmallLog()
      .statute(StatuteVersion::v0, {Date::of(2016, 9, 2), Date::of(2016, 9, 1)})
      .certificate("gate-cc", CertificateKind::common_criteria, issue, far_end);
}

// ... which every operator must install since 24.02.2020.
SmallLog duty_of_2020() {
  auto facts = certified_gateway();
  return facts.act("ruling", DeterminationMade{Norm::s30, {gate_named()}, CaseGroupSet::all()},
                   {Date::of(2020, 2, 24), Date::of(2020, 2, 7)});
}

SmallLog withdrawn(WithdrawalEffect effect, bool contested) {
  auto facts = duty_of_2020();
  return facts.act("withdrawal", DeterminationWithdrawn{"ruling", effect, contested, false},
                   {notification, decision});
}

// A gateway that lacks the TR certificate, and that the finding of 2022 lets in for twelve months.
SmallLog let_in_by_the_finding() {
  auto facts = withdrawn(WithdrawalEffect::ex_tunc, false);
  facts.statute(StatuteVersion::v1, {Date::of(2021, 7, 27), Date::of(2021, 7, 26)});
  facts.fact("interoperability", InteroperabilityDateSet{}, Date::of(2022, 1, 31));
  return facts.act(
      "finding",
      DeterminationMade{Norm::s19_6, {gate_named(TenorItem::expected)}, CaseGroupSet::all()},
      {notification, decision});
}

}  // namespace

TEST_CASE("a determination binds from its notification, in views that know it") {
  const auto facts = duty_of_2020();
  CHECK(replay(facts, {Date::of(2020, 2, 24), Date::of(2020, 2, 7)}) ==
        Answers{free_to, free_to, free_to, obliged});
}

TEST_CASE("a withdrawal ex tunc takes the duty from the past as well, once it is notified") {
  const auto facts = withdrawn(WithdrawalEffect::ex_tunc, false);
  CHECK(replay(facts, {notification, decision}) == Answers{obliged, obliged, free_to, free_to});
  CHECK(says(facts, Date::of(2020, 2, 24), notification) == free_to);
  // Between decision and notification the past stands (M09).
  CHECK(says(facts, notification - 1, notification - 1) == obliged);
  CHECK(says(facts, notification, notification - 1) == free_to);
}

TEST_CASE("a withdrawal ex nunc leaves the past as it was, by its words or by the reading") {
  const Answers future_only{obliged, obliged, obliged, free_to};
  CHECK(replay(withdrawn(WithdrawalEffect::ex_nunc, false), {notification, decision}) ==
        future_only);
  const Who reader{.reading = {{"withdrawal-effect", "ex_nunc"}}};
  CHECK(replay(withdrawn(WithdrawalEffect::ex_tunc, true), {notification, decision}, reader) ==
        future_only);
}

TEST_CASE("where its words settle the effect of a withdrawal, the reading has nothing to decide") {
  const Who reader{.reading = {{"withdrawal-effect", "ex_nunc"}}};
  CHECK(replay(withdrawn(WithdrawalEffect::ex_tunc, false), {notification, decision}, reader) ==
        Answers{obliged, obliged, free_to, free_to});
}

TEST_CASE("the scenario withdrawal-ex-nunc differs from the record in the past alone") {
  const auto on = [](const std::string& scenario, const std::string& day) {
    return install({.scenario = scenario, .on = day, .product = "ppc-smgw"});
  };
  CHECK(on("history", "2022-05-22") == "permitted");
  CHECK(on("withdrawal-ex-nunc", "2022-05-22") == "obligatory");
  CHECK(on("history", "2022-05-23") == on("withdrawal-ex-nunc", "2022-05-23"));
}

TEST_CASE("a revocation ends the duty for the future only") {
  const Date day = Date::of(2021, 9, 1);
  auto facts = duty_of_2020();
  facts.fact("revocation", DeterminationRevoked{"ruling"}, day);
  CHECK(replay(facts, {day, day}) == Answers{obliged, obliged, obliged, free_to});
}

TEST_CASE("a suspension for the plaintiff frees the plaintiff, from the order or from the act") {
  const Date order = Date::of(2021, 3, 4);
  auto facts = duty_of_2020();
  facts.fact("order", EnforcementSuspended{"ruling", SuspensionReach::plaintiff, false}, order);
  const Answers freed{obliged, obliged, obliged, free_to};
  const Answers unmoved{obliged, obliged, obliged, obliged};
  CHECK(replay(facts, {order, order}, {"plaintiff"}) == freed);
  CHECK(replay(facts, {order, order}, {"co-plaintiff"}) == unmoved);
  CHECK(replay(facts, {order, order}, {"gmsb"}) == unmoved);
  CHECK(replay(facts, {order, order}, {"plaintiff", {{"suspension-effect", "from_act"}}}) ==
        Answers{obliged, obliged, free_to, free_to});
}

TEST_CASE("a contested reach is the reading's: an order for one may be read as one for all") {
  const Date order = Date::of(2021, 3, 4);
  auto facts = duty_of_2020();
  facts.fact("order", EnforcementSuspended{"ruling", SuspensionReach::plaintiff, true}, order);
  CHECK(says(facts, order, order) == obliged);
  CHECK(says(facts, order, order, {"gmsb", {{"court-reach", "inter_partes"}}}) == obliged);
  CHECK(says(facts, order, order, {"gmsb", {{"court-reach", "erga_omnes"}}}) == free_to);
  CHECK(says(facts, order - 1, order, {"gmsb", {{"court-reach", "erga_omnes"}}}) == obliged);
}

TEST_CASE("a suspension for all frees everybody until it ends") {
  const Date order = Date::of(2021, 3, 4), lifted = Date::of(2021, 10, 1);
  auto facts = duty_of_2020();
  facts.fact("order", EnforcementSuspended{"ruling", SuspensionReach::all, false}, order);
  facts.fact("order-lifted", SuspensionEnded{"order"}, lifted);
  for (const char* who : {"gmsb", "plaintiff", "co-plaintiff"}) {
    CHECK(replay(facts, {order, order}, {who}) == Answers{obliged, obliged, obliged, free_to});
    CHECK(replay(facts, {lifted, lifted}, {who}) == Answers{free_to, free_to, free_to, obliged});
  }
}

TEST_CASE("a suspension of the finding takes the permission of the product that needs it") {
  const Date order = Date::of(2022, 9, 1);
  auto facts = let_in_by_the_finding();
  facts.fact("order", EnforcementSuspended{"finding", SuspensionReach::all, false}, order);
  CHECK(replay(facts, {order, order}) ==
        Answers{free_to, free_to, free_to, "banned/unlawful court"});
  // The order does not reach back, whatever is read of suspensions of the duty (M22).
  CHECK(says(facts, order - 1, order, {"gmsb", {{"suspension-effect", "from_act"}}}) == free_to);
  // The twelve months run on.
  CHECK(says(facts, Date::of(2023, 5, 24), order) == "banned/unlawful s19-6-s2");
}

TEST_CASE("the scenario court-suspends-2022 tells the same of SMARTY IQ, as far as is known") {
  const auto on = [](const std::string& day, const std::string& known) {
    return install({.scenario = "court-suspends-2022",
                    .on = day,
                    .product = "sagemcom-smarty-iq",
                    .known = known});
  };
  CHECK(on("2022-08-31", "2022-08-31") == "permitted");
  CHECK(on("2022-09-01", "2022-08-31") == "permitted");
  CHECK(on("2022-08-31", "2022-09-01") == "permitted");
  CHECK(on("2022-09-01", "2022-09-01") != "permitted");
}

TEST_CASE("a certificate lapses after its last valid day, which is known from the issue") {
  CHECK(replay(certified_gateway(), {far_end + 1, issue}) ==
        Answers{uncertified, uncertified, free_to, uncertified});
}

TEST_CASE("a certificate that expires early is valid on its last day, and its loss can be news") {
  const Date last = Date::of(2021, 8, 31);
  auto facts = certified_gateway();
  facts.fact("expiry", CertificateExpired{"gate-cc"}, last);
  CHECK(replay(facts, {last + 1, last}) == Answers{free_to, free_to, free_to, uncertified});
}

TEST_CASE("a revoked certificate is invalid from the day itself") {
  const Date day = Date::of(2021, 8, 31);
  auto facts = certified_gateway();
  facts.fact("revocation", CertificateRevoked{"gate-cc"}, day);
  CHECK(replay(facts, {day, day}) == Answers{free_to, free_to, free_to, uncertified});
}

TEST_CASE("the GNDEW repeals the duty that a determination brought, for the future only") {
  const Turn gndew{Date::of(2023, 5, 27), Date::of(2023, 5, 26)};
  auto facts = duty_of_2020();
  facts.statute(StatuteVersion::v3, {gndew.works, gndew.known});
  CHECK(replay(facts, gndew) == Answers{obliged, obliged, obliged, free_to});
  // What a determination had closed, the statute opens (§ 19(5)).
  const Who asks_for_old_systems{.product = std::string(uncertified_system)};
  CHECK(replay(facts, gndew, asks_for_old_systems) ==
        Answers{"banned/lawful s19-5", "banned/lawful s19-5", "banned/lawful s19-5", free_to});
}

TEST_CASE("the GNDEW ends a ban of the twelve-month clause, and § 24(4) takes its place") {
  const Turn gndew{Date::of(2023, 5, 27), Date::of(2023, 5, 26)};
  auto facts = let_in_by_the_finding();
  facts.statute(StatuteVersion::v3, {gndew.works, gndew.known});
  const std::string clause = "banned/lawful s19-6-s2";
  CHECK(replay(facts, gndew) == Answers{clause, clause, clause, "banned/lawful s24-4"});
}

TEST_CASE("a window of § 19(5) that never closes again is no endless list of days") {
  // Without the GNDEW nothing closes it, and the withdrawal ex tunc says that nothing ever did.
  CHECK(bans({.scenario = "smarty-iq-fails-no-gndew", .product = "uncertified-system"}).empty());
}
