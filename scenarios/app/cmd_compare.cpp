// `stichtag compare`: runs side by side under the same chance, differences first.
#include <algorithm>
#include <array>

#include "scenarios/app/alike.hpp"
#include "scenarios/app/asked.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/quota_output.hpp"
#include "scenarios/app/run_output.hpp"
#include "scenarios/app/simulated.hpp"
#include "scenarios/app/text_table.hpp"

namespace stichtag::app {
namespace {

using run::Count;
using run::Totals;

struct Measure {
  const char* name;
  Count Totals::*total;
};

constexpr std::array measures{
    Measure{"installed", &Totals::installed},
    Measure{"installs", &Totals::installs},
    Measure{"updated", &Totals::updated},
    Measure{"bricked", &Totals::bricked},
    Measure{"replaced", &Totals::replaced},
    Measure{"gateway-days-uncertified", &Totals::days_uncertified},
    Measure{"gateway-days-undetermined", &Totals::days_undetermined},
    Measure{"legacy-because-of-ban", &Totals::legacy_because_of_ban},
    Measure{"modern-meters-instead", &Totals::modern_meters_instead},
    Measure{"stranded", &Totals::stranded},
    Measure{"written-off", &Totals::written_off},
};

struct Line {
  std::string measure;
  std::vector<Count> values;  // a scenario each
  [[nodiscard]] bool differs() const {
    return std::any_of(values.begin(), values.end(),
                       [&](Count value) { return value != values.front(); });
  }
};

std::vector<Line> lines_of(const std::vector<Simulated>& runs) {
  std::vector<Line> lines;
  for (const auto& measure : measures) {
    Line line{measure.name, {}};
    for (const auto& ran : runs) line.values.push_back(ran.ran.run.totals.*measure.total);
    lines.push_back(std::move(line));
  }
  // Duties short of their target, over all operators.
  Line missed{"duties-missed", {}}, short_points{"points-short", {}};
  for (const auto& ran : runs) {
    Count duties = 0, points = 0;
    for (const auto& row : ran.quota) {
      if (!row.measured_when_due || row.measure.met) continue;
      ++duties;
      if (row.measure.unit == law::section_45::Unit::points) points += row.measure.short_units;
    }
    missed.values.push_back(duties);
    short_points.values.push_back(points);
  }
  lines.push_back(std::move(missed));
  lines.push_back(std::move(short_points));
  std::stable_sort(lines.begin(), lines.end(),
                   [](const Line& a, const Line& b) { return a.differs() > b.differs(); });
  return lines;
}

std::string signed_count(Count count) { return (count > 0 ? "+" : "") + count_in_words(count); }

Rows rows_of(const std::vector<std::string>& names, const std::vector<Line>& lines) {
  Rows rows{{"measure"}};
  for (const auto& name : names) rows.front().push_back(name);
  if (names.size() == 2) rows.front().emplace_back("difference");
  for (const auto& line : lines) {
    rows.push_back({line.measure});
    for (const auto value : line.values) rows.back().push_back(count_in_words(value));
    if (names.size() == 2)
      rows.back().push_back(line.differs() ? signed_count(line.values[1] - line.values[0])
                                           : "the same");
  }
  return rows;
}

Tree tree_of(const std::vector<Line>& lines) {
  Tree list = Tree::array();
  for (const auto& line : lines) {
    Tree values = Tree::array();
    Tree differences = Tree::array();
    for (const auto value : line.values) {
      values.push(value);
      differences.push(value - line.values.front());
    }
    list.push(Tree::object()
                  .set("measure", line.measure)
                  .set("values", std::move(values))
                  .set("differences", std::move(differences)));
  }
  return list;
}

// What else than the scenarios' own changes tells them apart.
std::string not_alike(const std::vector<Simulated>& runs) {
  std::string text;
  for (std::size_t i = 1; i < runs.size(); ++i) {
    const auto what = unlike(runs.front().given.scenario, runs[i].given.scenario);
    if (what.empty()) continue;
    text += (text.empty() ? "" : "; ") + runs[i].given.scenario.name + " against " +
            runs.front().given.scenario.name + ": " + what;
  }
  return text;
}

}  // namespace

Result<Output> compare_command(const Request& request) {
  if (request.words.size() < 2) {
    return Problem{.what = "at least two scenarios are needed",
                   .where = "compare",
                   .hint = "stichtag compare history smarty-iq-fails"};
  }
  if (request.paired_runs > 0) return paired_command(request);
  const auto runs = simulated_together(request, request.words);
  if (!runs) return runs.problem();
  Tree described = Tree::array();
  for (const auto& done : *runs) {
    Tree one = Tree::object();
    one.set("scenario", done.given.scenario.name).set("title", done.given.scenario.title);
    one.set("hash", done.ran.hash).set("reading", reading_tree(done.given.readings));
    one.set("quota", quota_tree(done.quota, done.ran));
    describe_run(done.given, done.ran, one);
    described.push(std::move(one));
  }
  const auto lines = lines_of(*runs);
  Output output{Tree::object(), {}, rows_of(request.words, lines)};
  output.json.set("schema", "stichtag/compare/1").set("seed", std::int64_t(request.seed));
  output.json.set("replication", std::int64_t(request.replication));
  output.json.set("scenarios", std::move(described)).set("measures", tree_of(lines));
  const auto apart = not_alike(*runs);
  output.json.set("not-alike", apart).set("note", legal_note);
  output.text =
      wrapped("The same chance for each (seed " + std::to_string(request.seed) + ", replication " +
              std::to_string(request.replication) +
              (apart.empty() ? "), so that what differs comes from the scenarios."
                             : "). Not alike, " + apart + ": differences come from that too.") +
              " Differences first.") +
      "\n" + table(output.rows) + "\n" +
      wrapped("One draw of chance is no forecast. " + legal_note);
  return output;
}

}  // namespace stichtag::app
