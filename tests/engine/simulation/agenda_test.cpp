#include "engine/simulation/agenda.hpp"

#include <queue>
#include <vector>

#include "engine/simulation/chance.hpp"
#include "engine/simulation/short_agenda.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag::simulation;
using stichtag::Date;

namespace {

const Date first = Date::of(2018, 1, 1);

struct Key {
  int day;
  int phase;
  std::uint32_t arrival;
  auto operator<=>(const Key&) const = default;
};

// The same order, written as plainly as it can be.
class PlainAgenda {
 public:
  void push(const Key& key) { keys_.push(key); }
  Key pop() {
    const Key key = keys_.top();
    keys_.pop();
    return key;
  }

 private:
  std::priority_queue<Key, std::vector<Key>, std::greater<>> keys_;
};

struct Workload {
  std::uint64_t seed;
  std::uint32_t longest_wait;
  std::uint32_t days_near;
};

// Pushes while popping: each entry taken brings 0 to 3 new ones, on the same day too.
template <class Tried>
class Trial {
 public:
  Trial(const Workload& load, Tried agenda)
      : load_(load), stream_({.seed = load.seed}), agenda_(std::move(agenda)) {}

  // Number of entries that came in another place than in the plain agenda.
  int wrong_places() {
    for (int i = 0; i < 50; ++i) push(0, 0);
    int wrong = 0;
    while (!agenda_.empty()) {
      const auto day = agenda_.next_day();
      const auto entry = agenda_.pop();
      wrong += entry.day != day;
      wrong += plain_.pop() != Key{entry.day - first, int(entry.phase), entry.payload};
      follow_up(entry.day - first, int(entry.phase));
    }
    return wrong;
  }

 private:
  void follow_up(int day, int phase) {
    const auto more = arrival_ < 4'000 ? stream_.below(4) : 0;
    for (std::uint32_t i = 0; i < more; ++i) push(day, phase);
  }

  void push(int today, int present) {
    const int wait = stream_.below(4) == 0 ? 0 : int(stream_.below(load_.longest_wait));
    const int least = wait == 0 ? present : 0;
    const int phase = least + int(stream_.below(std::uint32_t(6 - least)));
    agenda_.push(first + today + wait, Phase(phase), arrival_);
    plain_.push({today + wait, phase, arrival_++});
  }

  Workload load_;
  Stream stream_;
  std::uint32_t arrival_ = 0;
  Tried agenda_;
  PlainAgenda plain_;
};

int wrong_places(const Workload& load) {
  return Trial(load, Agenda<std::uint32_t>(first, load.days_near)).wrong_places();
}

}  // namespace

TEST_CASE("the agenda orders like a heap by day, phase and arrival") {
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    for (const std::uint32_t wait : {2u, 20u, 400u}) CHECK(wrong_places({seed, wait, 4096}) == 0);
  }
}

TEST_CASE("days far ahead keep their place when they come near") {
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    for (const std::uint32_t wait : {60u, 70u, 1'000u, 30'000u})
      CHECK(wrong_places({seed, wait, 64}) == 0);
  }
}

TEST_CASE("the agenda of one operator keeps the same order in a short list") {
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    for (const std::uint32_t wait : {2u, 20u, 400u}) {
      const ShortAgenda<std::uint32_t> agenda(first);
      CHECK(Trial({seed, wait, 0}, agenda).wrong_places() == 0);
    }
  }
}

TEST_CASE("on one day the law comes first and bookkeeping last") {
  Agenda<int> agenda(first);
  agenda.push(first, Phase::bookkeeping, 5);
  agenda.push(first, Phase::work, 3);
  agenda.push(first, Phase::law, 1);
  agenda.push(first, Phase::work, 4);
  agenda.push(first, Phase::deadlines, 2);
  std::vector<int> order;
  while (!agenda.empty()) order.push_back(agenda.pop().payload);
  CHECK(order == std::vector<int>{1, 2, 3, 4, 5});
}

TEST_CASE("what is added to the present phase comes last in it, today") {
  Agenda<int> agenda(first);
  agenda.push(first, Phase::work, 1);
  agenda.push(first, Phase::work, 2);
  agenda.push(first + 1, Phase::law, 4);
  REQUIRE(agenda.pop().payload == 1);
  agenda.push(first, Phase::work, 3);
  for (const int expected : {2, 3, 4}) REQUIRE(agenda.pop().payload == expected);
  CHECK(agenda.today() == first + 1);
  CHECK_FALSE(agenda.next_day());
}

TEST_CASE("a copy of the agenda goes its own way") {
  Agenda<int> agenda(first);
  for (int i = 0; i < 1000; ++i) agenda.push(first + i % 7, Phase::facts, i);
  auto fork = agenda;
  while (!fork.empty()) static_cast<void>(fork.pop());
  CHECK(agenda.size() == 1000);
  CHECK(agenda.pop().payload == 0);
}

#ifdef NDEBUG
TEST_CASE("without assertions an entry for the past happens now, and time never runs back") {
  Agenda<int> agenda(first);
  agenda.push(first + 5, Phase::decisions, 1);
  agenda.push(first + 5, Phase::decisions, 2);
  REQUIRE(agenda.pop().payload == 1);
  agenda.push(first + 5, Phase::law, 3);
  agenda.push(first + 1, Phase::facts, 4);
  for (const int expected : {2, 3, 4}) {
    const auto entry = agenda.pop();
    CHECK(entry.payload == expected);
    CHECK(entry.day == first + 5);
    CHECK(entry.phase == Phase::decisions);
  }
}
#endif
