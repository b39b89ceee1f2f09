// The project's own measurements, each beside a baseline measured in the same run, so that anyone
// can repeat the ratio on a noisy machine. Wall-clock time is read here and nowhere else.
#pragma once
#include <optional>
#include <string>
#include <vector>

namespace stichtag::bench {

struct Row {
  std::string name;  // "law/lookup"
  double value;
  std::string unit;                // "M/s", "ms"
  std::optional<double> baseline;  // in the same unit; absent: measured against the target alone
  std::optional<double> ratio;     // value / baseline
  std::string target;              // in words
  bool holds;
};

// `program`: the executable that cli/first-answer starts; `folder`: where stores are written.
struct Setting {
  std::string program;
  std::string folder;
};

[[nodiscard]] std::vector<Row> law_rows();
[[nodiscard]] std::vector<Row> store_rows(const Setting& setting);
[[nodiscard]] std::vector<Row> cli_rows(const Setting& setting);
[[nodiscard]] std::vector<Row> all_rows(const Setting& setting);

}  // namespace stichtag::bench
