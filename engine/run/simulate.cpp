#include "engine/run/loop.hpp"
#include "engine/run/prepared.hpp"

namespace stichtag::run {

Run simulate(const Prepared& prepared, const RunKey& key, const Options& options) {
  Run run{.key = key, .horizon = prepared.spec.horizon};
  const auto& around = prepared.as_recorded;
  run.lines = around.products.lines;
  for (const auto& product : around.products.all)
    run.products.push_back(
        {around.products.lines[product.line], product.version, product.generation, false});
  go_through(prepared, around, options, run);
  return run;
}

}  // namespace stichtag::run
