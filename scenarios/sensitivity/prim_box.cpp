#include "scenarios/sensitivity/prim_box.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace stichtag::scenarios {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

bool holds(const Restriction& limit, const Column& column, std::size_t row) {
  const double value = column.values[row];
  if (!column.is_category()) return value >= limit.low && value <= limit.high;
  return std::binary_search(limit.kept.begin(), limit.kept.end(), std::uint32_t(value));
}

bool restricts(const Restriction& limit, const Column& column) {
  if (column.is_category()) return limit.kept.size() < column.names.size();
  return limit.low > -infinite || limit.high < infinite;
}

Restriction open(const Column& column, std::size_t at) {
  Restriction limit{at, -infinite, infinite, {}, 0};
  limit.kept.resize(column.names.size());
  std::iota(limit.kept.begin(), limit.kept.end(), 0U);
  return limit;
}

std::vector<std::size_t> rows_in(const PrimData& data, const Limits& limits) {
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < data.of_interest.size(); ++row) {
    const bool inside = std::all_of(limits.begin(), limits.end(), [&](const Restriction& limit) {
      return holds(limit, data.columns[limit.column], row);
    });
    if (inside) rows.push_back(row);
  }
  return rows;
}

std::size_t to_take(std::size_t inside, const PrimOptions& options) {
  return std::max(std::size_t{1}, std::size_t(options.peel * double(inside)));
}

// Both ends of a number.
void peel_number(const Column& column, const Restriction& limit,
                 const std::vector<std::size_t>& rows, const PrimOptions& options,
                 std::vector<Restriction>& ways) {
  std::vector<double> values;
  for (const auto row : rows) values.push_back(column.values[row]);
  std::sort(values.begin(), values.end());
  const auto n = to_take(values.size(), options);
  if (values.size() <= n) return;
  auto up = limit, down = limit;
  // Equal values leave together.
  const auto above = std::upper_bound(values.begin(), values.end(), values[n - 1]);
  if (above != values.end()) up.low = *above, ways.push_back(up);
  const auto below = std::lower_bound(values.begin(), values.end(), values[values.size() - n]);
  if (below != values.begin()) down.high = *(below - 1), ways.push_back(down);
}

void peel_category(const Restriction& limit, std::vector<Restriction>& ways) {
  if (limit.kept.size() < 2) return;
  for (std::size_t i = 0; i < limit.kept.size(); ++i) {
    auto way = limit;
    way.kept.erase(way.kept.begin() + long(i));
    ways.push_back(std::move(way));
  }
}

struct Tried {
  double density = 0;
  std::size_t inside = 0;
};
Tried tried(const PrimData& data, const std::vector<std::size_t>& rows, const Restriction& limit) {
  Tried found;
  std::size_t cases = 0;
  for (const auto row : rows) {
    if (!holds(limit, data.columns[limit.column], row)) continue;
    ++found.inside;
    cases += data.of_interest[row] ? 1 : 0;
  }
  if (found.inside > 0) found.density = double(cases) / double(found.inside);
  return found;
}

double density_of(const PrimData& data, const std::vector<std::size_t>& rows) {
  const auto cases = std::count_if(rows.begin(), rows.end(),
                                   [&](std::size_t row) { return data.of_interest[row]; });
  return rows.empty() ? 0 : double(cases) / double(rows.size());
}

// Of density, by the runs that it costs: a category, whose runs leave all at once, must not win
// over the patient steps of a number just because it is large (Kwakkel and Jaxa-Rozen 2016).
double gain_of(const Tried& after, double before, std::size_t rows) {
  const auto gain = after.density - before;
  return gain > 0 ? gain / double(rows - after.inside) : gain;
}

// Outwards over the next `peel` of the runs beyond one end, or one category back.
void paste_ways(const PrimData& data, const Box& box, std::size_t at, const PrimOptions& options,
                std::vector<Restriction>& ways) {
  const auto& limit = box.restrictions[at];
  const auto& column = data.columns[limit.column];
  for (std::uint32_t name = 0; name < column.names.size(); ++name) {
    if (std::binary_search(limit.kept.begin(), limit.kept.end(), name)) continue;
    auto way = limit;
    way.kept.insert(std::upper_bound(way.kept.begin(), way.kept.end(), name), name);
    ways.push_back(std::move(way));
  }
  if (column.is_category()) return;
  Limits others = box.restrictions;
  others.erase(others.begin() + long(at));
  std::vector<double> below, above;
  for (const auto row : rows_in(data, others)) {
    const double value = column.values[row];
    if (value < limit.low) below.push_back(value);
    if (value > limit.high) above.push_back(value);
  }
  std::sort(below.rbegin(), below.rend());
  std::sort(above.begin(), above.end());
  const auto n = to_take(box.inside, options);
  auto down = limit, up = limit;
  if (!below.empty()) down.low = n < below.size() ? below[n - 1] : -infinite, ways.push_back(down);
  if (!above.empty()) up.high = n < above.size() ? above[n - 1] : infinite, ways.push_back(up);
}

}  // namespace

Limits whole_cube(const std::vector<Column>& columns) {
  Limits limits;
  for (std::size_t i = 0; i < columns.size(); ++i) limits.push_back(open(columns[i], i));
  return limits;
}

void count(const PrimData& data, Box& box) {
  const auto rows = rows_in(data, box.restrictions);
  box.inside = rows.size();
  box.cases = std::size_t(std::count_if(rows.begin(), rows.end(),
                                        [&](std::size_t row) { return data.of_interest[row]; }));
}

Box box_of(const PrimData& data, const Limits& limits) {
  Box box;
  for (const auto& limit : limits)
    if (restricts(limit, data.columns[limit.column])) box.restrictions.push_back(limit);
  count(data, box);
  return box;
}

bool contains(const Box& box, const std::vector<Column>& columns, std::size_t row) {
  return std::all_of(box.restrictions.begin(), box.restrictions.end(),
                     [&](const auto& limit) { return holds(limit, columns[limit.column], row); });
}

std::optional<Limits> best_peel(const PrimData& data, const Limits& limits,
                                const PrimOptions& options) {
  const auto rows = rows_in(data, limits);
  std::optional<Restriction> best;
  const auto before = density_of(data, rows);
  double most = 0;
  std::size_t left = 0;
  for (const auto& limit : limits) {
    std::vector<Restriction> ways;
    const auto& column = data.columns[limit.column];
    if (column.is_category())
      peel_category(limit, ways);
    else
      peel_number(column, limit, rows, options, ways);
    for (const auto& way : ways) {
      const auto after = tried(data, rows, way);
      if (after.inside < options.least || after.inside == rows.size()) continue;
      const auto gain = gain_of(after, before, rows.size());
      if (best && (gain < most || (gain == most && after.inside <= left))) continue;
      best = way;
      most = gain;
      left = after.inside;
    }
  }
  if (!best) return std::nullopt;
  auto next = limits;
  next[best->column] = *best;
  return next;
}

std::optional<Box> best_paste(const PrimData& data, const Box& box, const PrimOptions& options) {
  std::optional<Box> best;
  for (std::size_t at = 0; at < box.restrictions.size(); ++at) {
    std::vector<Restriction> ways;
    paste_ways(data, box, at, options, ways);
    for (auto& way : ways) {
      auto wider = box;
      wider.restrictions[at] = std::move(way);
      if (!restricts(wider.restrictions[at], data.columns[wider.restrictions[at].column]))
        wider.restrictions.erase(wider.restrictions.begin() + long(at));
      count(data, wider);
      if (wider.density() < box.density()) continue;
      if (!best || wider.density() > best->density()) best = std::move(wider);
    }
  }
  return best;
}

}  // namespace stichtag::scenarios
