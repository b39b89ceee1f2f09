#include "scenarios/app/stress/stress_words.hpp"

#include <cmath>

#include "scenarios/app/page/output.hpp"
#include "scenarios/app/page/text_table.hpp"
#include "scenarios/ensemble/statistics.hpp"

namespace stichtag::app {

using scenarios::clopper_pearson;

std::string heading(const std::string& text) { return "\n" + styled(text, Style::bold) + "\n"; }

std::string per_cent(double share) { return std::to_string(std::lround(100 * share)) + " %"; }

std::string with_interval(std::uint64_t hits, std::uint64_t runs) {
  const auto ci = clopper_pearson(hits, runs);
  return std::to_string(hits) + " (" + per_cent(ci.low) + " to " + per_cent(ci.high) + ")";
}

}  // namespace stichtag::app
