// Any bytes as a file of rollout figures: refused with a reason and a place, or read; every figure
// then has a measure or a reason why not, and what was known on a day has nothing later.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "scenarios/hindcast/figures.hpp"
#include "scenarios/hindcast/measure.hpp"
#include "tests/fuzz/expect.hpp"

namespace {}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace stichtag::scenarios::hindcast;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto figures = read_rollout_csv(text, "fuzz.csv");
  if (!figures) {
    expect(!figures.problem().what.empty() && !figures.problem().where.empty());
    return 0;
  }
  for (const auto& figure : *figures) {
    const auto measure = measure_of({figure.period_end, figure.metric, figure.unit, figure.scope});
    const auto* reason = std::get_if<std::string>(&measure);
    expect(reason == nullptr || !reason->empty());
    const KnownFigures known(*figures, figure.period_end);
    for (const auto& one : known.all()) expect(one.period_end <= known.day());
  }
  return 0;
}
