#include "events/store/store.hpp"

#include <algorithm>

#include "events/store/anchor.hpp"
#include "events/store/appending.hpp"
#include "events/store/checked_reading.hpp"
#include "events/store/schema.hpp"
#include "events/store/trouble.hpp"

namespace stichtag::store {

struct Store::Parts {
  Database database;
  std::string path;
  OpenMode mode;
  std::optional<Problem> anchor_trouble;
  std::optional<Appending> appending = {};  // after the database, so that it goes first

  Appending& start_appending() {
    if (!appending) appending.emplace(database);
    appending->start();
    return *appending;
  }
};

namespace {

bool is_new(Database& database) {
  return database.number("PRAGMA application_id") == 0 &&
         database.number("SELECT count(*) FROM sqlite_schema") == 0;
}

void make_schema(Database& database) {
  Transaction transaction(database, Transaction::Kind::writing);
  if (!is_new(database)) return;  // another program was faster
  for (long long step = 1; step <= schema_version; ++step) database.run(schema_step(step));
  transaction.commit();
}

// A store of an older version becomes one of this version, once something is to be written.
void lift_schema(Database& database) {
  if (database.number("PRAGMA user_version") >= schema_version) return;
  Transaction transaction(database, Transaction::Kind::writing);
  for (auto step = database.number("PRAGMA user_version") + 1; step <= schema_version; ++step)
    database.run(schema_step(step));
  transaction.commit();
}

void prepare_for_writing(Database& database) {
  database.run("PRAGMA journal_mode = WAL");
  database.run("PRAGMA synchronous = FULL");
}

Problem conflict(const std::string& stream, std::int64_t expected, std::int64_t version) {
  return {ProblemKind::wrong_input,
          "conflict: stream '" + stream + "' is at version " + std::to_string(version) +
              ", not at " + std::to_string(expected),
          stream, "somebody else recorded something; read the stream again and decide again"};
}

Problem not_in_chain(const std::string& id, const std::string& path) {
  return {ProblemKind::broken_store,
          "event '" + id + "' is missing, or its bytes do not give the hash that was written", path,
          "run `stichtag log verify`"};
}

std::optional<Problem> not_of_stream(const std::string& stream, const StoredEvent& event) {
  if (event.stream == stream) return std::nullopt;
  return Problem{
      ProblemKind::wrong_input,
      "event '" + event.id + "' is of stream '" + event.stream + "', not of '" + stream + "'",
      {},
      "append each stream on its own"};
}

// One call inside a transaction that the caller commits: how many were new.
Result<std::int64_t> append_in(Appending& appending, std::int64_t version,
                               const std::string& stream, std::int64_t expected,
                               std::span<const StoredEvent* const> events) {
  std::int64_t added = 0;
  for (const auto* event : events) {
    // In a stream that has moved on, only what is recorded already may be repeated.
    const bool moved = version != expected;
    const auto done = moved ? appending.is_recorded(*event) : appending.insert(*event);
    if (!done) return done.problem();
    if (moved && !*done) return conflict(stream, expected, version);
    if (!moved && *done) ++added;
  }
  if (events.empty() && version != expected) return conflict(stream, expected, version);
  appending.finish();
  return added;
}

// Imports, in order of the list; `place_of` says where an event stands.
using PlaceOf = std::function<std::string(std::size_t)>;
Result<std::int64_t> append_all_in(Appending& appending, std::span<const StoredEvent* const> events,
                                   const PlaceOf& place_of) {
  std::int64_t added = 0;
  for (std::size_t i = 0; i < events.size(); ++i) {
    const auto inserted = appending.insert(*events[i]);
    if (!inserted) {
      auto problem = inserted.problem();
      if (place_of) problem.where = place_of(i);
      return problem;
    }
    if (*inserted) ++added;
  }
  appending.finish();
  return added;
}

const StoredEvent& event_in(const StoredEvent& event) { return event; }
const StoredEvent& event_in(const Storable& storable) { return storable.event(); }

template <class Events>
std::vector<const StoredEvent*> pointers_to(const Events& events) {
  std::vector<const StoredEvent*> pointers;
  pointers.reserve(events.size());
  for (const auto& event : events) pointers.push_back(&event_in(event));
  return pointers;
}

}  // namespace

Store::Store(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;

Store::~Store() {
  if (!parts_ || parts_->mode == OpenMode::read_only) return;
  try {
    parts_->database.run("PRAGMA wal_checkpoint(TRUNCATE)");
  } catch (const Failure&) {
    // Everything is durable in the write-ahead log; the next one to open the store moves it.
  }
}

Result<Store> Store::open(const std::string& path, OpenMode mode) {
  if (auto problem = not_there(path)) {
    const bool may_make = mode == OpenMode::create && !path.empty();
    if (!may_make || problem->what != "there is no store") return *problem;
  }
  try {
    if (mode == OpenMode::read_only) {
      auto database = open_for_reading(path);
      if (auto problem = not_ours(database, path)) return *problem;
      return Store(std::make_unique<Parts>(Parts{std::move(database), path, mode, {}}));
    }
    Database database(path, mode == OpenMode::create ? Access::create : Access::write);
    const bool made = mode == OpenMode::create && is_new(database);
    if (database.is_read_only()) throw Failure(Trouble::read_only, "read-only");
    if (made) make_schema(database);
    if (auto problem = not_ours(database, path)) return *problem;
    prepare_for_writing(database);
    lift_schema(database);
    Store store(std::make_unique<Parts>(Parts{std::move(database), path, mode, {}}));
    if (made) store.write_out_head({});
    return store;
  } catch (const Failure& failure) {
    return problem_of(failure, path);
  }
}

Result<std::int64_t> Store::append(const std::string& stream, std::int64_t expected_version,
                                   std::span<const StoredEvent> events) {
  for (const auto& event : events) {
    if (auto problem = not_storable(event)) return *problem;
  }
  return append_checked(stream, expected_version, pointers_to(events));
}

Result<std::int64_t> Store::append(const std::string& stream, std::int64_t expected_version,
                                   std::span<const Storable> events) {
  return append_checked(stream, expected_version, pointers_to(events));
}

Result<std::int64_t> Store::append_checked(const std::string& stream, std::int64_t expected_version,
                                           std::span<const StoredEvent* const> events) {
  for (const auto* event : events) {
    if (auto problem = not_of_stream(stream, *event)) return *problem;
  }
  try {
    Transaction transaction(parts_->database, Transaction::Kind::writing);
    auto& appending = parts_->start_appending();
    const auto version = appending.version_of(stream);
    const auto added = append_in(appending, version, stream, expected_version, events);
    if (!added) return added.problem();
    if (*added == 0) return version;
    transaction.commit();
    write_out_head(appending.head());
    return version + *added;
  } catch (const Failure& failure) {
    return problem_of(failure, parts_->path);
  }
}

Result<std::int64_t> Store::append_all(std::span<const Storable> events) {
  return append_all_checked(pointers_to(events), {});
}

Result<std::int64_t> Store::append_all(std::span<const StoredEvent> events,
                                       const std::function<std::string(std::size_t)>& place_of) {
  for (std::size_t i = 0; i < events.size(); ++i) {
    auto problem = not_storable(events[i]);
    if (!problem) continue;
    if (place_of) problem->where = place_of(i);
    return *problem;
  }
  return append_all_checked(pointers_to(events), place_of);
}

Result<std::int64_t> Store::append_all_checked(
    std::span<const StoredEvent* const> events,
    const std::function<std::string(std::size_t)>& place_of) {
  try {
    Transaction transaction(parts_->database, Transaction::Kind::writing);
    auto& appending = parts_->start_appending();
    const auto added = append_all_in(appending, events, place_of);
    if (!added || *added == 0) return added;
    transaction.commit();
    write_out_head(appending.head());
    return added;
  } catch (const Failure& failure) {
    return problem_of(failure, parts_->path);
  }
}

void Store::write_out_head(const Head& head) {
  parts_->anchor_trouble = write_anchor(anchor_path(parts_->path), head);
}

Result<std::int64_t> Store::version(const std::string& stream) const {
  try {
    return version_of(parts_->database, stream);
  } catch (const Failure& failure) {
    return problem_of(failure, parts_->path);
  }
}

Result<Head> Store::head() const {
  try {
    return head_of(parts_->database);
  } catch (const Failure& failure) {
    return problem_of(failure, parts_->path);
  }
}

Result<Done> Store::for_each(const std::function<bool(const Row&)>& visit,
                             const std::optional<std::string>& stream) const {
  try {
    const std::string where = stream ? "WHERE stream = ?1 " : "";
    Statement rows(parts_->database, "SELECT position, hash, " + event_columns(parts_->database) +
                                         " FROM events " + where + "ORDER BY position");
    if (stream) rows.bind(1, *stream);
    Row row;  // its texts keep their room
    while (rows.step()) {
      row.position = rows.number(0);
      read_into(row.event, rows, 2);
      const auto hash = rows.bytes(1);
      row.hash = {};
      std::copy_n(hash.begin(), std::min(hash.size(), row.hash.size()), row.hash.begin());
      if (!visit(row)) break;
    }
    return Done{};
  } catch (const Failure& failure) {
    return problem_of(failure, parts_->path);
  }
}

Result<Done> Store::visit_checked(std::int64_t number, const IdAt& id_at,
                                  const std::function<bool(const EventView&)>& visit) const {
  try {
    Transaction moment(parts_->database, Transaction::Kind::reading);
    const auto missing = visit_checked_events(parts_->database, number, id_at, visit);
    if (missing) return not_in_chain(*missing, parts_->path);
    return Done{};
  } catch (const Failure& failure) {
    return problem_of(failure, parts_->path);
  }
}

Result<std::vector<Row>> Store::read(const std::optional<std::string>& stream) const {
  std::vector<Row> rows;
  const auto done = for_each(
      [&](const Row& row) {
        rows.push_back(row);
        return true;
      },
      stream);
  if (!done) return done.problem();
  return rows;
}

const std::optional<Problem>& Store::anchor_trouble() const { return parts_->anchor_trouble; }
const std::string& Store::path() const { return parts_->path; }

}  // namespace stichtag::store
