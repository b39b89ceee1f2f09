#include "scenarios/app/asked/measure_asked.hpp"

#include <algorithm>
#include <cmath>

#include "events/vocabulary/names.hpp"
#include "scenarios/app/asked/futures_asked.hpp"
#include "scenarios/app/page/progress.hpp"

namespace stichtag::app {

using scenarios::Measure;

Result<std::size_t> measure_named(const std::string& typed, const std::vector<Measure>& measures,
                                  const std::string& where) {
  const auto wanted = typed.starts_with("quota:") ? "quota-achieved/" + typed.substr(6) : typed;
  std::vector<std::size_t> like;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < measures.size(); ++i) {
    if (measures[i].name == wanted) return i;
    if (measures[i].name.find(wanted) != std::string::npos) like.push_back(i);
    names.push_back(measures[i].name);
  }
  // Of the cases of a ban the usual one is meant, where none is named.
  const bool one_ban = !like.empty() && std::all_of(like.begin(), like.end(), [&](std::size_t at) {
    return names[at].starts_with(names[like.front()] + "/") || at == like.front();
  });
  if (one_ban) return like.front();
  return Problem{.what = (like.empty() ? "no measure '" : "more than one measure '") + typed + "'",
                 .where = where,
                 .hint = did_you_mean(wanted, names, 8)};
}

Result<std::vector<scenarios::Values>> values_at(
    const Request& request, const scenarios::Futures& futures,
    const std::vector<scenarios::PlannedPoint>& points) {
  auto members = scenarios::none_yet({}, points.size());
  ProgressLine line("runs", points.size());
  const auto done = run_missing(
      members, [&](std::uint64_t i) { return futures.at(points[i].inputs, points[i].replication); },
      jobs_asked(request), [&](std::uint64_t count) { return line.at(count); });
  if (!done) return done.problem();
  if (!members.complete())
    return Problem{ProblemKind::machine, "stopped before all runs were done", request.command,
                   "ask for fewer --runs"};
  std::vector<scenarios::Values> all;
  for (auto& values : members.values) all.push_back(*std::move(values));
  return all;
}

Result<std::vector<double>> answers_if_any(const Request& request,
                                           const scenarios::Futures& futures,
                                           const std::vector<scenarios::PlannedPoint>& points,
                                           std::size_t measure) {
  const auto all = values_at(request, futures, points);
  if (!all) return all.problem();
  std::vector<double> answers;
  for (const auto& values : *all) answers.push_back(values[measure]);
  return answers;
}

Result<std::vector<double>> answers_at(const Request& request, const scenarios::Futures& futures,
                                       const std::vector<scenarios::PlannedPoint>& points,
                                       std::size_t measure) {
  auto answers = answers_if_any(request, futures, points, measure);
  if (!answers) return answers;
  for (const auto answer : *answers) {
    if (std::isnan(answer))
      return Problem{.what = futures.measures()[measure].name + " does not exist in every run",
                     .where = "--measure",
                     .hint = "choose another one, such as quota:DUTY"};
  }
  return answers;
}

}  // namespace stichtag::app
