#include <cmath>
#include <string>

#include "tests/support/catch.hpp"
#include "tests/support/national_moments.hpp"

using namespace stichtag;

// One fleet of 18 giants spreads by a quarter (docs/national-fit.md); this one is within 0.3. The
// gateways of 2025 count others too, and the tails of the paces are known not to fit. Hidden:
// builds that check every event would take many minutes; .ci/run runs it in the release build.
TEST_CASE("the simulated national fleet is about as far as published", "[.national]") {
  const auto model = test::simulated_moments(actors::class_rollouts(), 1);
  const auto& data = test::national_moments();
  for (std::size_t i = 0; i < data.size(); ++i) {
    const bool early = std::string(data[i].name).find("gateways 12/202") == 0 && i < 3;
    if (data[i].weight < 0.5 || early) continue;
    INFO(data[i].name << ": model " << model[i] << ", published " << data[i].published);
    CHECK(std::abs(model[i] / data[i].published - 1) < 0.3);
  }
}
