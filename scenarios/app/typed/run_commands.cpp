#include "scenarios/app/typed/builder.hpp"

namespace stichtag::app {

void Builder::simulation_commands() const {
  auto* run = command("run", "one simulated run: fleet, campaigns, decisions, quota",
                      "stichtag run smarty-iq-fails --seed 1");
  scenario(run), chance(run);
  const auto step = [&request = request](const std::string& typed) {
    request.step = typed == "P1D"   ? run::Step::day
                   : typed == "P1W" ? run::Step::week
                                    : run::Step::month;
  };
  run->add_option_function<std::string>("--step", step, "rows of the fleet series")
      ->check(CLI::IsMember({"P1D", "P1W", "P1M"}))
      ->option_text("P1D|P1W|P1M");
  designed(run);
  run->add_option("--runs", request.runs, "of the ensemble (lhs, sobol)")->option_text("N");
  run->add_option("--db", request.db, "also store the run in this SQLite file")
      ->option_text("FILE");
  run->add_option("--out", request.out, "also write run.json and its tables to this folder")
      ->option_text("DIR");
  auto* quota = command("quota", "duties of § 45: required, achieved, slack, latest safe start",
                        "stichtag quota worked-operator --on 2026-11-24");
  scenario(quota), chance(quota), on(quota);
  quota->add_option("--known", request.known, "law as known on this day")->option_text("DATE");
  quota->add_option("--operator", request.operator_name, "this operator alone")
      ->option_text("NAME");
  auto* compare = command("compare", "runs side by side under the same chance",
                          "stichtag compare history smarty-iq-fails");
  compare->add_option("SCENARIO", request.words, "two or more names or files")->required();
  chance(compare), designed(compare), jobs(compare);
  compare->add_option("--runs", request.paired_runs, "many runs of each, paired by chance")
      ->check(CLI::Range(std::uint64_t{2}, std::uint64_t{1'000'000}))
      ->option_text("N");
}

void Builder::ensemble_commands() const {
  auto* ensemble = command("ensemble", "many runs: distributions and probabilities",
                           "stichtag ensemble smarty-iq-fails --runs 200");
  scenario(ensemble), chance(ensemble);
  ensemble->add_option("--runs", request.runs, "how many, with replications from 0 (default 100)")
      ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{1'000'000'000}))
      ->option_text("N");
  jobs(ensemble);
  ensemble->add_option("--shard", request.shard, "only part I of N, counted from 0; with --out")
      ->option_text("I/N");
  ensemble->add_option("--out", request.out, "also write all runs to this file, for `merge`")
      ->option_text("FILE");
  designed(ensemble);
  ensemble
      ->add_option("--until-width", request.until_width,
                   "stop when the 95 % interval is that narrow; --runs is the most")
      ->option_text("MEASURE=WIDTH");
  ensemble->add_option("--resume", request.resume, "go on with a file that was not finished")
      ->option_text("FILE");
  auto* merge = command("merge", "shards of an ensemble put together",
                        "stichtag merge part-0.json part-1.json part-2.json");
  merge->add_option("FILE", request.words, "every shard, in any order")->required();
  merge->add_option("--out", request.out, "also write the whole to this file")->option_text("FILE");
}

void Builder::stress_command() const {
  auto* stress = command("stress", "what breaks a duty of § 45, and the smallest shock that does",
                         "stichtag stress worked-operator --reverse");
  scenario(stress), actors(stress), jobs(stress);
  stress->add_option("--operator", request.operator_name, "whose duties (default: the first one's)")
      ->option_text("NAME");
  stress
      ->add_option("--target", request.target, "this duty alone, such as new-consumers-90-by-2026")
      ->option_text("DUTY");
  stress->add_flag("--reverse", request.reverse, "find the smallest shock that breaks the duty");
  stress
      ->add_option("--from", request.from,
                   "first day of the shocks (default: of the month after the latest fact known)")
      ->option_text("DATE");
  stress->add_option("--days", request.days, "how long they last (default 182)")
      ->check(CLI::Range(1, 3660))
      ->option_text("N");
  stress
      ->add_option("--at-least", request.at_least,
                   "a duty holds if it is met in this share of the runs (default 0.5)")
      ->check(CLI::Range(0.01, 1.0))
      ->option_text("SHARE");
  stress->add_option("--runs", request.runs, "of each case (default 50)")
      ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{1'000'000}))
      ->option_text("N");
  stress->add_option("--known", request.known, "law as known on this day")->option_text("DATE");
}

void Builder::sensitivity_commands() const {
  const auto runs = [this](CLI::App* sub, const std::string& what) {
    sub->add_option("--runs", request.runs, what)
        ->check(CLI::Range(std::uint64_t{2}, std::uint64_t{1'000'000}))
        ->option_text("N");
    jobs(sub), actors(sub);
  };
  auto* how = command("sensitivity", "what a measure hangs on: one at a time, Morris, Sobol'",
                      "stichtag sensitivity smarty-iq-uncertain --method tornado --runs 4");
  scenario(how), runs(how, "a bar's end, trajectories, or rows of the design (default 20)");
  how->add_option("--measure", request.measure, "of `stichtag ensemble`, by its beginning")
      ->option_text("NAME");
  how->add_option("--method", request.method, "tornado, morris or sobol")
      ->check(CLI::IsMember({"tornado", "morris", "sobol"}))
      ->option_text("METHOD");
  how->add_option("--inputs", request.inputs,
                  "what is varied: what the scenario is not sure of (default), contested readings, "
                  "assumptions with a range in the data, or all")
      ->option_text("uncertain|readings|assumptions|all");
  auto* where = command("discover", "which combination of inputs makes a duty fail (PRIM)",
                        "stichtag discover smarty-iq-uncertain --target \"20-by-2025 missed\"");
  scenario(where), runs(where, "members of the ensemble (default 200)"), designed(where);
  where->add_option("--target", request.target, "\"DUTY missed\", \"MEASURE < 0.9\" or \"> 3\"")
      ->option_text("TARGET");
  auto* regret = command("regret", "policies over the same futures: which is regretted least",
                         "stichtag regret no-withdrawal history --runs 20");
  regret->add_option("SCENARIO", request.words, "two or more policies, a scenario each")
      ->required();
  runs(regret, "futures (default 50)");
  regret->add_option("--measure", request.measure, "that all have (default: surplus)")
      ->option_text("NAME");
  regret->add_flag("--less-is-better", request.less_is_better, "of this measure");
}

void Builder::forecast_commands() const {
  auto* hindcast = command("hindcast", "forecast of a day beside what was published later",
                           "stichtag hindcast --train 2025-05-31 --test 2025-06-30");
  hindcast->add_option("--train", request.train, "fit to figures published by this day")
      ->required()
      ->option_text("DATE");
  hindcast->add_option("--test", request.test, "forecast the figures up to this day")
      ->required()
      ->option_text("DATE");
  hindcast
      ->add_option("--data", request.data,
                   "more figures, with the columns of rollout.csv; they go over the shipped ones")
      ->option_text("FILE");
  seed(hindcast);
  hindcast->add_option("--runs", request.runs, "draws that make the interval (default 400)")
      ->option_text("N");
}

}  // namespace stichtag::app
