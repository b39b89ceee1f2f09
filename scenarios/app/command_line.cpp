#include "scenarios/app/command_line.hpp"

#include <CLI/CLI.hpp>

#include "events/vocabulary/names.hpp"
#include "scenarios/app/output.hpp"

namespace stichtag::app {
namespace {

struct Builder {
  CLI::App& app;
  Request& request;

  CLI::App* command(const std::string& name, const std::string& what,
                    const std::string& example) const {
    auto* sub = app.add_subcommand(name, what);
    sub->footer("Example:\n  " + example);
    const auto choose = [this](const std::string& typed) {
      request.format = typed == "json" ? Format::json : typed == "csv" ? Format::csv : Format::text;
    };
    sub->add_option_function<std::string>("--format", choose, "text, json or csv")
        ->check(CLI::IsMember({"text", "json", "csv"}))
        ->option_text("text|json|csv");
    return sub;
  }
  void scenario(CLI::App* sub) const {
    sub->add_option("SCENARIO", request.words,
                    "a name of `stichtag scenario list`, or a file; default: history");
  }
  void view(CLI::App* sub) const {
    sub->add_option("--known", request.known,
                    "as known on this day (default: the latest knowledge)")
        ->option_text("DATE");
    sub->add_option("--case", request.group, "case group, such as consumer-6000-10000")
        ->option_text("CASE");
    sub->add_option("--addressee", request.addressee,
                    "gmsb, plaintiff, co-plaintiff or competitive")
        ->option_text("WHO");
    sub->add_option("--reading", request.readings,
                    "a reading of a contested point, name=option; may be repeated")
        ->option_text("K=V");
    sub->add_flag("--strict", request.strict, "exit 5 when something is undetermined");
  }
  void on(CLI::App* sub) const {
    sub->add_option("--on", request.on, "day in question")->option_text("DATE");
  }
  void product(CLI::App* sub) const {
    sub->add_option("--product", request.product, "line, line@version, or uncertified-system")
        ->option_text("P");
  }

  void law_commands() const {
    auto* state = command("state", "what the law says on a day", "stichtag state --on 2022-06-01");
    scenario(state), view(state), on(state), product(state);
    auto* bans = command("bans", "installation-ban periods",
                         "stichtag bans smarty-iq-fails --product sagemcom-smarty-iq");
    scenario(bans), view(bans), product(bans);
    bans->add_flag("--all-readings", request.all_readings,
                   "under every combination of readings, equal tables grouped");
    auto* why =
        command("why", "the proof of an answer, and what would change it",
                "stichtag why smarty-iq-fails --on 2023-05-25 --product sagemcom-smarty-iq");
    scenario(why), view(why), on(why), product(why);
    auto* diff = command("diff", "what differs between scenarios, days or days of knowledge",
                         "stichtag diff --on 2021-06-01 --known 2021-06-01 --known 2022-06-01");
    scenario(diff), view(diff), on(diff), product(diff);
    auto* impact =
        command("impact", "what falls with one fact", "stichtag impact --remove bsi-2022-finding");
    scenario(impact), view(impact), on(impact);
    impact
        ->add_option("--remove", request.remove,
                     "event id; without it, certificates are ranked by their loss")
        ->option_text("EVENT");
    auto* check =
        command("check", "unreachable exits, stale sources, contradictions; exit 1 if any",
                "stichtag check smarty-iq-fails");
    scenario(check), view(check);
  }

  void other_commands() const {
    auto* graph = command("graph", "what rests on what, as DOT (text) or JSON",
                          "stichtag graph --format json");
    scenario(graph);
    auto* deadline = command("deadline", "a deadline and its derivation",
                             "stichtag deadline --from 2022-05-20 --period P12M --roll");
    deadline->add_option("--from", request.from, "day of the event")
        ->required()
        ->option_text("DATE");
    deadline->add_option("--period", request.period, "ISO 8601 duration")
        ->required()
        ->option_text("P12M");
    deadline->add_option("--rule", request.rule, "norm cited for the roll")
        ->check(CLI::IsMember({"bgb", "vwvfg"}))
        ->option_text("bgb|vwvfg");
    deadline->add_flag("--roll", request.roll,
                       "an end on a weekend or nationwide holiday moves on");
    command("readings", "contested points, their options, defaults and reasons",
            "stichtag readings");
    auto* outlook =
        command("outlook", "what comes: expiries, re-assessments, deadlines, quota dates",
                "stichtag outlook --from 2026-11-24 --months 12");
    scenario(outlook), view(outlook);
    outlook->add_option("--from", request.from, "first day")->option_text("DATE");
    outlook->add_option("--months", request.months, "how far to look")
        ->check(CLI::Range(1, 600))
        ->option_text("N");
    outlook->add_option("--ics", request.ics, "also write a calendar file")->option_text("FILE");
    auto* certificates = command("certificates", "the register on a day",
                                 "stichtag certificates --on 2026-11-24 --product theben-conexa");
    on(certificates), product(certificates), scenario(certificates);
  }

  // What every simulated command takes.
  void chance(CLI::App* sub) const {
    sub->add_option("--seed", request.seed, "of the draws of chance; the same seed, the same run")
        ->option_text("N");
    sub->add_option("--replication", request.replication, "number of the draw under the seed")
        ->option_text("K");
    sub->add_option("--set", request.settings,
                    "a setting of an actor, such as operator.NAME.crews.most=20; may be repeated")
        ->option_text("K=V");
    sub->add_option("--reading", request.readings,
                    "a reading of a contested point, name=option; may be repeated")
        ->option_text("K=V");
  }

  void simulation_commands() const {
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
    chance(compare);
  }

  void ensemble_commands() const {
    auto* ensemble = command("ensemble", "many runs: distributions and probabilities",
                             "stichtag ensemble smarty-iq-fails --runs 200");
    scenario(ensemble), chance(ensemble);
    ensemble->add_option("--runs", request.runs, "how many, with replications from 0 (default 100)")
        ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{1'000'000'000}))
        ->option_text("N");
    ensemble->add_option("--jobs", request.jobs, "threads (default: as many as cores)")
        ->check(CLI::Range(1, 1024))
        ->option_text("J");
    ensemble->add_option("--shard", request.shard, "only part I of N, counted from 0; with --out")
        ->option_text("I/N");
    ensemble->add_option("--out", request.out, "also write all runs to this file, for `merge`")
        ->option_text("FILE");
    ensemble->add_option("--resume", request.resume, "go on with a file that was not finished")
        ->option_text("FILE");
    auto* merge = command("merge", "shards of an ensemble put together",
                          "stichtag merge part-0.json part-1.json part-2.json");
    merge->add_option("FILE", request.words, "every shard, in any order")->required();
    merge->add_option("--out", request.out, "also write the whole to this file")
        ->option_text("FILE");
  }

  void forecast_commands() const {
    auto* hindcast = command("hindcast", "forecast of a day beside what was published later",
                             "stichtag hindcast --train 2024-12-31 --test 2025-06-30");
    hindcast->add_option("--train", request.train, "fit to figures known by this day")
        ->required()
        ->option_text("DATE");
    hindcast->add_option("--test", request.test, "forecast the figures up to this day")
        ->required()
        ->option_text("DATE");
    hindcast
        ->add_option("--data", request.data,
                     "more figures, with the columns of rollout.csv; they go over the shipped ones")
        ->option_text("FILE");
    hindcast->add_option("--seed", request.seed, "of the draws of chance")->option_text("N");
    hindcast->add_option("--runs", request.runs, "draws that make the interval (default 400)")
        ->option_text("N");
  }

  void store_commands() const {
    auto* scenarios = command("scenario", "the scenario library",
                              "stichtag scenario show smarty-iq-fails --origins");
    for (const char* name : {"list", "show", "check"}) {
      auto* sub = scenarios->add_subcommand(
          name, std::string(name) == "list" ? "names and titles" : "one scenario");
      if (std::string(name) != "list")
        sub->add_option("SCENARIO", request.words, "name or file")->required();
      sub->add_flag("--origins", request.origins,
                    "list the facts that are not of the history pack");
      sub->fallthrough();
    }
    scenarios->require_subcommand(1);
    simulation_commands();
    ensemble_commands();
    forecast_commands();
    auto* bench = command("bench", "speed, each measure beside a baseline of the same run",
                          "stichtag bench --format json");
    bench->add_option("--only", request.only, "rows whose names begin so")->option_text("NAME");
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
};

Format format_typed(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    if (word == "--format=json" ||
        (word == "--format" && i + 1 < argc && std::string(argv[i + 1]) == "json"))
      return Format::json;
  }
  return Format::text;
}

// What can stand where the word stands: options behind a command, else commands.
std::vector<std::string> words_of(const CLI::App& app, bool options) {
  std::vector<std::string> words;
  if (options) {
    for (const auto* option : app.get_options()) {
      for (const auto& name : option->get_lnames()) words.push_back("--" + name);
    }
  } else {
    for (const auto* sub : app.get_subcommands([](const CLI::App*) { return true; }))
      words.push_back(sub->get_name());
  }
  return words;
}

Problem misspelt(const CLI::App& app, const CLI::ParseError& error) {
  Problem problem{.what = error.what(),
                  .where = "command line",
                  .hint = "`stichtag --help` lists the commands"};
  const auto unread = app.remaining(true);
  if (unread.empty()) return problem;
  const auto& word = unread.front();
  const bool option = word.starts_with("-");
  const auto* place = &app;
  while (!place->get_subcommands().empty()) place = place->get_subcommands().front();
  const auto words = words_of(*place, option);
  problem.what = std::string("no ") + (option ? "option" : "command") + " '" + word + "'";
  if (!words.empty()) problem.hint = did_you_mean(word, words, 20);
  return problem;
}

}  // namespace

int with_command_line(int argc, char** argv, const std::function<int(const Request&)>& run) {
  CLI::App app{
      "Stichtag: an event-sourced simulator of the regulation of German smart-meter gateways.\n"
      "Which gateway could be installed in which case on which day, what was known then, and why.\n"
      "This is a model, not legal advice."};
  app.set_version_flag("--version", STICHTAG_VERSION);
  app.footer(
      "Example:\n  stichtag bans smarty-iq-fails\nExit codes: 0 done, 1 findings, 2 wrong input, "
      "3 broken store, 4 machine trouble,\n5 undetermined under --strict.");
  app.require_subcommand(1);
  Request request;
  const Builder builder{app, request};
  builder.law_commands();
  builder.other_commands();
  builder.store_commands();
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& success) {
    return app.exit(success);
  } catch (const CLI::ParseError& error) {
    return report(misspelt(app, error), format_typed(argc, argv));
  }
  const auto* sub = app.get_subcommands().front();
  request.command = sub->get_name();
  if (!sub->get_subcommands().empty())
    request.subcommand = sub->get_subcommands().front()->get_name();
  return run(request);
}

}  // namespace stichtag::app
