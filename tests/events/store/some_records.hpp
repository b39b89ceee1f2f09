// Records of several shapes, as a run has them, for tests.
#pragma once
#include <string>
#include <vector>

#include "events/store/record_packing.hpp"

namespace stichtag::test {

struct OwnedRecords {
  std::string bytes;
  std::vector<std::uint32_t> sizes;
  void add(const std::string& record) {
    bytes += record;
    sizes.push_back(std::uint32_t(record.size()));
  }
  operator store::Records() const { return {bytes, sizes}; }  // NOLINT
};

// Shapes 0 to `shapes` - 1 in a changing order; some bytes of a record never change.
inline OwnedRecords some_records(std::size_t count, std::size_t shapes = 7) {
  OwnedRecords records;
  for (std::size_t i = 0; i < count; ++i) {
    const auto shape = (i * i + i / 5) % shapes;
    std::string record(9 + shape % 40, char(shape));
    record[0] = char(shape % 250);
    record[3] = char(i);
    record[4] = char(i / 256);
    record.back() = char(i * 131 + i / 251);
    records.add(record);
  }
  return records;
}

}  // namespace stichtag::test
