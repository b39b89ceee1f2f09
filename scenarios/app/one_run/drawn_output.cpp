#include "scenarios/app/one_run/drawn_output.hpp"

#include "scenarios/app/page/text_table.hpp"

namespace stichtag::app {
namespace {

bool moves_the_law(const Event& event) {
  return std::holds_alternative<EnforcementSuspended>(event) ||
         std::holds_alternative<SuspensionEnded>(event) ||
         std::holds_alternative<StatuteEnteredIntoForce>(event) ||
         std::holds_alternative<CertificateRevoked>(event);
}

}  // namespace

Tree drawn_tree(const EventLog& facts) {
  Tree rows = Tree::array();
  for (const auto& fact : facts) {
    rows.push(Tree::object()
                  .set("id", fact.id)
                  .set("known", fact.known.date.earliest())
                  .set("effective", works_from(fact).date.earliest())
                  .set("title", fact.title));
  }
  return rows;
}

std::string drawn_in_words(const EventLog& facts) {
  Rows rows{{"known", "works from", "drawn by chance in this run"}};
  for (const auto& fact : facts) {
    if (!moves_the_law(fact.event)) continue;
    rows.push_back({to_string(fact.known.date.earliest()),
                    to_string(works_from(fact).date.earliest()), fact.title});
  }
  return rows.size() > 1 ? "\n" + table(rows) : "";
}

}  // namespace stichtag::app
