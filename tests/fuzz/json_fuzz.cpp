// Any bytes as JSON: what the fast parser reads is to the bit what the strict one reads, and what
// is read is printed so that it reads as the same again.
#include <cstddef>
#include <cstdint>

#include "events/vocabulary/fast_json.hpp"
#include "events/vocabulary/json.hpp"
#include "tests/fuzz/expect.hpp"
#include "tests/support/same_tree.hpp"

using namespace stichtag;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto fast = parse_json_fast(text);
  const auto strict = parse_json_strictly(text);
  expect(!fast || (strict && test::same_tree(*fast, *strict)));
  expect(strict || !strict.problem().what.empty());
  if (!strict) return 0;
  const auto again = parse_json(print_json_compact(*strict));
  expect(again && test::same_tree(*again, *strict));
  return 0;
}
