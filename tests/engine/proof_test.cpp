// What a proof must tell: the norm that decides, every fact that it rests on, nothing else.
#include <algorithm>

#include "tests/support/asking.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::test;

namespace {

template <class Range>
bool has(const Range& list, const std::string& text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

constexpr const char* smarty = "sagemcom-smarty-iq";

}  // namespace

TEST_CASE(
    "what was installed before the withdrawal is used on by § 19(6) S. 1, and the proof says so") {
  for (const Asking& asking :
       {Asking{.on = "2022-05-20", .product = smarty, .known = "2022-05-23"},
        Asking{.on = "2022-02-15", .product = smarty},
        Asking{.on = "2022-05-22", .product = smarty},
        Asking{.on = "2020-06-01", .product = smarty, .readings = {"interop-due=ovg"}}}) {
    INFO(asking.on);
    const auto steps = proof(asking);
    CHECK(has(steps, "MsbG § 19(6) S. 1: may devices that were installed be used on: yes"));
    CHECK_FALSE(has(steps, "MsbG § 19(6) S. 1: may devices that were installed be used on: no"));
    CHECK(has(steps, "event bsi-2020-determination: BSI made the determination"));
    CHECK(has(
        steps,
        "event bsi-2022-withdrawal: withdrawn with effect for the past (§ 48 VwVfG inferred, C)"));
    CHECK(has(steps,
              "event bsi-2022-finding: devices installed earlier may be used on (§ 19(6) S. 1)"));
    CHECK(has(flips(asking), "without bsi-2022-withdrawal: banned/unlawful"));
    CHECK(has(flips(asking), "without bsi-2020-determination: banned/unlawful"));
  }
}

TEST_CASE("§ 19(6) S. 1 rests on the determination that was withdrawn") {
  const Asking asking{.on = "2022-06-01", .product = smarty};
  CHECK(has(ask(asking).events, "bsi-2020-determination"));
  CHECK(has(flips(asking), "without bsi-2020-determination: undetermined/undetermined"));
}

TEST_CASE("eight vested years rest on the finding") {
  const Asking asking{.scenario = "smarty-iq-fails",
                      .on = "2027-05-25",
                      .product = smarty,
                      .readings = {"eight-years=vested_8_years"}};
  CHECK(use(asking) == "lawful");
  CHECK(has(ask(asking).events, "bsi-2022-finding"));
  CHECK(has(flips(asking), "without bsi-2022-finding: banned/unlawful"));
}

TEST_CASE(
    "the twelve months end by § 31 VwVfG, whose third paragraph is named only if they rolled") {
  const auto rules = [](const char* on, std::vector<std::string> readings) {
    return ask({.scenario = "smarty-iq-fails", .on = on, .product = smarty, .readings = readings})
        .rules;
  };
  const std::string plain = "VwVfG § 31(1), BGB §§ 187(1), 188(2)", rolling = "VwVfG § 31(3)";
  const auto rolled = rules("2023-05-23", {"clock-start=decision"});
  CHECK(has(rolled, plain));
  CHECK(has(rolled, rolling));
  for (const auto& stayed : {rules("2023-05-21", {"clock-start=decision", "weekend-roll=no_roll"}),
                             rules("2023-05-24", {})}) {
    CHECK(has(stayed, plain));
    CHECK_FALSE(has(stayed, rolling));
  }
  const auto steps = proof({.scenario = "smarty-iq-fails",
                            .on = "2023-05-23",
                            .product = smarty,
                            .readings = {"clock-start=decision"}});
  CHECK(has(steps, plain + ": the day of the same number twelve months later is 2023-05-20"));
  CHECK(
      has(steps, rolling + ": that is no working day, so the twelve months ended with 2023-05-22"));
}

TEST_CASE("a court restores the suspensive effect, BSI suspends execution") {
  const Asking others{
      .on = "2021-06-01", .product = "ppc-smgw", .known = "2021-06-01", .who = "co-plaintiff"};
  CHECK(
      has(proof(others),
          "event bsi-2021-suspension: BSI suspended execution for this addressee (§ 80(4) VwGO)"));
  auto party = others;
  party.who = "plaintiff";
  CHECK(has(proof(party),
            "event ovg-2021-order: the suspensive effect is restored for this addressee"));
}

TEST_CASE("a proof supposes nothing about facts on which the answer does not hang") {
  for (const auto& asking : {Asking{.on = "2022-06-01", .product = smarty},
                             Asking{.on = "2026-01-01", .product = "ppc-smgw"}}) {
    INFO(asking.product);
    const auto answer = ask(asking);
    REQUIRE(answer.hangs_on.empty());
    CHECK_FALSE(has(answer.events, "smarty-iq-tr"));
    CHECK_FALSE(has(answer.events, "ppc-smgw-later-tr"));
    for (const auto& step : proof(asking)) CHECK_FALSE(step.starts_with("if "));
  }
  const auto open = ask({.on = "2023-05-25", .product = smarty});
  CHECK(has(open.hangs_on, "smarty-iq-tr"));
  CHECK(has(open.events, "smarty-iq-tr"));
}

TEST_CASE("what § 19(5) asks for and no fact tells is said to be assumed") {
  const std::string consent =
      "MsbG § 19(5): use brings no disproportionate dangers (Nr. 1), and the informed consent of "
      "the connection user lasts (Nr. 2)";
  const std::string no_imsys =
      "MsbG § 19(5): no iMSys is announced (§ 37(2)) or ordered (§ 34(2) S. 2 Nr. 1) for the "
      "point; with one, installation and use may be lawful";
  using Assumed = std::vector<std::string>;
  CHECK(ask({.on = "2022-06-01", .product = "uncertified-system"}).assumptions == Assumed{consent});
  // Until the last day of 2025 the text of 2023 asks for nothing.
  CHECK(ask({.on = "2024-06-01", .product = "uncertified-system"}).assumptions.empty());
  CHECK(ask({.on = "2026-06-01", .product = "uncertified-system"}).assumptions ==
        Assumed{no_imsys});
  CHECK(ask({.scenario = "smarty-iq-fails", .on = "2026-06-01", .product = smarty}).assumptions ==
        Assumed{no_imsys});
  CHECK(ask({.on = "2026-06-01", .product = "ppc-smgw"}).assumptions.empty());
}
