// Any bytes as a shard of an ensemble, and as the content of one whose checksum is right: refused
// with a reason, or read, and then written so that it reads as the same again. Merging never fails
// without a reason.
#include <cstddef>
#include <cstdint>

#include "events/store/hash.hpp"
#include "events/vocabulary/json.hpp"
#include "scenarios/ensemble/shard_file.hpp"
#include "tests/fuzz/expect.hpp"

namespace {

using namespace stichtag;
using scenarios::ShardFile;

// As a shard is written, around any content: else the fuzzer would have to guess a checksum.
std::string with_checksum(const Tree& content) {
  const auto text = print_json_compact(content);
  return print_json_compact(Tree::object()
                                .set("schema", "stichtag/shard/1")
                                .set("checksum", store::to_hex(store::sha256(text)))
                                .set("content", content));
}

void read_and_write_back(const std::string& text) {
  const auto read = scenarios::read_shard(text, "fuzz.json");
  if (!read) {
    expect(!read.problem().what.empty() && !read.problem().where.empty());
    return;
  }
  const auto again = scenarios::written(*read);
  const auto back = scenarios::read_shard(again, "again.json");
  expect(back && scenarios::written(*back) == again);
  const auto alone = scenarios::merged({{"one", *read}});
  expect(alone || !alone.problem().what.empty());
  const auto twice = scenarios::merged({{"one", *read}, {"two", *back}});
  expect(!twice && !twice.problem().what.empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  read_and_write_back(text);
  if (const auto content = parse_json(text)) read_and_write_back(with_checksum(*content));
  return 0;
}
