// `stichtag compare`: runs side by side under the same chance, differences first.
#include <algorithm>
#include <cmath>

#include "events/vocabulary/digits.hpp"
#include "scenarios/app/asked/asked.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/law/bans_output.hpp"
#include "scenarios/app/one_run/bans_of_run.hpp"
#include "scenarios/app/one_run/compared.hpp"
#include "scenarios/app/one_run/quota_output.hpp"
#include "scenarios/app/one_run/run_output.hpp"
#include "scenarios/app/page/text_table.hpp"

namespace stichtag::app {
namespace {

using Lines = std::vector<ComparedLine>;
using Names = std::vector<std::string>;

// For people: capacity in kW, shares in per cent.
std::string in_words(const std::string& unit, std::optional<double> value) {
  if (!value) return "-";
  if (unit == "share") return fixed(100 * *value, 2) + " %";
  return unit == "W" ? kilowatts_in_words(*value)
                     : count_in_words(run::Count(std::llround(*value)));
}

std::string difference_in_words(const ComparedLine& line, std::size_t at) {
  const auto difference = line.difference(at);
  if (!difference) return "-";
  if (line.unit == "share")
    return (*difference > 0 ? "+" : "") + fixed(100 * *difference, 2) + " pp";
  return (*difference > 0 ? "+" : "") + in_words(line.unit, difference);
}

std::string unit_in_words(const std::string& unit) {
  return unit == "W" ? "kW" : unit == "share" ? "" : unit;
}

// The columns of some runs; of two the difference too.
Rows columns(const Lines& lines, const Names& heads, const std::vector<std::size_t>& shown) {
  const bool two = heads.size() == 2;
  Rows rows{{"what differs", "unit"}};
  for (const auto at : shown) rows.front().push_back(heads[at]);
  if (two) rows.front().emplace_back("difference");
  for (const auto& line : lines) {
    if (!line.differs()) continue;
    rows.push_back({line.words, unit_in_words(line.unit)});
    for (const auto at : shown) rows.back().push_back(in_words(line.unit, line.values[at]));
    if (two) rows.back().push_back(difference_in_words(line, 1));
  }
  return rows;
}

bool fits(const Rows& rows) {
  std::size_t width = 0;
  for (std::size_t i = 0; i < rows.front().size(); ++i) {
    std::size_t widest = 0;
    for (const auto& row : rows) widest = std::max(widest, shown_width(row[i]));
    width += widest + (i > 0 ? 2 : 0);
  }
  return width <= text_width;
}

// The first run stands in every block, beside as many others as have room.
std::string blocks(const Lines& lines, const Names& heads) {
  std::string text;
  for (std::size_t next = 1; next < heads.size();) {
    std::vector<std::size_t> shown{0, next++};
    for (; next < heads.size(); ++next) {
      shown.push_back(next);
      if (fits(columns(lines, heads, shown))) continue;
      shown.pop_back();
      break;
    }
    text += (text.empty() ? "" : "\n") + table(columns(lines, heads, shown));
  }
  return text;
}

// Letters where the names have no room.
std::string differences_in_words(const Lines& lines, const Names& names) {
  if (std::none_of(lines.begin(), lines.end(), [](const auto& line) { return line.differs(); }))
    return "Nothing that is measured differs.\n";
  if (names.size() == 2 && fits(columns(lines, names, {0, 1}))) return blocks(lines, names);
  Names letters;
  std::string text;
  for (std::size_t at = 0; at < names.size(); ++at) {
    letters.push_back(at < 26 ? std::string(1, char('A' + at)) : std::to_string(at + 1));
    text += letters.back() + "  " + names[at] + "\n";
  }
  return text + "\n" + blocks(lines, letters);
}

std::string same_in_words(const Lines& lines) {
  Rows rows{{"the same in all", "unit", "value"}};
  for (const auto& line : lines)
    if (!line.differs())
      rows.push_back(
          {line.words, unit_in_words(line.unit), in_words(line.unit, line.values.front())});
  return rows.size() > 1 ? "\n" + table(rows) : "";
}

Tree number(const std::string& unit, std::optional<double> value) {
  if (!value) return {};
  return unit == "share" ? Tree(*value) : Tree(std::int64_t(std::llround(*value)));
}

std::string plain_number(const std::string& unit, std::optional<double> value) {
  if (!value) return {};
  return unit == "share" ? fixed(*value, 6) : std::to_string(std::llround(*value));
}

Rows csv_of(const Names& names, const Lines& lines) {
  Rows rows{{"measure", "unit"}};
  for (const auto& name : names) rows.front().push_back(name);
  for (std::size_t at = 1; at < names.size(); ++at)
    rows.front().push_back(names.size() == 2 ? "difference" : "difference-of-" + names[at]);
  for (const auto& line : lines) {
    rows.push_back({line.measure, line.unit});
    for (const auto value : line.values) rows.back().push_back(plain_number(line.unit, value));
    for (std::size_t at = 1; at < names.size(); ++at)
      rows.back().push_back(plain_number(line.unit, line.difference(at)));
  }
  return rows;
}

Tree lines_tree(const Lines& lines) {
  Tree list = Tree::array();
  for (const auto& line : lines) {
    Tree values = Tree::array(), differences = Tree::array();
    for (std::size_t at = 0; at < line.values.size(); ++at) {
      values.push(number(line.unit, line.values[at]));
      differences.push(number(line.unit, line.difference(at)));
    }
    list.push(Tree::object()
                  .set("measure", line.measure)
                  .set("words", line.words)
                  .set("unit", line.unit)
                  .set("values", std::move(values))
                  .set("differences", std::move(differences)));
  }
  return list;
}

Result<Tree> described(const Simulated& done) {
  const auto bans = bans_of_run(done);
  if (!bans) return bans.problem();
  Tree one = Tree::object();
  one.set("scenario", done.given.scenario.name).set("title", done.given.scenario.title);
  one.set("hash", done.ran.hash).set("reading", reading_tree(done.given.readings));
  one.set("quota", quota_tree(done.quota, done.ran)).set("bans", app::tree_of(*bans));
  describe_run(done.given, done.ran, one);
  return one;
}

std::string page(const Request& request, const Lines& lines, const Names& warnings) {
  auto text = wrapped("The same chance for each (seed " + std::to_string(request.seed) +
                      ", replication " + std::to_string(request.replication) +
                      "), so that what differs comes from the scenarios. Differences first.");
  for (const auto& warning : warnings) text += wrapped(warning);
  return text + "\n" + differences_in_words(lines, request.words) + same_in_words(lines) + "\n" +
         wrapped(
             "Bans: days within the horizon on which installation in consumer-6000-10000 is "
             "banned for certain. Duties: over all operators. One draw of chance is no forecast. " +
             legal_note);
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
  Tree scenarios = Tree::array();
  for (const auto& done : *runs) {
    auto one = described(done);
    if (!one) return one.problem();
    scenarios.push(*std::move(one));
  }
  const auto lines = compared(*runs);
  if (!lines) return lines.problem();
  const auto warnings = unlike(*runs);
  Output output{Tree::object(), page(request, *lines, warnings), csv_of(request.words, *lines)};
  output.json.set("schema", "stichtag/compare/1").set("seed", std::int64_t(request.seed));
  output.json.set("replication", std::int64_t(request.replication));
  output.json.set("measures", lines_tree(*lines)).set("warnings", Tree::array_of(warnings));
  output.json.set("scenarios", std::move(scenarios)).set("note", legal_note);
  return output;
}

}  // namespace stichtag::app
