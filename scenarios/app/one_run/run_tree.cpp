// A run as a tree (contract: stichtag/run/1).
#include "scenarios/app/one_run/run_output.hpp"
#include "scenarios/app/one_run/weighed_output.hpp"

namespace stichtag::app {
namespace {

// `uncertified` is all that is not certified for certain; `undetermined` is the part of it of which
// the record does not tell.
Tree fleet_tree(const run::Run& run) {
  Tree rows = Tree::array();
  for (const auto& row : run.fleet) {
    Tree by_product = Tree::object();
    for (std::size_t i = 0; i < run.lines.size(); ++i) by_product.set(run.lines[i], row.by_line[i]);
    rows.push(Tree::object()
                  .set("date", row.date)
                  .set("installed", row.installed)
                  .set("certified", row.certified)
                  .set("uncertified", row.uncertified + row.undetermined)
                  .set("undetermined", row.undetermined)
                  .set("by-product", std::move(by_product)));
  }
  return rows;
}

std::string_view name_of(actors::CampaignEnd end) {
  switch (end) {
    case actors::CampaignEnd::running:
      return "running";
    case actors::CampaignEnd::finished:
      return "finished";
    case actors::CampaignEnd::rolled_back:
      return "rolled-back";
    case actors::CampaignEnd::overtaken:
      return "overtaken";
  }
  return "running";
}

Tree campaigns_tree(const scenarios::Ran& ran) {
  Tree rows = Tree::array();
  for (const auto& row : ran.run.campaigns) {
    rows.push(Tree::object()
                  .set("operator", operator_name(ran, row.operator_at))
                  .set("started", row.started)
                  .set("ended", row.ended ? Tree(*row.ended) : Tree())
                  .set("end", name_of(row.end))
                  .set("from", version_name(ran.run, row.from))
                  .set("to", version_name(ran.run, row.to))
                  .set("forced", row.forced)
                  .set("gateways", row.gateways)
                  .set("updated", row.updated)
                  .set("failed-attempts", row.failed_attempts)
                  .set("bricked", row.bricked));
  }
  return rows;
}

Tree decisions_tree(const scenarios::Ran& ran) {
  Tree rows = Tree::array();
  for (const auto& row : ran.run.decisions) {
    std::vector<std::string> options;
    for (const auto option : row.decision.options) options.emplace_back(actors::name_of(option));
    Tree one = Tree::object();
    one.set("date", row.date)
        .set("known", row.date)
        .set("operator", operator_name(ran, row.operator_at))
        .set("choice", actors::name_of(row.decision.choice))
        .set("reason", actors::name_of(row.decision.reason))
        .set("line", row.decision.line < ran.run.lines.size()
                         ? Tree(ran.run.lines[row.decision.line])
                         : Tree())
        .set("at-stake", row.decision.at_stake)
        .set("options", Tree::array_of(options));
    add_weighed(ran.run, row, one);
    rows.push(std::move(one));
  }
  return rows;
}

Tree totals_tree(const run::Totals& totals) {
  Tree tree = Tree::object();
  tree.set("points", totals.points).set("installed", totals.installed);
  tree.set("installs", totals.installs).set("ordered", totals.ordered);
  tree.set("legacy-because-of-ban", totals.legacy_because_of_ban);
  tree.set("uncertified-systems", totals.uncertified_systems);
  const auto systems = totals.uncertified_systems + totals.installed;
  tree.set("uncertified-systems-share",
           systems > 0 ? Tree(double(totals.uncertified_systems) / double(systems)) : Tree());
  tree.set("requests-past-term", totals.requests_past_term);
  tree.set("modern-meters-instead", totals.modern_meters_instead);
  tree.set("modern-meters-in-turn", totals.modern_meters_in_turn);
  tree.set("stranded", totals.stranded).set("written-off", totals.written_off);
  tree.set("updated", totals.updated).set("bricked", totals.bricked);
  tree.set("replaced", totals.replaced).set("failed-visits", totals.failed_visits);
  tree.set("crew-days-idle", totals.idle_hundredths / 100);
  tree.set("calibrations-ended", totals.calibrations_ended);
  tree.set("gateway-days-certified", totals.days_certified);
  tree.set("gateway-days-uncertified", totals.days_uncertified);
  tree.set("gateway-days-undetermined", totals.days_undetermined);
  return tree;
}

}  // namespace

std::string operator_name(const scenarios::Ran& ran, std::uint32_t at) {
  return at < ran.spec.operators.size() ? ran.spec.operators[at].name : "office";
}

std::string version_name(const run::Run& run, std::uint32_t version) {
  if (version >= run.products.size()) return "";
  return run.products[version].line + "@" + run.products[version].version;
}

void add_run(const scenarios::Ran& ran, Tree& tree) {
  const auto& run = ran.run;
  tree.set("seed", std::int64_t(run.key.seed))
      .set("replication", std::int64_t(run.key.replication));
  tree.set("hash", ran.hash);
  tree.set("horizon", Tree::object()
                          .set("from", run.horizon.from)
                          .set("until", run.horizon.until ? Tree(*run.horizon.until) : Tree()));
  tree.set("events", std::int64_t(run.event_count));
  tree.set("fleet", fleet_tree(run));
  tree.set("campaigns", campaigns_tree(ran));
  tree.set("decisions", decisions_tree(ran));
  tree.set("totals", totals_tree(run.totals));
}

}  // namespace stichtag::app
