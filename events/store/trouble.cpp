#include "events/store/trouble.hpp"

#include <filesystem>

#include "events/store/schema.hpp"

namespace stichtag::store {
namespace {

Problem machine(std::string what, const std::string& path, std::string hint) {
  return {ProblemKind::machine, std::move(what), path, std::move(hint)};
}

Problem broken(std::string what, const std::string& path, std::string hint) {
  return {ProblemKind::broken_store, std::move(what), path, std::move(hint)};
}

const char* const foreign_hint = "check the path; the file was left as it is";

}  // namespace

Problem problem_of(const Failure& failure, const std::string& path) {
  const std::string detail = failure.what();
  switch (failure.trouble) {
    case Trouble::disk_full:
      return machine("the disk is full; nothing of this change was kept", path,
                     "make room and try again; everything recorded before is still there");
    case Trouble::read_only:
      return machine("the store is read-only", path,
                     "check the permissions of the file and its folder, or work on a copy");
    case Trouble::cannot_open:
      return machine("the store cannot be opened (" + detail + ")", path,
                     "check that the path is right and that you may read and write there");
    case Trouble::busy:
      return machine("another program is writing to the store and did not finish", path,
                     "try again when it is done");
    case Trouble::not_a_database:
      return broken("the file is not a Stichtag store", path, foreign_hint);
    case Trouble::damaged:
      return broken("the store is damaged (" + detail + ")", path,
                    "run 'stichtag log verify' on it, and go back to a copy or an export");
    case Trouble::guarded:
      return broken("the store refused the change (" + detail + ")", path,
                    "run 'stichtag log verify' on it");
    case Trouble::machine:
      return machine("the machine refused to read or write the store (" + detail + ")", path,
                     "check the disk; nothing of this change was kept");
    case Trouble::other:
      break;
  }
  return broken("the store cannot be read (" + detail + ")", path,
                "run 'stichtag log verify' on it, and go back to a copy or an export");
}

std::optional<Problem> not_ours(Database& database, const std::string& path) {
  const auto id = database.number("PRAGMA application_id");
  const auto version = database.number("PRAGMA user_version");
  if (id != application_id) {
    const bool empty = id == 0 && database.number("SELECT count(*) FROM sqlite_schema") == 0;
    if (empty) {
      return broken("the store is empty: it was never made, or its content is gone", path,
                    "import an export, or go back to a copy");
    }
    return broken("the file belongs to another program", path, foreign_hint);
  }
  if (version > schema_version) {
    return broken("the store was written by a newer Stichtag (schema " + std::to_string(version) +
                      ", this one knows up to " + std::to_string(schema_version) + ")",
                  path, "use the newer version; the file was left as it is");
  }
  if (version < 1) {
    return broken("the store has the unknown schema " + std::to_string(version), path,
                  "go back to a copy or an export");
  }
  return std::nullopt;
}

std::optional<Problem> not_there(const std::string& path) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (status.type() == std::filesystem::file_type::not_found) {
    return machine("there is no store", path, "check the path, or make one by an import");
  }
  if (error) {
    return machine("the store cannot be looked at (" + error.message() + ")", path,
                   "check the permissions of the folder");
  }
  if (std::filesystem::is_directory(status)) {
    return machine("the store is a folder", path, "name the file in it");
  }
  return std::nullopt;
}

Database open_for_reading(const std::string& path) {
  try {
    Database database(path, Access::read);
    (void)database.number("SELECT count(*) FROM sqlite_schema");
    return database;
  } catch (const Failure& failure) {
    if (failure.trouble != Trouble::cannot_open && failure.trouble != Trouble::read_only) throw;
    // A closed store without a write-ahead log can be read where nothing may be written.
    std::error_code error;
    const auto size = std::filesystem::file_size(path + "-wal", error);
    if (!error && size > 0) throw;
    return Database(path, Access::read_unchanging);
  }
}

}  // namespace stichtag::store
