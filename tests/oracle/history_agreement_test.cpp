// The engine against the oracle on the real history: under the defaults, with each reading varied
// alone, and with 500 random combinations of readings.
#include "engine/law/reading.hpp"
#include "events/history/pack.hpp"
#include "tests/oracle/compared.hpp"
#include "tests/oracle/random_history.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using history::shipped_history;

namespace {

const law::LegalState& state_of_history() {
  static const auto state = law::fold(shipped_history());
  return state;
}

// The oracle walks through every possible world. Where the open dates of many lines multiply (an
// early view of a late day, all products of the finding tested together), the question is left out.
constexpr std::uint64_t too_many_worlds = 10'000;

struct Compared {
  int asked = 0;
  int left_out = 0;
};

void compare(const oracle::Asked& asked, std::uint64_t seed, Compared& compared) {
  const auto answer = oracle::engine_says(state_of_history(), asked);
  if (answer == "unknown product") return;
  ++compared.asked;
  if (oracle::possible_worlds(shipped_history(), asked) > too_many_worlds) {
    ++compared.left_out;
    return;
  }
  INFO("seed " << seed << ": " << in_words(asked));
  CHECK(answer == oracle::oracle_says(shipped_history(), asked));
}

void check_that_few_were_left_out(const Compared& compared) {
  INFO(compared.left_out << " of " << compared.asked << " left out");
  CHECK(compared.left_out * 40 <= compared.asked);
}

oracle::Asked asked_under_defaults(std::uint64_t seed) {
  auto asked = oracle::random_question(shipped_history(), seed);
  asked.reading.clear();
  return asked;
}

}  // namespace

TEST_CASE("engine and oracle agree on the history under the default readings") {
  Compared compared;
  for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
    compare(asked_under_defaults(seed), seed, compared);
  }
  check_that_few_were_left_out(compared);
}

TEST_CASE("engine and oracle agree on the history with each reading varied alone") {
  Compared compared;
  std::uint64_t seed = 100'000;
  for (const auto& reading : law::all_readings()) {
    for (const auto& option : reading.options) {
      for (int turn = 0; turn < 40; ++turn) {
        auto asked = asked_under_defaults(++seed);
        asked.reading[reading.name] = option.name;
        compare(asked, seed, compared);
      }
    }
  }
  check_that_few_were_left_out(compared);
}

TEST_CASE("engine and oracle agree on the history under 500 random combinations of readings") {
  Compared compared;
  for (std::uint64_t combination = 1; combination <= 500; ++combination) {
    const auto readings = oracle::random_question(shipped_history(), combination).reading;
    for (std::uint64_t turn = 0; turn < 8; ++turn) {
      const auto seed = combination * 100 + turn;
      auto asked = asked_under_defaults(seed);
      asked.reading = readings;
      compare(asked, seed, compared);
    }
  }
  check_that_few_were_left_out(compared);
}
