// What a scenario is not sure of: the tables [[uncertain]] and [[correlation]]. Fields of actors,
// facts of unknown date and contested readings are inputs alike.
#pragma once
#include <string>
#include <vector>

#include "events/log/fields.hpp"
#include "events/vocabulary/date.hpp"

namespace stichtag::scenarios {

enum class Shape : std::uint8_t { uniform, triangular, normal, lognormal, gamma, days, options };

struct Option {
  std::string name;
  double weight = 0;  // relative
};

// How the possible values lie. Of the numbers a and b: uniform low and high; triangular low and
// high; normal mean and standard deviation, cut off at least and most; lognormal median and sigma;
// gamma mean and shape.
struct Marginal {
  Shape shape = Shape::uniform;
  double a = 0, b = 0;
  double mode = 0;              // triangular
  double least = 0, most = 0;   // normal
  bool whole = false;           // rounded to the nearest whole number
  std::string unit;             // of the numbers
  Date from{0}, until{0};       // days: each day of [from, until) alike
  double never = 0;             // days: probability that it never comes
  std::vector<Option> options;  // in the order written
};

struct Uncertain {
  std::string input;  // "operator.NAME.crews.most" as for --set, "reading.NAME", "fact.ID"
  Marginal marginal;
  std::string as;     // how the number is written into the field, with $ for it; empty: "$"
  std::string note;   // where it comes from
  std::string where;  // file:line:column
};

// Spearman's rank correlation of two inputs; the dependence is a Gaussian copula.
struct Correlation {
  std::string one, other;
  double rank = 0;
  std::string note;
  std::string where;
};

struct Uncertainty {
  std::vector<Uncertain> inputs;
  std::vector<Correlation> correlations;
};

// Problems stay in `fields`.
[[nodiscard]] Uncertainty read_uncertainty(Fields& fields);
// A child's word on an input or a pair goes before its parent's; new ones come behind.
void lay_over(Uncertainty& parent, const Uncertainty& child);

// "uniform from 1 to 3 crews", for lists of assumptions.
[[nodiscard]] std::string in_words(const Marginal& marginal);

}  // namespace stichtag::scenarios
