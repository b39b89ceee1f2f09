// `stichtag run`: one simulated run.
#include <filesystem>

#include "events/store/run_segments.hpp"
#include "events/vocabulary/json.hpp"
#include "scenarios/app/asked/asked.hpp"
#include "scenarios/app/asked/simulated.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/law/bans_output.hpp"
#include "scenarios/app/one_run/bans_of_run.hpp"
#include "scenarios/app/one_run/drawn_output.hpp"
#include "scenarios/app/one_run/money_output.hpp"
#include "scenarios/app/one_run/quota_output.hpp"
#include "scenarios/app/one_run/run_output.hpp"
#include "scenarios/app/one_run/sanctions_output.hpp"
#include "scenarios/app/one_run/standstill.hpp"
#include "scenarios/app/page/text_table.hpp"
#include "scenarios/app/page/tree_rows.hpp"
#include "scenarios/atomic_file.hpp"

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
    if (auto problem = scenarios::write_file_atomically(folder + "/" + name, text)) return *problem;
  }
  return std::nullopt;
}

std::string heading(const std::string& text) { return "\n" + styled(text, Style::bold) + "\n"; }

struct Told {
  const Request& request;
  const Simulated& done;
  std::vector<projections::Ban> bans;
  projections::Ledger money;
};

// By days and weeks the series stands still between the days on which work is booked.
std::string booked_in_spans(const Request& request) {
  if (request.step == run::Step::month) return "";
  return "Installations and updates are drawn for a span of up to a month (longer where an "
         "operator "
         "plans by more) and booked on one day of it; the series is not smoothed in between, so "
         "that "
         "a change of the law stays on its day.";
}

Tree json_of(const Told& told) {
  const auto& given = told.done.given;
  const auto& ran = told.done.ran;
  Tree json = Tree::object();
  json.set("schema", "stichtag/run/1").set("scenario", given.scenario.name);
  add_run(ran, json);
  json.set("reading", reading_tree(given.readings)).set("bans", tree_of(told.bans));
  json.set("installed-nothing", tree_of(standstill_of(ran)));
  json.set("drawn", drawn_tree(ran.run.drawn_facts));
  json.set("quota", quota_tree(told.done.quota, ran));
  add_sanctions(given, ran, told.done.quota, json);
  json.set("money", money_tree(told.money));
  if (const auto note = booked_in_spans(told.request); !note.empty()) json.set("series-note", note);
  describe_run(given, ran, json);
  return json;
}

std::string text_of(const Told& told) {
  const auto& given = told.done.given;
  const auto& ran = told.done.ran;
  const auto& quota = told.done.quota;
  const auto& request = told.request;
  const auto note = booked_in_spans(request);
  const auto booked = note.empty() ? "" : wrapped(note);
  return styled(given.scenario.title, Style::bold) + "\n" + wrapped(given.scenario.story) +
         shocks_in_words(given) + heading("What was banned") + bans_in_words(told.done, told.bans) +
         drawn_in_words(ran.run.drawn_facts) + heading("The fleet") + fleet_in_words(ran.run) +
         booked + operators_in_words(ran) + standstill_in_words(ran) +
         heading("The quota of § 45") + quota_in_words(quota, ran) +
         sanctions_in_words(given, ran, quota) + heading("Update campaigns") +
         campaigns_in_words(ran) + heading("Decisions") + decisions_in_words(ran) +
         heading("Totals") + totals_in_words(ran.run) + heading("Money") +
         money_in_words(told.money) + heading("What this stands on") +
         assumptions_in_words(given, ran) +
         wrapped("Seed " + std::to_string(request.seed) + ", replication " +
                 std::to_string(request.replication) + ", " +
                 count_in_words(std::int64_t(ran.run.event_count)) + " events, hash " +
                 ran.hash.substr(0, 16) + ". One run is one draw of chance. " + legal_note);
}

}  // namespace

Result<Output> run_command(const Request& request) {
  const auto done = simulated(request);
  if (!done) return done.problem();
  const auto bans = bans_of_run(*done);
  if (!bans) return bans.problem();
  const auto money = money_of(done->given, done->ran);
  if (!money) return money.problem();
  const Told told{request, *done, *bans, *money};
  Output output{json_of(told), text_of(told), fleet_rows(done->ran.run)};
  if (!request.db.empty()) {
    const auto stream = stored(done->given, done->ran, request.db);
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
