// Any bytes as packed records of a stored run: refused, or unpacked, and then the same records come
// back when they are packed anew.
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "events/store/record_packing.hpp"
#include "tests/fuzz/expect.hpp"

namespace {

using namespace stichtag::store;

struct Unfolded {
  std::string bytes;
  std::vector<std::uint32_t> sizes;
  bool operator==(const Unfolded&) const = default;
};

Unfolded unfolded(const Unpacked& unpacked) {
  Unfolded all;
  unpacked.for_each([&](std::string_view record) {
    all.bytes += record;
    all.sizes.push_back(std::uint32_t(record.size()));
  });
  return all;
}

void pack_and_unpack(const Unfolded& all) {
  Unfolded back;
  Records rest{all.bytes, all.sizes};
  while (!rest.sizes.empty()) {
    const auto packed = pack_front(rest);
    expect(packed.records > 0);
    Unpacked unpacked;
    expect(unpacked.unpack(packed.bytes));
    const auto part = unfolded(unpacked);
    back.bytes += part.bytes;
    back.sizes.insert(back.sizes.end(), part.sizes.begin(), part.sizes.end());
    rest.sizes = rest.sizes.subspan(packed.records);
    rest.bytes.remove_prefix(packed.taken);
  }
  expect(back == all);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Unpacked unpacked;
  if (!unpacked.unpack({reinterpret_cast<const char*>(data), size})) return 0;
  const auto all = unfolded(unpacked);
  expect(all.sizes.size() == unpacked.size());
  pack_and_unpack(all);
  return 0;
}
