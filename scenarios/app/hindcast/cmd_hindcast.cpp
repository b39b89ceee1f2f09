// `stichtag hindcast`: what the model would have said on a day, beside what was published later.
#include <unistd.h>

#include <cmath>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include "events/history/pack.hpp"
#include "events/vocabulary/digits.hpp"
#include "scenarios/app/asked/asked.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/hindcast/hindcast_mixing.hpp"
#include "scenarios/app/page/text_table.hpp"
#include "scenarios/hindcast/hindcast.hpp"
#include "scenarios/hindcast/priors.hpp"

namespace stichtag::app {
namespace {

using scenarios::hindcast::Figures;
using scenarios::hindcast::Forecast;
using scenarios::hindcast::Hindcast;
using scenarios::hindcast::Point;
using scenarios::hindcast::Score;

Result<std::string> text_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(file), {}};
  if (file && text.size() < (1U << 24U)) return text;
  return Problem{.what = "no file of rollout figures '" + path + "', or one over 16 MiB",
                 .where = "--data",
                 .hint = "a CSV with the columns period_end, metric, value, unit, scope"};
}

Result<Figures> figures(const Request& request) {
  auto shipped = scenarios::hindcast::figures_of(history::shipped_history());
  if (request.data.empty()) return shipped;
  const auto text = text_of(request.data);
  if (!text) return text.problem();
  const auto more = scenarios::hindcast::read_rollout_csv(*text, request.data);
  if (!more) return more.problem();
  return scenarios::hindcast::merged(std::move(shipped), *more);
}

// As many places as figures of the unit are published with.
std::string digits(double value, const std::string& unit) {
  return fixed(value, unit == "percent" || unit == "%" ? 1 : unit == "fraction" ? 4 : 0);
}

Tree number(std::optional<double> value) { return value ? Tree(*value) : Tree(); }

Tree tree_of(const Point& point) {
  const auto& forecast = point.forecast;
  Tree tree = Tree::object();
  tree.set("period-end", forecast.period_end).set("metric", forecast.metric);
  tree.set("scope", forecast.scope).set("unit", forecast.unit);
  tree.set("published", point.published).set("forecast", forecast.forecast);
  tree.set("lo", forecast.lo).set("hi", forecast.hi).set("inside", point.inside());
  tree.set("last-value", number(forecast.last_value)).set("linear-trend", number(forecast.trend));
  tree.set("mixing", mixing_tree(forecast.mixing));
  return tree;
}

double part(std::size_t some, std::size_t all) { return all > 0 ? double(some) / double(all) : 0; }

// Three decimals are more than the data bear.
double short_of(double value) { return std::round(value * 1000) / 1000; }

Tree tree_of(const std::string& group, const Score& score) {
  Tree tree = Tree::object();
  tree.set("group", group).set("points", score.points);
  tree.set("coverage", short_of(part(score.inside, score.points)));
  tree.set("mean-absolute-error", short_of(score.error));
  tree.set("mean-relative-error", short_of(score.relative));
  tree.set("compared-with-last-value", score.with_last);
  tree.set("error-there", short_of(score.error_here));
  tree.set("error-of-last-value", short_of(score.error_last));
  tree.set("compared-with-trend", score.with_trend);
  tree.set("error-of-trend", short_of(score.error_trend));
  return tree;
}

// Errors of different units are never added up: by unit, and by size class.
std::vector<std::pair<std::string, std::vector<Point>>> groups_of(
    const std::vector<Point>& points) {
  std::vector<std::pair<std::string, std::vector<Point>>> groups;
  const auto add = [&](const std::string& name, const Point& point) {
    for (auto& [known, list] : groups) {
      if (known != name) continue;
      list.push_back(point);
      return;
    }
    groups.push_back({name, {point}});
  };
  for (const auto& point : points)
    if (point.forecast.metric == "mandatory_quota_class_average")
      add("class " + point.forecast.scope, point);
  for (const auto& point : points) add("all in " + point.forecast.unit, point);
  return groups;
}

Rows rows_of(const std::vector<Point>& points) {
  Rows rows{{"period-end", "metric", "scope", "unit", "published", "forecast", "lo", "hi", "inside",
             "last-value", "linear-trend"}};
  for (const auto& point : points) {
    const auto& one = point.forecast;
    const auto cell = [&](double value) { return digits(value, one.unit); };
    rows.push_back({to_string(one.period_end), one.metric, one.scope, one.unit,
                    cell(point.published), cell(one.forecast), cell(one.lo), cell(one.hi),
                    point.inside() ? "yes" : "no", one.last_value ? cell(*one.last_value) : "",
                    one.trend ? cell(*one.trend) : ""});
  }
  return rows;
}

// For people: the metric's name is enough where there is one scope alone.
Rows table_of(const std::vector<Point>& points) {
  Rows rows{{"published for", "", "published", "forecast", "90 % interval", "in", "last", "trend"}};
  for (const auto& point : points) {
    const auto& one = point.forecast;
    const bool by_class = one.metric == "mandatory_quota_class_average";
    const auto cell = [&](double value) { return digits(value, one.unit); };
    rows.push_back({to_string(one.period_end), by_class ? "class mean " + one.scope : one.metric,
                    cell(point.published), cell(one.forecast), cell(one.lo) + " .. " + cell(one.hi),
                    point.inside() ? "yes" : "NO", one.last_value ? cell(*one.last_value) : "-",
                    one.trend ? cell(*one.trend) : "-"});
  }
  return rows;
}

Rows score_rows(const std::vector<Point>& points) {
  Rows rows{{"", "points", "inside", "mean abs. error", "same, last value", "same, trend"}};
  for (const auto& [name, group] : groups_of(points)) {
    const auto score = scenarios::hindcast::score_of(group);
    const auto& unit = group.front().forecast.unit;
    const auto beside = [&](std::size_t n, double error) {
      return n == 0
                 ? std::string("-")
                 : digits(error, unit) + (n < score.points ? " (" + std::to_string(n) + ")" : "");
    };
    rows.push_back({name, std::to_string(score.points), std::to_string(score.inside),
                    digits(score.error, unit), beside(score.with_last, score.error_last),
                    beside(score.with_trend, score.error_trend)});
  }
  return rows;
}

const std::string known_note =
    "A figure counts from its publication: the day that a source gives, else the last day of the "
    "month or year that it gives.";

std::string of_the_file(const Request& request) {
  if (request.data.empty()) return "";
  return " Figures of the file that name no 'known' count as known on the last day of their "
         "period, which is too early.";
}

std::string compared_in_words(const std::vector<Point>& points) {
  if (points.empty())
    return wrapped(
               "There is no such figure that the model forecasts, so nothing was fitted and "
               "nothing is "
               "compared. --data FILE adds figures.") +
           "\n";
  const auto score = scenarios::hindcast::score_of(points);
  return table(table_of(points)) + "\n" +
         wrapped(std::to_string(score.inside) + " of " + std::to_string(score.points) +
                 " figures lie in their interval of 90 %. 'last' is the latest known figure "
                 "carried forward, 'trend' the line through the latest two.") +
         "\n" + table(score_rows(points)) + "\n";
}

std::string text_of(const Request& request, const Hindcast& done) {
  const auto& forecasts = done.forecasts;
  std::string text = wrapped("Forecast of " + request.train + " beside the figures published for " +
                             "days after it, up to " + request.test + ".");
  text += "\n" + compared_in_words(done.points);
  text += wrapped((done.points.empty() ? "Known were " : "Fitted to ") +
                  std::to_string(forecasts.fitted_to) +
                  " figures published by the training day, under the law and certificates known "
                  "then; later ones are not in what the fit can read." +
                  of_the_file(request));
  text += wrapped("- " + known_note, 2);
  for (const auto& note : forecasts.notes) text += wrapped("- " + note, 2);
  if (!done.points.empty()) text += "\n" + chains_in_words(forecasts);
  std::map<std::string, std::set<std::string>> reasons;
  for (const auto& one : forecasts.silent) reasons[one.reason].insert(one.asked.metric);
  if (!reasons.empty()) text += "\nNot forecast:\n";
  for (const auto& [reason, metrics] : reasons)
    text += wrapped("- " + reason + ": " + joined({metrics.begin(), metrics.end()}, ", "), 2);
  return text + wrapped("Class means are taken as unweighted, which no source says. " + legal_note);
}

Tree silent_tree(const Hindcast& done) {
  Tree list = Tree::array();
  for (const auto& one : done.forecasts.silent)
    list.push(Tree::object()
                  .set("period-end", one.asked.period_end)
                  .set("metric", one.asked.metric)
                  .set("scope", one.asked.scope)
                  .set("reason", one.reason));
  return list;
}

Tree tree_of(const Request& request, const Hindcast& done) {
  Tree tree = Tree::object();
  tree.set("schema", "stichtag/hindcast/1").set("train", request.train).set("test", request.test);
  tree.set("seed", std::int64_t(request.seed)).set("interval", 0.9);
  Tree points = Tree::array();
  for (const auto& point : done.points) points.push(tree_of(point));
  const auto score = scenarios::hindcast::score_of(done.points);
  tree.set("points", std::move(points));
  const auto of_points = [&](double value) {
    return score.points > 0 ? Tree(short_of(value)) : Tree();
  };
  tree.set("coverage", of_points(part(score.inside, score.points)));
  tree.set("mean-absolute-error", of_points(score.error));
  tree.set("mean-relative-error", of_points(score.relative));
  Tree groups = Tree::array();
  for (const auto& [name, group] : groups_of(done.points))
    groups.push(tree_of(name, scenarios::hindcast::score_of(group)));
  tree.set("groups", std::move(groups)).set("not-forecast", silent_tree(done));
  tree.set("fitted-to", done.forecasts.fitted_to).set("known", known_note + of_the_file(request));
  add_chains(tree, done.forecasts);
  tree.set("country", Tree::array_of(done.forecasts.notes));
  tree.set("priors", Tree::array_of(scenarios::hindcast::priors_in_words()));
  tree.set("note", legal_note);
  return tree;
}

void tell(const std::string& text) {
  if (isatty(STDERR_FILENO) == 0) return;
  std::fprintf(stderr, "\r%-60s", text.c_str());
}

}  // namespace

Result<Output> hindcast_command(const Request& request) {
  const auto train = parse_day(request.train, "--train");
  if (!train) return train.problem();
  const auto test = parse_day(request.test, "--test");
  if (!test) return test.problem();
  const auto all = figures(request);
  if (!all) return all.problem();
  const auto done = scenarios::hindcast::hindcast(
      *all, {*train, *test, request.seed, request.runs.value_or(400), tell});
  if (isatty(STDERR_FILENO) != 0) std::fputs("\r\033[K", stderr);
  if (!done) return done.problem();
  return Output{tree_of(request, *done), text_of(request, *done), rows_of(done->points)};
}

}  // namespace stichtag::app
