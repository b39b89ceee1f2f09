#include "scenarios/bench/bench.hpp"

namespace stichtag::bench {

std::vector<Row> all_rows(const Setting& setting) {
  std::vector<Row> rows = law_rows();
  for (auto& more : {store_rows(setting), cli_rows(setting)}) {
    rows.insert(rows.end(), more.begin(), more.end());
  }
  return rows;
}

}  // namespace stichtag::bench
