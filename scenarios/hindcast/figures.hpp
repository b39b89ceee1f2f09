// Published figures of the rollout, and the view of them that a forecast may have.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "events/log/recorded.hpp"
#include "events/vocabulary/result.hpp"

namespace stichtag::scenarios::hindcast {

struct Figure {
  Date period_end;
  Date known;  // from when people could know it
  std::string metric;
  double value = 0;  // in `unit`, as published
  std::string unit;
  std::string scope;
  Confidence confidence = Confidence::b;
};
using Figures = std::vector<Figure>;

// Every rollout figure of the log, in its order.
[[nodiscard]] Figures figures_of(const EventLog& log);

// A table with the columns period_end, metric, value, unit, scope, source, confidence in any order,
// and, if it is there, known. Without `known` a figure counts as known on the last day of its
// period; the true day of publication lies weeks or months later.
[[nodiscard]] Result<Figures> read_rollout_csv(std::string_view text, const std::string& file);

// `over` wins where both have a figure of the same day, metric and scope.
[[nodiscard]] Figures merged(Figures under, const Figures& over);

// What was known on a day. There is no way from here to a later figure: it is not in there.
class KnownFigures {
 public:
  KnownFigures(const Figures& all, Date day);
  [[nodiscard]] std::span<const Figure> all() const { return figures_; }
  [[nodiscard]] Date day() const { return day_; }
  // The latest of the metric whose scope begins so; null if there is none.
  [[nodiscard]] const Figure* latest(std::string_view metric, std::string_view scope = "") const;

 private:
  Date day_;
  Figures figures_;  // by end of period, then as given
};

}  // namespace stichtag::scenarios::hindcast
