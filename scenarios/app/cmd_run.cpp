// `stichtag run`: one simulated run.
#include <filesystem>

#include "engine/projections/bans.hpp"
#include "events/store/run_segments.hpp"
#include "events/vocabulary/json.hpp"
#include "scenarios/app/asked.hpp"
#include "scenarios/app/atomic_file.hpp"
#include "scenarios/app/bans_output.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/drawn_output.hpp"
#include "scenarios/app/money_output.hpp"
#include "scenarios/app/quota_output.hpp"
#include "scenarios/app/run_output.hpp"
#include "scenarios/app/sanctions_output.hpp"
#include "scenarios/app/simulated.hpp"
#include "scenarios/app/text_table.hpp"

namespace stichtag::app {
namespace {

using projections::Ban;

Result<std::vector<Ban>> bans_of(const Asked& given) {
  const std::vector<CaseGroup> groups(all_case_groups().begin(), all_case_groups().end());
  return projections::bans(
      given.state, {projections::all_lines(given.state), groups, given.addressee, given.known,
                    given.scenario.horizon.from, given.readings});
}

std::string clause_in_words(const std::vector<Ban>& bans) {
  std::string text;
  for (const auto& ban : bans) {
    if (ban.ground != law::Ground::s19_6_s2) continue;
    text += wrapped(ban.product + " banned from " + to_string(ban.period.from) +
                    (ban.period.until ? " until before " + to_string(*ban.period.until) : "") +
                    (ban.certain ? "" : " (perhaps)") + ", " + cases_in_words(ban.cases) +
                    ", by § 19(6) S. 2.");
  }
  return text.empty() ? "No ban under § 19(6) S. 2; `stichtag bans` lists the others.\n" : text;
}

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

std::optional<Problem> write_out(const Output& output, const std::string& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) {
    return Problem{ProblemKind::machine, "the folder cannot be made: " + error.message(), folder,
                   "name one that can be written to"};
  }
  for (const auto& [name, text] :
       {std::pair<std::string, std::string>{"run.json", print_json_pretty(output.json)},
        {"fleet.csv", csv(output.rows)},
        {"run.txt", output.text}}) {
    if (auto problem = write_file_atomically(folder + "/" + name, text)) return problem;
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
  const auto bans = bans_of(given);
  if (!bans) return bans.problem();
  Output output{Tree::object(), {}, fleet_rows(ran.run)};
  output.json.set("schema", "stichtag/run/1").set("scenario", given.scenario.name);
  add_run(ran, output.json);
  output.json.set("reading", reading_tree(given.readings)).set("bans", tree_of(*bans));
  output.json.set("drawn", drawn_tree(ran.run.drawn_facts));
  output.json.set("quota", quota_tree(done->quota, ran));
  add_sanctions(given, ran, done->quota, output.json);
  const auto money = money_of(given, ran);
  if (!money) return money.problem();
  output.json.set("money", money_tree(*money));
  describe_run(given, ran, output.json);
  output.text = styled(given.scenario.title, Style::bold) + "\n" + wrapped(given.scenario.story) +
                heading("What was banned") + clause_in_words(*bans) +
                drawn_in_words(ran.run.drawn_facts) + heading("The fleet") +
                fleet_in_words(ran.run) + operators_in_words(ran) + heading("The quota of § 45") +
                quota_in_words(done->quota, ran) + sanctions_in_words(given, ran, done->quota) +
                heading("Update campaigns") + campaigns_in_words(ran) + heading("Decisions") +
                decisions_in_words(ran) + heading("Totals") + totals_in_words(ran.run) +
                heading("Money") + money_in_words(*money) + heading("What this stands on") +
                assumptions_in_words(given, ran) +
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
