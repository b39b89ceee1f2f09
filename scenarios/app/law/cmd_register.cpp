// `stichtag certificates` and `stichtag outlook`.
#include <algorithm>

#include "engine/projections/outlook.hpp"
#include "engine/projections/register.hpp"
#include "events/log/confidence.hpp"
#include "scenarios/app/asked/asked.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/page/text_table.hpp"
#include "scenarios/atomic_file.hpp"

namespace stichtag::app {
namespace {

using projections::RegisterRow;

std::string kind_of(CertificateKind kind) {
  switch (kind) {
    case CertificateKind::common_criteria:
      return "CC";
    case CertificateKind::tr_03109_1:
      return "TR";
    case CertificateKind::security_module:
      break;
  }
  return "module";
}

Tree tree_of(const RegisterRow& row) {
  Tree tree = Tree::object();
  tree.set("id", row.id).set("product", row.product).set("kind", kind_of(row.kind));
  tree.set("versions", Tree::array_of(row.versions)).set("issued", row.issued);
  tree.set("valid-until", row.ends ? Tree(*row.ends) : Tree())
      .set("end-computed", row.ends && row.end_computed);
  tree.set("status", name_of(row.status));
  tree.set("reassess-by", row.reassess_by ? Tree(*row.reassess_by) : Tree());
  tree.set("reassessment", row.reassess_by ? Tree(row.overdue ? "overdue" : "current") : Tree());
  tree.set("reassessment-confidence",
           row.reassess_by ? Tree(name_of(projections::reassessment_confidence)) : Tree());
  tree.set("confidence", name_of(row.confidence));
  return tree;
}

std::string reassessment(const RegisterRow& row) {
  if (!row.reassess_by) return "";
  const auto live = row.status == projections::CertificateStatus::valid ||
                    row.status == projections::CertificateStatus::lapsing;
  if (!live) return "";
  return (row.overdue ? "overdue " : "by ") + to_string(*row.reassess_by);
}

using Cells = std::vector<std::string>;

Cells cells_of(const RegisterRow& row) {
  return {row.kind == CertificateKind::security_module ? "(module)" : row.product,
          kind_of(row.kind),
          row.id,
          row.issued,
          row.ends ? to_string(*row.ends) + (row.end_computed ? "*" : "") : "",
          std::string(name_of(row.status)),
          reassessment(row)};
}

// As people see it: marked where the day of issue is inferred, in the column that has room.
Cells marked(const RegisterRow& row) {
  auto cells = cells_of(row);
  cells[1] += mark_of_inferred(row.confidence);
  return cells;
}

// For people a product at a time; for spreadsheets the product stays in each row.
std::string by_product(const Rows& rows) {
  std::vector<std::string> products;
  for (const auto& row : rows) {
    if (std::find(products.begin(), products.end(), row.front()) == products.end())
      products.push_back(row.front());
  }
  Rows shown{{"kind", "certificate", "issued", "valid until", "status", "re-assessment [B]"}};
  for (const auto& product : products) {
    shown.push_back({product});
    for (const auto& row : rows) {
      if (row.front() == product) shown.emplace_back(row.begin() + 1, row.end());
    }
  }
  return table(shown);
}

std::string register_in_words(const Asked& given, Date on, const Rows& rows) {
  return "The register on " + to_string(on) + ", scenario '" + given.scenario.name + "'\n\n" +
         by_product(rows) + "\n" +
         wrapped(
             "* not on record; eight years after issue. [C]: its day of issue is inferred. "
             "Lapsing: "
             "within twelve months. An overdue re-assessment is a state, not a loss. " +
             std::string(projections::reassessment_note) + " " + legal_note);
}

}  // namespace

Result<Output> certificates_command(const Request& request) {
  const auto given = asked(request);
  if (!given) return given.problem();
  auto on = given->known;
  if (!request.on.empty()) {
    const auto day = day_asked(request);
    if (!day) return day.problem();
    on = *day;
  }
  if (!request.product.empty()) {
    const auto subject = law::subject_of(given->state, {request.product, std::nullopt});
    if (!subject) return subject.problem();
  }
  Output output{
      Tree::object(),
      {},
      {{"product", "kind", "certificate", "issued", "valid until", "status", "re-assessment"}}};
  Tree list = Tree::array();
  Rows shown;
  for (const auto& row : projections::certificate_register(given->scenario.log, on)) {
    if (!request.product.empty() && row.product != request.product) continue;
    list.push(tree_of(row));
    output.rows.push_back(cells_of(row));
    shown.push_back(marked(row));
  }
  output.json.set("schema", "stichtag/certificates/1")
      .set("scenario", given->scenario.name)
      .set("on", on);
  output.json.set("certificates", std::move(list))
      .set("re-assessment", projections::reassessment_note)
      .set("note", legal_note);
  output.text = register_in_words(*given, on, shown);
  return output;
}

Result<Output> outlook_command(const Request& request) {
  const auto given = asked(request);
  if (!given) return given.problem();
  const auto from =
      request.from.empty() ? Result<Date>(given->known) : parse_day(request.from, "--from");
  if (!from) return from.problem();
  const Period span{*from, add_months_down(*from, request.months)};
  const std::vector<CaseGroup> groups(all_case_groups().begin(), all_case_groups().end());
  const auto bans = projections::bans(
      given->state, {projections::all_lines(given->state), groups, given->addressee, given->known,
                     given->scenario.horizon.from, given->readings});
  if (!bans) return bans.problem();
  const law::Inquiry fresh(given->known, given->addressee, given->readings);
  const auto coming = projections::outlook(given->scenario.log, *bans, span, given->state, fresh);
  Output output{Tree::object(), {}, {{"day", "kind", "what"}}};
  Tree list = Tree::array();
  for (const auto& item : coming) {
    list.push(Tree::object()
                  .set("on", item.on)
                  .set("kind", item.kind)
                  .set("what", item.what)
                  .set("basis", item.basis));
    output.rows.push_back({to_string(item.on), item.kind, item.what});
  }
  if (!request.ics.empty()) {
    if (auto problem = scenarios::write_file_atomically(request.ics, projections::ics(coming)))
      return *problem;
  }
  output.json.set("schema", "stichtag/outlook/1")
      .set("scenario", given->scenario.name)
      .set("from", span.from);
  output.json.set("until", *span.until).set("coming", std::move(list));
  output.json.set("re-assessment", projections::reassessment_note).set("note", legal_note);
  output.text =
      "What comes from " + to_string(span.from) + " to before " + to_string(*span.until) +
      ", scenario '" + given->scenario.name + "'\n\n" + table(output.rows) + "\n" +
      wrapped("[C]: inferred. " + std::string(projections::reassessment_note) + " " + legal_note);
  return output;
}

}  // namespace stichtag::app
