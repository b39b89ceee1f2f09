// SQLite with owners: a database, a statement, a transaction. The library itself stays behind
// sqlite.cpp. What it refuses is thrown as Failure, and turned into a Problem in trouble.hpp.
#pragma once
#include <cstdint>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace stichtag::store {

enum class Trouble {
  disk_full,
  read_only,
  cannot_open,
  busy,
  not_a_database,
  damaged,
  guarded,  // a trigger or a constraint said no
  machine,  // input/output, memory
  other,
};

struct Failure : std::runtime_error {
  Failure(Trouble what_kind, const std::string& message)
      : std::runtime_error(message), trouble(what_kind) {}
  Trouble trouble;
};

enum class Access { read, read_unchanging, write, create, scratch };

class Database {
 public:
  // read_unchanging: nobody writes and nothing is left beside the file, as on a read-only disk;
  // scratch: in memory, whatever the path.
  Database(const std::string& path, Access access);

  void run(const std::string& sql);
  [[nodiscard]] std::int64_t number(const std::string& sql);  // first column of the first row
  [[nodiscard]] bool is_read_only() const;
  [[nodiscard]] sqlite3* handle() const { return handle_.get(); }

 private:
  struct Close {
    void operator()(sqlite3* handle) const;
  };
  std::unique_ptr<sqlite3, Close> handle_;
};

class Statement {
 public:
  Statement(const Database& database, std::string_view sql);

  // Parameters and columns count as in SQLite: ?1 is the first parameter, 0 the first column.
  Statement& bind(int parameter, std::int64_t value);
  Statement& bind(int parameter, std::string_view text);
  Statement& bind(int parameter, std::span<const std::uint8_t> bytes);
  Statement& bind_or_null(int parameter, std::string_view bytes);  // null when empty
  [[nodiscard]] bool step();                                       // is there a row?
  void finish();  // expects no row, and makes ready for the next use
  // The same, but false where a trigger or a constraint said no.
  [[nodiscard]] bool finish_unless_guarded();
  void reset();  // makes ready for the next use, whatever rows are left

  [[nodiscard]] std::int64_t number(int column) const;
  [[nodiscard]] std::string text(int column) const;
  [[nodiscard]] std::string_view view(int column) const;  // of a text, until the next step
  [[nodiscard]] std::span<const std::uint8_t> bytes(int column) const;

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  void check(int code) const;
  sqlite3* database_;
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

// Rolled back unless committed.
class Transaction {
 public:
  enum class Kind { reading, writing };
  Transaction(Database& database, Kind kind);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  void commit();

 private:
  Database& database_;
  bool open_ = true;
};

}  // namespace stichtag::store
