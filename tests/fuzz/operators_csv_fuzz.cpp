// Any bytes as a table of operators: refused with a reason and a place, or read, and then laid into
// a scenario as a file with [[operator]] would be, or refused again.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "scenarios/branch.hpp"
#include "scenarios/operators_csv.hpp"
#include "tests/fuzz/expect.hpp"
#include "tests/fuzz/shipped.hpp"

namespace {

using namespace stichtag;

// With an administrator, so that an operator can be whole.
scenarios::ScenarioFile with_operators(const std::vector<Tree>& tables) {
  auto file = scenarios::read_scenario_text("title = \"t\"\n[[administrator]]\nname = \"gwa\"\n",
                                            "gwa.toml");
  expect(bool(file));
  file->actors.operators = tables;
  return *std::move(file);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto tables = scenarios::read_operators_csv(text, "fuzz.csv");
  if (!tables) {
    expect(!tables.problem().what.empty() && tables.problem().where.starts_with("fuzz.csv:"));
    return 0;
  }
  const auto laid = scenarios::branch(history(), with_operators(*tables));
  if (!laid) {
    expect(!laid.problem().what.empty());
    return 0;
  }
  expect(laid->draft.operators.size() == tables->size());
  return 0;
}
