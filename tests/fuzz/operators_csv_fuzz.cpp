// Any bytes as a table of operators: refused with a reason and a place, or read, and then laid into
// a scenario as a file with [[operator]] would be, or refused again.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "scenarios/branch.hpp"
#include "scenarios/operators_csv.hpp"

namespace {

using namespace stichtag;

void expect(bool kept) {
  if (!kept) std::abort();
}

// With an administrator, so that an operator can be whole.
const scenarios::Scenario& with_administrator() {
  static const auto loaded = [] {
    auto history = scenarios::load_scenario("history");
    expect(bool(history));
    const auto file = scenarios::read_scenario_text(
        "title = \"t\"\n[[administrator]]\nname = \"gwa\"\n", "gwa.toml");
    expect(bool(file));
    return scenarios::branch(*std::move(history), *file);
  }();
  expect(bool(loaded));
  return *loaded;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto tables = scenarios::read_operators_csv(text, "fuzz.csv");
  if (!tables) {
    expect(!tables.problem().what.empty() && tables.problem().where.starts_with("fuzz.csv:"));
    return 0;
  }
  scenarios::ScenarioFile file;
  file.file = "fuzz.toml", file.title = "fuzz";
  file.actors.operators = *tables;
  const auto laid = scenarios::branch(with_administrator(), file);
  if (!laid) {
    expect(!laid.problem().what.empty());
    return 0;
  }
  expect(laid->draft.operators.size() == tables->size());
  return 0;
}
