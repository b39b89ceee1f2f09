#include "engine/fleet/conservation.hpp"

#include "engine/fleet/transfers.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::fleet;
using simulation::Stream;

namespace {

constexpr std::uint32_t versions = 3;
const auto plants = CaseGroup::plant_7_15;
const CohortKey first_cohort{Version(0), plants, Basis::gndew, quarter_of(Date::of(2023, 6, 1))};

// 100 points, 60 gateways delivered, 40 of them installed.
Fleet small_fleet() {
  Fleet fleet(versions);
  REQUIRE(grow(fleet, plants, 100));
  REQUIRE(order(fleet, Version(0), 60));
  REQUIRE(move_gateways(fleet, {Version(0), GatewayPlace::ordered, GatewayPlace::on_shelf}, 60));
  REQUIRE(install(fleet, first_cohort, PointPlace::old_meter, 40));
  return fleet;
}

struct Mover {
  Fleet& fleet;
  Stream& stream;

  // A random move, legal or not.
  [[nodiscard]] bool step() {
    const auto n = Count(stream.below(30)) - 1;
    switch (stream.below(8)) {
      case 0:
        return bool(grow(fleet, group(), n));
      case 1:
        return bool(move_points(fleet, {group(), point_place(), point_place()}, n));
      case 2:
        return bool(order(fleet, version(), n));
      case 3:
        return bool(install(fleet, key(), point_place(), n));
      case 4:
        return bool(finish_update(fleet, key(), version(), n));
      case 5:
        return bool(fleet::remove(fleet, {key(), gateway_place()}, point_place(), n));
      case 6:
        return bool(exchange(fleet, {key(), gateway_place()}, key(), n));
      default:
        return bool(move_gateways(fleet, {version(), gateway_place(), gateway_place()}, n));
    }
  }

  [[nodiscard]] CaseGroup group() { return CaseGroup(stream.below(3)); }
  [[nodiscard]] Version version() { return Version(stream.below(versions)); }
  [[nodiscard]] PointPlace point_place() { return PointPlace(stream.below(point_place_count)); }
  [[nodiscard]] GatewayPlace gateway_place() {
    return GatewayPlace(stream.below(gateway_place_count));
  }
  [[nodiscard]] CohortKey key() {
    return {version(), group(), Basis(stream.below(2)), Quarter{8092}};
  }
};

}  // namespace

TEST_CASE("any sequence of moves keeps every point and every gateway") {
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    Fleet fleet(versions);
    Stream stream({.seed = seed});
    Mover mover{fleet, stream};
    int legal = 0;
    int broken = 0;
    for (int i = 0; i < 5'000; ++i) {
      legal += mover.step();
      broken += first_violation(fleet).has_value();
    }
    CHECK(broken == 0);
    CHECK(legal > 1'000);
    CHECK(fleet.cohorts.total() > 0);
  }
}

TEST_CASE("a refused move changes nothing") {
  auto fleet = small_fleet();
  CHECK_FALSE(install(fleet, first_cohort, PointPlace::old_meter, 21));
  CHECK_FALSE(install(fleet, first_cohort, PointPlace::legacy, 1));
  CHECK_FALSE(finish_update(fleet, first_cohort, Version(1), 1));
  CHECK_FALSE(exchange(fleet, {first_cohort, GatewayPlace::failed_waiting}, first_cohort, 1));
  CHECK_FALSE(
      move_gateways(fleet, {Version(0), GatewayPlace::on_shelf, GatewayPlace::installed}, 1));
  CHECK_FALSE(grow(fleet, plants, -1));
  CHECK_FALSE(order(fleet, Version(0), -1));
  CHECK_FALSE(fleet::remove(fleet, {first_cohort, GatewayPlace::on_shelf}, PointPlace::legacy, 1));
  CHECK(fleet.cohorts.count(first_cohort) == 40);
  CHECK(fleet.at(Version(0), GatewayPlace::on_shelf) == 20);
  CHECK_FALSE(first_violation(fleet));
}

TEST_CASE("an update takes gateways to the next version, and a brick is exchanged") {
  auto fleet = small_fleet();
  REQUIRE(move_gateways(fleet, {Version(0), GatewayPlace::installed, GatewayPlace::updating}, 10));
  REQUIRE(finish_update(fleet, first_cohort, Version(1), 9));
  REQUIRE(
      move_gateways(fleet, {Version(0), GatewayPlace::updating, GatewayPlace::failed_waiting}, 1));
  REQUIRE(exchange(fleet, {first_cohort, GatewayPlace::failed_waiting}, first_cohort, 1));
  CHECK(fleet.cohorts.of_version(Version(1)) == 9);
  CHECK(fleet.at(Version(0), GatewayPlace::installed) == 31);
  CHECK(fleet.at(Version(0), GatewayPlace::removed) == 1);
  CHECK(fleet.at(Version(0), GatewayPlace::on_shelf) == 19);
  CHECK_FALSE(first_violation(fleet));
}

TEST_CASE("the ledger names the equation that does not hold") {
  auto fleet = small_fleet();
  SECTION("a point lost") {
    --fleet.at(plants, PointPlace::old_meter);
    CHECK(to_string(*first_violation(fleet)) ==
          "points = iMSys + old meter + modern meter + legacy + equipped by others does not hold "
          "for plant-7-15: 100 against 99");
  }
  SECTION("a gateway lost") {
    --fleet.at(Version(0), GatewayPlace::on_shelf);
    CHECK(first_violation(fleet)->where == "all versions");
    CHECK(first_violation(fleet)->right == 59);
  }
  SECTION("a gateway installed nowhere") {
    --fleet.at(Version(0), GatewayPlace::on_shelf);
    ++fleet.at(Version(2), GatewayPlace::installed);
    CHECK(first_violation(fleet) ==
          Violation{"installed + updating + failed, waiting = iMSys cohorts", "version 2", 1, 0});
  }
  SECTION("a count below zero") {
    fleet.at(Version(1), GatewayPlace::ordered) = -1;
    CHECK(first_violation(fleet) == Violation{"gateways >= 0", "version 1", -1, 0});
  }
}
