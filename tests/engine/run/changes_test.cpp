// The list that actors give their events out in.
#include "engine/actors/state/changes.hpp"

#include "engine/actors/state/state.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::actors;

namespace {

std::string bytes_of(const Changes& changes) {
  std::string bytes;
  changes.each([&](const auto& event) {
    append_bytes(bytes, Happened{Date::of(2025, 1, 1), 0, Change{event}});
  });
  return bytes;
}

}  // namespace

TEST_CASE("events come out of the list as they went in, what an administrator weighed too") {
  const std::vector<Change> given{
      PointsGrown{CaseGroup::plant_7_15, 3},
      OptionsWeighed{fleet::Version(1), {}, {}, {{Choice::waits}, {Choice::starts_campaign}}},
      Decision{.choice = Choice::waits, .reason = Reason::soaking},
      OptionsWeighed{fleet::Version(2), {}, {}, {{Choice::skips_release}}}};
  std::string expected;
  Changes changes;
  for (const auto& change : given) {
    append_bytes(expected, {Date::of(2025, 1, 1), 0, change});
    std::visit([&](const auto& event) { changes.add(event); }, change);
  }
  CHECK(changes.size() == 4);
  CHECK(changes.ends_with<OptionsWeighed>());
  CHECK_FALSE(changes.ends_with<Decision>());
  CHECK(bytes_of(changes) == expected);
  changes.clear();
  CHECK(changes.empty());
  CHECK_FALSE(changes.ends_with<OptionsWeighed>());
}

TEST_CASE("a list of changes does to a state what its events do one by one") {
  OperatorState together(1, 1);
  OperatorState one_by_one(1, 1);
  Changes changes;
  changes.add(PointsGrown{CaseGroup::consumer_6000_10000, 10});
  changes.add(OrderPlaced{fleet::Version(0), 5, Date::of(2025, 2, 1)});
  changes.add(Delivered{fleet::Version(0), 5});
  changes.add(GatewaysInstalled{{fleet::Version(0), CaseGroup::consumer_6000_10000, {}, {}},
                                fleet::PointPlace::old_meter,
                                4});
  const auto day = Date::of(2025, 1, 6);
  apply(together, day, changes);
  changes.each([&](const auto& event) { apply(one_by_one, Happened{day, 0, Change{event}}); });
  CHECK(together.fleet.cohorts.total() == 4);
  CHECK(together.fleet.at(fleet::Version(0), fleet::GatewayPlace::on_shelf) == 1);
  CHECK(together.last_work == day);
  CHECK(together.fleet.cohorts.total() == one_by_one.fleet.cohorts.total());
  CHECK(together.fleet.gateways == one_by_one.fleet.gateways);
  CHECK(together.fleet.without == one_by_one.fleet.without);
}
