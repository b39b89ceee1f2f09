#include "events/store/run_segments.hpp"

#include <sstream>

#include "events/store/hash.hpp"
#include "events/store/jsonl.hpp"
#include "events/store/sqlite.hpp"
#include "events/store/verify.hpp"
#include "tests/events/store/some_records.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/temporary_folder.hpp"

using namespace stichtag;
using store::OpenMode;
using store::RunHeader;
using store::Store;

namespace {

RunHeader header_of(const test::OwnedRecords& records) {
  return {"smarty-iq-fails", 1, 0, store::to_hex(store::sha256(records.bytes)),
          records.sizes.size()};
}

Store with_run(const std::string& path, const test::OwnedRecords& records) {
  auto target = *Store::open(path, OpenMode::create);
  REQUIRE(append_run(target, header_of(records), records));
  return target;
}

test::OwnedRecords replayed(const Store& source, const std::string& stream) {
  test::OwnedRecords back;
  const auto done = replay_run(source, stream, [&](const store::Unpacked& segment) {
    segment.for_each([&](std::string_view record) { back.add(std::string(record)); });
  });
  REQUIRE(done);
  return back;
}

void tamper(const std::string& path, const std::string& sql) {
  store::Database raw(path, store::Access::write);
  raw.run("DROP TRIGGER events_are_not_updated");
  raw.run(sql);
}

}  // namespace

TEST_CASE("a stored run comes back byte for byte and record for record, whatever its length") {
  for (const std::size_t count : {0U, 1U, 2U, 8192U, 8193U, 30'000U}) {
    const test::TemporaryFolder folder;
    const auto records = test::some_records(count);
    const auto target = with_run(folder / "a.db", records);
    const auto stream = header_of(records).stream();
    CHECK(*read_run(target, stream) == records.bytes);
    const auto back = replayed(target, stream);
    CHECK(back.bytes == records.bytes);
    CHECK(back.sizes == records.sizes);
    CHECK(store::verify(folder / "a.db")->ok);
  }
}

TEST_CASE("the same run stored twice is there once") {
  const test::TemporaryFolder folder;
  const auto records = test::some_records(10'000);
  auto target = with_run(folder / "a.db", records);
  const auto head = target.head();
  REQUIRE(append_run(target, header_of(records), records));
  CHECK(target.head()->position == head->position);
}

TEST_CASE("a run whose bytes do not have its hash is refused, and so is one that is not there") {
  const test::TemporaryFolder folder;
  const auto records = test::some_records(1000);
  auto header = header_of(records);
  header.hash = store::to_hex(store::sha256("another run"));
  auto target = *Store::open(folder / "a.db", OpenMode::create);
  REQUIRE(append_run(target, header, records));
  CHECK_FALSE(read_run(target, header.stream()));
  CHECK_FALSE(read_run(target, "run/none/1/0/0"));
}

TEST_CASE("a byte changed in a segment is found by replaying it and by verifying the log") {
  const test::TemporaryFolder folder;
  const auto records = test::some_records(20'000);
  const auto stream = header_of(records).stream();
  const auto path = folder / "a.db";
  { const auto closed = with_run(path, records); }
  tamper(path, "UPDATE events SET bytes = zeroblob(length(bytes)) WHERE id LIKE '%#2'");
  const auto source = Store::open(path, OpenMode::read_only);
  REQUIRE(source);
  CHECK_FALSE(read_run(*source, stream));
  CHECK_FALSE(replay_run(*source, stream, [](const store::Unpacked&) {}));
  CHECK(store::verify(path)->first_bad == 3);
}

TEST_CASE(
    "what was recorded before a damaged segment is replayed, and nothing of it or behind it") {
  const test::TemporaryFolder folder;
  const auto records = test::some_records(60'000);
  const auto stream = header_of(records).stream();
  const auto path = folder / "a.db";
  { const auto closed = with_run(path, records); }
  tamper(path, "UPDATE events SET bytes = zeroblob(length(bytes)) WHERE id LIKE '%#3'");
  const auto source = Store::open(path, OpenMode::read_only);
  REQUIRE(source);
  for (int round = 0; round < 20; ++round) {
    std::size_t segments = 0;
    std::string bytes;
    const auto done = replay_run(*source, stream, [&](const store::Unpacked& segment) {
      ++segments;
      segment.for_each([&](std::string_view record) { bytes += record; });
    });
    REQUIRE_FALSE(done);
    CHECK(done.problem().what.starts_with("event '" + stream + "#3' is missing, or"));
    CHECK(segments == 2);
    CHECK(records.bytes.starts_with(bytes));
  }
}

TEST_CASE("of two troubles in a run the first is told, each time") {
  const test::TemporaryFolder folder;
  const auto path = folder / "a.db";
  const std::string stream = "run/some/1/0/0";
  {
    auto target = *Store::open(path, OpenMode::create);
    std::vector<store::StoredEvent> events{
        {stream, stream, "run-recorded", 1, "{\"hash\":\"\",\"events\":3}"}};
    for (const auto* number : {"#1", "#2", "#3"})
      events.push_back({stream + number, stream, "run-segment", 2, "{}", "not packed"});
    REQUIRE(target.append(stream, 0, events));
  }
  tamper(path, "UPDATE events SET bytes = x'00' WHERE id LIKE '%#2'");
  const auto source = Store::open(path, OpenMode::read_only);
  REQUIRE(source);
  for (int round = 0; round < 20; ++round) {
    const auto done = replay_run(*source, stream, [](const store::Unpacked&) {});
    REQUIRE_FALSE(done);
    CHECK(done.problem().what == "event '" + stream + "#1' is no part of a run");
  }
}

TEST_CASE("a damaged number of segments ends at the first that is not there") {
  const test::TemporaryFolder folder;
  const auto records = test::some_records(100);
  const auto stream = header_of(records).stream();
  { const auto closed = with_run(folder / "a.db", records); }
  tamper(folder / "a.db", "UPDATE streams SET version = 4611686018427387904");
  const auto source = Store::open(folder / "a.db", OpenMode::read_only);
  REQUIRE(source);
  const auto read = read_run(*source, stream);
  REQUIRE_FALSE(read);
  CHECK(read.problem().what.find("'" + stream + "#2' is missing") != std::string::npos);
  CHECK_FALSE(replay_run(*source, stream, [](const store::Unpacked&) {}));
}

TEST_CASE("a run is exported and imported without loss") {
  const test::TemporaryFolder folder;
  const auto records = test::some_records(20'000);
  const auto source = with_run(folder / "a.db", records);
  std::stringstream lines;
  REQUIRE(store::export_jsonl(source, lines));
  auto target = *Store::open(folder / "b.db", OpenMode::create);
  REQUIRE(store::import_jsonl(target, lines, "a.jsonl"));
  CHECK(*read_run(target, header_of(records).stream()) == records.bytes);
  CHECK(*target.head() == *source.head());
}

TEST_CASE("bytes that are no base64 are refused with their line") {
  const test::TemporaryFolder folder;
  auto target = *Store::open(folder / "a.db", OpenMode::create);
  for (const auto* bytes : {"\"\"", "\"YQ\"", "\"YR==\"", "\"%%%%\"", "7"}) {
    std::istringstream line(
        "{\"id\":\"a\",\"stream\":\"s\",\"kind\":\"k\",\"form\":2,\"payload\":{},\"bytes\":" +
        std::string(bytes) + "}\n");
    const auto done = store::import_jsonl(target, line, "in.jsonl");
    REQUIRE_FALSE(done);
    CHECK(done.problem().where.starts_with("in.jsonl:1"));
  }
}
