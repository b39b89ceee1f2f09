#include "events/store/store.hpp"

#include <algorithm>

#include "events/store/anchor.hpp"
#include "events/store/appending.hpp"
#include "events/store/schema.hpp"
#include "events/store/trouble.hpp"

namespace stichtag::store {

struct Store::Parts {
  Database database;
  std::string path;
  OpenMode mode;
  std::optional<Problem> anchor_trouble;
};

namespace {

bool is_new(Database& database) {
  return database.number("PRAGMA application_id") == 0 &&
         database.number("SELECT count(*) FROM sqlite_schema") == 0;
}

void make_schema(Database& database) {
  Transaction transaction(database, Transaction::Kind::writing);
  if (!is_new(database)) return;  // another program was faster
  for (const auto& file : shipped_schema()) database.run(file.text);
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

std::optional<Problem> not_for_stream(const std::string& stream,
                                      std::span<const StoredEvent> events) {
  for (const auto& event : events) {
    if (auto problem = not_storable(event)) return problem;
    if (event.stream != stream) {
      return Problem{
          ProblemKind::wrong_input,
          "event '" + event.id + "' is of stream '" + event.stream + "', not of '" + stream + "'",
          {},
          "append each stream on its own"};
    }
  }
  return std::nullopt;
}

// One call inside a transaction that the caller commits: how many were new.
Result<std::int64_t> append_in(Database& database, const std::string& stream, std::int64_t expected,
                               std::span<const StoredEvent> events) {
  const auto version = version_of(database, stream);
  Appending appending(database);
  std::int64_t added = 0;
  for (const auto& event : events) {
    const auto recorded = appending.is_recorded(event);
    if (!recorded) return recorded.problem();
    if (*recorded) continue;
    if (version != expected) return conflict(stream, expected, version);
    appending.insert(event);
    ++added;
  }
  if (events.empty() && version != expected) return conflict(stream, expected, version);
  return added;
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
    Store store(std::make_unique<Parts>(Parts{std::move(database), path, mode, {}}));
    if (made) store.write_out_head();
    return store;
  } catch (const Failure& failure) {
    return problem_of(failure, path);
  }
}

Result<std::int64_t> Store::append(const std::string& stream, std::int64_t expected_version,
                                   std::span<const StoredEvent> events) {
  if (auto problem = not_for_stream(stream, events)) return *problem;
  try {
    Transaction transaction(parts_->database, Transaction::Kind::writing);
    const auto added = append_in(parts_->database, stream, expected_version, events);
    if (!added) return added.problem();
    const auto version = version_of(parts_->database, stream);
    if (*added == 0) return version;
    transaction.commit();
    write_out_head();
    return version;
  } catch (const Failure& failure) {
    return problem_of(failure, parts_->path);
  }
}

Result<std::int64_t> Store::append_all(std::span<const StoredEvent> events,
                                       const std::function<std::string(std::size_t)>& place_of) {
  const auto placed = [&](Problem problem, std::size_t index) {
    if (place_of) problem.where = place_of(index);
    return problem;
  };
  try {
    Transaction transaction(parts_->database, Transaction::Kind::writing);
    Appending appending(parts_->database);
    std::int64_t added = 0;
    for (std::size_t i = 0; i < events.size(); ++i) {
      if (auto problem = not_storable(events[i])) return placed(*problem, i);
      const auto recorded = appending.is_recorded(events[i]);
      if (!recorded) return placed(recorded.problem(), i);
      if (*recorded) continue;
      appending.insert(events[i]);
      ++added;
    }
    if (added == 0) return added;
    transaction.commit();
    write_out_head();
    return added;
  } catch (const Failure& failure) {
    return problem_of(failure, parts_->path);
  }
}

// Under the write lock, so that two writers never write the file at once and it never steps back.
void Store::write_out_head() {
  parts_->anchor_trouble.reset();
  try {
    Transaction turn(parts_->database, Transaction::Kind::writing);
    parts_->anchor_trouble = write_anchor(anchor_path(parts_->path), head_of(parts_->database));
  } catch (const Failure& failure) {
    // The events are recorded; a head that lags behind is no error.
    parts_->anchor_trouble = problem_of(failure, anchor_path(parts_->path));
  }
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
    Statement rows(parts_->database,
                   "SELECT position, hash, id, stream, kind, form, payload FROM events " + where +
                       "ORDER BY position");
    if (stream) rows.bind(1, *stream);
    while (rows.step()) {
      Row row{rows.number(0), event_of(rows, 2), {}};
      const auto hash = rows.bytes(1);
      std::copy_n(hash.begin(), std::min(hash.size(), row.hash.size()), row.hash.begin());
      if (!visit(row)) break;
    }
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
