// One function a command. Each takes what was typed and gives what is to be printed.
#pragma once
#include "events/vocabulary/result.hpp"
#include "scenarios/app/asked/request.hpp"
#include "scenarios/app/page/output.hpp"

namespace stichtag::app {

[[nodiscard]] Result<Output> state_command(const Request& request);
[[nodiscard]] Result<Output> bans_command(const Request& request);
[[nodiscard]] Result<Output> all_readings_command(const Request& request);
[[nodiscard]] Result<Output> why_command(const Request& request);
[[nodiscard]] Result<Output> diff_command(const Request& request);
[[nodiscard]] Result<Output> impact_command(const Request& request);
[[nodiscard]] Result<Output> check_command(const Request& request);
[[nodiscard]] Result<Output> graph_command(const Request& request);
[[nodiscard]] Result<Output> deadline_command(const Request& request);
[[nodiscard]] Result<Output> readings_command(const Request& request);
[[nodiscard]] Result<Output> outlook_command(const Request& request);
[[nodiscard]] Result<Output> certificates_command(const Request& request);
[[nodiscard]] Result<Output> scenario_command(const Request& request);
[[nodiscard]] Result<Output> run_command(const Request& request);
[[nodiscard]] Result<Output> quota_command(const Request& request);
[[nodiscard]] Result<Output> compare_command(const Request& request);
// compare --runs: many runs of each, differences between runs with the same chance.
[[nodiscard]] Result<Output> paired_command(const Request& request);
[[nodiscard]] Result<Output> ensemble_command(const Request& request);
[[nodiscard]] Result<Output> merge_command(const Request& request);
[[nodiscard]] Result<Output> stress_command(const Request& request);
[[nodiscard]] Result<Output> sensitivity_command(const Request& request);
[[nodiscard]] Result<Output> discover_command(const Request& request);
[[nodiscard]] Result<Output> regret_command(const Request& request);
[[nodiscard]] Result<Output> hindcast_command(const Request& request);
[[nodiscard]] Result<Output> report_command(const Request& request);
[[nodiscard]] Result<Output> bench_command(const Request& request);
[[nodiscard]] Result<Output> log_command(const Request& request);

}  // namespace stichtag::app
