#include "scenarios/app/hindcast/hindcast_mixing.hpp"

#include <algorithm>
#include <cmath>

#include "events/vocabulary/digits.hpp"
#include "scenarios/app/page/output.hpp"
#include "scenarios/app/page/text_table.hpp"

namespace stichtag::app {
namespace {

using scenarios::hindcast::Fitted;
using scenarios::hindcast::Forecasts;
using scenarios::hindcast::Mixing;

constexpr std::size_t names_shown = 8;

std::string fixed_or_dash(double value, int places) {
  return std::isnan(value) ? "-" : fixed(value, places);
}
std::string general_or_dash(double value, int digits) {
  return std::isnan(value) ? "-" : general(value, digits);
}

Tree rounded(double value, double steps) {
  return std::isfinite(value) ? Tree(std::round(value * steps) / steps) : Tree();
}

struct Judged {
  std::string name;
  Mixing mixing;
};

std::vector<Judged> parameters_of(const Forecasts& forecasts) {
  std::vector<Judged> all;
  for (const auto& one : forecasts.fitted.parameters) all.push_back({one.name, one.mixing});
  return all;
}

std::vector<Judged> figures_of(const Forecasts& forecasts) {
  std::vector<Judged> all;
  for (const auto& point : forecasts.points)
    all.push_back(
        {point.metric + " " + to_string(point.period_end) + ", " + point.scope, point.mixing});
  return all;
}

// Those on which the chains do not agree, the worst first.
std::vector<Judged> doubtful(std::vector<Judged> all) {
  std::erase_if(all, [](const Judged& one) { return !is_doubtful(one.mixing); });
  std::stable_sort(all.begin(), all.end(), [](const Judged& one, const Judged& other) {
    return one.mixing.r_hat > other.mixing.r_hat;
  });
  return all;
}

std::string warning(const std::string& of, std::size_t all, const std::vector<Judged>& doubtful) {
  std::vector<std::string> names;
  for (const auto& one : doubtful)
    if (names.size() < names_shown)
      names.push_back(one.name + " " + fixed_or_dash(one.mixing.r_hat, 2));
  const auto more = doubtful.size() - names.size();
  return "the chains do not agree on " + std::to_string(doubtful.size()) + " of " +
         std::to_string(all) + " " + of + " (R-hat above " +
         fixed_or_dash(scenarios::hindcast::most_r_hat, 2) + "): " + joined(names, "; ") +
         (more > 0 ? "; and " + std::to_string(more) + " more" : "");
}

std::vector<std::string> warnings_of(const Forecasts& forecasts) {
  if (forecasts.points.empty()) return {};
  if (forecasts.fitted.samples < scenarios::hindcast::least_samples)
    return {
        "too few samples to say whether the chains agree: ask for --runs " +
        std::to_string(scenarios::hindcast::least_samples * scenarios::hindcast::number_of_chains) +
        " or more"};
  std::vector<std::string> list;
  const auto add = [&](const std::string& of, const std::vector<Judged>& all) {
    const auto some = doubtful(all);
    if (!some.empty()) list.push_back(warning(of, all.size(), some));
  };
  add("parameters", parameters_of(forecasts));
  add("forecasts", figures_of(forecasts));
  return list;
}

// Not a number where nothing is one.
double worst_r_hat(const std::vector<Judged>& all) {
  double worst = std::nan("");
  for (const auto& one : all) worst = std::fmax(worst, one.mixing.r_hat);
  return worst;
}

double fewest(const std::vector<Judged>& all) {
  double few = std::nan("");
  for (const auto& one : all) few = std::fmin(few, std::fmin(one.mixing.bulk, one.mixing.tail));
  return few;
}

std::string in_one_sentence(const Forecasts& forecasts) {
  const auto chains = forecasts.fitted.accepted.size();
  const auto parameters = parameters_of(forecasts), figures = figures_of(forecasts);
  return std::to_string(chains) + " chains from starts drawn out of the priors, " +
         std::to_string(forecasts.fitted.samples) +
         " samples each. R-hat, 1 where they agree: at most " +
         fixed_or_dash(worst_r_hat(parameters), 2) + " for a parameter, " +
         fixed_or_dash(worst_r_hat(figures), 2) + " for a forecast. Of the " +
         std::to_string(chains * forecasts.fitted.samples) +
         " samples at least as many count as independent: " + fixed_or_dash(fewest(parameters), 0) +
         " for a parameter, " + fixed_or_dash(fewest(figures), 0) + " for a forecast.";
}

Tree parameter_tree(const Fitted& fitted) {
  Tree list = Tree::array();
  for (const auto& one : fitted.parameters) {
    Tree tree = Tree::object();
    tree.set("name", one.name).set("lo", rounded(one.lo, 1e5));
    tree.set("median", rounded(one.median, 1e5)).set("hi", rounded(one.hi, 1e5));
    tree.set("mixing", mixing_tree(one.mixing));
    list.push(std::move(tree));
  }
  return list;
}

}  // namespace

Tree mixing_tree(const Mixing& mixing) {
  return Tree::object()
      .set("r-hat", rounded(mixing.r_hat, 1000))
      .set("ess-bulk", rounded(mixing.bulk, 1))
      .set("ess-tail", rounded(mixing.tail, 1));
}

void add_chains(Tree& tree, const Forecasts& forecasts) {
  Tree chains = Tree::array();
  for (const auto accepted : forecasts.fitted.accepted)
    chains.push(Tree::object()
                    .set("samples", forecasts.fitted.samples)
                    .set("accepted", rounded(accepted, 1000)));
  tree.set("chains", std::move(chains)).set("parameters", parameter_tree(forecasts.fitted));
  tree.set("warnings", Tree::array_of(warnings_of(forecasts)));
}

std::string chains_in_words(const Forecasts& forecasts) {
  if (forecasts.points.empty()) return "";
  auto text = wrapped(in_one_sentence(forecasts));
  for (const auto& one : warnings_of(forecasts)) text += wrapped("WARNING: " + one + ".");
  Rows rows{{"5 %", "median", "95 %", "R-hat", "bulk", "tail", "fitted parameter"}};
  for (const auto& one : forecasts.fitted.parameters)
    rows.push_back({general_or_dash(one.lo, 3), general_or_dash(one.median, 3),
                    general_or_dash(one.hi, 3), fixed_or_dash(one.mixing.r_hat, 2),
                    fixed_or_dash(one.mixing.bulk, 0), fixed_or_dash(one.mixing.tail, 0),
                    one.name});
  return text + "\n" + table(rows) +
         wrapped("Bulk and tail: effective samples for the middle and for the ends of the range.");
}

}  // namespace stichtag::app
