#include "events/store/reading_ahead.hpp"

#include <array>
#include <chrono>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/catch.hpp"

using stichtag::store::read_ahead;

namespace {

constexpr std::size_t slots = 3;

// Numbers from 0, of which reading `until` ends or throws.
struct Numbers {
  std::size_t until;
  bool throws = false;
  std::chrono::microseconds reading{0}, visiting{0};
  std::array<std::size_t, slots> held{};
  std::vector<std::size_t> visited = {};

  bool visit_until(std::size_t last) {
    std::size_t next = 0;
    return read_ahead(
        slots,
        [&](std::size_t slot) {
          std::this_thread::sleep_for(reading);
          if (next == until && throws) throw std::runtime_error("cannot read on");
          if (next == until) return false;
          held[slot] = next++;
          return true;
        },
        [&](std::size_t slot) {
          std::this_thread::sleep_for(visiting);
          visited.push_back(held[slot]);
          return visited.size() < last;
        });
  }
};

std::vector<std::size_t> up_to(std::size_t count) {
  std::vector<std::size_t> numbers(count);
  for (std::size_t i = 0; i < count; ++i) numbers[i] = i;
  return numbers;
}

}  // namespace

TEST_CASE("all that was read is visited in its order, whoever is faster") {
  for (const auto& [reading, visiting] : {std::pair{0, 0}, {200, 0}, {0, 200}}) {
    Numbers numbers{50, false, std::chrono::microseconds(reading),
                    std::chrono::microseconds(visiting)};
    CHECK(numbers.visit_until(1000));
    CHECK(numbers.visited == up_to(50));
  }
  Numbers none{0};
  CHECK(none.visit_until(1000));
  CHECK(none.visited.empty());
}

TEST_CASE("what reading throws is told after the visits of what was read before") {
  for (const std::size_t before : {0U, 1U, 3U, 20U}) {
    Numbers numbers{before, true};
    CHECK_THROWS_WITH(numbers.visit_until(1000), "cannot read on");
    CHECK(numbers.visited == up_to(before));
  }
}

TEST_CASE("a visit that stops hides what reading met behind it") {
  for (const int visiting : {0, 200}) {
    Numbers numbers{10, true, {}, std::chrono::microseconds(visiting)};
    CHECK_FALSE(numbers.visit_until(10));
    CHECK(numbers.visited == up_to(10));
  }
}

TEST_CASE("a visit that throws ends the reading too") {
  std::size_t read = 0;
  const auto endless = [&](std::size_t) { return ++read > 0; };
  const auto visit = [](std::size_t) -> bool { throw std::runtime_error("enough"); };
  CHECK_THROWS_WITH(read_ahead(slots, endless, visit), "enough");
  CHECK(read >= 1);
  CHECK(read <= slots);
}
