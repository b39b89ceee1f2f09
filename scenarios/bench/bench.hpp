// The project's own measurements, each beside a baseline measured in the same run, so that anyone
// can repeat the ratio on a noisy machine. Wall-clock time is read here and nowhere else.
#pragma once
#include <functional>
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

// A row that can be measured, so that one can ask for some of them.
struct Measure {
  std::string name;
  std::function<Row()> run;
  bool takes_minutes = false;  // left out unless everything is asked for
};
[[nodiscard]] std::vector<Measure> law_measures();
[[nodiscard]] std::vector<Measure> simulation_measures();
[[nodiscard]] std::vector<Measure> run_measures();
[[nodiscard]] std::vector<Measure> store_measures(const Setting& setting);
[[nodiscard]] std::vector<Measure> segment_measures(const Setting& setting);
[[nodiscard]] std::vector<Measure> cli_measures(const Setting& setting);

struct Wanted {
  std::string only;  // what a name begins with; empty: any
  bool all = false;  // those that take minutes too
};
[[nodiscard]] std::vector<Row> measured(const Setting& setting, const Wanted& wanted);
[[nodiscard]] std::vector<std::string> row_names(bool all);

}  // namespace stichtag::bench
