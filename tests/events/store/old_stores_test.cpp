// Stores that an earlier Stichtag wrote stay good: read as they are, lifted when written to.
#include "events/store/hash.hpp"
#include "events/store/run_segments.hpp"
#include "events/store/schema.hpp"
#include "events/store/sqlite.hpp"
#include "events/store/verify.hpp"
#include "tests/events/store/some_records.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/temporary_folder.hpp"

using namespace stichtag;
using store::OpenMode;
using store::Store;

namespace {

const auto records = test::some_records(9000);

store::RunHeader header_of_run() {
  return {"old", 1, 0, store::to_hex(store::sha256(records.bytes)), records.sizes.size()};
}

// As version 1 wrote a run: base64 within JSON, 48 KiB a segment.
std::vector<store::StoredEvent> run_in_form_1() {
  const auto header = header_of_run();
  const auto stream = header.stream();
  std::vector<store::StoredEvent> events{
      {stream, stream, "run-recorded", 1,
       "{\"scenario\":\"old\",\"seed\":1,\"replication\":0,\"hash\":\"" + header.hash +
           "\",\"events\":9000}"}};
  constexpr std::size_t segment = 48 * 1024;
  for (std::size_t at = 0; at < records.bytes.size(); at += segment) {
    events.push_back(
        {stream + "#" + std::to_string(events.size()), stream, "run-segment", 1,
         "{\"bytes\":\"" + store::to_base64(records.bytes.substr(at, segment)) + "\"}"});
  }
  return events;
}

void make_version_1(const std::string& path) {
  store::Database database(path, store::Access::create);
  database.run(store::schema_step(1));
  store::Hash before{};
  std::int64_t position = 0;
  for (const auto& event : run_in_form_1()) {
    before = store::chain_hash(before, event);
    store::Statement insert(database, "INSERT INTO events VALUES (?1, ?2, ?3, ?4, 1, ?5, ?6)");
    insert.bind(1, ++position).bind(2, event.id).bind(3, event.stream).bind(4, event.kind);
    insert.bind(5, event.payload).bind(6, std::span(before)).finish();
  }
  store::Statement(database, "INSERT INTO streams VALUES (?1, ?2)")
      .bind(1, header_of_run().stream())
      .bind(2, position)
      .finish();
}

}  // namespace

TEST_CASE("a store of version 1 is read and verified as it is, its runs included") {
  const test::TemporaryFolder folder;
  make_version_1(folder / "a.db");
  CHECK(store::verify(folder / "a.db")->ok);
  const auto source = Store::open(folder / "a.db", OpenMode::read_only);
  REQUIRE(source);
  CHECK(*read_run(*source, header_of_run().stream()) == records.bytes);
  const auto replayed = replay_run(*source, header_of_run().stream(), [](const auto&) {});
  CHECK_FALSE(replayed);  // form 1 does not tell where a record ends
}

TEST_CASE("a store of version 1 is lifted when it is written to, and no hash changes") {
  const test::TemporaryFolder folder;
  make_version_1(folder / "a.db");
  const auto before = store::verify(folder / "a.db")->head;
  {
    auto target = *Store::open(folder / "a.db", OpenMode::write);
    CHECK(store::verify(folder / "a.db")->head == before);
    REQUIRE(append_run(target, header_of_run(), records));  // there already, in form 1
    CHECK(store::to_hex(target.head()->hash) == before);
    auto header = header_of_run();
    header.scenario = "new";
    REQUIRE(append_run(target, header, records));
    CHECK(*read_run(target, header.stream()) == records.bytes);
  }
  CHECK(store::verify(folder / "a.db")->ok);
}
