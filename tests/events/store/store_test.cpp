#include "events/store/store.hpp"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <sstream>

#include "events/history/pack.hpp"
#include "events/store/jsonl.hpp"
#include "events/store/sqlite.hpp"
#include "events/store/stored.hpp"
#include "events/store/verify.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/temporary_folder.hpp"

using namespace stichtag;
using store::OpenMode;
using store::Store;
using store::StoredEvent;

namespace {

StoredEvent event(const std::string& id) {
  return {id, "s", "step-noted", 2, "{\"id\":\"" + id + "\"}"};
}

Store opened(const std::string& path) {
  auto result = Store::open(path, OpenMode::create);
  REQUIRE(result);
  return std::move(*result);
}

void fill(const std::string& path, const std::vector<StoredEvent>& events) {
  auto target = opened(path);
  REQUIRE(target.append("s", 0, events));
}

std::vector<StoredEvent> events_in(const std::string& path) {
  const auto source = Store::open(path, OpenMode::read_only);
  REQUIRE(source);
  const auto rows = source->read();
  REQUIRE(rows);
  std::vector<StoredEvent> events;
  for (const auto& row : *rows) events.push_back(row.event);
  return events;
}

// Another program's hand on the file.
void tamper(const std::string& path, const std::string& sql) {
  store::Database(path, store::Access::write).run(sql);
}

std::string content(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<StoredEvent> history_as_stored() {
  std::vector<StoredEvent> events;
  for (const auto& recorded : history::shipped_history()) {
    events.push_back(store::stored_of(recorded, "s").event());
  }
  return events;
}

}  // namespace

TEST_CASE("an event written twice is there once; other content under its id is refused") {
  const test::TemporaryFolder folder;
  auto target = opened(folder / "a.db");
  REQUIRE(target.append("s", 0, std::vector{event("a"), event("b")}));
  CHECK(*target.append("s", 0, std::vector{event("a")}) == 2);
  auto other = event("a");
  other.payload = "{}";
  CHECK_FALSE(target.append("s", 2, std::vector{other}));
  CHECK(events_in(folder / "a.db").size() == 2);
}

TEST_CASE("of two writers who saw the same version one gets a conflict") {
  const test::TemporaryFolder folder;
  auto one = opened(folder / "a.db"), two = opened(folder / "a.db");
  REQUIRE(one.append("s", 0, std::vector{event("a")}));
  CHECK_FALSE(two.append("s", 0, std::vector{event("b")}));
  CHECK(*two.append("s", 1, std::vector{event("b")}) == 2);
}

TEST_CASE("rows can be neither changed nor deleted") {
  const test::TemporaryFolder folder;
  fill(folder / "a.db", {event("a")});
  CHECK_THROWS_AS(tamper(folder / "a.db", "UPDATE events SET kind = 'x'"), store::Failure);
  CHECK_THROWS_AS(tamper(folder / "a.db", "DELETE FROM events"), store::Failure);
}

TEST_CASE("any flipped byte of the file is found, or changes nothing that is kept") {
  const test::TemporaryFolder folder;
  const auto path = folder / "a.db";
  const std::vector kept{event("some-event"), event("another-event")};
  fill(path, kept);
  const auto whole = content(path);
  for (std::size_t at = 0; at < whole.size(); at += 61) {
    auto broken = whole;
    broken[at] = char(broken[at] ^ 1);
    std::ofstream(path, std::ios::binary) << broken;
    const auto found = store::verify(path);
    if (!found || !found->ok) continue;
    CHECK(events_in(path) == kept);
  }
}

TEST_CASE("verification names the position whose id was tampered with") {
  const test::TemporaryFolder folder;
  const auto path = folder / "a.db";
  fill(path, {event("first-of-all"), event("second-in-line"), event("third")});
  auto bytes = content(path);
  const auto at = bytes.find("{\"id\":\"second-in-line\"}");
  REQUIRE(at != std::string::npos);
  bytes[at + 8] = char(bytes[at + 8] ^ 1);
  std::ofstream(path, std::ios::binary) << bytes;
  const auto found = store::verify(path);
  REQUIRE(found);
  CHECK(found->first_bad == 2);
}

TEST_CASE("a missing tail is noticed by the anchor") {
  const test::TemporaryFolder folder;
  const auto path = folder / "a.db";
  fill(path, {event("a")});
  const auto short_one = content(path);
  {
    auto target = opened(path);
    REQUIRE(target.append("s", 1, std::vector{event("b")}));
  }
  std::ofstream(path, std::ios::binary) << short_one;
  CHECK_FALSE(store::verify(path)->ok);
}

TEST_CASE("files of other programs and of newer versions are refused untouched") {
  const test::TemporaryFolder folder;
  std::ofstream(folder / "text.db") << std::string(5000, 'x');
  store::Database(folder / "foreign.db", store::Access::create).run("CREATE TABLE t (x)");
  fill(folder / "newer.db", {event("a")});
  tamper(folder / "newer.db", "PRAGMA user_version = 99");
  for (const char* name : {"text.db", "foreign.db", "newer.db"}) {
    INFO(name);
    const auto before = content(folder / name);
    const auto target = Store::open(folder / name, OpenMode::create);
    REQUIRE_FALSE(target);
    CHECK(target.problem().kind == ProblemKind::broken_store);
    CHECK(content(folder / name) == before);
  }
}

TEST_CASE("a disk that is full loses nothing that was acknowledged") {
  const test::TemporaryFolder folder;
  const auto path = folder / "a.db";
  fill(path, {event("a")});
  const auto child = fork();
  if (child == 0) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{60'000, 60'000};
    setrlimit(RLIMIT_FSIZE, &limit);
    auto target = Store::open(path, OpenMode::write);
    std::vector<StoredEvent> many;
    for (int i = 0; i < 2000; ++i) many.push_back(event("n" + std::to_string(i)));
    const auto result =
        target ? target->append("s", 1, many) : Result<std::int64_t>(target.problem());
    _exit(!result && result.problem().kind == ProblemKind::machine ? 0 : 1);
  }
  int status = 1;
  waitpid(child, &status, 0);
  CHECK(WEXITSTATUS(status) == 0);
  CHECK(store::verify(path)->ok);
  CHECK(events_in(path) == std::vector{event("a")});
}

TEST_CASE("export, import and export again give the same bytes") {
  const test::TemporaryFolder folder;
  fill(folder / "a.db", history_as_stored());
  std::ostringstream first, second;
  REQUIRE(store::export_jsonl(*Store::open(folder / "a.db", OpenMode::read_only), first));
  auto target = opened(folder / "b.db");
  std::istringstream in(first.str());
  REQUIRE(store::import_jsonl(target, in, "a.jsonl"));
  REQUIRE(store::export_jsonl(target, second));
  CHECK(first.str() == second.str());
}

TEST_CASE("a wrong line of an import is refused with its number, and nothing is taken") {
  const test::TemporaryFolder folder;
  auto target = opened(folder / "a.db");
  for (const char* bad : {"{\"id\":\"b\"}", "nonsense", "[]"}) {
    std::istringstream in(store::jsonl_line(event("a")) + "\n" + bad + "\n");
    const auto done = store::import_jsonl(target, in, "x.jsonl");
    REQUIRE_FALSE(done);
    CHECK(done.problem().where.find("x.jsonl:2") == 0);
  }
  CHECK(events_in(folder / "a.db").empty());
}

TEST_CASE("what is read from the store is what was recorded") {
  const test::TemporaryFolder folder;
  fill(folder / "a.db", history_as_stored());
  EventLog log;
  for (const auto& stored : events_in(folder / "a.db")) log.push_back(*store::recorded_of(stored));
  CHECK(log == history::shipped_history());
}
