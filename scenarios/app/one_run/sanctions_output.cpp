#include "scenarios/app/one_run/sanctions_output.hpp"

#include <algorithm>

#include "engine/law/section_42.hpp"
#include "engine/projections/supervision.hpp"
#include "events/vocabulary/digits.hpp"
#include "scenarios/actor_fields.hpp"
#include "scenarios/app/one_run/run_output.hpp"
#include "scenarios/app/page/text_table.hpp"

namespace stichtag::app {
namespace {

using law::section_42::Stage;
using scenarios::QuotaRow;
using scenarios::Ran;

constexpr std::size_t few = 3;

// All who missed one duty of the wording of 2016, and the calendar that then binds them.
struct Transfer {
  const law::section_45::Duty* duty;
  std::vector<std::uint32_t> operators;
  std::vector<Stage> stages;
};

std::vector<Transfer> transfers_of(const Asked& given, const std::vector<QuotaRow>& rows) {
  std::vector<Transfer> list;
  for (const auto& row : rows) {
    const bool old = row.duty.version < StatuteVersion::v3;
    if (!old || row.measure.met || !row.measured_when_due) continue;
    auto at = std::find_if(list.begin(), list.end(), [&](const Transfer& transfer) {
      return transfer.duty->name == row.duty.name;
    });
    if (at == list.end()) {
      law::Inquiry inquiry(given.known, given.addressee, given.readings);
      auto stages = law::section_42::transfer(given.state, inquiry, row.duty.due);
      at = list.insert(at, {&row.duty, {}, std::move(stages)});
    }
    at->operators.push_back(row.operator_at);
  }
  return list;
}

Tree tree_of(const Transfer& transfer, const Ran& ran) {
  Tree operators = Tree::array(), stages = Tree::array();
  for (const auto at : transfer.operators) operators.push(operator_name(ran, at));
  for (const auto& stage : transfer.stages) {
    stages.push(Tree::object()
                    .set("stage", stage.name)
                    .set("on", stage.on)
                    .set("norm", stage.norm)
                    .set("why", stage.why)
                    .set("lapsed", stage.lapsed));
  }
  return Tree::object()
      .set("duty", transfer.duty->name)
      .set("missed-on", transfer.duty->due)
      .set("operators", std::move(operators))
      .set("stages", std::move(stages));
}

struct Supervised {
  std::size_t missed = 0;         // duties since the GNDEW
  std::size_t after_horizon = 0;  // of these, due on the last day of the run
  std::vector<const QuotaRow*> opened;
};

Supervised supervised(const std::vector<QuotaRow>& rows, const Ran& ran) {
  Supervised found;
  for (const auto& row : rows) {
    const bool old = row.duty.version < StatuteVersion::v3;
    if (old || row.measure.met || !row.measured_when_due) continue;
    ++found.missed;
    if (row.duty.due + 1 >= *ran.run.horizon.until) ++found.after_horizon;
    if (row.supervision_opens) found.opened.push_back(&row);
  }
  return found;
}

std::string names_in_words(const std::vector<std::uint32_t>& operators, const Ran& ran) {
  if (operators.size() > few) return std::to_string(operators.size()) + " operators";
  std::vector<std::string> names;
  for (const auto at : operators) names.push_back(operator_name(ran, at));
  return joined(names, ", ");
}

std::string in_words(const Transfer& transfer, const Ran& ran) {
  const auto& stages = transfer.stages;
  const bool none = std::all_of(stages.begin(), stages.end(), [](auto& s) { return s.lapsed; });
  auto text = wrapped(
      names_in_words(transfer.operators, ran) + " missed " + transfer.duty->name + " on " +
      to_string(transfer.duty->due) +
      (none ? ". The transfer of §§ 41 to 45 of 2016 does not come: that norm is gone before its "
              "first step. It would have been:"
            : " and must transfer the basic responsibility (§§ 41 to 45 of 2016):"));
  for (const auto& stage : stages) {
    text += wrapped(to_string(stage.on) + "  " + stage.name + " (" + stage.norm +
                    "): " + stage.why + "." +
                    (stage.lapsed && !none ? " The norm is gone by then: it does not come." : ""));
  }
  return text;
}

// So many could not draw one: the number drawn is of the others.
std::string after_horizon(const Supervised& found, const Ran& ran) {
  if (found.after_horizon == 0) return ".";
  return "; " + count_in_words(run::Count(found.after_horizon)) +
         " of the duties missed fell due on the last day of the run, " +
         to_string(*ran.run.horizon.until - 1) + ", so their quarter lies after it and drew none.";
}

std::string in_words(const Supervised& found, const Ran& ran) {
  auto text =
      wrapped(count_in_words(run::Count(found.missed)) + (found.missed == 1 ? " duty" : " duties") +
              " missed since the GNDEW. A procedure under § 76 follows by chance "
              "(assumption): probability " +
              shortest(ran.spec.regulator.supervision) + " each, on a day of the next quarter (" +
              std::string(projections::supervision_source) + "). Drawn here: " +
              (found.opened.empty() ? "none" : std::to_string(found.opened.size())) +
              after_horizon(found, ran));
  if (found.opened.size() > few) return text;
  for (const auto* row : found.opened) {
    text += wrapped(to_string(*row->supervision_opens) + "  procedure against " +
                    operator_name(ran, row->operator_at) + " for " + row->duty.name);
  }
  return text;
}

}  // namespace

void add_sanctions(const Asked& given, const Ran& ran, const std::vector<QuotaRow>& rows,
                   Tree& tree) {
  Tree transfers = Tree::array(), procedures = Tree::array();
  for (const auto& transfer : transfers_of(given, rows)) transfers.push(tree_of(transfer, ran));
  const auto found = supervised(rows, ran);
  for (const auto* row : found.opened) {
    procedures.push(Tree::object()
                        .set("operator", operator_name(ran, row->operator_at))
                        .set("duty", row->duty.name)
                        .set("opened", *row->supervision_opens)
                        .set("norm", "MsbG § 45(2), § 76"));
  }
  tree.set("transfers", std::move(transfers));
  tree.set("supervision", Tree::object()
                              .set("duties-missed", found.missed)
                              .set("quarter-after-the-run", found.after_horizon)
                              .set("probability", ran.spec.regulator.supervision)
                              .set("source", projections::supervision_source)
                              .set("certainty", "assumption")
                              .set("procedures", std::move(procedures)));
}

std::string sanctions_in_words(const Asked& given, const Ran& ran,
                               const std::vector<QuotaRow>& rows) {
  std::string text;
  for (const auto& transfer : transfers_of(given, rows)) text += in_words(transfer, ran);
  const auto found = supervised(rows, ran);
  if (found.missed > 0) text += in_words(found, ran);
  return text;
}

}  // namespace stichtag::app
