#include "scenarios/app/many_runs/ensemble_output.hpp"

#include <cmath>

#include "events/vocabulary/digits.hpp"
#include "scenarios/app/asked/asked.hpp"
#include "scenarios/app/many_runs/ban_rows.hpp"
#include "scenarios/app/one_run/run_output.hpp"
#include "scenarios/app/page/text_table.hpp"
#include "scenarios/ensemble/statistics.hpp"

namespace stichtag::app {
namespace {

using scenarios::MeasureKind;
using scenarios::Summary;

Date day_of(double value) { return Date(std::int32_t(std::lround(value))); }

Tree tree_of(const Summary& summary, const std::optional<double>& value) {
  return value ? value_tree(summary.measure, *value) : Tree();
}

Tree tree_of(const Summary& summary) {
  Tree quantiles;
  if (summary.quantiles) {
    quantiles = Tree::object();
    for (std::size_t i = 0; i < scenarios::quantile_names.size(); ++i)
      quantiles.set(scenarios::quantile_names[i], tree_of(summary, (*summary.quantiles)[i]));
  }
  Tree ci;
  if (summary.ci) {
    ci = Tree::array();
    ci.push(tree_of(summary, summary.ci->low)).push(tree_of(summary, summary.ci->high));
  }
  return Tree::object()
      .set("name", summary.measure.name)
      .set("unit", summary.measure.unit)
      .set("runs", std::int64_t(summary.defined))
      .set("mean", tree_of(summary, summary.mean))
      .set("quantiles", std::move(quantiles))
      .set("probability", summary.probability ? Tree(*summary.probability) : Tree())
      .set("ci", std::move(ci));
}

std::string number_in_words(double value) {
  if (std::abs(value) < 100 && value != std::floor(value)) return fixed(value, 1);
  const auto whole = std::llround(value);
  return (whole < 0 ? "-" : "") + count_in_words(std::abs(whole));
}

bool is_share(const scenarios::Measure& measure) {
  return measure.unit == "share" || measure.kind == MeasureKind::yes_no;
}

std::string in_words(const Summary& summary, double value) {
  return value_in_words(summary.measure, value);
}

bool is_always_the_same(const Summary& summary) {
  return !summary.quantiles || summary.quantiles->front() == summary.quantiles->back();
}

// What a measure is about, without its kind and without the operator where there is but one:
// "quota-met/20-by-2025/Musterstadt Netz" is "20-by-2025".
class ShortNames {
 public:
  explicit ShortNames(const std::vector<Summary>& list) {
    for (const auto& summary : list) {
      if (!summary.probability) continue;
      const auto& name = summary.measure.name;
      const auto ending = name.substr(name.rfind('/'));
      if (!only_.empty() && only_ != ending) several_ = true;
      only_ = ending;
    }
  }
  [[nodiscard]] std::string operator_name() const {
    return several_ || only_.empty() ? "" : only_.substr(1);
  }
  [[nodiscard]] std::string of(const Summary& summary) const {
    auto name = summary.measure.name;
    if (!several_ && !only_.empty() && name.ends_with(only_))
      name.erase(name.size() - only_.size());
    return name;
  }
  [[nodiscard]] std::string without_kind(const Summary& summary) const {
    const auto name = of(summary);
    return name.substr(name.find('/') + 1);
  }

 private:
  std::string only_;
  bool several_ = false;
};

// A duty may have a case in some of the runs only, or in none.
Rows probabilities(const std::vector<Summary>& list, const ShortNames& names, std::uint64_t runs) {
  Rows rows{{"probability to meet", "is", "95 % interval", "of runs"}};
  if (!names.operator_name().empty()) rows.push_back({names.operator_name()});
  for (const auto& summary : list) {
    if (summary.measure.kind != MeasureKind::yes_no) continue;
    const auto of = std::to_string(summary.defined) +
                    (summary.defined < runs ? " of " + std::to_string(runs) : "");
    if (!summary.probability) {
      rows.push_back({names.without_kind(summary), "no case", "", of});
      continue;
    }
    rows.push_back(
        {names.without_kind(summary), in_words(summary, *summary.probability),
         in_words(summary, summary.ci->low) + " to " + in_words(summary, summary.ci->high), of});
  }
  return rows;
}

// Next to "gateway-days-uncertified" the full word would not fit the line.
std::string short_unit(const std::string& unit) {
  return unit == "gateway-days" ? "gw-days" : unit;
}

bool same_figures(const Summary& a, const Summary& b) {
  return a.defined == b.defined && a.mean == b.mean && a.quantiles == b.quantiles;
}

// With what is to be said of the cases of bans.
std::string spreads(const std::vector<Summary>& list, const ShortNames& names, std::uint64_t runs) {
  BanRows bans;
  Rows rows{{"measure", "mean", "5 %", "50 %", "95 %", "unit"}};
  for (const auto& summary : list) {
    if (summary.probability || !summary.quantiles || is_always_the_same(summary)) continue;
    if (is_told(list, summary, same_figures)) continue;
    const auto& at = *summary.quantiles;
    const auto unit = short_unit(summary.measure.unit) +
                      (summary.defined < runs ? ", in " + std::to_string(summary.defined) + " runs"
                                              : std::string());
    auto name = bans.cell(rows, names.of(summary), cases_told(list, summary, same_figures));
    rows.push_back({std::move(name), in_words(summary, *summary.mean), in_words(summary, at[0]),
                    in_words(summary, at[2]), in_words(summary, at[4]), unit});
  }
  return table(rows) + "\n" + bans.explained();
}

// Bans that go on when the horizon is over have begun in more runs than they end in.
std::string open_bans(const std::vector<Summary>& list, std::uint64_t runs) {
  std::vector<std::string> texts;
  for (const auto& summary : list) {
    auto ban = scenarios::ban_measure(summary.measure.name);
    if (!ban || ban->of != scenarios::BanMeasure::Of::end) continue;
    ban->of = scenarios::BanMeasure::Of::start;
    const auto start = std::find_if(list.begin(), list.end(), [&](const Summary& one) {
      return one.measure.name == name_of(*ban);
    });
    if (start == list.end() || start->defined <= summary.defined) continue;
    if (is_told(list, summary, same_figures)) continue;
    texts.push_back(summary.measure.name + " in " +
                    std::to_string(start->defined - summary.defined) + " of " +
                    std::to_string(runs) + " runs");
  }
  return texts.empty()
             ? ""
             : wrapped("Open on the last day, so without an end: " + joined(texts, ", ") + ".");
}

// What chance does not move.
std::string the_same(const std::vector<Summary>& list, const ShortNames& names) {
  std::vector<std::string> texts;
  for (const auto& summary : list) {
    if (summary.probability || !summary.mean || !is_always_the_same(summary)) continue;
    if (*summary.mean == 0 || summary.measure.kind == MeasureKind::day) continue;
    if (is_told(list, summary, same_figures)) continue;
    const auto usual = scenarios::usual_name(summary.measure.name);
    const auto name =
        usual ? *usual + " for " + cases_told(list, summary, same_figures) : names.of(summary);
    texts.push_back(name + " " + in_words(summary, *summary.mean));
  }
  return texts.empty() ? "" : wrapped("The same in every run: " + joined(texts, ", ") + ".");
}

Rows csv_rows(const std::vector<Summary>& list) {
  Rows rows{{"measure", "unit", "runs", "mean", "0.05", "0.25", "0.5", "0.75", "0.95",
             "probability", "ci-low", "ci-high"}};
  const auto text = [](const Summary& summary, const std::optional<double>& value) -> std::string {
    return value ? value_in_csv(summary.measure, *value) : "";
  };
  for (const auto& summary : list) {
    std::vector<std::string> row{summary.measure.name, summary.measure.unit,
                                 std::to_string(summary.defined), text(summary, summary.mean)};
    for (std::size_t i = 0; i < scenarios::quantile_levels.size(); ++i)
      row.push_back(summary.quantiles ? text(summary, (*summary.quantiles)[i]) : "");
    row.push_back(text(summary, summary.probability));
    row.push_back(summary.ci ? text(summary, summary.ci->low) : "");
    row.push_back(summary.ci ? text(summary, summary.ci->high) : "");
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace

Tree value_tree(const scenarios::Measure& measure, double value) {
  if (std::isnan(value)) return {};
  return measure.kind == MeasureKind::day ? Tree(day_of(value)) : Tree(value);
}

std::string value_in_csv(const scenarios::Measure& measure, double value) {
  if (std::isnan(value)) return "";
  if (measure.kind == MeasureKind::day) return to_string(day_of(value));
  return general(value, csv_digits);
}

std::string value_in_words(const scenarios::Measure& measure, double value) {
  if (measure.kind == MeasureKind::day) return to_string(day_of(value));
  return is_share(measure) ? fixed(100 * value, 1) + " %" : number_in_words(value);
}

std::string gap_in_words(const scenarios::Measure& measure, double gap) {
  const std::string sign = gap > 0 ? "+" : "";
  if (measure.kind == MeasureKind::day) return sign + number_in_words(gap) + " d";
  return sign + (is_share(measure) ? fixed(100 * gap, 1) + " pp" : number_in_words(gap));
}

Output ensemble_output(const scenarios::ShardFile& ensemble) {
  const auto list = summaries(ensemble.whole.measures, ensemble.members);
  const auto runs = ensemble.members.done();
  Tree measures = Tree::array();
  for (const auto& summary : list) measures.push(tree_of(summary));
  const auto hash = hash_of(ensemble.whole.measures, ensemble.members);
  Output output{Tree::object(), {}, csv_rows(list)};
  output.json.set("schema", "stichtag/ensemble/1").set("scenario", ensemble.whole.scenario);
  output.json.set("seed", std::int64_t(ensemble.whole.seed)).set("runs", std::int64_t(runs));
  output.json.set("hash", hash).set("first-replication", std::int64_t(ensemble.members.first));
  output.json.set("measures", std::move(measures)).set("note", legal_note);
  const ShortNames names(list);
  const auto chances = probabilities(list, names, runs);
  output.text = styled(ensemble.whole.scenario, Style::bold) + ": " +
                count_in_words(std::int64_t(runs)) + " runs\n\n";
  if (chances.size() > 1) output.text += table(chances) + "\n";
  output.text +=
      spreads(list, names, runs) + open_bans(list, runs) + the_same(list, names) +
      wrapped("Seed " + std::to_string(ensemble.whole.seed) + ", hash " + hash.substr(0, 16) +
              ". Run k is `stichtag run` with --replication k. Probabilities with exact "
              "95 % intervals (Clopper-Pearson): they speak of the chance that the model "
              "draws, not of what the model does not know. " +
              legal_note);
  return output;
}

}  // namespace stichtag::app
