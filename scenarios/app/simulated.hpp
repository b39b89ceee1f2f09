// What `run`, `quota` and `compare` share: a scenario asked for, its settings, its run with quota.
#pragma once
#include <string>
#include <vector>

#include "scenarios/app/asked.hpp"
#include "scenarios/app/request.hpp"
#include "scenarios/runs/quota_of_run.hpp"

namespace stichtag::app {

struct Simulated {
  Asked given;
  scenarios::Ran ran;
  std::vector<scenarios::QuotaRow> quota;
  Date on;  // from which day one looks ahead: --on, else the latest knowledge in the log
};

[[nodiscard]] Result<Simulated> simulated(const Request& request, const std::string& scenario);
// Beside one another; what they share with the first is simulated once.
[[nodiscard]] Result<std::vector<Simulated>> simulated_together(
    const Request& request, const std::vector<std::string>& scenarios);
// The scenario is the first word, "history" without one.
[[nodiscard]] Result<Simulated> simulated(const Request& request);

// Assumptions of the scenario and of its actors, changes, the note.
void describe_run(const Asked& given, const scenarios::Ran& ran, Tree& tree);
[[nodiscard]] std::string assumptions_in_words(const Asked& given, const scenarios::Ran& ran);

}  // namespace stichtag::app
