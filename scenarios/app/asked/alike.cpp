#include "scenarios/app/asked/alike.hpp"

#include <algorithm>

namespace stichtag::app {
namespace {

std::string in_words(const Period& horizon) {
  return to_string(horizon.from) + " until " + (horizon.until ? to_string(*horizon.until) : "open");
}

bool same(const actors::OperatorSpec& one, const actors::OperatorSpec& other) {
  return one.name == other.name &&
         std::equal(one.points.begin(), one.points.end(), other.points.begin(),
                    [](const auto& a, const auto& b) { return a.at_start == b.at_start; });
}

bool same_operators(const actors::RunSpec& one, const actors::RunSpec& other) {
  return std::equal(one.operators.begin(), one.operators.end(), other.operators.begin(),
                    other.operators.end(), same);
}

}  // namespace

std::string unlike(const scenarios::Scenario& one, const scenarios::Scenario& other) {
  const auto a = actors_to_run(one), b = actors_to_run(other);
  if (!a || !b) return "";  // neither runs, and that is told elsewhere
  std::string text;
  if (!(a->horizon == b->horizon))
    text = "the horizons differ (" + in_words(a->horizon) + ", " + in_words(b->horizon) + ")";
  if (!same_operators(*a, *b))
    text += (text.empty() ? "" : ", and ") + std::string("the operators differ");
  return text;
}

}  // namespace stichtag::app
