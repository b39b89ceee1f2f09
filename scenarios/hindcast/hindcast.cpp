#include "scenarios/hindcast/hindcast.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "scenarios/ensemble/statistics.hpp"

namespace stichtag::scenarios::hindcast {
namespace {

// To what a reader can use, which also keeps the last bit of the logarithm out of the result.
double rounded(double value, const std::string& unit) {
  const double steps = unit == "percent" || unit == "%" ? 1000 : unit == "fraction" ? 1e5 : 1;
  return std::round(value * steps) / steps;
}

// What the fit may learn from: means a month are computed from units that stand there already.
bool teaches(const Measure& measure) {
  return measure.kind != Kind::installed_a_month && measure.kind != Kind::mandatory_a_month;
}

Asked question_of(const Figure& figure) {
  return {figure.period_end, figure.metric, figure.unit, figure.scope};
}

std::vector<Observed> observed_in(const KnownFigures& known) {
  std::vector<Observed> observed;
  for (const auto& figure : known.all()) {
    const auto measure = measure_of(question_of(figure));
    const auto* found = std::get_if<Measure>(&measure);
    if (found == nullptr || !teaches(*found) || figure.value < 0) continue;
    if (figure.period_end < Date::of(2020, 1, 1)) continue;  // before the grid begins
    observed.push_back({*found, figure.period_end, figure.value, error_of(figure.confidence)});
  }
  return observed;
}

// The last day of the grid off which a figure is read: one, two, four, ... years after the training
// day, as far as it needs. It hangs on these two days alone, so that no other question and no test
// day moves the fit or a forecast.
Date grid_until(Date train, Date day) {
  int years = 1;
  while (add_months_down(train, 12 * years) < day) years *= 2;
  return add_months_down(train, 12 * years);
}

// By last day, the days that are read. The first is that of the fit.
using DaysOfGrids = std::map<Date, std::set<Date>>;
DaysOfGrids days_of_grids(const FitAsked& asked) {
  DaysOfGrids days;
  auto& near = days[grid_until(asked.known, asked.known)];
  for (const auto& one : asked.observed) near.insert(one.day);
  for (const auto& one : asked.questions) {
    auto& own = days[grid_until(asked.known, one.day)];
    own.insert(one.day);
    const bool monthly = !teaches(one.measure);
    if (monthly) own.insert(one.measure.since);
  }
  return days;
}

std::vector<Date> observed_days(const FitAsked& asked) {
  std::set<Date> days;
  for (const auto& one : asked.observed) days.insert(one.day);
  return {days.begin(), days.end()};
}

Result<Fitted> fit_on_grids(const FitAsked& asked) {
  std::map<Date, Trajectories> simulated;
  for (const auto& [until, days] : days_of_grids(asked)) {
    auto grid =
        Trajectories::simulated({asked.known, {days.begin(), days.end()}, until, asked.seed});
    if (!grid) return grid.problem();
    simulated.emplace(until, *std::move(grid));
  }
  Grids grids{simulated.begin()->second.on(observed_days(asked)), {}};
  for (const auto& one : asked.questions)
    grids.of_questions.push_back(&simulated.at(grid_until(asked.known, one.day)));
  return fit(grids, asked);
}

bool same_series(const Figure& figure, const Asked& asked, const Measure& measure) {
  if (figure.metric != asked.metric || figure.unit != asked.unit) return false;
  return measure.kind != Kind::class_mean || figure.scope == asked.scope;
}

void add_baselines(Forecast& point, const KnownFigures& known, const Asked& asked,
                   const Measure& measure) {
  const Figure *last = nullptr, *before = nullptr;
  for (const auto& figure : known.all()) {
    if (!same_series(figure, asked, measure)) continue;
    if (last != nullptr && last->period_end < figure.period_end) before = last;
    last = &figure;
  }
  if (last == nullptr) return;
  point.last_value = last->value;
  if (before == nullptr) return;
  const double slope =
      (last->value - before->value) / double(last->period_end - before->period_end);
  const double line = last->value + slope * double(asked.period_end - last->period_end);
  point.trend = rounded(std::max(0.0, line), asked.unit);
}

std::optional<Problem> check(const Options& options) {
  const auto wrong = [](std::string what, std::string where, std::string hint) {
    return Problem{.what = std::move(what), .where = std::move(where), .hint = std::move(hint)};
  };
  if (options.test <= options.train)
    return wrong("the test day is not after the training day", "--test",
                 "such as --train 2025-05-31 --test 2025-06-30");
  if (options.train < Date::of(2018, 1, 1) || options.train > Date::of(2032, 12, 31))
    return wrong("there is nothing to train on", "--train", "from 2018-01-01 to 2032-12-31");
  if (options.test > Date::of(2035, 12, 31))
    return wrong("the model looks no further than 2035-12-31", "--test", "choose an earlier day");
  if (options.samples < 20 || options.samples > 20000)
    return wrong("too few or too many samples", "--runs", "from 20 to 20000");
  return std::nullopt;
}

// Sorts the questions into those that the fit answers and those that it must leave alone; gives
// back the former.
std::vector<Asked> answerable(const std::vector<Asked>& questions, FitAsked& fit,
                              std::vector<Silent>& silent) {
  std::vector<Asked> asked;
  for (const auto& question : questions) {
    const auto measure = measure_of(question);
    if (const auto* found = std::get_if<Measure>(&measure)) {
      fit.questions.push_back({*found, question.period_end});
      asked.push_back(question);
    } else {
      silent.push_back({question, std::get<std::string>(measure)});
    }
  }
  return asked;
}

Forecast forecast_of(const Asked& asked, const std::vector<double>& answers, const Mixing& mixing) {
  const auto values = sorted(answers);
  const auto at = [&](double part) { return rounded(quantile(values, part), asked.unit); };
  return {.period_end = asked.period_end,
          .metric = asked.metric,
          .unit = asked.unit,
          .scope = asked.scope,
          .forecast = at(0.5),
          .lo = at(0.05),
          .hi = at(0.95),
          .last_value = {},
          .trend = {},
          .mixing = mixing};
}

}  // namespace

Result<Forecasts> forecast(const KnownFigures& known, const std::vector<Asked>& questions,
                           const Options& options) {
  FitAsked fit_asked{.country = country_of(known),
                     .known = known.day(),
                     .observed = observed_in(known),
                     .questions = {},
                     .seed = options.seed,
                     .samples = options.samples,
                     .progress = {}};
  Forecasts forecasts;
  const auto asked = answerable(questions, fit_asked, forecasts.silent);
  forecasts.notes = fit_asked.country.notes;
  forecasts.fitted_to = fit_asked.observed.size();
  if (asked.empty()) return forecasts;
  const auto say = [&](const std::string& text) {
    if (options.progress) options.progress(text);
  };
  say("simulating the grid of operators");
  fit_asked.progress = [&](int percent) { say("fitting, " + std::to_string(percent) + " %"); };
  auto fitted = fit_on_grids(fit_asked);
  if (!fitted) return fitted.problem();
  forecasts.fitted = *std::move(fitted);
  for (std::size_t i = 0; i < asked.size(); ++i) {
    auto point = forecast_of(asked[i], forecasts.fitted.answers[i], forecasts.fitted.of_answers[i]);
    add_baselines(point, known, asked[i], fit_asked.questions[i].measure);
    forecasts.points.push_back(std::move(point));
  }
  return forecasts;
}

Result<Hindcast> hindcast(const Figures& all, const Options& options) {
  if (auto problem = check(options)) return *problem;
  Figures later;
  for (const auto& figure : all)
    if (figure.period_end > options.train && figure.period_end <= options.test)
      later.push_back(figure);
  std::stable_sort(later.begin(), later.end(),
                   [](const Figure& a, const Figure& b) { return a.period_end < b.period_end; });
  std::vector<Asked> questions;
  for (const auto& figure : later) questions.push_back(question_of(figure));
  auto forecasts = forecast(KnownFigures(all, options.train), questions, options);
  if (!forecasts) return forecasts.problem();
  Hindcast result{{}, *std::move(forecasts)};
  std::size_t next = 0;
  for (const auto& figure : later) {
    if (next == result.forecasts.points.size()) break;
    const auto& point = result.forecasts.points[next];
    const bool here = point.period_end == figure.period_end && point.metric == figure.metric &&
                      point.scope == figure.scope && point.unit == figure.unit;
    if (!here) continue;
    result.points.push_back({point, figure.value});
    ++next;
  }
  return result;
}

Score score_of(const std::vector<Point>& points) {
  Score score;
  for (const auto& point : points) {
    const double off = std::abs(point.forecast.forecast - point.published);
    ++score.points;
    score.inside += point.inside() ? 1 : 0;
    score.error += off;
    score.relative += point.published != 0 ? off / std::abs(point.published) : 0;
    if (point.forecast.last_value) {
      ++score.with_last;
      score.error_here += off;
      score.error_last += std::abs(*point.forecast.last_value - point.published);
    }
    if (point.forecast.trend) {
      ++score.with_trend;
      score.error_trend += std::abs(*point.forecast.trend - point.published);
    }
  }
  const auto mean = [](double& sum, std::size_t n) { sum = n > 0 ? sum / double(n) : 0; };
  mean(score.error, score.points), mean(score.relative, score.points);
  mean(score.error_here, score.with_last), mean(score.error_last, score.with_last);
  mean(score.error_trend, score.with_trend);
  return score;
}

}  // namespace stichtag::scenarios::hindcast
