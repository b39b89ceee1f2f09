// `stichtag discover`: the combination of inputs under which a duty fails (PRIM).
#include <algorithm>
#include <charconv>
#include <cmath>

#include "events/vocabulary/digits.hpp"
#include "scenarios/actor_fields.hpp"
#include "scenarios/app/asked/futures_asked.hpp"
#include "scenarios/app/asked/measure_asked.hpp"
#include "scenarios/app/asked/repeated.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/many_runs/stability_output.hpp"
#include "scenarios/app/page/text_table.hpp"
#include "scenarios/report/sensitivity.hpp"
#include "scenarios/sensitivity/prim.hpp"

namespace stichtag::app {
namespace {

using scenarios::Box;
using scenarios::Column;
using scenarios::Discovery;
using scenarios::Futures;
using scenarios::Restriction;

constexpr std::uint64_t default_members = 200;
constexpr double never = 1e9;  // days: after every other

struct Target {
  std::size_t measure = 0;
  enum class Is : std::uint8_t { missed, met, below, above } is{};
  double bound = 0;
  [[nodiscard]] bool holds(double value) const {
    switch (is) {
      case Is::missed:
        return value == 0;
      case Is::met:
        return value == 1;
      case Is::below:
        return value < bound;
      case Is::above:
        break;
    }
    return value > bound;
  }
};

Problem no_target(const std::string& typed) {
  return {.what = typed.empty() ? "a target is needed" : "'" + typed + "' is no target",
          .where = "--target",
          .hint = "write \"DUTY missed\", \"DUTY met\", \"MEASURE < 0.9\" or \"MEASURE > 3\""};
}

Result<Target> duty_target(const std::string& name, Target::Is is, const Futures& futures) {
  auto wanted = name.starts_with("quota:") ? name.substr(6) : name;
  if (!wanted.starts_with("quota-met/")) wanted = "quota-met/" + wanted;
  const auto at = measure_named(wanted, futures.measures(), "--target");
  if (!at) return at.problem();
  return Target{*at, is, 0};
}

Result<Target> target_asked(const std::string& typed, const Futures& futures) {
  if (typed.ends_with(" missed"))
    return duty_target(typed.substr(0, typed.size() - 7), Target::Is::missed, futures);
  if (typed.ends_with(" met"))
    return duty_target(typed.substr(0, typed.size() - 4), Target::Is::met, futures);
  const auto sign = typed.find_first_of("<>");
  if (sign == std::string::npos || sign == 0) return no_target(typed);
  auto name = typed.substr(0, sign);
  name.resize(name.find_last_not_of(' ') + 1);
  const auto number = typed.substr(std::min(typed.size(), typed.find_first_not_of(' ', sign + 1)));
  double bound = 0;
  const auto end = number.data() + number.size();
  const auto read = std::from_chars(number.data(), end, bound);
  if (read.ec != std::errc{} || read.ptr != end) return no_target(typed);
  const auto at = measure_named(name, futures.measures(), "--target");
  if (!at) return at.problem();
  return Target{*at, typed[sign] == '<' ? Target::Is::below : Target::Is::above, bound};
}

bool is_day(const scenarios::Marginal& marginal) {
  return marginal.shape == scenarios::Shape::days;
}

double number_of(const scenarios::Uncertain& input, const std::string& value) {
  const auto& options = input.marginal.options;
  for (std::size_t i = 0; i < options.size(); ++i)
    if (options[i].name == value) return double(i);
  if (const auto day = parse_date(value)) return day->days_since_epoch();
  double number = never;
  std::from_chars(value.data(), value.data() + value.size(), number);
  return number;
}

std::vector<Column> columns_of(const Futures& futures, const std::vector<std::size_t>& which,
                               std::uint64_t runs) {
  std::vector<Column> columns;
  for (const auto i : which) {
    const auto& input = futures.uncertainty().inputs[i];
    columns.push_back({input.input, {}});
    for (const auto& option : input.marginal.options) columns.back().names.push_back(option.name);
  }
  for (std::uint64_t k = 0; k < runs; ++k) {
    const auto values = futures.inputs_of(k);
    for (std::size_t c = 0; c < which.size(); ++c)
      columns[c].values.push_back(
          number_of(futures.uncertainty().inputs[which[c]], *values[which[c]]));
  }
  return columns;
}

struct Asking {
  const Futures& futures;
  const std::vector<std::size_t>& which;
  const std::vector<Column>& columns;
};

// As one would write it into a scenario file; empty without a bound.
std::string bound_of(const scenarios::Uncertain& input, double value) {
  if (!std::isfinite(value)) return {};
  if (!is_day(input.marginal)) return shortest(value);
  return value >= never ? "never" : to_string(Date(std::int32_t(value)));
}

std::string bound_in_words(const scenarios::Uncertain& input, double value) {
  return report::end_in_words(input, bound_of(input, value),
                              report::Speech(report::Language::english));
}

std::string in_words(const Asking& of, const Restriction& limit) {
  const auto& column = of.columns[limit.column];
  const auto& input = of.futures.uncertainty().inputs[of.which[limit.column]];
  if (column.is_category()) {
    std::vector<std::string> kept;
    for (const auto name : limit.kept) kept.push_back(column.names[name]);
    return joined(kept, " or ");
  }
  std::string text;
  if (std::isfinite(limit.low)) text = "from " + bound_in_words(input, limit.low);
  if (std::isfinite(limit.high))
    text += std::string(text.empty() ? "" : " ") + "to " + bound_in_words(input, limit.high);
  return text;
}

// A row a limit, with the bounds as they are.
Rows csv_of(const Asking& of, const Box& box) {
  Rows rows{{"input", "is", "quasi-p", "from", "to", "unit"}};
  for (const auto& limit : box.restrictions) {
    const auto& input = of.futures.uncertainty().inputs[of.which[limit.column]];
    const bool category = of.columns[limit.column].is_category();
    rows.push_back({of.columns[limit.column].name, in_words(of, limit), shortest(limit.quasi_p),
                    category ? "" : bound_of(input, limit.low),
                    category ? "" : bound_of(input, limit.high), input.marginal.unit});
  }
  return rows;
}

Tree box_tree(const Asking& of, const Discovery& found, const Box& box) {
  Tree limits = Tree::array();
  for (const auto& limit : box.restrictions)
    limits.push(Tree::object()
                    .set("input", of.columns[limit.column].name)
                    .set("is", in_words(of, limit))
                    .set("quasi-p", limit.quasi_p));
  return Tree::object()
      .set("restrictions", std::move(limits))
      .set("runs", std::int64_t(box.inside))
      .set("cases", std::int64_t(box.cases))
      .set("coverage", found.coverage(box))
      .set("density", box.density());
}

// A denser box may be there, but one that leaves out too much of what one looks for.
std::string no_box_in_words(const Discovery& found) {
  const auto densest = std::max_element(
      found.trajectory.begin(), found.trajectory.end(),
      [](const Box& one, const Box& other) { return one.density() < other.density(); });
  const auto whole = double(found.cases) / double(found.runs);
  if (densest == found.trajectory.end() || densest->density() <= whole)
    return wrapped("No box that was looked at is denser than the whole (" +
                   in_tenths_of_per_cent(whole) + ").");
  return wrapped("No box stands out: the densest that was looked at has " +
                 in_tenths_of_per_cent(densest->density()) + " where the whole has " +
                 in_tenths_of_per_cent(whole) + ", but it holds only " +
                 in_tenths_of_per_cent(found.coverage(*densest)) + " of all " +
                 std::to_string(found.cases) + " such runs.");
}

std::string box_in_words(const Asking& of, const Discovery& found) {
  const auto& box = found.chosen;
  if (box.restrictions.empty()) return no_box_in_words(found);
  Rows rows{{"quasi-p", "is", "input"}};
  for (const auto& limit : box.restrictions) {
    rows.push_back({general(limit.quasi_p, 1), in_words(of, limit), of.columns[limit.column].name});
  }
  return table(rows) +
         wrapped("In the box: " + std::to_string(box.cases) + " of " + std::to_string(box.inside) +
                 " runs (density " + in_tenths_of_per_cent(box.density()) + ", " +
                 in_tenths_of_per_cent(found.density_ci.low) + " to " +
                 in_tenths_of_per_cent(found.density_ci.high) + "); it holds " +
                 in_tenths_of_per_cent(found.coverage(box)) + " of all " +
                 std::to_string(found.cases) + " such runs, of " + std::to_string(found.runs) +
                 ". The box was chosen on these runs, so its density is a little too good. "
                 "Quasi-p: the chance that a box without this line would be as dense by luck.");
}

std::string drawn_options(const Request& request, std::uint64_t runs) {
  return request.design == "mc" ? ""
                                : " --design " + request.design + " --runs " + std::to_string(runs);
}

Result<Discovery> found_in(const Request& request, const Target& target, const Asking& of,
                           std::uint64_t runs, std::vector<bool>& cases) {
  std::vector<scenarios::PlannedPoint> points;
  for (std::uint64_t k = 0; k < runs; ++k) points.push_back({of.futures.inputs_of(k), k});
  const auto answers = answers_if_any(request, of.futures, points, target.measure);
  if (!answers) return answers.problem();
  // Where a future has no such duty, nobody misses it and nobody meets it.
  for (const auto answer : *answers) cases.push_back(target.holds(answer));
  auto found = scenarios::discover(of.columns, cases);
  if (found) return *std::move(found);
  const bool all = !cases.empty() && cases.front();
  return Problem{.what = std::string(all ? "every" : "no") + " run of " + std::to_string(runs) +
                         " is one with '" + request.target + "'",
                 .where = "--target",
                 .hint = "there is nothing to discover; choose another target or more --runs"};
}

}  // namespace

Result<Output> discover_command(const Request& request) {
  const auto name = one_scenario(request);
  if (!name) return name.problem();
  const auto runs = request.runs.value_or(default_members);
  const auto futures = futures_asked(request, *name, runs);
  if (!futures) return futures.problem();
  const auto inputs = free_inputs((*futures)->uncertainty(), set_by_hand(request));
  if (inputs.which.empty())
    return Problem{.what = "'" + *name + "' has no uncertain input that is left to vary",
                   .where = *name,
                   .hint = "add [[uncertain]] (docs/ensembles.md), or take smarty-iq-uncertain"};
  const auto target = target_asked(request.target, **futures);
  if (!target) return target.problem();
  const auto columns = columns_of(**futures, inputs.which, runs);
  const Asking of{**futures, inputs.which, columns};
  std::vector<bool> cases;
  const auto found = found_in(request, *target, of, runs, cases);
  if (!found) return found.problem();
  const auto stability = scenarios::stability_of(columns, cases, *found, request.seed);
  const LimitInWords limit_in_words = [&](const Restriction& one) { return in_words(of, one); };
  const auto example = std::size_t(std::find(cases.begin(), cases.end(), true) - cases.begin());
  const auto options = drawn_options(request, runs) + simulated_options(request);
  const auto replay =
      "stichtag run " + shell_word(*name) + " --replication " + std::to_string(example) + options;
  const auto repeat = "stichtag discover " + shell_word(*name) + " --target " +
                      shell_word(request.target) +
                      (request.design == "mc" ? " --runs " + std::to_string(runs) : "") + options;
  Output output{Tree::object(), {}, csv_of(of, found->chosen)};
  Tree trajectory = Tree::array(), numbers = Tree::array();
  for (const auto& box : found->trajectory) trajectory.push(box_tree(of, *found, box));
  for (std::size_t k = 0; k < cases.size(); ++k)
    if (cases[k]) numbers.push(std::int64_t(k));
  output.json.set("schema", "stichtag/discover/1").set("scenario", (*futures)->name());
  output.json.set("target", request.target).set("seed", std::int64_t(request.seed));
  output.json.set("runs", std::int64_t(runs)).set("design", request.design);
  output.json.set("cases", std::move(numbers)).set("box", box_tree(of, *found, found->chosen));
  output.json.set("density-ci",
                  Tree::array().push(found->density_ci.low).push(found->density_ci.high));
  output.json.set("stability", stability_tree(*found, columns, stability, limit_in_words));
  output.json.set("trajectory", std::move(trajectory)).set("replay", replay);
  output.json.set("uncertain", uncertainty_tree((*futures)->uncertainty()));
  output.json.set("note", legal_note).set("command", repeat);
  output.text =
      styled(request.target, Style::bold) + " (" + (*futures)->name() + ")\n\n" +
      box_in_words(of, *found) + "\n" +
      stability_in_words(*found, columns, stability, limit_in_words) + "\n" +
      uncertainty_in_words((*futures)->uncertainty()) + wrapped("One such run: " + replay) +
      wrapped("Seed " + std::to_string(request.seed) + ". " + legal_note + " Again: " + repeat);
  return output;
}

}  // namespace stichtag::app
