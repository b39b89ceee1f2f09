#include "scenarios/app/asked/until_width.hpp"

#include <charconv>
#include <cmath>

#include "events/vocabulary/names.hpp"
#include "scenarios/ensemble/statistics.hpp"

namespace stichtag::app {
namespace {

std::optional<double> positive(const std::string& text) {
  double value = 0;
  const auto end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, value);
  const bool good = read.ec == std::errc{} && read.ptr == end && std::isfinite(value) && value > 0;
  return good ? std::optional(value) : std::nullopt;
}

}  // namespace

Result<Widths> Widths::of(const std::vector<std::string>& typed,
                          const std::vector<scenarios::Measure>& measures) {
  Widths widths;
  widths.measures_ = measures;
  for (const auto& text : typed) {
    const auto equals = text.rfind('=');
    const auto width =
        equals == std::string::npos ? std::nullopt : positive(text.substr(equals + 1));
    if (!width)
      return Problem{.what = "'" + text + "' names no width",
                     .where = "--until-width",
                     .hint = "write MEASURE=WIDTH, such as quota-met=0.1"};
    const auto name = text.substr(0, equals);
    std::vector<std::string> names;
    const auto before = widths.wanted_.size();
    for (std::size_t at = 0; at < measures.size(); ++at) {
      names.push_back(measures[at].name);
      if (measures[at].name.starts_with(name)) widths.wanted_.push_back({at, *width});
    }
    if (widths.wanted_.size() == before)
      return Problem{.what = "no measure begins with '" + name + "'",
                     .where = "--until-width",
                     .hint = did_you_mean(name, names, 8)};
  }
  return widths;
}

std::vector<std::string> Widths::too_wide(const scenarios::Members& members) const {
  const auto all = summaries(measures_, members);
  std::vector<std::string> names;
  for (const auto& wanted : wanted_) {
    const auto& summary = all[wanted.at];
    if (summary.defined == 0) continue;  // exists in no run: no number of runs makes it narrower
    const bool narrow = summary.ci && summary.ci->high - summary.ci->low <= wanted.width;
    if (!narrow) names.push_back(summary.measure.name);
  }
  return names;
}

}  // namespace stichtag::app
