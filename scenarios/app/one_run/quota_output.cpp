#include "scenarios/app/one_run/quota_output.hpp"

#include <algorithm>
#include <set>

#include "events/vocabulary/digits.hpp"
#include "scenarios/app/one_run/quota_classes.hpp"
#include "scenarios/app/one_run/run_output.hpp"
#include "scenarios/app/page/text_table.hpp"

namespace stichtag::app {
namespace {

using projections::AlreadyPassed;
using projections::CannotBeMet;
using projections::LatestStart;
using projections::NotNeeded;
using scenarios::QuotaRow;
using scenarios::Ran;

// Capacity in kW for people, rounded; the tree has the watts.
std::string amount(const QuotaRow& row, projections::Count units) {
  if (row.measure.unit == law::section_45::Unit::points) return count_in_words(units);
  return kilowatts_in_words(double(units)) + " kW";
}

struct StartInWords {
  const QuotaRow& row;
  std::string operator()(Date day) const { return to_string(day); }
  std::string operator()(const NotNeeded&) const { return "not needed"; }
  std::string operator()(const AlreadyPassed& passed) const {
    return "already passed (" + to_string(passed.was) + ")";
  }
  std::string operator()(const CannotBeMet& cannot) const {
    return "cannot be met (at most " + amount(row, cannot.at_most) + ")";
  }
};

std::string start_in_words(const QuotaRow& row) {
  return std::visit(StartInWords{row}, row.latest_start);
}

std::string percent(std::optional<double> share) {
  return share ? fixed(100 * *share, 2) + " %" : "-";
}

bool are_few(const std::vector<QuotaRow>& rows) {
  constexpr std::size_t few = 3;
  std::set<std::uint32_t> operators;
  for (const auto& row : rows) operators.insert(row.operator_at);
  return operators.size() <= few;
}

std::string one_decimal(std::optional<double> number) { return number ? fixed(*number, 1) : "-"; }

std::string unit_of(const QuotaRow& row) {
  return row.measure.unit == law::section_45::Unit::watts ? "W" : "points";
}

std::string why_contested(const std::vector<QuotaRow>& rows) {
  const bool any =
      std::any_of(rows.begin(), rows.end(), [](const auto& row) { return row.duty.contested; });
  if (!any) return "";
  return wrapped(
      "Contested: the clock had begun, but on the due day no determination stands any more and "
      "§ 29(1) obliges nobody. With quota-clock=pause there is no such duty.");
}

Tree tree_of(const QuotaRow& row, const Ran& ran) {
  const auto* latest = std::get_if<Date>(&row.latest_start);
  Tree tree = Tree::object();
  tree.set("operator", operator_name(ran, row.operator_at)).set("duty", row.duty.name);
  tree.set("norm", row.duty.norm).set("due", row.duty.due).set("unit", unit_of(row));
  tree.set("required", row.measure.required).set("denominator", row.measure.denominator);
  tree.set("equipped", row.measure.equipped);
  const auto achieved = row.measure.achieved();
  tree.set("achieved", achieved ? Tree(*achieved) : Tree());
  tree.set("met", row.measure.met).set("short-units", row.measure.short_units);
  tree.set("no-case", row.no_case());
  tree.set("measured-when-due", row.measured_when_due).set("contested", row.duty.contested);
  tree.set("supervision-opens", row.supervision_opens ? Tree(*row.supervision_opens) : Tree());
  tree.set("missing-today", row.missing_today).set("slack", row.slack);
  tree.set("needed-per-week", row.needed_a_week ? Tree(*row.needed_a_week) : Tree());
  tree.set("latest-safe-start", latest != nullptr ? Tree(*latest) : Tree());
  tree.set("latest-safe-start-in-words", start_in_words(row));
  return tree;
}

std::string a_week(const QuotaRow& row) {
  if (!row.needed_a_week || row.measure.unit == law::section_45::Unit::points)
    return one_decimal(row.needed_a_week);
  return one_decimal(*row.needed_a_week / 1000) + " kW";
}

std::string outcome(const QuotaRow& row) {
  if (!row.measured_when_due) return "not due yet";
  return row.measure.met ? "yes" : "no, short " + amount(row, row.measure.short_units);
}

std::string no_case_in_words(const std::vector<std::string>& duties) {
  return duties.empty() ? "" : wrapped("No case: " + joined(duties, ", ") + ".");
}

std::string each_in_words(const std::vector<QuotaRow>& rows, const Ran& ran) {
  std::string text;
  for (std::uint32_t at = 0; at < ran.spec.operators.size(); ++at) {
    Rows table_rows{{"duty", "due", "required", "equipped", "achieved", "met"}};
    std::vector<std::string> without;
    bool to_come = false;
    for (const auto& row : rows) {
      if (row.operator_at != at) continue;
      if (row.no_case()) {
        without.push_back(row.duty.name);
        continue;
      }
      to_come |= !row.measured_when_due;
      table_rows.push_back({duty_in_words(row), to_string(row.duty.due),
                            amount(row, row.measure.required), amount(row, row.measure.equipped),
                            percent(row.measure.achieved()), outcome(row)});
    }
    if (table_rows.size() > 1) text += ran.spec.operators[at].name + "\n" + table(table_rows);
    if (to_come)
      text += wrapped("Not due yet: as on the evening of " + to_string(*ran.run.horizon.until - 1) +
                      ", the last of the run.");
    text += no_case_in_words(without);
  }
  return text;
}

constexpr std::string_view number_is_lowered =
    "Required is the share of what is to be equipped on that day. § 45(1) S. 3 and 4 lower that "
    "number by systems on request and optional ones, never below what is equipped "
    "(docs/decisions/0004), so 100 % is not a gateway at every point.";

}  // namespace

std::string duty_in_words(const QuotaRow& row) {
  return row.duty.name + (row.duty.contested ? " (contested)" : "");
}

Tree quota_tree(const std::vector<QuotaRow>& rows, const Ran& ran) {
  Tree list = Tree::array();
  for (const auto& row : rows) list.push(tree_of(row, ran));
  return list;
}

Rows quota_csv(const std::vector<QuotaRow>& rows, const Ran& ran) {
  Rows csv{{"operator", "duty", "norm", "due", "unit", "required", "denominator", "equipped",
            "achieved", "met", "short-units", "slack", "needed-per-week", "latest-safe-start",
            "no-case"}};
  for (const auto& row : rows) {
    const auto achieved = row.measure.achieved();
    csv.push_back({operator_name(ran, row.operator_at), row.duty.name, row.duty.norm,
                   to_string(row.duty.due), unit_of(row), std::to_string(row.measure.required),
                   std::to_string(row.measure.denominator), std::to_string(row.measure.equipped),
                   achieved ? std::to_string(*achieved) : "",
                   row.no_case()     ? ""
                   : row.measure.met ? "true"
                                     : "false",
                   std::to_string(row.measure.short_units), std::to_string(row.slack),
                   row.needed_a_week ? general(*row.needed_a_week, csv_digits) : "",
                   start_in_words(row), row.no_case() ? "true" : "false"});
  }
  return csv;
}

std::string quota_in_words(const std::vector<QuotaRow>& rows, const Ran& ran) {
  if (rows.empty()) return "No duty of § 45 falls due in the horizon.\n";
  return (are_few(rows) ? each_in_words(rows, ran) : classes_in_words(rows, ran)) +
         why_contested(rows) + wrapped(std::string(number_is_lowered));
}

std::string pace_in_words(const std::vector<QuotaRow>& rows, const Ran& ran, Date on) {
  std::string text;
  for (std::uint32_t at = 0; at < ran.spec.operators.size(); ++at) {
    Rows table_rows{{"duty", "due", "missing", "a week", "slack", "latest safe start"}};
    std::vector<std::string> without;
    for (const auto& row : rows) {
      if (row.operator_at != at || row.duty.due < on) continue;
      if (row.no_case()) {
        without.push_back(row.duty.name);
        continue;
      }
      table_rows.push_back({duty_in_words(row), to_string(row.duty.due),
                            amount(row, row.missing_today), a_week(row), amount(row, row.slack),
                            start_in_words(row)});
    }
    if (table_rows.size() > 1) text += ran.spec.operators[at].name + "\n" + table(table_rows);
    text += no_case_in_words(without);
  }
  return text.empty() ? "No duty of § 45 is still to come.\n" : text;
}

}  // namespace stichtag::app
