// Any bytes as a file of the history pack: refused with a reason, or read, and then what was read
// is written and reads back as the same event.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "events/log/written_form.hpp"
#include "events/vocabulary/json.hpp"
#include "events/vocabulary/toml.hpp"
#include "tests/fuzz/expect.hpp"

namespace {

using namespace stichtag;

void read_and_write_back(const Tree& item) {
  const auto read = read_event(item, Sourcing::required);
  if (!read) {
    expect(!read.problem().what.empty());
    return;
  }
  const auto written = write_event(*read);
  const auto again = read_event(written, Sourcing::required);
  expect(again && *again == *read);
  const auto parsed = parse_json(print_json_compact(written));
  expect(bool(parsed));
  const auto from_json = read_event(*parsed, Sourcing::required);
  expect(from_json && *from_json == *read);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto tree = parse_toml(text, "fuzz.toml");
  if (!tree) {
    expect(!tree.problem().what.empty());
    return 0;
  }
  const Tree* events = tree->find("event");
  const auto* items = events != nullptr ? events->as<Tree::Array>() : nullptr;
  if (items == nullptr) return 0;
  for (const auto& item : *items) read_and_write_back(item);
  return 0;
}
