// Any bytes as an export of the store: refused with a reason and nothing recorded, or recorded, and
// then the store's own export imports into another store with the same bytes and the same head.
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <sstream>

#include "events/log/written_form.hpp"
#include "events/store/jsonl.hpp"
#include "events/store/upcast.hpp"
#include "events/vocabulary/json.hpp"
#include "tests/fuzz/expect.hpp"

namespace {

using namespace stichtag;
namespace fs = std::filesystem;

// A folder of this process, gone at its end.
struct Folder {
  fs::path path = fs::temp_directory_path() / ("stichtag-fuzz-" + std::to_string(::getpid()));
  Folder() { fs::create_directories(path); }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path, ignored);
  }
};

// A store in a folder of its own: SQLite would mix up two of the same path.
class FreshStore {
 public:
  FreshStore() : place_(folder_of_this_run() / std::to_string(++count_)), store_(made_in(place_)) {}
  ~FreshStore() {
    std::error_code ignored;
    fs::remove_all(place_, ignored);
  }
  FreshStore(const FreshStore&) = delete;
  FreshStore& operator=(const FreshStore&) = delete;
  store::Store& operator*() { return store_; }

 private:
  static const fs::path& folder_of_this_run() {
    static const Folder folder;
    return folder.path;
  }
  static store::Store made_in(const fs::path& place) {
    fs::create_directories(place);
    auto opened = store::Store::open((place / "log.db").string(), store::OpenMode::create);
    expect(bool(opened));
    return std::move(*opened);
  }

  static inline int count_ = 0;
  fs::path place_;
  store::Store store_;
};

std::string exported(const store::Store& from) {
  std::ostringstream out;
  expect(bool(store::export_jsonl(from, out)));
  return out.str();
}

void read_as_facts(const store::Store& from) {
  const auto rows = from.read();
  expect(bool(rows));
  for (const auto& row : *rows) {
    auto payload = parse_json(row.event.payload);
    expect(bool(payload));
    const auto lifted = store::upcast(std::move(*payload), row.event.form);
    if (!lifted) continue;
    const auto recorded = read_event(*lifted, Sourcing::required);
    if (!recorded) continue;
    const auto again = read_event(write_event(*recorded), Sourcing::required);
    expect(again && *again == *recorded);
  }
}

void import_elsewhere(const store::Store& first) {
  const auto text = exported(first);
  FreshStore second;
  std::istringstream in(text);
  expect(bool(store::import_jsonl(*second, in, "again.jsonl")));
  expect(exported(*second) == text && *(*second).head() == *first.head());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static std::optional<FreshStore> kept;  // while it is empty: making one costs a sync
  if (!kept) kept.emplace();
  auto& target = **kept;
  std::istringstream in(std::string(reinterpret_cast<const char*>(data), size));
  const auto imported = store::import_jsonl(target, in, "fuzz.jsonl");
  const auto head = target.head();
  expect(bool(head));
  if (!imported) expect(!imported.problem().what.empty());
  expect(head->position == (imported ? imported->added : 0));
  if (head->position == 0) return 0;
  read_as_facts(target);
  import_elsewhere(target);
  kept.reset();
  return 0;
}
