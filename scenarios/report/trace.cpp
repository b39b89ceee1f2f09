#include "scenarios/report/trace.hpp"

#include <algorithm>
#include <map>

#include "scenarios/report/trace_writer.hpp"

namespace stichtag::report {
namespace {

using Slice = TraceWriter::Slice;

Tree said_by(const Recorded& fact) {
  return Tree::object().set("id", fact.id).set("title", fact.title);
}

// Withdrawn, revoked or over.
std::optional<Date> end_of(const Recorded& ruling, const EventLog& log) {
  std::optional<Date> end;
  if (ruling.dates.ends) end = ruling.dates.ends->date.earliest() + 1;
  for (const auto& fact : log) {
    const auto* withdrawn = std::get_if<DeterminationWithdrawn>(&fact.event);
    const auto* revoked = std::get_if<DeterminationRevoked>(&fact.event);
    const bool ends_it = (withdrawn != nullptr && withdrawn->target == ruling.id) ||
                         (revoked != nullptr && revoked->target == ruling.id);
    if (ends_it && !fact.replaced_from) end = works_from(fact).date.earliest();
  }
  return end;
}

bool is_certificate(const Recorded& fact) {
  return product_line_of(fact.event).has_value() ||
         std::holds_alternative<CertificateMaintained>(fact.event) ||
         std::holds_alternative<CertificateReassessed>(fact.event) ||
         std::holds_alternative<CertificateExpired>(fact.event) ||
         std::holds_alternative<CertificateRevoked>(fact.event);
}

// Texts of the law one after another, rulings while they last, all else as a moment.
void add_regime(TraceWriter& writer, const EventLog& log) {
  std::vector<Slice> statutes, rulings;
  for (const auto& fact : log) {
    if (fact.replaced_from || is_certificate(fact)) continue;
    const auto from = works_from(fact).date.earliest();
    if (std::holds_alternative<RolloutReported>(fact.event)) continue;
    if (std::holds_alternative<StatuteEnteredIntoForce>(fact.event))
      statutes.push_back({{from, std::nullopt}, fact.id, said_by(fact)});
    else if (std::holds_alternative<DeterminationMade>(fact.event))
      rulings.push_back({{from, end_of(fact, log)}, fact.id, said_by(fact)});
    else
      writer.instant("regime: steps", from, fact.id, said_by(fact));
  }
  std::stable_sort(statutes.begin(), statutes.end(),
                   [](const Slice& a, const Slice& b) { return a.period.from < b.period.from; });
  for (std::size_t i = 0; i + 1 < statutes.size(); ++i)
    statutes[i].period.until = statutes[i + 1].period.from;
  writer.slices("regime: statutes", std::move(statutes));
  writer.slices("regime: rulings", std::move(rulings));
}

void add_bans(TraceWriter& writer, const std::vector<projections::Ban>& bans) {
  std::vector<std::string> products;
  std::map<std::string, std::vector<Slice>> by_product;
  for (const auto& ban : bans) {
    if (by_product.find(ban.product) == by_product.end()) products.push_back(ban.product);
    Tree cases = Tree::array();
    for (const auto group : ban.cases) cases.push(name_of(group));
    by_product[ban.product].push_back(
        {ban.period,
         std::string(ban.certain ? "banned, " : "perhaps banned, ") +
             std::string(law::name_of(ban.ground)),
         Tree::object().set("cases", std::move(cases)).set("rules", Tree::array_of(ban.rules))});
  }
  for (const auto& product : products)
    writer.slices("bans: " + product, std::move(by_product[product]));
}

std::string name_of_operator(const scenarios::Ran& ran, std::uint32_t at) {
  return at < ran.spec.operators.size() ? ran.spec.operators[at].name : "office";
}

std::string version(const run::Run& run, std::uint32_t at) {
  return at < run.products.size() ? run.products[at].line + "@" + run.products[at].version : "";
}

void add_campaigns(TraceWriter& writer, const scenarios::Ran& ran) {
  std::vector<Slice> list;
  for (const auto& row : ran.run.campaigns) {
    std::optional<Date> until;
    if (row.ended) until = *row.ended + 1;
    list.push_back({{row.started, until},
                    version(ran.run, row.from) + " to " + version(ran.run, row.to),
                    Tree::object()
                        .set("operator", name_of_operator(ran, row.operator_at))
                        .set("gateways", row.gateways)
                        .set("updated", row.updated)
                        .set("failed-attempts", row.failed_attempts)
                        .set("bricked", row.bricked)
                        .set("forced", row.forced)});
  }
  writer.slices("campaigns", std::move(list));
}

void add_decisions(TraceWriter& writer, const scenarios::Ran& ran) {
  for (const auto& row : ran.run.decisions) {
    const auto line = row.decision.line;
    writer.instant(
        "decisions", row.date, std::string(actors::name_of(row.decision.choice)),
        Tree::object()
            .set("operator", name_of_operator(ran, row.operator_at))
            .set("reason", actors::name_of(row.decision.reason))
            .set("line", line < ran.run.lines.size() ? Tree(ran.run.lines[line]) : Tree())
            .set("at-stake", row.decision.at_stake));
  }
}

void add_counters(TraceWriter& writer, const TraceSide& side) {
  for (const auto& row : side.ran.run.fleet) {
    writer.counter("fleet", row.date,
                   Tree::object()
                       .set("certified", row.certified)
                       .set("uncertified", row.uncertified)
                       .set("undetermined", row.undetermined));
  }
  for (const auto& curve : side.quota) {
    for (const auto& sample : curve.samples)
      writer.counter("quota: " + curve.name, sample.on,
                     Tree::object().set("reached", sample.share));
  }
}

}  // namespace

Tree trace_of(const std::vector<TraceSide>& sides) {
  Tree events = Tree::array();
  for (std::size_t i = 0; i < sides.size(); ++i) {
    const auto& side = sides[i];
    TraceWriter writer(events, std::int64_t(i) + 1, side.name, side.ran.run.horizon);
    add_regime(writer, side.log);
    add_bans(writer, side.bans);
    add_campaigns(writer, side.ran);
    add_decisions(writer, side.ran);
    add_counters(writer, side);
  }
  Tree trace = Tree::object();
  trace.set("traceEvents", std::move(events)).set("displayTimeUnit", "ms");
  return std::move(trace.set(
      "otherData",
      Tree::object().set("note", "Time is UTC days; this is a model, not legal advice.")));
}

}  // namespace stichtag::report
