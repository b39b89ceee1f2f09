// The forecast of a training day beside what was published later.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "scenarios/hindcast/figures.hpp"
#include "scenarios/hindcast/fit.hpp"
#include "scenarios/hindcast/measure.hpp"

namespace stichtag::scenarios::hindcast {

struct Options {
  Date train;
  Date test;
  std::uint64_t seed = 1;
  std::size_t samples = 400;
  std::function<void(const std::string&)> progress;
};

struct Forecast {
  Date period_end;
  std::string metric;
  std::string unit;
  std::string scope;
  double forecast = 0;               // median
  double lo = 0;                     // 5 %
  double hi = 0;                     // 95 %
  std::optional<double> last_value;  // the latest known figure, carried forward
  std::optional<double> trend;       // the line through the latest two
  Mixing mixing = {};                // of what the model says, without the error of the figure
};

struct Silent {
  Asked asked;
  std::string reason;
};

struct Forecasts {
  std::vector<Forecast> points;
  std::vector<Silent> silent;
  std::vector<std::string> notes;  // how large the country is taken to be
  std::size_t fitted_to = 0;       // figures
  Fitted fitted;
};

// Sees the questions and what was known on the training day, never an answer.
[[nodiscard]] Result<Forecasts> forecast(const KnownFigures& known,
                                         const std::vector<Asked>& questions,
                                         const Options& options);

struct Point {
  Forecast forecast;
  double published = 0;
  [[nodiscard]] bool inside() const { return forecast.lo <= published && published <= forecast.hi; }
};

struct Score {
  std::size_t points = 0;
  std::size_t inside = 0;
  double error = 0;  // mean absolute, in the unit of the group
  double relative = 0;
  std::size_t with_last = 0;  // points that have a last value, and the errors over these alone
  double error_here = 0;
  double error_last = 0;
  std::size_t with_trend = 0;
  double error_trend = 0;
};

struct Hindcast {
  std::vector<Point> points;  // in order of day, then as published
  Forecasts forecasts;
};

// Figures whose period ends after `train` and by `test` are asked for, then held beside.
[[nodiscard]] Result<Hindcast> hindcast(const Figures& all, const Options& options);

[[nodiscard]] Score score_of(const std::vector<Point>& points);

}  // namespace stichtag::scenarios::hindcast
