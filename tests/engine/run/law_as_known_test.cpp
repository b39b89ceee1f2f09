#include "engine/actors/known_law/law_as_known.hpp"

#include "tests/engine/run/small_run.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::test;

TEST_CASE("the law worked out beforehand is the law asked on the day") {
  const auto state = law::fold(history_log());
  const auto products = actors::products_of(state);
  const auto readings = law::ReadingSet::defaults();
  const Period days{Date::of(2018, 1, 1), Date::of(2030, 1, 1)};
  const auto compiled = actors::law_as_known({state, products, readings, days});
  int wrong = 0;
  for (auto day = days.from; day < *days.until; day = day + 11) {
    const auto& law = compiled[actors::entry_on(compiled, day)];
    for (std::size_t i = 0; i < products.all.size(); ++i) {
      const auto& product = products.all[i];
      const auto subject = law::subject_of(state, {products.lines[product.line], product.version});
      for (const auto group : all_case_groups()) {
        law::Inquiry inquiry(day, law::Addressee::gmsb, readings);
        law::Day asked{day};
        const auto install = law::settle(state, *subject, group, inquiry, asked).standing.install;
        wrong += install != law.of(actors::Version(i), group);
      }
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("the claim to an iMSys within four months is known with the GNDEW, and begins in 2025") {
  const auto state = law::fold(history_log());
  const auto products = actors::products_of(state);
  const auto compiled = actors::law_as_known(
      {state, products, law::ReadingSet::defaults(), {Date::of(2022, 1, 1), Date::of(2026, 1, 1)}});
  const auto on = [&](Date day) {
    return compiled[actors::entry_on(compiled, day)].claim_on_request;
  };
  CHECK_FALSE(on(Date::of(2023, 5, 26)));
  CHECK(on(Date::of(2023, 5, 27)) == Date::of(2025, 1, 1));
  CHECK(on(Date::of(2025, 6, 1)) == Date::of(2025, 1, 1));
}
