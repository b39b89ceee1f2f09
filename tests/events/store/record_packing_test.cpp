#include "events/store/record_packing.hpp"

#include "tests/events/store/some_records.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using store::Packed;
using store::Records;
using store::Unpacked;

namespace {

struct Back {
  test::OwnedRecords records;
  std::size_t segments = 0;
};

Back through_segments(Records rest) {
  Back back;
  Unpacked unpacked;
  while (!rest.sizes.empty()) {
    const auto packed = store::pack_front(rest);
    REQUIRE(packed.records > 0);
    REQUIRE(unpacked.unpack(packed.bytes));
    REQUIRE(unpacked.size() == packed.records);
    unpacked.for_each([&](std::string_view record) { back.records.add(std::string(record)); });
    rest.sizes = rest.sizes.subspan(packed.records);
    rest.bytes.remove_prefix(packed.taken);
    ++back.segments;
  }
  return back;
}

}  // namespace

TEST_CASE("packed records come back in their order, byte for byte, with their ends") {
  for (const std::size_t shapes : {1U, 2U, 7U, 255U, 256U, 1000U}) {
    for (const std::size_t count : {1U, 2U, 8191U, 8192U, 8193U, 20'000U}) {
      const auto records = test::some_records(count, shapes);
      const auto back = through_segments(records);
      CHECK(back.records.bytes == records.bytes);
      CHECK(back.records.sizes == records.sizes);
    }
  }
}

TEST_CASE("records longer than a segment stand alone in one") {
  test::OwnedRecords records;
  records.add("short");
  for (const char c : {'a', 'b'}) records.add(std::string(3 * Unpacked::most_bytes, c));
  records.add("short");
  const auto back = through_segments(records);
  CHECK(back.segments == 4);
  CHECK(back.records.bytes == records.bytes);
}

TEST_CASE("what is the same in all records of a shape costs nothing") {
  test::OwnedRecords records;
  for (int i = 0; i < 1000; ++i)
    records.add("always the same, but for one byte: " + std::string(1, char(i)));
  CHECK(store::pack_front(records).bytes.size() < 1100);
}

TEST_CASE("bytes that are cut, lengthened or altered are refused or give records, never a crash") {
  const auto packed = store::pack_front(test::some_records(300)).bytes;
  Unpacked unpacked;
  for (std::size_t size = 0; size < packed.size(); ++size)
    CHECK_FALSE(unpacked.unpack(std::string_view(packed).substr(0, size)));
  CHECK_FALSE(unpacked.unpack(packed + "x"));
  std::size_t read = 0;
  for (std::size_t at = 0; at < packed.size(); ++at) {
    for (const int flip : {1, 0x80, 0xff}) {
      auto bad = packed;
      bad[at] = char(bad[at] ^ flip);
      if (!unpacked.unpack(bad)) continue;
      unpacked.for_each([&](std::string_view record) { read += std::size_t(record.back() & 1); });
    }
  }
  CHECK(read > 0);
}
