#include "events/store/verify.hpp"

#include <algorithm>
#include <map>
#include <vector>

#include "events/store/anchor.hpp"
#include "events/store/appending.hpp"
#include "events/store/hash.hpp"
#include "events/store/schema.hpp"
#include "events/store/trouble.hpp"

namespace stichtag::store {
namespace {

class Check {
 public:
  Check(Database& database, std::optional<Head> anchor)
      : database_(database), anchor_(std::move(anchor)) {}

  Verification run() {
    report_.anchored = anchor_.has_value();
    try {
      Transaction moment(database_, Transaction::Kind::reading);
      report_.ok =
          chain_holds() && anchor_holds() && streams_hold() && schema_holds() && pages_hold();
    } catch (const Failure& failure) {
      bad(chain_read_ ? std::nullopt : std::optional(report_.events + 1),
          std::string("SQLite cannot read on: ") + failure.what());
    }
    report_.head = to_hex(head_);
    return report_;
  }

 private:
  bool bad(std::optional<std::int64_t> position, std::string reason) {
    report_.ok = false;
    report_.first_bad = position;
    report_.reason = std::move(reason);
    return false;
  }

  bool chain_holds() {
    Statement rows(database_, "SELECT position, hash, " + event_columns(database_) +
                                  " FROM events ORDER BY position");
    Statement by_id(database_, "SELECT position FROM events INDEXED BY events_by_id WHERE id = ?1");
    while (rows.step()) {
      if (!row_holds(rows, by_id)) return false;
    }
    chain_read_ = true;
    return true;
  }

  bool row_holds(const Statement& rows, Statement& by_id) {
    const auto expected = report_.events + 1;
    if (rows.number(0) != expected) return bad(expected, "the event is missing");
    const auto event = view_of(rows, 2);
    const auto hash = chain_hash(head_, event);
    const auto written = rows.bytes(1);
    if (!std::equal(hash.begin(), hash.end(), written.begin(), written.end())) {
      return bad(expected, "the bytes do not give the hash that was written");
    }
    by_id.bind(1, event.id);
    const bool found = by_id.step() && by_id.number(0) == expected;
    by_id.finish();
    if (!found) return bad(expected, "the index of ids does not lead to the event");
    head_ = hash;
    report_.events = expected;
    ++versions_[std::string(event.stream)];
    if (anchor_ && anchor_->position == expected) anchor_met_ = anchor_->hash == hash;
    return true;
  }

  bool anchor_holds() {
    if (!anchor_ || *anchor_ == Head{}) return true;
    if (anchor_->position > report_.events) {
      return bad(report_.events + 1, "the tail is missing: the head file says " +
                                         std::to_string(anchor_->position) + " events");
    }
    return anchor_met_ || bad(anchor_->position, "the head file names another hash here");
  }

  bool streams_hold() {
    std::map<std::string, std::int64_t> written;
    Statement streams(database_, "SELECT stream, version FROM streams");
    while (streams.step()) written[streams.text(0)] = streams.number(1);
    if (written == versions_) return true;
    for (const auto& [stream, version] : written) {
      const auto found = versions_.find(stream);
      const auto counted = found == versions_.end() ? 0 : found->second;
      if (version > counted) {
        return bad(report_.events + 1, "stream '" + stream + "' should have " +
                                           std::to_string(version) + " events, it has " +
                                           std::to_string(counted));
      }
    }
    return bad(std::nullopt, "the versions of the streams are damaged");
  }

  // Guards that were dropped, an index that was altered.
  bool schema_holds() {
    Database fresh(":memory:", Access::scratch);
    const auto version = database_.number("PRAGMA user_version");
    for (long long step = 1; step <= version; ++step) fresh.run(schema_step(step));
    if (schema_of(fresh) == schema_of(database_)) return true;
    return bad(std::nullopt, "the schema is not the one Stichtag wrote: a guard may be missing");
  }

  static std::vector<std::string> schema_of(const Database& database) {
    std::vector<std::string> parts;
    Statement rows(database,
                   "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') "
                   "FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY 1");
    while (rows.step()) parts.push_back(rows.text(0));
    return parts;
  }

  bool pages_hold() {
    Statement check(database_, "PRAGMA integrity_check(1)");
    const auto said = check.step() ? check.text(0) : "nothing";
    return said == "ok" || bad(std::nullopt, "SQLite finds the file damaged: " + said);
  }

  Database& database_;
  std::optional<Head> anchor_;
  Verification report_;
  Hash head_{};
  std::map<std::string, std::int64_t> versions_;
  bool chain_read_ = false;
  bool anchor_met_ = false;
};

Verification not_a_store(const std::string& reason) {
  Verification report;
  report.head = to_hex(Hash{});
  report.first_bad = 1;
  report.reason = reason;
  return report;
}

Result<Verification> verify_open(Database& database, const std::string& path,
                                 const std::optional<Head>& anchor) {
  if (const auto problem = not_ours(database, path)) {
    if (database.number("PRAGMA application_id") == application_id) return *problem;
    return not_a_store(problem->what);
  }
  return Check(database, anchor).run();
}

}  // namespace

Result<Verification> verify(const std::string& path, const std::optional<std::string>& anchor) {
  if (const auto problem = not_there(path)) return *problem;
  // Before the store: it may go on growing, and may then only be ahead.
  const auto head = read_anchor(anchor.value_or(anchor_path(path)));
  if (!head && head.problem().kind == ProblemKind::machine) return head.problem();
  try {
    auto database = open_for_reading(path);
    auto report = verify_open(database, path, head ? *head : std::nullopt);
    if (!head && report && report->ok) {
      report->ok = false;
      report->reason = head.problem().what;
    }
    return report;
  } catch (const Failure& failure) {
    const auto problem = problem_of(failure, path);
    if (problem.kind == ProblemKind::machine) return problem;
    return not_a_store(problem.what);
  }
}

}  // namespace stichtag::store
