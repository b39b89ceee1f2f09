#include "scenarios/operators_csv.hpp"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <optional>
#include <span>
#include <tuple>

#include "events/vocabulary/case_group.hpp"
#include "events/vocabulary/names.hpp"
#include "scenarios/actors_file.hpp"
#include "scenarios/csv_rows.hpp"

namespace stichtag::scenarios {
namespace {

using Cell = CsvCell;
using Row = CsvRow;

Problem wrong(const Place& place, std::string what, std::string hint) {
  return {.what = std::move(what), .where = to_string(place), .hint = std::move(hint)};
}

// No name of a column has a semicolon, but spreadsheets in German separate by them.
std::optional<Problem> check_separator(std::string_view text, const std::string& file) {
  int number = 0;
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    ++number;
    if (line.empty() || line == "\r" || line.starts_with('#')) continue;
    const auto at = line.find(';');
    if (at == std::string_view::npos || line.find(',') != std::string_view::npos) break;
    return wrong({file, number, int(at) + 1}, "the columns are separated by semicolons",
                 "separate them by commas, and write numbers with a decimal point");
  }
  return std::nullopt;
}

std::optional<Problem> check_header(const Row& header) {
  const auto known = operator_paths();
  bool named = false;
  for (const auto& cell : header) {
    const bool mix = cell.text.starts_with("buying.mix.") ||
                     cell.text.starts_with("reaction.new-mix.") ||
                     cell.text.starts_with("installed.") || cell.text.starts_with("stock.");
    if (!mix && std::find(known.begin(), known.end(), cell.text) == known.end())
      return wrong(cell.place, "'" + cell.text + "' is no column of a file of operators",
                   did_you_mean(cell.text, known, 40));
    named = named || cell.text == "name";
  }
  if (!named)
    return wrong(header.front().place, "the file has no column 'name'", "add it to the first line");
  return std::nullopt;
}

bool always_text(std::string_view column) {
  return column == "name" || column == "administrator" || column == "size-class";
}

Tree value_of(const Cell& cell, std::string_view column) {
  const char *first = cell.text.data(), *last = first + cell.text.size();
  Tree tree(cell.text);
  std::int64_t whole = 0;
  double number = 0;
  if (always_text(column)) {
  } else if (const auto day = parse_date(cell.text)) {
    tree = Tree(*day);
  } else if (cell.text == "true" || cell.text == "false") {
    tree = Tree(cell.text == "true");
  } else if (const auto end = std::from_chars(first, last, whole);
             end.ptr == last && end.ec == std::errc()) {
    tree = Tree(whole);
  } else if (const auto stop = std::from_chars(first, last, number);
             stop.ptr == last && stop.ec == std::errc()) {
    tree = Tree(number);
  }
  tree.put_at(cell.place);
  return tree;
}

// The end of the path's first step. A version has dots of its own: after "stock." all is one step,
// after "installed." all up to the case group.
std::size_t end_of_step(std::string_view path) {
  const auto version = path.find('@');
  const auto first = path.find('.');
  if (version == std::string_view::npos || first < version) return first;
  const auto last = path.rfind('.');
  const bool group = last != std::string_view::npos && parse_case_group(path.substr(last + 1));
  return group ? last : std::string_view::npos;
}

// "points.GROUP" is short for its at-start, so that growth and shares may stand beside it.
std::string full_path(const std::string& column) {
  const bool short_form = column.starts_with("points.") && column.find('.', 7) == std::string::npos;
  return short_form ? column + ".at-start" : column;
}

// The keys of a column, from the operator's table inwards.
using Steps = std::vector<std::string>;

Steps steps_of(const std::string& column) {
  Steps steps;
  const auto path = full_path(column);
  for (std::string_view rest = path;;) {
    const auto dot = end_of_step(rest);
    steps.emplace_back(rest.substr(0, dot));
    if (dot == std::string_view::npos) return steps;
    rest.remove_prefix(dot + 1);
  }
}

// Of the keys of an operator none lies deeper, so a deeper one is a slip of the pen.
constexpr std::size_t most_steps = 4;

// Refuses a column that is a value where another needs a table.
std::optional<Problem> check_steps(const Row& header, const std::vector<Steps>& steps) {
  std::vector<std::size_t> order(header.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
    return std::tie(steps[one], one) < std::tie(steps[other], other);
  });
  for (std::size_t i = 0; i < order.size(); ++i) {
    const auto& cell = header[order[i]];
    const auto& own = steps[order[i]];
    if (own.size() > most_steps)
      return wrong(cell.place, "the column's name has too many points",
                   "write buying.mix.LINE, installed.LINE@VERSION.GROUP, ...");
    if (i == 0) continue;
    const auto& before = steps[order[i - 1]];
    // What begins with a column comes right behind it.
    if (before.size() > own.size() || !std::equal(before.begin(), before.end(), own.begin()))
      continue;
    const auto& other = header[order[i - 1]];
    return wrong(cell.place,
                 own.size() == before.size()
                     ? "column '" + cell.text + "' is there twice"
                     : "'" + cell.text + "' lies within column '" + other.text + "'",
                 "remove one of them");
  }
  return std::nullopt;
}

// Puts the value to the end of the path and the tables of the path in between.
void put(Tree::Object& into, std::span<const std::string> path, Tree value, const Place& place) {
  const auto& key = path.front();
  if (path.size() == 1) {
    into.emplace_back(key, std::move(value));
    return;
  }
  auto at = std::find_if(into.begin(), into.end(), [&](const auto& m) { return m.first == key; });
  if (at == into.end()) at = into.insert(at, {key, Tree::object()});
  Tree::Object members = *at->second.as<Tree::Object>();
  put(members, path.subspan(1), std::move(value), place);
  at->second = Tree(std::move(members));
  at->second.put_at(place);
}

Tree table_of(const Row& header, const std::vector<Steps>& steps, const Row& row) {
  Tree::Object members;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (row[i].text.empty()) continue;
    put(members, steps[i], value_of(row[i], header[i].text), row[i].place);
  }
  Tree table(std::move(members));
  table.put_at(row.front().place);
  return table;
}

}  // namespace

Result<std::vector<Tree>> read_operators_csv(std::string_view text, const std::string& file) {
  if (auto problem = check_separator(text, file)) return *problem;
  const auto rows = read_csv(text, file);
  if (!rows) return rows.problem();
  if (rows->empty())
    return wrong({file, 1, 1}, "the file of operators is empty",
                 "name the columns in its first line");
  const auto& header = rows->front();
  if (auto problem = check_header(header)) return *problem;
  std::vector<Steps> steps;
  for (const auto& cell : header) steps.push_back(steps_of(cell.text));
  if (auto problem = check_steps(header, steps)) return *problem;
  if (rows->size() == 1)
    return wrong(header.front().place, "the file names columns but no operator",
                 "add a line for each operator below them");
  std::vector<Tree> tables;
  for (std::size_t i = 1; i < rows->size(); ++i) {
    const auto& row = (*rows)[i];
    if (auto problem = check_width(row, header)) return *problem;
    tables.push_back(table_of(header, steps, row));
  }
  return tables;
}

}  // namespace stichtag::scenarios
