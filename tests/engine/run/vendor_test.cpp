#include <algorithm>
#include <set>

#include "engine/actors/known_law/law_as_known.hpp"
#include "tests/engine/run/small_run.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::test;

namespace {

actors::RunSpec to_2033() {
  auto spec = small_spec();
  spec.horizon = {Date::of(2022, 1, 1), Date::of(2033, 1, 1)};
  for (const auto* line : {"ppc-smgw", "emh-casa", "theben-conexa"})
    spec.vendors.push_back({.line = line});
  return spec;
}

}  // namespace

TEST_CASE("vendors add to the log and never contradict it") {
  const auto last = latest_knowledge(history_log());
  std::size_t facts = 0;
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    auto spec = to_2033();
    spec.vendors[0].vulnerabilities_a_year = 0.5;
    const auto run = simulated(spec, seed);
    std::set<std::string> ids;
    for (const auto& fact : history_log()) ids.insert(fact.id);
    for (const auto& fact : run.drawn_facts) {
      CHECK(fact.known.date.earliest() > last);
      CHECK(ids.insert(fact.id).second);
      for (const auto& named : references_of(fact)) CHECK(ids.count(named) == 1);
    }
    facts += run.drawn_facts.size();
  }
  CHECK(facts > 20);
}

TEST_CASE("drawn versions are bought and updated to") {
  const auto run = simulated(to_2033());
  bool updated = false;
  for (const auto& campaign : run.campaigns) updated = updated || run.products[campaign.to].drawn;
  CHECK(updated);
  CHECK(run.bytes == simulated(to_2033()).bytes);
}

TEST_CASE("the law with drawn facts is the law asked on the day") {
  const auto spec = to_2033();
  const auto run = simulated(spec, 3, run::Step::week);
  auto log = history_log();
  log.insert(log.end(), run.drawn_facts.begin(), run.drawn_facts.end());
  const auto state = law::fold(log);
  const auto products = actors::products_of(state, actors::products_of(law::fold(history_log())));
  const auto readings = law::ReadingSet::defaults();
  const actors::Compiling compiling{state, products, readings, spec.horizon};
  const auto compiled = actors::law_as_known(compiling);
  int wrong = 0;
  for (auto day = latest_knowledge(history_log()); day < *spec.horizon.until; day = day + 9) {
    const auto& law = compiled[actors::entry_on(compiled, day)];
    for (std::size_t i = 0; i < products.all.size(); ++i) {
      const auto& product = products.all[i];
      const auto subject = law::subject_of(state, {products.lines[product.line], product.version});
      law::Inquiry inquiry(day, law::Addressee::gmsb, readings);
      law::Day asked{day};
      const auto group = CaseGroup::consumer_6000_10000;
      const auto install = law::settle(state, *subject, group, inquiry, asked).standing.install;
      wrong += install != law.of(actors::Version(i), group);
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("a vendor more changes no draw of the others") {
  auto spec = to_2033();
  const auto before = simulated(spec).drawn_facts;
  spec.vendors.push_back({.line = "efr-sgh"});
  const auto after = simulated(spec).drawn_facts;
  for (const auto& fact : before) CHECK(std::find(after.begin(), after.end(), fact) != after.end());
}
