// The engine against the oracle on histories that nobody wrote: two interpreters of the same text
// that share no rule code. A failure prints the seed; STICHTAG_ORACLE_SEEDS=FIRST-LAST asks others.
#include <cstdlib>

#include "tests/oracle/compared.hpp"
#include "tests/oracle/random_history.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;

namespace {

struct Seeds {
  unsigned long first = 1, last = 2000;
};

Seeds seeds_to_ask() {
  Seeds seeds;
  if (const char* text = std::getenv("STICHTAG_ORACLE_SEEDS")) {
    char* rest = nullptr;
    seeds.first = seeds.last = std::strtoul(text, &rest, 10);
    if (*rest == '-') seeds.last = std::strtoul(rest + 1, nullptr, 10);
  }
  return seeds;
}

}  // namespace

TEST_CASE("engine and oracle agree on 2,000 random histories") {
  const auto seeds = seeds_to_ask();
  for (auto seed = seeds.first; seed <= seeds.last; ++seed) {
    const auto log = oracle::random_history(seed);
    const auto state = law::fold(log);
    for (std::uint64_t turn = 0; turn < 4; ++turn) {
      const auto asked = oracle::random_question(log, seed * 10 + turn);
      const auto answer = oracle::engine_says(state, asked);
      if (answer == "unknown product") continue;
      INFO("seed " << seed << ": " << in_words(asked));
      CHECK(answer == oracle::oracle_says(log, asked));
    }
  }
}
