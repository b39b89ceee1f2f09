// The readings' defaults and the bands of cases, from the research note.
#include "tests/oracle/oracle_world.hpp"

namespace stichtag::oracle {
namespace {

const std::map<std::string, std::string>& defaults() {
  static const std::map<std::string, std::string> table{
      {"ban-scope", "product"},
      {"clock-start", "notification"},
      {"weekend-roll", "roll"},
      {"interop-due", "bsi_date"},
      {"withdrawal-effect", "ex_tunc"},
      {"withdrawal-objection", "effective_23_05_2022"},
      {"court-reach", "plaintiffs_50"},
      {"legacy-window", "only_covered_groups"},
      {"legacy-reopen", "reopen"},
      {"permission-scope", "av_scope_only"},
      {"product-identity", "mixed"},
      {"permission-after-term", "continues"},
      {"late-certificate", "needs_new_determination"},
      {"later-loss", "only_24_4"},
      {"replacement", "replacement_is_installation"},
      {"gndew-effect", "ends"},
      {"eight-years", "cut_by_2025_rule"},
      {"finding-prompt", "yes"},
      {"tolerance", "duty_only_tolerance"},
      {"suspension-effect", "from_order"},
      {"tr-carry-over", "yes"},
  };
  return table;
}

}  // namespace

Question::Question(const Asked& asked)
    : asked_(asked),
      tr_carries_over_(reads("tr-carry-over", "yes")),
      tr_always_due_(reads("interop-due", "ovg")) {}

bool Question::reads(const std::string& name, const std::string& option) const {
  const auto chosen = asked_.reading.find(name);
  return (chosen == asked_.reading.end() ? defaults().at(name) : chosen->second) == option;
}

bool Question::is_large_case() const {
  return asked_.group == CaseGroup::consumer_over_100000 ||
         asked_.group == CaseGroup::plant_over_100;
}

bool Question::is_mandatory_case() const {
  static const std::set<CaseGroup> optional{
      CaseGroup::consumer_0_2000, CaseGroup::consumer_2000_3000, CaseGroup::consumer_3000_4000,
      CaseGroup::consumer_4000_6000, CaseGroup::plant_1_7};
  return !optional.contains(asked_.group);
}

}  // namespace stichtag::oracle
