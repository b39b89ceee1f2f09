#include "scenarios/app/one_run/quota_classes.hpp"

#include <algorithm>
#include <map>

#include "engine/actors/national/national_sizes.hpp"
#include "events/vocabulary/digits.hpp"
#include "scenarios/app/one_run/quota_output.hpp"
#include "scenarios/app/one_run/run_output.hpp"
#include "scenarios/app/page/text_table.hpp"

namespace stichtag::app {
namespace {

using scenarios::QuotaRow;
using scenarios::Ran;

constexpr std::size_t most_names = 6;

// The known classes first, the largest before the others, then those that files name.
using SizeClass = std::pair<std::size_t, std::string>;

SizeClass class_of(const actors::OperatorSpec& spec) {
  const auto& known = actors::size_classes();
  if (spec.size_class.empty()) {
    const auto at = actors::size_class_of(spec);
    return {at, known[at].name};
  }
  const auto named = std::find_if(known.begin(), known.end(),
                                  [&](const auto& one) { return one.name == spec.size_class; });
  return {std::size_t(named - known.begin()), spec.size_class};
}

struct Tally {
  std::map<SizeClass, std::pair<std::size_t, std::size_t>> by_class;  // met, of so many
  std::vector<std::uint32_t> missed;                                  // operators
  projections::Count equipped = 0, denominator = 0;
  bool due = true;
};

std::string classes_of(const Tally& tally) {
  if (!tally.due) return "not due yet";
  std::string text;
  for (const auto& [size, counts] : tally.by_class)
    text += (text.empty() ? "" : "; ") + size.second + " " + std::to_string(counts.first) + " of " +
            std::to_string(counts.second);
  return text;
}

std::string missed_by(const Tally& tally, const Ran& ran) {
  std::vector<std::string> names;
  for (const auto at : tally.missed)
    if (names.size() < most_names) names.push_back(operator_name(ran, at));
  const auto more = tally.missed.size() - names.size();
  return joined(names, ", ") +
         (more > 0 ? " and " + count_in_words(std::int64_t(more)) + " more" : "");
}

void add(const QuotaRow& row, const Ran& ran, Tally& tally) {
  tally.due = row.measured_when_due;
  if (row.no_case()) return;
  auto& [met, all] = tally.by_class[class_of(ran.spec.operators[row.operator_at])];
  met += row.measure.met ? 1 : 0;
  ++all;
  if (row.is_missed()) tally.missed.push_back(row.operator_at);
  tally.equipped += row.measure.equipped;
  tally.denominator += row.measure.denominator;
}

}  // namespace

std::string classes_in_words(const std::vector<QuotaRow>& rows, const Ran& ran) {
  std::map<std::pair<Date, std::string>, Tally> duties;
  for (const auto& row : rows) add(row, ran, duties[{row.duty.due, duty_in_words(row)}]);
  Rows lines{{"duty", "due", "of all", "operators that met it, of those with a case"}};
  std::vector<std::string> without;
  std::string who;
  for (const auto& [key, tally] : duties) {
    if (tally.by_class.empty()) {
      without.push_back(key.second);
      continue;
    }
    const auto share =
        double(tally.equipped) / double(std::max<projections::Count>(tally.denominator, 1));
    lines.push_back({key.second, to_string(key.first),
                     tally.denominator > 0 ? fixed(100 * share, 2) + " %" : "-",
                     classes_of(tally)});
    if (!tally.missed.empty()) who += wrapped("- " + key.second + ": " + missed_by(tally, ran), 2);
  }
  auto text = table(lines);
  if (!who.empty())
    text +=
        "Missed by (`stichtag quota` has all names in its CSV, and looks at one with "
        "--operator)\n" +
        who;
  return text + (without.empty() ? "" : wrapped("No case: " + joined(without, ", ") + "."));
}

}  // namespace stichtag::app
