// A run that somebody waits for.
#include "engine/run/watched.hpp"

#include <algorithm>

#include "tests/engine/run/small_run.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::test;

namespace {

std::shared_ptr<const run::Prepared> prepared() {
  return *run::prepare(history_log(), law::ReadingSet::defaults(), small_spec());
}

}  // namespace

TEST_CASE("a watched run of a single operator says on the way how far it is, and is the same run") {
  const auto ready = prepared();
  std::vector<double> shares;
  const auto watched = run::simulate_watched(*ready, {}, {}, [&](double share) {
    shares.push_back(share);
    return true;
  });
  REQUIRE(watched);
  CHECK(watched->bytes == run::simulate(*ready, {}).bytes);
  REQUIRE(shares.size() > 20);
  CHECK(std::is_sorted(shares.begin(), shares.end()));
  CHECK(shares.front() < 0.1);
  CHECK(shares.back() > 0.9);
  CHECK(shares.back() <= 1);
}

TEST_CASE("a watched run stops in the middle of an operator") {
  const auto ready = prepared();
  double last = 0;
  int asked = 0;
  const auto stopped = run::simulate_watched(*ready, {}, {}, [&](double share) {
    ++asked;
    last = share;
    return share < 0.3;
  });
  CHECK_FALSE(stopped);
  CHECK(asked > 5);
  CHECK(last < 0.5);
}
