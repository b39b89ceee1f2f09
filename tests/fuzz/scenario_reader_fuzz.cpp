// Any bytes as a scenario file: refused with a reason, or read, and then put on top of the history
// or refused again. Reading twice gives the same.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "scenarios/branch.hpp"
#include "scenarios/scenario_file.hpp"
#include "tests/fuzz/expect.hpp"
#include "tests/fuzz/shipped.hpp"

namespace {

using namespace stichtag;

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto file = scenarios::read_scenario_text(text, "fuzz.toml");
  if (!file) {
    expect(!file.problem().what.empty());
    return 0;
  }
  const auto once = scenarios::branch(history(), *file);
  const auto twice = scenarios::branch(history(), *file);
  expect(bool(once) == bool(twice));
  if (once)
    expect(once->log == twice->log);
  else
    expect(once.problem() == twice.problem());
  return 0;
}
