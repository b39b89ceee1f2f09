// `stichtag run`: one simulated run.
#include <filesystem>

#include "events/store/run_segments.hpp"
#include "events/vocabulary/json.hpp"
#include "scenarios/app/asked.hpp"
#include "scenarios/app/atomic_file.hpp"
#include "scenarios/app/bans_of_run.hpp"
#include "scenarios/app/bans_output.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/drawn_output.hpp"
#include "scenarios/app/money_output.hpp"
#include "scenarios/app/quota_output.hpp"
#include "scenarios/app/run_output.hpp"
#include "scenarios/app/sanctions_output.hpp"
#include "scenarios/app/simulated.hpp"
#include "scenarios/app/standstill.hpp"
#include "scenarios/app/text_table.hpp"
#include "scenarios/app/tree_rows.hpp"

namespace stichtag::app {
namespace {

store::RunHeader header_of(const Asked& given, const scenarios::Ran& ran) {
  return {given.scenario.name, ran.run.key.seed, ran.run.key.replication, ran.hash,
          ran.run.event_count};
}

// Stored, then read back: what it gives out is what replaying gives.
Result<std::string> stored(const Asked& given, const scenarios::Ran& ran, const std::string& path) {
  auto target = store::Store::open(path, store::OpenMode::create);
  if (!target) return target.problem();
  const auto header = header_of(given, ran);
  const auto done = append_run(*target, header, {ran.run.bytes, ran.run.byte_counts});
  if (!done) return done.problem();
  const auto back = read_run(*target, header.stream());
  if (!back) return back.problem();
  return header.stream();
}

// A file a table, from what the JSON says; a quota row has its unit beside it.
std::vector<std::pair<std::string, Rows>> tables_of(const Output& output) {
  const auto list = [&](const char* name, const std::vector<std::string>& none) {
    return rows_of_list(*output.json.find(name), none);
  };
  return {{"fleet.csv", output.rows},
          {"bans.csv", list("bans", {"product", "from", "until", "ground", "certainty"})},
          {"quota.csv", list("quota", {"operator", "duty", "due", "unit", "required"})},
          {"campaigns.csv", list("campaigns", {"operator", "started", "ended", "from", "to"})},
          {"decisions.csv", list("decisions", {"date", "operator", "choice", "reason", "line"})},
          {"drawn.csv", list("drawn", {"id", "known", "effective", "title"})},
          {"money.csv", rows_of_list(*output.json.find("money")->find("accounts"),
                                     {"year", "account", "cents"})},
          {"totals.csv", rows_of_object(*output.json.find("totals"))}};
}

std::optional<Problem> write_out(const Output& output, const std::string& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) {
    return Problem{ProblemKind::machine, "the folder cannot be made: " + error.message(), folder,
                   "name one that can be written to"};
  }
  std::vector<std::pair<std::string, std::string>> files{
      {"run.json", print_json_pretty(output.json)}, {"run.txt", output.text}};
  for (const auto& [name, rows] : tables_of(output)) files.emplace_back(name, csv(rows));
  for (const auto& [name, text] : files) {
    if (auto problem = write_file_atomically(folder + "/" + name, text)) return *problem;
  }
  return std::nullopt;
}

std::string heading(const std::string& text) { return "\n" + styled(text, Style::bold) + "\n"; }

}  // namespace

Result<Output> run_command(const Request& request) {
  const auto done = simulated(request);
  if (!done) return done.problem();
  const auto& given = done->given;
  const auto& ran = done->ran;
  const auto bans = bans_of_run(*done);
  if (!bans) return bans.problem();
  Output output{Tree::object(), {}, fleet_rows(ran.run)};
  output.json.set("schema", "stichtag/run/1").set("scenario", given.scenario.name);
  add_run(ran, output.json);
  output.json.set("reading", reading_tree(given.readings)).set("bans", tree_of(*bans));
  output.json.set("installed-nothing", tree_of(standstill_of(ran)));
  output.json.set("drawn", drawn_tree(ran.run.drawn_facts));
  output.json.set("quota", quota_tree(done->quota, ran));
  add_sanctions(given, ran, done->quota, output.json);
  const auto money = money_of(given, ran);
  if (!money) return money.problem();
  output.json.set("money", money_tree(*money));
  describe_run(given, ran, output.json);
  output.text =
      styled(given.scenario.title, Style::bold) + "\n" + wrapped(given.scenario.story) +
      shocks_in_words(given) + heading("What was banned") + bans_in_words(*done, *bans) +
      drawn_in_words(ran.run.drawn_facts) + heading("The fleet") + fleet_in_words(ran.run) +
      operators_in_words(ran) + standstill_in_words(ran) + heading("The quota of § 45") +
      quota_in_words(done->quota, ran) + sanctions_in_words(given, ran, done->quota) +
      heading("Update campaigns") + campaigns_in_words(ran) + heading("Decisions") +
      decisions_in_words(ran) + heading("Totals") + totals_in_words(ran.run) + heading("Money") +
      money_in_words(*money) + heading("What this stands on") + assumptions_in_words(given, ran) +
      wrapped("Seed " + std::to_string(request.seed) + ", replication " +
              std::to_string(request.replication) + ", " +
              count_in_words(std::int64_t(ran.run.event_count)) + " events, hash " +
              ran.hash.substr(0, 16) + ". One run is one draw of chance. " + legal_note);
  if (!request.db.empty()) {
    const auto stream = stored(given, ran, request.db);
    if (!stream) return stream.problem();
    output.json.set("stream", *stream);
    output.text += wrapped("Stored in " + request.db + " as " + *stream +
                           "; read back, it has the same hash.");
  }
  if (!request.out.empty()) {
    if (auto problem = write_out(output, request.out)) return *problem;
  }
  return output;
}

}  // namespace stichtag::app
