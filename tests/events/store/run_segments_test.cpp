#include "events/store/run_segments.hpp"

#include "events/store/hash.hpp"
#include "events/store/verify.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/temporary_folder.hpp"

using namespace stichtag;
using store::OpenMode;
using store::RunHeader;
using store::Store;

namespace {

std::string some_bytes(std::size_t size) {
  std::string bytes;
  for (std::size_t i = 0; i < size; ++i) bytes += char(i * 131 + i / 251);
  return bytes;
}

RunHeader header_of(const std::string& bytes) {
  return {"smarty-iq-fails", 1, 0, store::to_hex(store::sha256(bytes)), 12};
}

}  // namespace

TEST_CASE("a stored run comes back byte for byte, whatever its length") {
  for (const std::size_t size : {0U, 1U, 2U, 3U, 49151U, 49152U, 49153U, 200'000U}) {
    const test::TemporaryFolder folder;
    const auto bytes = some_bytes(size);
    auto target = *Store::open(folder / "a.db", OpenMode::create);
    REQUIRE(append_run(target, header_of(bytes), bytes));
    CHECK(*read_run(target, header_of(bytes).stream()) == bytes);
    CHECK(store::verify(folder / "a.db")->ok);
  }
}

TEST_CASE("the same run stored twice is there once") {
  const test::TemporaryFolder folder;
  const auto bytes = some_bytes(100'000);
  auto target = *Store::open(folder / "a.db", OpenMode::create);
  REQUIRE(append_run(target, header_of(bytes), bytes));
  const auto head = target.head();
  REQUIRE(append_run(target, header_of(bytes), bytes));
  CHECK(target.head()->position == head->position);
}

TEST_CASE("a run whose bytes do not have its hash is refused, and so is one that is not there") {
  const test::TemporaryFolder folder;
  const auto bytes = some_bytes(1000);
  auto target = *Store::open(folder / "a.db", OpenMode::create);
  REQUIRE(append_run(target, header_of(bytes + "x"), bytes));
  CHECK_FALSE(read_run(target, header_of(bytes + "x").stream()));
  CHECK_FALSE(read_run(target, "run/none/1/0/0"));
}
