// What can go wrong with the file: each is a clear problem, and nothing recorded is lost.
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "events/store/anchor.hpp"
#include "events/store/jsonl.hpp"
#include "events/store/sqlite.hpp"
#include "events/store/store.hpp"
#include "events/store/verify.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/temporary_folder.hpp"

using namespace stichtag;
using store::OpenMode;
using store::Store;
using store::StoredEvent;

namespace {

StoredEvent numbered(int number) {
  const auto id = "event-" + std::to_string(number);
  return {id, "s", "k", 2, "{\"id\":\"" + id + "\",\"n\":" + std::to_string(number) + "}"};
}

void make(const std::string& path, int events) {
  auto target = Store::open(path, OpenMode::create);
  REQUIRE(target);
  for (int i = 0; i < events; ++i) {
    REQUIRE(target->append("s", i, std::vector{numbered(i)}));
  }
}

std::string content(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void put(const std::string& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

std::string exported(const std::string& path) {
  const auto source = Store::open(path, OpenMode::read_only);
  std::ostringstream out;
  if (!source || !store::export_jsonl(*source, out)) return "unreadable";
  return out.str();
}

void tamper(const std::string& path, const std::string& sql) {
  store::Database raw(path, store::Access::write);
  raw.run(sql);
}

}  // namespace

TEST_CASE("after closing, the one file holds everything, ids as plain text") {
  const test::TemporaryFolder folder;
  const auto path = folder / "a.db";
  make(path, 3);
  CHECK_FALSE(std::filesystem::exists(path + "-wal"));
  CHECK(content(path).find("event-2") != std::string::npos);
  std::filesystem::remove(path + ".head");
  const auto found = store::verify(path);
  REQUIRE(found);
  CHECK(found->ok);
  CHECK(found->events == 3);
  CHECK_FALSE(found->anchored);
}

TEST_CASE("a row cannot be replaced either") {
  const test::TemporaryFolder folder;
  make(folder / "a.db", 2);
  const auto replace =
      "INSERT OR REPLACE INTO events SELECT 1, 'x', stream, kind, form, payload, hash, bytes "
      "FROM events WHERE position = 2";
  CHECK_THROWS_AS(tamper(folder / "a.db", replace), store::Failure);
  CHECK_THROWS_AS(tamper(folder / "a.db", "UPDATE events SET kind = 'x'"), store::Failure);
  CHECK_THROWS_AS(tamper(folder / "a.db", "DELETE FROM events"), store::Failure);
  CHECK(store::verify(folder / "a.db")->ok);
}

TEST_CASE("a dropped guard is found") {
  const test::TemporaryFolder folder;
  make(folder / "a.db", 2);
  tamper(folder / "a.db", "DROP TRIGGER events_are_not_updated");
  const auto found = store::verify(folder / "a.db");
  REQUIRE(found);
  CHECK_FALSE(found->ok);
  CHECK(found->reason.find("guard") != std::string::npos);
}

TEST_CASE("each byte flipped in an id is found at its position") {
  const test::TemporaryFolder folder;
  const auto path = folder / "a.db";
  make(path, 5);
  const auto whole = content(path);
  int copies = 0;
  for (auto at = whole.find("event-3"); at != std::string::npos;
       at = whole.find("event-3", at + 1)) {
    auto bad = whole;
    bad[at + 2] = char(bad[at + 2] ^ 1);
    put(path, bad);
    const auto found = store::verify(path);
    REQUIRE(found);
    CHECK_FALSE(found->ok);
    CHECK(found->first_bad == 4);
    ++copies;
  }
  CHECK(copies >= 3);  // column, payload, index
}

TEST_CASE("random damage is reported, or leaves the export as it was") {
  const test::TemporaryFolder folder;
  const auto path = folder / "a.db";
  make(path, 40);
  const auto whole = content(path);
  const auto text = exported(path);
  std::uint32_t chance = 7;
  for (int round = 0; round < 400; ++round) {
    auto bad = whole;
    chance = chance * 1664525U + 1013904223U;
    const auto at = (chance >> 4) % bad.size();
    bad[at] = char(bad[at] ^ (1 << (round % 8)));
    if (round % 10 == 9) bad.resize(at);
    put(path, bad);
    INFO("round " << round << ", byte " << at);
    const auto found = store::verify(path);
    if (found && found->ok) CHECK(exported(path) == text);
    if (round % 10 == 9) CHECK_FALSE((found && found->ok));
  }
}

TEST_CASE("a damaged or an earlier head file: only the damaged one is a finding") {
  const test::TemporaryFolder folder;
  const auto path = folder / "a.db";
  make(path, 2);
  const auto early = content(path + ".head");
  {
    auto target = Store::open(path, OpenMode::write);
    REQUIRE(target->append("s", 2, std::vector{numbered(2)}));
  }
  put(path + ".head", early);
  CHECK(store::verify(path)->ok);
  put(path + ".head", early.substr(0, 20));
  CHECK_FALSE(store::verify(path)->ok);
  put(path + ".head", "2 " + std::string(64, '0') + "\n");
  CHECK(store::verify(path)->first_bad == 2);
}

TEST_CASE("a file that is missing, empty, a folder, or tiny") {
  const test::TemporaryFolder folder;
  const auto refused = [&](const std::string& path) {
    const auto target = Store::open(path, OpenMode::write);
    REQUIRE_FALSE(target);
    CHECK_FALSE(target.problem().hint.empty());
    return target.problem().kind;
  };
  CHECK(refused(folder / "none.db") == ProblemKind::machine);
  CHECK_FALSE(std::filesystem::exists(folder / "none.db"));
  std::filesystem::create_directory(folder / "folder");
  CHECK(refused(folder / "folder") == ProblemKind::machine);
  put(folder / "empty.db", "");
  CHECK(refused(folder / "empty.db") == ProblemKind::broken_store);
  put(folder / "tiny.db", "hello\n");
  CHECK(refused(folder / "tiny.db") == ProblemKind::broken_store);
  CHECK_FALSE(Store::open(folder / "tiny.db", OpenMode::create));
  CHECK(content(folder / "tiny.db") == "hello\n");
  CHECK_FALSE(store::verify(folder / "tiny.db")->ok);
  CHECK_FALSE(store::verify(folder / "none.db"));
}

TEST_CASE("a read-only file is read, and a write to it is refused") {
  const test::TemporaryFolder folder;
  const auto path = folder / "a.db";
  make(path, 2);
  chmod((folder / "").c_str(), 0555);
  chmod(path.c_str(), 0444);
  const auto child = fork();
  if (child == 0) {
    // Root may write everywhere, so become somebody who may not.
    if (geteuid() == 0 && setuid(65534) != 0) _exit(9);
    const auto writing = Store::open(path, OpenMode::write);
    if (writing || writing.problem().kind != ProblemKind::machine) _exit(1);
    const auto reading = Store::open(path, OpenMode::read_only);
    if (!reading || reading->head()->position != 2) _exit(2);
    const auto found = store::verify(path);
    _exit(found && found->ok ? 0 : 3);
  }
  int status = 1;
  waitpid(child, &status, 0);
  chmod((folder / "").c_str(), 0755);
  CHECK(WEXITSTATUS(status) == 0);
}
