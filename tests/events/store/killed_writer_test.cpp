// A writer is killed at random points; no event that it acknowledged may be missing.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <set>

#include "events/store/store.hpp"
#include "events/store/verify.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/temporary_folder.hpp"

using namespace stichtag;
using store::OpenMode;
using store::Store;

namespace {

// Appends one durable event after another and says each number once it is safe.
[[noreturn]] void write_for_ever(const std::string& path, int first, int pipe_end) {
  auto target = Store::open(path, OpenMode::create);
  if (!target) _exit(1);
  auto version = target->version("s");
  for (int number = first; version; ++number) {
    const std::vector<store::StoredEvent> one{{"e" + std::to_string(number), "s", "k", 2, "{}"}};
    version = target->append("s", *version, one);
    if (version && write(pipe_end, &number, sizeof number) != sizeof number) _exit(1);
  }
  _exit(1);
}

}  // namespace

TEST_CASE("a writer killed 200 times at random points loses no acknowledged event") {
  const test::TemporaryFolder folder;
  const auto path = folder / "a.db";
  std::set<int> acknowledged;
  std::uint32_t chance = 12345;
  for (int round = 0; round < 200; ++round) {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const auto child = fork();
    if (child == 0) write_for_ever(path, round * 100000, ends[1]);
    close(ends[1]);
    chance = chance * 1664525U + 1013904223U;
    int number = 0;
    // Every other writer is killed somewhere in its work, the others perhaps while they open the
    // store.
    const bool at_work = round % 2 == 1;
    if (at_work && read(ends[0], &number, sizeof number) == sizeof number) {
      acknowledged.insert(number);
    }
    usleep((chance >> 8U) % (at_work ? 5000 : 20000));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    while (read(ends[0], &number, sizeof number) == sizeof number) acknowledged.insert(number);
    close(ends[0]);
  }
  REQUIRE(acknowledged.size() >= 100);
  CHECK(store::verify(path)->ok);
  std::set<int> there;
  auto target = Store::open(path, OpenMode::read_only);
  REQUIRE(target);
  REQUIRE(target->for_each([&](const store::Row& row) {
    there.insert(std::stoi(row.event.id.substr(1)));
    return true;
  }));
  for (const int number : acknowledged) {
    if (!there.contains(number)) FAIL("lost e" << number);
  }
}
