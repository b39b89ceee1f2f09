#include "events/store/sqlite.hpp"

#include <sqlite3.h>

#include <cerrno>

namespace stichtag::store {
namespace {

Trouble trouble_of(int extended, int system_error) {
  switch (extended & 0xff) {
    case SQLITE_FULL:
      return Trouble::disk_full;
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return Trouble::read_only;
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
      return Trouble::cannot_open;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return Trouble::busy;
    case SQLITE_NOTADB:
      return Trouble::not_a_database;
    case SQLITE_CORRUPT:
      return Trouble::damaged;
    case SQLITE_CONSTRAINT:
      return Trouble::guarded;
    case SQLITE_IOERR:
      // A limit on the size of files or a quota looks like a full disk to the user.
      if (system_error == ENOSPC || system_error == EFBIG || system_error == EDQUOT) {
        return Trouble::disk_full;
      }
      // Reading less than a page where a page should be: the file was cut.
      return extended == SQLITE_IOERR_SHORT_READ ? Trouble::damaged : Trouble::machine;
    case SQLITE_NOMEM:
      return Trouble::machine;
    default:
      return Trouble::other;
  }
}

[[noreturn]] void fail(sqlite3* database) {
  throw Failure(trouble_of(sqlite3_extended_errcode(database), sqlite3_system_errno(database)),
                sqlite3_errmsg(database));
}

// An immutable file needs a URI, in which some characters have a meaning of their own.
std::string immutable_uri(const std::string& path) {
  static constexpr std::string_view digits = "0123456789ABCDEF";
  std::string uri = "file:";
  for (const char c : path) {
    if (c == '%' || c == '?' || c == '#') {
      uri += '%';
      uri += digits[std::size_t(c) >> 4];
      uri += digits[std::size_t(c) & 15];
    } else {
      uri += c;
    }
  }
  return uri + "?immutable=1";
}

// SQLite would take ":memory:" for no file at all.
std::string as_file(const std::string& path) {
  if (path.empty()) throw Failure(Trouble::cannot_open, "the path is empty");
  return path.front() == ':' ? "./" + path : path;
}

int flags_of(Access access) {
  switch (access) {
    case Access::read:
      return SQLITE_OPEN_READONLY;
    case Access::read_unchanging:
      return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case Access::write:
      return SQLITE_OPEN_READWRITE;
    case Access::create:
      return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Access::scratch:
      return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY;
  }
  return SQLITE_OPEN_READONLY;
}

}  // namespace

void Database::Close::operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Database::Database(const std::string& path, Access access) {
  auto name = access == Access::scratch ? ":memory:" : as_file(path);
  if (access == Access::read_unchanging) name = immutable_uri(name);
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(name.c_str(), &handle, flags_of(access), nullptr);
  handle_.reset(handle);
  if (handle == nullptr) throw Failure(Trouble::machine, "out of memory");
  if (code != SQLITE_OK) fail(handle);
  sqlite3_extended_result_codes(handle, 1);
  sqlite3_busy_timeout(handle, 5000);
  // A damaged or prepared file must not make SQLite do more than read it.
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
}

void Database::run(const std::string& sql) {
  if (sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail(handle());
}

std::int64_t Database::number(const std::string& sql) {
  Statement statement(*this, sql);
  return statement.step() ? statement.number(0) : 0;
}

bool Database::is_read_only() const { return sqlite3_db_readonly(handle(), "main") == 1; }

Statement::Statement(const Database& database, std::string_view sql)
    : database_(database.handle()) {
  sqlite3_stmt* statement = nullptr;
  check(sqlite3_prepare_v2(database_, sql.data(), int(sql.size()), &statement, nullptr));
  statement_.reset(statement);
}

void Statement::check(int code) const {
  if (code != SQLITE_OK) fail(database_);
}

Statement& Statement::bind(int parameter, std::int64_t value) {
  check(sqlite3_bind_int64(statement_.get(), parameter, value));
  return *this;
}

Statement& Statement::bind(int parameter, std::string_view text) {
  check(sqlite3_bind_text64(statement_.get(), parameter, text.data() ? text.data() : "",
                            text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
  return *this;
}

Statement& Statement::bind(int parameter, std::span<const std::uint8_t> bytes) {
  check(sqlite3_bind_blob64(statement_.get(), parameter, bytes.data(), bytes.size(),
                            SQLITE_TRANSIENT));
  return *this;
}

Statement& Statement::bind_or_null(int parameter, std::string_view bytes) {
  if (bytes.empty()) {
    check(sqlite3_bind_null(statement_.get(), parameter));
    return *this;
  }
  return bind(parameter,
              std::span(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()));
}

bool Statement::step() {
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) fail(database_);
  return false;
}

void Statement::finish() {
  while (step()) {
  }
  check(sqlite3_reset(statement_.get()));
}

bool Statement::finish_unless_guarded() {
  const int code = sqlite3_step(statement_.get());
  const int after = sqlite3_reset(statement_.get());
  if ((after & 0xff) == SQLITE_CONSTRAINT) return false;
  if (code != SQLITE_DONE || after != SQLITE_OK) fail(database_);
  return true;
}

void Statement::reset() { sqlite3_reset(statement_.get()); }

std::int64_t Statement::number(int column) const {
  return sqlite3_column_int64(statement_.get(), column);
}

std::string Statement::text(int column) const { return std::string(view(column)); }

std::string_view Statement::view(int column) const {
  const auto* text = sqlite3_column_text(statement_.get(), column);
  const auto size = sqlite3_column_bytes(statement_.get(), column);
  if (text == nullptr) return {};
  return {reinterpret_cast<const char*>(text), std::size_t(size)};
}

std::span<const std::uint8_t> Statement::bytes(int column) const {
  const auto* bytes = sqlite3_column_blob(statement_.get(), column);
  const auto size = sqlite3_column_bytes(statement_.get(), column);
  if (bytes == nullptr) return {};
  return {static_cast<const std::uint8_t*>(bytes), std::size_t(size)};
}

Transaction::Transaction(Database& database, Kind kind) : database_(database) {
  database_.run(kind == Kind::writing ? "BEGIN IMMEDIATE" : "BEGIN");
}

// After some errors (a full disk) SQLite has rolled back by itself; a second time does no harm.
Transaction::~Transaction() {
  if (open_) sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
  database_.run("COMMIT");
  open_ = false;
}

}  // namespace stichtag::store
