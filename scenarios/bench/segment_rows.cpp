// store/segments: what a simulated run writes, in segments beside a row a record. Both sides hash
// into a chain what they append; replaying, both read it, verify the chain, find the fields of each
// record and fold them. The records are the first of a replication of the whole country.
#include <array>
#include <span>

#include "engine/run/run.hpp"
#include "events/store/hash.hpp"
#include "events/store/run_segments.hpp"
#include "events/store/sqlite.hpp"
#include "scenarios/bench/bench.hpp"
#include "scenarios/bench/stopwatch.hpp"
#include "scenarios/bench/store_files.hpp"
#include "scenarios/branch.hpp"

namespace stichtag::bench {
namespace {

constexpr std::size_t most_records = 1'000'000;

struct Simulated {
  store::Records records;
  store::RunHeader header;
};

// Simulated once for both rows.
const Simulated& simulated() {
  static const auto ran = [] {
    auto scenario = must(scenarios::load_scenario("national-2018-2033"));
    const auto prepared = must(run::prepare(scenario.log, scenario.readings, *scenario.actors));
    return run::simulate(*prepared, {1, 0});
  }();
  static const auto with_records = [] {
    Simulated all{{ran.bytes, ran.byte_counts}, {}};
    auto& records = all.records;
    records.sizes = records.sizes.first(std::min(most_records, records.sizes.size()));
    std::size_t bytes = 0;
    for (const auto size : records.sizes) bytes += size;
    records.bytes = records.bytes.substr(0, bytes);
    all.header = {"bench", 1, 0, store::to_hex(store::sha256(records.bytes)), records.sizes.size()};
    return all;
  }();
  return with_records;
}

// The fields that every record begins with: kind, day, actor.
struct Folded {
  std::array<std::uint64_t, 256> of_kind{};
  std::uint64_t days = 0, actors = 0;
  void add(std::string_view record) {
    std::uint32_t day = 0, actor = 0;
    std::copy_n(record.data() + 1, 4, reinterpret_cast<char*>(&day));
    std::copy_n(record.data() + 5, 4, reinterpret_cast<char*>(&actor));
    ++of_kind[std::uint8_t(record.front())];
    days += day;
    actors += actor;
  }
  bool operator==(const Folded&) const = default;
};

store::Hash hash_after(const store::Hash& before, std::string_view record) {
  static thread_local std::string bytes;
  bytes.assign(before.begin(), before.end());
  bytes += record;
  return store::sha256(bytes);
}

store::Database bare_records(const std::string& path) {
  store::Database database(path, store::Access::create);
  database.run("PRAGMA journal_mode = WAL");
  database.run("PRAGMA synchronous = FULL");
  database.run(
      "CREATE TABLE records (position INTEGER PRIMARY KEY, bytes BLOB NOT NULL, "
      "hash BLOB NOT NULL) STRICT");
  return database;
}

void append_rows(store::Database& database, store::Records records) {
  store::Statement insert(database, "INSERT INTO records VALUES (?1, ?2, ?3)");
  store::Transaction transaction(database, store::Transaction::Kind::writing);
  store::Hash hash{};
  std::int64_t position = 0;
  for (const auto size : records.sizes) {
    const auto record = records.bytes.substr(0, size);
    records.bytes.remove_prefix(size);
    hash = hash_after(hash, record);
    insert.bind(1, ++position).bind_or_null(2, record).bind(3, std::span(hash)).finish();
  }
  transaction.commit();
}

Folded replay_rows(const std::string& path) {
  const store::Database database(path, store::Access::read);
  store::Statement rows(database, "SELECT bytes, hash FROM records ORDER BY position");
  Folded folded;
  store::Hash hash{};
  while (rows.step()) {
    const auto bytes = rows.bytes(0), written = rows.bytes(1);
    const std::string_view record(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    hash = hash_after(hash, record);
    if (!std::equal(hash.begin(), hash.end(), written.begin(), written.end()))
      throw std::runtime_error("the chain is broken");
    folded.add(record);
  }
  return folded;
}

Row row_of(const char* name, double own, double base, double least, const char* target) {
  const double count = double(simulated().records.sizes.size()) / 1e6;
  return {name, count / own, "M/s", count / base, base / own, target, base / own >= least};
}

Row appended(const std::string& folder) {
  const auto& all = simulated();
  Files ours(folder), theirs(folder + "/bare");
  const auto [own, base] = median_seconds_in_turn(
      [&] {
        auto target = must(store::Store::open(ours.fresh(), store::OpenMode::create));
        static_cast<void>(must(append_run(target, all.header, all.records)));
      },
      [&] {
        auto database = bare_records(theirs.fresh());
        append_rows(database, all.records);
      },
      3);
  return row_of("store/segments", own, base, 3, "append: at least 3 times a row a record");
}

Row replayed(const std::string& folder) {
  const auto& all = simulated();
  Files ours(folder), theirs(folder + "/bare");
  auto target = must(store::Store::open(ours.fresh(), store::OpenMode::create));
  static_cast<void>(must(append_run(target, all.header, all.records)));
  const auto path = theirs.fresh();
  {
    auto database = bare_records(path);
    append_rows(database, all.records);
  }
  Folded from_segments, from_rows;
  const auto [own, base] = median_seconds_in_turn(
      [&] {
        from_segments = {};
        static_cast<void>(
            must(replay_run(target, all.header.stream(), [&](const store::Unpacked& segment) {
              segment.for_each([&](std::string_view record) { from_segments.add(record); });
            })));
      },
      [&] { from_rows = replay_rows(path); }, 5);
  if (!(from_segments == from_rows)) throw std::runtime_error("the two folds differ");
  return row_of("store/segments-replay", own, base, 20,
                "read, verified, decoded, folded: at least 20 times a row a record");
}

}  // namespace

std::vector<Measure> segment_measures(const Setting& setting) {
  const auto folder = setting.folder;
  return {{"store/segments", [=] { return appended(folder); }},
          {"store/segments-replay", [=] { return replayed(folder); }}};
}

}  // namespace stichtag::bench
