// What `run`, `quota` and `compare` share: a scenario asked for, its settings, its run with quota.
#pragma once
#include <string>
#include <vector>

#include "scenarios/app/asked/asked.hpp"
#include "scenarios/app/asked/request.hpp"
#include "scenarios/runs/law_of_run.hpp"
#include "scenarios/runs/quota_of_run.hpp"

namespace stichtag::app {

struct Simulated {
  Asked given;
  scenarios::Ran ran;
  std::vector<scenarios::QuotaRow> quota;
  Date on;     // from which day one looks ahead: --on, else the latest knowledge in the log
  Date today;  // that knowledge, before anything is drawn or supposed; --known where given
  scenarios::LawOfRun law;  // as it stands after the run, all that was drawn in it included
};

[[nodiscard]] Result<Simulated> simulated(const Request& request, const std::string& scenario);
// Beside one another; what they share with the first is simulated once.
[[nodiscard]] Result<std::vector<Simulated>> simulated_together(
    const Request& request, const std::vector<std::string>& scenarios);
// Of one_scenario.
[[nodiscard]] Result<Simulated> simulated(const Request& request);

// Assumptions of the scenario and of its actors, changes, the note.
void describe_run(const Asked& given, const scenarios::Ran& ran, Tree& tree);
// What --shock supposes, and `remark` behind it; empty without one.
[[nodiscard]] std::string shocks_in_words(const Asked& given, const std::string& remark = {});
[[nodiscard]] std::string assumptions_in_words(const Asked& given, const scenarios::Ran& ran);

}  // namespace stichtag::app
