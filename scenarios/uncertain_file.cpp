#include "scenarios/uncertain_file.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "events/vocabulary/digits.hpp"
#include "events/vocabulary/names.hpp"
#include "scenarios/actor_fields.hpp"
#include "scenarios/tables_at.hpp"

namespace stichtag::scenarios {
namespace {

const std::vector<std::string>& forms() {
  static const std::vector<std::string> names{"uniform",   "triangular", "normal",
                                              "lognormal", "gamma",      "options"};
  return names;
}

std::optional<double> number_in(const Tree& tree) {
  if (const auto* whole = tree.as<std::int64_t>()) return double(*whole);
  const auto* number = tree.as<double>();
  return number != nullptr && std::isfinite(*number) ? std::optional(*number) : std::nullopt;
}

double number(Fields& fields, const std::string& key) {
  const Tree* tree = fields.required(key);
  const auto value = tree == nullptr ? std::nullopt : number_in(*tree);
  if (tree != nullptr && !value)
    fields.refuse(*tree, "'" + key + "' is " + std::string(kind_of(*tree)) + ", not a number",
                  "write a plain number; 'unit' says of what");
  return value.value_or(0);
}

Date day(Fields& fields, const std::string& key) {
  const Tree* tree = fields.required(key);
  if (tree == nullptr) return Date(0);
  const auto* date = tree->as<Date>();
  const auto* text = tree->as<std::string>();
  const auto found = date ? std::optional(*date) : text ? parse_date(*text) : std::nullopt;
  if (!found) fields.refuse(*tree, "'" + key + "' is no day", "write it as YYYY-MM-DD");
  return found.value_or(Date(0));
}

void must(Fields& fields, const Tree& at, bool holds, std::string what, std::string hint) {
  if (fields.ok() && !holds) fields.refuse(at, std::move(what), std::move(hint));
}

void read_days(Fields& inner, const Tree& tree, Marginal& into) {
  into.shape = Shape::days;
  into.from = day(inner, "from");
  into.until = day(inner, "until");
  must(inner, tree, into.from < into.until, "there is no day in between",
       "give until a later day than from; it is not included");
  if (inner.optional("never") != nullptr) into.never = number(inner, "never");
  must(inner, tree, into.never >= 0 && into.never <= 1, "'never' is no probability",
       "write 0.2 for one case in five");
}

void read_numbers(Fields& inner, const Tree& tree, Marginal& into) {
  switch (into.shape) {
    case Shape::uniform:
    case Shape::triangular:
      into.a = number(inner, "low");
      if (into.shape == Shape::triangular) into.mode = number(inner, "mode");
      into.b = number(inner, "high");
      must(inner, tree, into.a < into.b, "'low' is not below 'high'", "exchange them");
      if (into.shape == Shape::triangular)
        must(inner, tree, into.a <= into.mode && into.mode <= into.b,
             "'mode' does not lie between 'low' and 'high'", "it is the likeliest value");
      break;
    case Shape::normal:
      into.a = number(inner, "mean");
      into.b = number(inner, "deviation");
      into.least = number(inner, "least");
      into.most = number(inner, "most");
      must(inner, tree, into.b > 0 && into.least < into.most,
           "'deviation' must be above 0 and 'least' below 'most'",
           "beyond least and most the distribution is cut off");
      must(inner, tree, into.least <= into.a && into.a <= into.most,
           "'mean' does not lie between 'least' and 'most'", "move the bounds");
      break;
    case Shape::lognormal:
      into.a = number(inner, "median");
      into.b = number(inner, "sigma");
      must(inner, tree, into.a > 0 && into.b > 0, "'median' and 'sigma' must be above 0", "");
      break;
    case Shape::gamma:
    case Shape::days:
    case Shape::options:  // the last two are read elsewhere
      into.a = number(inner, "mean");
      into.b = number(inner, "shape");
      must(inner, tree, into.a > 0 && into.b > 0, "'mean' and 'shape' must be above 0", "");
  }
  into.unit = inner.text("unit");
  into.whole = inner.flag_or("whole", false);
}

void read_options(Fields& fields, const Tree& tree, Marginal& into) {
  const auto* members = tree.as<Tree::Object>();
  if (members == nullptr || members->size() < 2)
    return fields.refuse(tree, "'options' is no table of two or more",
                         "write options = { staged = 0.5, at-once = 0.5 }");
  double sum = 0;
  for (const auto& [name, weight] : *members) {
    const auto value = number_in(weight);
    if (!value || *value < 0)
      return fields.refuse(weight, "the weight of '" + name + "' is no number from 0 upwards",
                           "weights are relative");
    into.options.push_back({name, *value});
    sum += *value;
  }
  if (!(sum > 0)) fields.refuse(tree, "no option has a weight", "write a number above 0");
}

// Exactly one of the forms, and what it needs.
void read_marginal(Fields& fields, const Tree& table, Marginal& into) {
  const Tree* found = nullptr;
  for (std::size_t i = 0; i < forms().size(); ++i) {
    const Tree* tree = fields.optional(forms()[i]);
    if (tree == nullptr) continue;
    if (found != nullptr)
      return fields.refuse(*tree, "this input has two distributions", "keep one of them");
    found = tree;
    into.shape = i == 5 ? Shape::options : Shape(i);
  }
  if (found == nullptr)
    return fields.refuse(table, "this input has no distribution",
                         "give one of: uniform, triangular, normal, lognormal, gamma, options");
  if (into.shape == Shape::options) return read_options(fields, *found, into);
  Fields inner(*found, "the distribution");
  if (inner.ok()) {
    if (into.shape == Shape::uniform && found->find("from") != nullptr)
      read_days(inner, *found, into);
    else
      read_numbers(inner, *found, into);
  }
  if (auto problem = inner.finish()) fields.refuse(*problem);
}

std::string note_of(Fields& fields, const Tree& table) {
  const auto note = fields.text_or("note", "");
  must(fields, table, !note.empty(), "there is no note that says where this comes from",
       "add note = \"source ...\" or note = \"assumption: ...\"");
  return note;
}

// Times are fields whose names end with their unit, or longer values that 'as' writes.
void check_unit(Fields& fields, const Tree& table, const Uncertain& one) {
  static const std::vector<std::string> times{"days", "weeks", "months", "years"};
  const auto& unit = one.marginal.unit;
  if (!one.as.empty() || std::find(times.begin(), times.end(), unit) == times.end()) return;
  must(fields, table, one.input.ends_with("-" + unit),
       "'" + one.input + "' is not counted in " + unit, "'unit' says what the numbers are of");
}

void check_kind(Fields& fields, const Tree& table, const Uncertain& one) {
  static const std::vector<std::string> kinds{"operator",   "administrator", "vendor",  "court",
                                              "legislator", "regulator",     "reading", "fact"};
  const auto kind = one.input.substr(0, one.input.find('.'));
  const Tree* at = table.find("input");
  must(fields, at ? *at : table, std::find(kinds.begin(), kinds.end(), kind) != kinds.end(),
       "no kind of input '" + kind + "'", did_you_mean(kind, kinds));
  const auto shape = one.marginal.shape;
  if (kind == "fact")
    must(fields, table, shape == Shape::days, "the date of a fact is drawn from days",
         "write uniform = { from = 2023-01-01, until = 2024-01-01, never = 0.2 }");
  else
    must(fields, table, one.marginal.never == 0, "a field has a day, only a fact may never come",
         "leave 'never' out; whether a court or the legislator acts at all is grants or passes");
  if (kind == "reading")
    must(fields, table, shape == Shape::options, "a reading is drawn from its options",
         "write options = { NAME = WEIGHT, ... }");
  must(fields, table, one.as.empty() || one.as.find('$') != std::string::npos,
       "'as' has no $ where the number goes", "write as = \"{ gamma = { mean = $, ... } }\"");
}

Correlation read_correlation(Fields& inner, const Tree& table) {
  Correlation read;
  const auto of = inner.texts_or_none("of");
  must(inner, table, of.size() == 2 && of[0] != of[1], "a correlation is of two inputs",
       "write of = [\"operator.A.crews.most\", \"operator.A.crews.success\"]");
  read.rank = number(inner, "rank");
  must(inner, table, std::abs(read.rank) < 1, "'rank' lies outside -1 to 1",
       "it is Spearman's correlation of ranks, and neither -1 nor 1");
  read.note = note_of(inner, table);
  read.where = to_string(table.place());
  if (of.size() == 2) read.one = of[0], read.other = of[1];
  return read;
}

}  // namespace

Uncertainty read_uncertainty(Fields& fields) {
  Uncertainty read;
  for (const auto& table : tables_at(fields, "uncertain")) {
    Fields inner(table, "an uncertain input");
    if (inner.ok()) {
      Uncertain one;
      one.input = inner.text("input");
      read_marginal(inner, table, one.marginal);
      one.as = inner.text_or("as", "");
      one.note = note_of(inner, table);
      if (inner.ok()) one.where = to_string(table.find("input")->place());
      if (inner.ok()) check_kind(inner, table, one);
      if (inner.ok()) check_unit(inner, table, one);
      read.inputs.push_back(std::move(one));
    }
    if (auto problem = inner.finish()) fields.refuse(*problem);
  }
  for (const auto& table : tables_at(fields, "correlation")) {
    Fields inner(table, "a correlation");
    if (inner.ok()) read.correlations.push_back(read_correlation(inner, table));
    if (auto problem = inner.finish()) fields.refuse(*problem);
  }
  return read;
}

void lay_over(Uncertainty& parent, const Uncertainty& child) {
  for (const auto& one : child.inputs) {
    const auto at = std::find_if(parent.inputs.begin(), parent.inputs.end(),
                                 [&](const Uncertain& known) { return known.input == one.input; });
    if (at == parent.inputs.end())
      parent.inputs.push_back(one);
    else
      *at = one;
  }
  for (const auto& one : child.correlations) {
    const auto at = std::find_if(
        parent.correlations.begin(), parent.correlations.end(), [&](const Correlation& known) {
          return std::minmax(known.one, known.other) == std::minmax(one.one, one.other);
        });
    if (at == parent.correlations.end())
      parent.correlations.push_back(one);
    else
      *at = one;
  }
}

std::string in_words(const Marginal& m) {
  const auto of = [&](const std::string& words) { return words + " " + m.unit; };
  switch (m.shape) {
    case Shape::uniform:
      return of("uniform from " + shortest(m.a) + " to " + shortest(m.b));
    case Shape::triangular:
      return of("triangular from " + shortest(m.a) + " to " + shortest(m.b) + ", mode " +
                shortest(m.mode));
    case Shape::normal:
      return of("normal, mean " + shortest(m.a) + ", deviation " + shortest(m.b) + ", from " +
                shortest(m.least) + " to " + shortest(m.most));
    case Shape::lognormal:
      return of("lognormal, sigma " + shortest(m.b) + ", median " + shortest(m.a));
    case Shape::gamma:
      return of("gamma, shape " + shortest(m.b) + ", mean " + shortest(m.a));
    case Shape::days:
      return "any day from " + to_string(m.from) + " until before " + to_string(m.until) +
             (m.never > 0 ? ", never with probability " + shortest(m.never) : "");
    case Shape::options:
      break;
  }
  std::string text;
  for (const auto& option : m.options)
    text += (text.empty() ? "" : ", ") + option.name + " " + shortest(option.weight);
  return "one of " + text;
}

}  // namespace stichtag::scenarios
