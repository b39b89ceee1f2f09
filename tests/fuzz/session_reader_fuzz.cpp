// Any bytes as a session file: refused with a reason, or read; and what was read is written so that
// it reads as the same again.
#include <cstddef>
#include <cstdint>
#include <string>

#include "tests/fuzz/expect.hpp"
#include "viz/app/session_file.hpp"
#include "viz/model/actions/update.hpp"

namespace {

using namespace stichtag;

view::Session first() { return {{"history"}, std::nullopt, view::first_view(), {}}; }

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  const auto read = view::read_session(text, "fuzz.toml", first());
  if (!read) {
    expect(!read.problem().what.empty() && !read.problem().where.empty());
    return 0;
  }
  const auto written = view::session_text(*read);
  const auto again = view::read_session(written, "written.toml", first());
  expect(bool(again));
  expect(view::session_text(*again) == written);
  return 0;
}
