// Damage to the file of a store, in a real file: told as a problem, or the log and the run in it
// are what was recorded. The first byte says as what the others are read: a whole file, or changes
// to a sound one, of five bytes each (where, in three; what is put there; how it is put).
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "events/history/pack.hpp"
#include "events/store/hash.hpp"
#include "events/store/run_segments.hpp"
#include "events/store/stored.hpp"
#include "events/store/verify.hpp"
#include "tests/events/store/some_records.hpp"
#include "tests/fuzz/expect.hpp"
#include "tests/support/temporary_folder.hpp"

namespace {

using namespace stichtag;
using store::OpenMode;
using store::Store;

constexpr std::size_t events_kept = 12;

std::string content(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void put(const std::string& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

// Facts of the shipped history and a run in two segments.
struct Sound {
  test::OwnedRecords records = test::some_records(9000, 3);
  store::RunHeader header{"some", 1, 0, store::to_hex(store::sha256(records.bytes)),
                          records.sizes.size()};
  std::string file, head;
  std::vector<store::Row> rows;

  Sound() {
    const test::TemporaryFolder folder;
    const auto path = folder / "log.db";
    {
      auto made = Store::open(path, OpenMode::create);
      expect(bool(made));
      std::vector<store::Storable> facts;
      for (std::size_t i = 0; i < events_kept; ++i)
        facts.push_back(store::stored_of(history::shipped_history()[i], "history"));
      expect(bool(made->append_all(std::span<const store::Storable>(facts))));
      expect(bool(store::append_run(*made, header, records)));
      rows = *made->read();
    }
    file = content(path);
    head = content(path + ".head");
  }
};

const Sound& sound() {
  static const Sound made;
  return made;
}

std::string changed(const std::uint8_t* data, std::size_t size) {
  auto file = sound().file;
  for (std::size_t i = 0; i + 5 <= size && !file.empty(); i += 5) {
    const auto at = (data[i] | data[i + 1] << 8U | data[i + 2] << 16U) % file.size();
    const char byte = char(data[i + 3]);
    switch (data[i + 4] % 4) {
      case 0:
        file[at] = char(file[at] ^ byte);
        break;
      case 1:
        file[at] = byte;
        break;
      case 2:  // a page's worth from elsewhere
        for (std::size_t k = 0;
             k < 4096 && std::max(at, std::size_t(data[i + 3]) * 512) + k < file.size(); ++k)
          file[at + k] = file[std::size_t(data[i + 3]) * 512 + k];
        break;
      default:
        file.resize(at);
    }
  }
  return file;
}

bool same(const std::vector<store::Row>& a, const std::vector<store::Row>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
    return x.position == y.position && x.event == y.event && x.hash == y.hash;
  });
}

void tell(const Problem& problem) { expect(!problem.what.empty()); }

// Whatever verifying says: a run is refused or comes back as it was.
void replay(const Store& opened) {
  const auto stream = sound().header.stream();
  const auto read = store::read_run(opened, stream);
  if (read)
    expect(*read == sound().records.bytes);
  else
    tell(read.problem());
  std::string bytes;
  const auto replayed = store::replay_run(opened, stream, [&](const store::Unpacked& segment) {
    segment.for_each([&](std::string_view record) { bytes += record; });
  });
  if (replayed)
    expect(bytes == sound().records.bytes);
  else
    tell(replayed.problem());
}

void read(const std::string& path, bool verified) {
  const auto opened = Store::open(path, OpenMode::read_only);
  if (!opened) {
    expect(!verified);
    return tell(opened.problem());
  }
  const auto rows = opened->read();
  if (!rows) tell(rows.problem());
  expect(!verified || (rows && same(*rows, sound().rows)));
  if (rows)
    for (const auto& row : *rows) static_cast<void>(store::recorded_of(row.event));
  replay(*opened);
}

// Recorded or refused; nothing that stood there may be lost by that.
void append(const std::string& path, bool verified) {
  auto opened = Store::open(path, OpenMode::write);
  if (!opened) return tell(opened.problem());
  const std::vector event{store::stored_of(history::shipped_history()[events_kept], "history")};
  const auto version = opened->append_all(std::span<const store::Storable>(event));
  if (!version) return tell(version.problem());
  expect(!verified || opened->read()->size() == sound().rows.size() + 1);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const bool whole = data[0] % 2 == 1, writes = data[0] % 16 >= 12;
  const test::TemporaryFolder folder;
  const auto path = folder / "log.db";
  put(path, whole ? std::string(data + 1, data + size) : changed(data + 1, size - 1));
  put(path + ".head", sound().head);
  const auto found = store::verify(path);
  if (!found) tell(found.problem());
  const bool verified = found && found->ok;
  if (found && !verified) expect(!found->reason.empty());
  read(path, verified);
  if (writes) append(path, verified);
  return 0;
}
