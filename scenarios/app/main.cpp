// The program: read the command line, run one command, print what it gives.
#include <cstdio>
#include <exception>
#include <map>

#include "scenarios/app/command_line.hpp"
#include "scenarios/app/commands.hpp"

namespace {

using namespace stichtag;
using app::Request;

int carry_out(const Request& request) {
  static const std::map<std::string, Result<app::Output> (*)(const Request&)> commands{
      {"state", app::state_command},       {"bans", app::bans_command},
      {"why", app::why_command},           {"deadline", app::deadline_command},
      {"readings", app::readings_command}, {"outlook", app::outlook_command},
      {"diff", app::diff_command},         {"impact", app::impact_command},
      {"log", app::log_command},           {"check", app::check_command},
      {"graph", app::graph_command},       {"certificates", app::certificates_command},
      {"scenario", app::scenario_command}, {"bench", app::bench_command},
      {"run", app::run_command},           {"compare", app::compare_command},
      {"quota", app::quota_command},       {"ensemble", app::ensemble_command},
      {"merge", app::merge_command},       {"hindcast", app::hindcast_command},
      {"stress", app::stress_command},     {"sensitivity", app::sensitivity_command},
      {"discover", app::discover_command}, {"regret", app::regret_command},
      {"report", app::report_command},
  };
  const auto output = commands.at(request.command)(request);
  if (!output) return app::report(output.problem(), request.format);
  if (const auto problem = app::print(*output, request.format))
    return app::report(*problem, request.format);
  return output->exit_code;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return app::with_command_line(argc, argv, carry_out);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "stichtag: %s\n", error.what());
    return app::machine_trouble;
  }
}
