// store/segments: what a simulated run writes, in segments beside a row a record.
#include <filesystem>
#include <span>

#include "events/store/hash.hpp"
#include "events/store/run_segments.hpp"
#include "events/store/sqlite.hpp"
#include "scenarios/bench/bench.hpp"
#include "scenarios/bench/stopwatch.hpp"
#include "scenarios/bench/store_files.hpp"

namespace stichtag::bench {
namespace {

constexpr std::size_t record_size = 24;  // a cohort: version, case, basis, quarter, count
constexpr std::size_t records = 500'000;

std::string some_records() {
  std::string bytes(records * record_size, '\0');
  for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = char(i * 37 + i / record_size);
  return bytes;
}

store::RunHeader header_of(const std::string& bytes) {
  return {"bench", 1, 0, store::to_hex(store::sha256(bytes)), records};
}

void append_rows(store::Database& database, const std::string& bytes) {
  store::Statement insert(database, "INSERT INTO records (position, bytes) VALUES (?1, ?2)");
  store::Transaction transaction(database, store::Transaction::Kind::writing);
  for (std::size_t i = 0; i < records; ++i) {
    const auto* first = reinterpret_cast<const std::uint8_t*>(bytes.data()) + i * record_size;
    insert.bind(1, std::int64_t(i)).bind(2, std::span(first, record_size));
    insert.finish();
  }
  transaction.commit();
}

store::Database bare_records(const std::string& path) {
  store::Database database(path, store::Access::create);
  database.run("PRAGMA journal_mode = WAL");
  database.run("PRAGMA synchronous = FULL");
  database.run("CREATE TABLE records (position INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT");
  return database;
}

std::size_t read_rows(const std::string& path) {
  const store::Database database(path, store::Access::read);
  store::Statement rows(database, "SELECT bytes FROM records ORDER BY position");
  std::size_t sum = 0;
  while (rows.step()) sum += rows.bytes(0)[0];
  return sum;
}

Row appended(const std::string& folder) {
  const auto bytes = some_records();
  Files ours(folder), theirs(folder + "/bare");
  const auto [own, base] = median_seconds_in_turn(
      [&] {
        auto target = must(store::Store::open(ours.fresh(), store::OpenMode::create));
        static_cast<void>(must(append_run(target, header_of(bytes), bytes)));
      },
      [&] {
        auto database = bare_records(theirs.fresh());
        append_rows(database, bytes);
      },
      3);
  const double count = double(records) / 1e6;
  return {"store/segments", count / own, "M/s",
          count / base,     base / own,  "append: at least 3 times a row a record",
          base / own >= 3};
}

Row replayed(const std::string& folder) {
  const auto bytes = some_records();
  Files ours(folder), theirs(folder + "/bare");
  auto target = must(store::Store::open(ours.fresh(), store::OpenMode::create));
  static_cast<void>(must(append_run(target, header_of(bytes), bytes)));
  const auto path = theirs.fresh();
  {
    auto database = bare_records(path);
    append_rows(database, bytes);
  }
  std::size_t sum = 0;
  const auto [own, base] = median_seconds_in_turn(
      [&] {
        const auto back = must(read_run(target, header_of(bytes).stream()));
        for (std::size_t i = 0; i < back.size(); i += record_size) sum += std::uint8_t(back[i]);
      },
      [&] { sum += read_rows(path); }, 3);
  keep(&sum);
  const double count = double(records) / 1e6;
  return {"store/segments-replay",
          count / own,
          "M/s",
          count / base,
          base / own,
          "read and verified: at least 20 times a row a record",
          base / own >= 20};
}

}  // namespace

std::vector<Measure> segment_measures(const Setting& setting) {
  const auto folder = setting.folder;
  return {{"store/segments", [=] { return appended(folder); }},
          {"store/segments-replay", [=] { return replayed(folder); }}};
}

}  // namespace stichtag::bench
