#include "scenarios/app/typed/builder.hpp"

namespace stichtag::app {

void Builder::store_commands() const {
  auto* scenarios = command("scenario", "the scenario library",
                            "stichtag scenario show smarty-iq-fails --origins");
  for (const char* name : {"list", "show", "check"}) {
    auto* sub = scenarios->add_subcommand(
        name, std::string(name) == "list" ? "names and titles" : "one scenario");
    if (std::string(name) != "list")
      sub->add_option("SCENARIO", request.words, "name or file")->required();
    sub->add_flag("--origins", request.origins, "list the facts that are not of the history pack");
    sub->fallthrough();
  }
  scenarios->require_subcommand(1);
  simulation_commands();
  ensemble_commands();
  stress_command();
  sensitivity_commands();
  forecast_commands();
  report_command();
  auto* bench = command("bench", "speed, each measure beside a baseline of the same run",
                        "stichtag bench --format json");
  bench->add_option("--only", request.only, "rows whose names begin so")->option_text("NAME");
  bench->add_flag("--all", request.all, "also what takes minutes: ensemble/national-1000");
  auto* log = command("log", "the event store", "stichtag log import history --db runs.db");
  for (const char* name : {"import", "export", "verify", "show"}) {
    auto* sub = log->add_subcommand(name, std::string(name) + " a store");
    if (std::string(name) == "import")
      sub->add_option("SOURCE", request.words, "scenario, or file.jsonl")->required();
    sub->add_option("--db", request.db, "SQLite file")->required()->option_text("FILE");
    sub->fallthrough();
  }
  log->require_subcommand(1);
}

}  // namespace stichtag::app
