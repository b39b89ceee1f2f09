#include "scenarios/hindcast/figures.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

#include "events/vocabulary/names.hpp"
#include "scenarios/csv_rows.hpp"

namespace stichtag::scenarios::hindcast {
namespace {

std::optional<double> number_of(std::string_view text) {
  double number = 0;
  const char* last = text.data() + text.size();
  const auto end = std::from_chars(text.data(), last, number);
  if (end.ptr != last || end.ec != std::errc() || !std::isfinite(number)) return std::nullopt;
  return number;
}

Problem wrong(const Place& place, std::string what, std::string hint) {
  return {.what = std::move(what), .where = to_string(place), .hint = std::move(hint)};
}

const std::vector<std::string>& columns() {
  static const std::vector<std::string> names{"period_end", "metric", "value",      "unit",
                                              "scope",      "source", "confidence", "known"};
  return names;
}

std::optional<Problem> check_header(const CsvRow& header) {
  std::vector<std::string> seen;
  for (const auto& cell : header) {
    if (std::find(columns().begin(), columns().end(), cell.text) == columns().end())
      return wrong(cell.place, "'" + cell.text + "' is no column of a file of rollout figures",
                   did_you_mean(cell.text, columns()));
    if (std::find(seen.begin(), seen.end(), cell.text) != seen.end())
      return wrong(cell.place, "column '" + cell.text + "' is there twice", "remove one of them");
    seen.push_back(cell.text);
  }
  for (const char* name : {"period_end", "metric", "value", "unit", "scope"}) {
    if (std::find(seen.begin(), seen.end(), name) == seen.end())
      return wrong(header.front().place, "the file has no column '" + std::string(name) + "'",
                   "add it to the first line");
  }
  return std::nullopt;
}

const CsvCell* cell_of(const CsvRow& row, const CsvRow& header, std::string_view name) {
  for (std::size_t i = 0; i < row.size(); ++i)
    if (header[i].text == name) return &row[i];
  return nullptr;
}

Result<Date> day_in(const CsvCell& cell) {
  const auto day = parse_date(cell.text);
  if (day) return *day;
  return wrong(cell.place, "'" + cell.text + "' is no date", "write it as 2025-06-30");
}

Result<Confidence> confidence_in(const CsvCell* cell) {
  if (cell == nullptr) return Confidence::b;
  if (cell->text == "A") return Confidence::a;
  if (cell->text == "B") return Confidence::b;
  if (cell->text == "C") return Confidence::c;
  return wrong(cell->place, "'" + cell->text + "' is no confidence", "write A, B or C");
}

Result<Figure> figure_of(const CsvRow& row, const CsvRow& header) {
  const auto text = [&](const char* name) { return cell_of(row, header, name)->text; };
  const auto end = day_in(*cell_of(row, header, "period_end"));
  if (!end) return end.problem();
  const auto* known_cell = cell_of(row, header, "known");
  const bool told = known_cell != nullptr && !known_cell->text.empty();
  const auto known = told ? day_in(*known_cell) : end;
  if (!known) return known.problem();
  const auto& value_cell = *cell_of(row, header, "value");
  const auto value = number_of(value_cell.text);
  if (!value)
    return wrong(value_cell.place, "'" + value_cell.text + "' is no number",
                 "write digits with a point, such as 16.4");
  const auto confidence = confidence_in(cell_of(row, header, "confidence"));
  if (!confidence) return confidence.problem();
  return Figure{*end, *known, text("metric"), *value, text("unit"), text("scope"), *confidence};
}

bool same_question(const Figure& a, const Figure& b) {
  return a.period_end == b.period_end && a.metric == b.metric && a.scope == b.scope;
}

}  // namespace

Figures figures_of(const EventLog& log) {
  Figures figures;
  for (const auto& recorded : log) {
    const auto* reported = std::get_if<RolloutReported>(&recorded.event);
    if (reported == nullptr) continue;
    const auto value = number_of(reported->value);
    if (!value) continue;  // a range or a word: nothing to compute with
    const auto& works = works_from(recorded);
    const auto& known = recorded.known.date;
    figures.push_back({works.date.earliest(), known.latest().value_or(known.earliest()),
                       reported->metric, *value, reported->unit, reported->scope,
                       works.source.confidence});
  }
  return figures;
}

Result<Figures> read_rollout_csv(std::string_view text, const std::string& file) {
  const auto rows = read_csv(text, file);
  if (!rows) return rows.problem();
  if (rows->empty())
    return wrong({file, 1, 1}, "the file of rollout figures is empty",
                 "name the columns in its first line");
  const auto& header = rows->front();
  if (auto problem = check_header(header)) return *problem;
  Figures figures;
  for (std::size_t i = 1; i < rows->size(); ++i) {
    if (auto problem = check_width((*rows)[i], header)) return *problem;
    auto figure = figure_of((*rows)[i], header);
    if (!figure) return figure.problem();
    figures.push_back(*std::move(figure));
  }
  return figures;
}

Figures merged(Figures under, const Figures& over) {
  std::erase_if(under, [&](const Figure& figure) {
    return std::any_of(over.begin(), over.end(),
                       [&](const Figure& other) { return same_question(figure, other); });
  });
  under.insert(under.end(), over.begin(), over.end());
  return under;
}

KnownFigures::KnownFigures(const Figures& all, Date day) : day_(day) {
  for (const auto& figure : all)
    if (figure.known <= day && figure.period_end <= day) figures_.push_back(figure);
  std::stable_sort(figures_.begin(), figures_.end(),
                   [](const Figure& a, const Figure& b) { return a.period_end < b.period_end; });
}

const Figure* KnownFigures::latest(std::string_view metric, std::string_view scope) const {
  const Figure* last = nullptr;
  for (const auto& figure : figures_)
    if (figure.metric == metric && figure.scope.starts_with(scope)) last = &figure;
  return last;
}

}  // namespace stichtag::scenarios::hindcast
