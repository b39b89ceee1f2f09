// `stichtag bench`: the measurements, each beside its baseline of the same run.
#include <algorithm>
#include <filesystem>

#include "events/vocabulary/digits.hpp"
#include "events/vocabulary/names.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/page/text_table.hpp"
#include "scenarios/bench/bench.hpp"

namespace stichtag::app {
namespace {

// Stores are written beside the current folder, so that the disk of the work is measured.
class Folder {
 public:
  Folder() : path_(std::filesystem::absolute(".stichtag-bench").string()) {
    std::filesystem::create_directories(path_);
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
};

std::string rounded(double number) { return fixed(number, number < 10 ? 2 : number < 100 ? 1 : 0); }

bool any_row_begins(const std::string& only, bool all) {
  return std::ranges::any_of(bench::row_names(all),
                             [&](const std::string& name) { return name.starts_with(only); });
}

std::optional<Problem> nothing_to_measure(const Request& request) {
  if (any_row_begins(request.only, request.all)) return std::nullopt;
  if (any_row_begins(request.only, true)) {
    return Problem{.what = "'" + request.only + "' takes minutes and is measured only with --all",
                   .where = "--only",
                   .hint = "stichtag bench --all --only " + request.only};
  }
  return Problem{.what = "no row '" + request.only + "'",
                 .where = "--only",
                 .hint = did_you_mean(request.only, bench::row_names(true), 12)};
}

Tree number_or_null(const std::optional<double>& number) { return number ? Tree(*number) : Tree(); }

}  // namespace

Result<Output> bench_command(const Request& request) {
  if (const auto problem = nothing_to_measure(request)) return *problem;
  const Folder folder;
  const auto measured =
      bench::measured({std::filesystem::read_symlink("/proc/self/exe").string(), folder.path()},
                      {request.only, request.all});
  Output output{
      Tree::object(), {}, {{"name", "value", "unit", "baseline", "ratio", "holds", "target"}}};
  Tree rows = Tree::array();
  for (const auto& row : measured) {
    rows.push(Tree::object()
                  .set("name", row.name)
                  .set("value", row.value)
                  .set("unit", row.unit)
                  .set("baseline", number_or_null(row.baseline))
                  .set("ratio", number_or_null(row.ratio))
                  .set("target", row.target)
                  .set("holds", row.holds));
    output.rows.push_back(
        {row.name, rounded(row.value), row.unit, row.baseline ? rounded(*row.baseline) : "",
         row.ratio ? rounded(*row.ratio) : "", row.holds ? "yes" : "no", row.target});
  }
  output.json.set("schema", "stichtag/bench/1").set("rows", std::move(rows));
  output.text = table(output.rows) +
                "\nBaselines are measured in the same run; on a shared machine only the ratios "
                "mean something.\n";
  return output;
}

}  // namespace stichtag::app
