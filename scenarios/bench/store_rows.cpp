// store/append-batch, store/append-durable, store/replay: the store beside bare SQLite with the
// same rows and settings on the same disk.
#include <cstdio>
#include <filesystem>
#include <stdexcept>

#include "engine/law/legal_state.hpp"
#include "events/history/pack.hpp"
#include "events/store/hash.hpp"
#include "events/store/sqlite.hpp"
#include "events/store/store.hpp"
#include "events/store/stored.hpp"
#include "scenarios/bench/bench.hpp"
#include "scenarios/bench/stopwatch.hpp"
#include "scenarios/bench/store_files.hpp"

namespace stichtag::bench {
namespace {

constexpr std::size_t batch = 10'000;

// The events of the history over and over, each under an id of its own.
std::vector<store::Storable> many_events(std::size_t count) {
  std::vector<store::Storable> events;
  const auto& history = history::shipped_history();
  for (std::size_t i = 0; i < count; ++i) {
    auto recorded = history[i % history.size()];
    recorded.id += "-" + std::to_string(i);
    events.push_back(store::stored_of(recorded, "bench"));
  }
  return events;
}

// Bare SQLite: the same columns, key and unique id; no triggers, no chain, no stream heads.
store::Database bare_table(const std::string& path) {
  store::Database database(path, store::Access::create);
  database.run("PRAGMA journal_mode = WAL");
  database.run("PRAGMA synchronous = FULL");
  database.run(
      "CREATE TABLE events (position INTEGER PRIMARY KEY, id TEXT NOT NULL, stream TEXT NOT NULL, "
      "kind TEXT NOT NULL, form INTEGER NOT NULL, payload TEXT NOT NULL, hash BLOB NOT NULL) "
      "STRICT");
  database.run("CREATE UNIQUE INDEX events_by_id ON events (id)");
  return database;
}

void insert_bare(store::Database& database, const std::vector<store::Storable>& events,
                 std::size_t a_transaction) {
  store::Statement insert(database,
                          "INSERT INTO events (position, id, stream, kind, form, payload, hash) "
                          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
  const store::Hash zeros{};
  for (std::size_t i = 0; i < events.size();) {
    store::Transaction transaction(database, store::Transaction::Kind::writing);
    for (std::size_t n = 0; n < a_transaction && i < events.size(); ++n, ++i) {
      const auto& event = events[i].event();
      insert.bind(1, std::int64_t(i + 1)).bind(2, event.id).bind(3, event.stream);
      insert.bind(4, event.kind).bind(5, std::int64_t{event.form}).bind(6, event.payload);
      insert.bind(7, std::span(zeros));
      insert.finish();
    }
    transaction.commit();
  }
}

void append_ours(store::Store& store, const std::vector<store::Storable>& events,
                 std::size_t a_transaction) {
  const std::span<const store::Storable> all(events);
  for (std::size_t i = 0; i < events.size(); i += a_transaction) {
    const auto part = all.subspan(i, std::min(a_transaction, events.size() - i));
    static_cast<void>(must(store.append("bench", std::int64_t(i), part)));
  }
}

Row append(const char* name, const std::string& folder, const std::vector<store::Storable>& events,
           std::size_t a_transaction, double least) {
  Files ours(folder), theirs(folder + "/bare");
  const auto [own, base] = median_seconds_in_turn(
      [&] {
        auto store = must(store::Store::open(ours.fresh(), store::OpenMode::create));
        append_ours(store, events, a_transaction);
      },
      [&] {
        auto database = bare_table(theirs.fresh());
        insert_bare(database, events, a_transaction);
      });
  const double count = double(events.size()) / 1e3;
  const double value = count / own, baseline = count / base;
  return {name,
          value,
          "k/s",
          baseline,
          value / baseline,
          "at least " + std::to_string(least).substr(0, 3) + " of bare SQLite",
          value >= least * baseline};
}

void replay_ours(const store::Store& store) {
  store::Hash before{};
  law::LegalState state;
  const auto read = store.for_each([&](const store::Row& row) {
    before = store::chain_hash(before, row.event);
    if (before != row.hash) throw std::runtime_error("the chain is broken");
    // One history after the other, each folded from the start, as a log of its size is.
    if ((row.position - 1) % std::int64_t(history::shipped_history().size()) == 0) state = {};
    state = law::apply(std::move(state), must(store::recorded_of(row.event)));
    return true;
  });
  if (!read) throw std::runtime_error(read.problem().what);
  keep(&state);
}

void scan_bare(const std::string& path) {
  const store::Database database(path, store::Access::read);
  store::Statement rows(database,
                        "SELECT position, hash, id, stream, kind, form, payload FROM events "
                        "ORDER BY position");
  std::size_t bytes = 0;
  while (rows.step()) bytes += rows.text(6).size() + rows.text(2).size();
  keep(&bytes);
}

Row replay(const std::string& folder, const std::vector<store::Storable>& events) {
  Files files(folder);
  const auto path = files.fresh();
  {
    auto store = must(store::Store::open(path, store::OpenMode::create));
    append_ours(store, events, batch);
  }
  const auto store = must(store::Store::open(path, store::OpenMode::read_only));
  const auto [own, base] =
      median_seconds_in_turn([&] { replay_ours(store); }, [&] { scan_bare(path); }, 3);
  const double count = double(events.size()) / 1e6;
  const double value = count / own, baseline = count / base;
  return {"store/replay",
          value,
          "M/s",
          baseline,
          value / baseline,
          "at least 0.35 of a bare scan, and 1 M/s",
          value >= 0.35 * baseline && value >= 1};
}

}  // namespace

std::vector<Measure> store_measures(const Setting& setting) {
  const auto folder = setting.folder;
  return {
      {"store/append-batch",
       [=] { return append("store/append-batch", folder, many_events(5 * batch), batch, 0.7); }},
      {"store/append-durable",
       [=] { return append("store/append-durable", folder, many_events(1'000), 1, 0.9); }},
      {"store/replay", [=] { return replay(folder, many_events(5 * batch)); }}};
}

}  // namespace stichtag::bench
