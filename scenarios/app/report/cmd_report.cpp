// `stichtag report`: scenarios side by side on one page, with pictures, tables and sources.
#include <algorithm>
#include <filesystem>

#include "engine/projections/outlook.hpp"
#include "scenarios/app/asked/simulated.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/one_run/bans_of_run.hpp"
#include "scenarios/app/page/text_table.hpp"
#include "scenarios/app/report/ensemble_of_report.hpp"
#include "scenarios/app/report/sensitivity_of_report.hpp"
#include "scenarios/app/report/trace_of_report.hpp"
#include "scenarios/atomic_file.hpp"
#include "scenarios/report/report.hpp"

namespace stichtag::app {
namespace {

Result<report::Side> side_of(const Request& request, const std::string& word) {
  auto done = simulated(request, word);
  if (!done) return done.problem();
  auto ensemble = ensemble_of_report(request, word, *done);
  if (!ensemble) return ensemble.problem();
  auto sensitivity = sensitivity_of_report(request, word);
  if (!sensitivity) return sensitivity.problem();
  auto bans = bans_of_run(*done);
  if (!bans) return bans.problem();
  auto& given = done->given;
  return report::Side{word,
                      std::move(given.scenario),
                      std::move(done->law.state),
                      given.readings,
                      done->law.known,
                      done->today,
                      given.addressee,
                      *std::move(bans),
                      std::move(done->ran),
                      std::move(done->quota),
                      *std::move(ensemble),
                      *std::move(sensitivity)};
}

report::Commands commands_of(const Request& request) {
  report::Commands commands;
  for (const auto& reading : request.readings)
    commands.options += " --reading " + report::shell_word(reading);
  if (request.seed != 1) commands.options += " --seed " + std::to_string(request.seed);
  for (const auto& setting : request.settings)
    commands.options += " --set " + report::shell_word(setting);
  return commands;
}

Result<report::Report> report_asked(const Request& request) {
  report::Report made{
      report::Speech(request.lang == "de" ? report::Language::german : report::Language::english),
      CaseGroup::consumer_6000_10000,
      {},
      commands_of(request)};
  for (const auto& word : request.words) {
    auto side = side_of(request, word);
    if (!side) return side.problem();
    made.sides.push_back(*std::move(side));
  }
  const auto given = asked(request, request.words.front());
  if (!given) return given.problem();
  made.group = given->group;
  return made;
}

std::optional<Problem> write_tables(const std::vector<report::Section>& sections,
                                    const std::string& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error)
    return Problem{ProblemKind::machine, "the folder cannot be made: " + error.message(), folder,
                   "name one that can be written to"};
  for (const auto& section : sections) {
    for (const auto& part : section.parts) {
      const auto* table = std::get_if<report::Table>(&part);
      if (table == nullptr) continue;
      if (auto problem = scenarios::write_file_atomically(folder + "/" + table->name + ".csv",
                                                          csv(rows_of(*table))))
        return problem;
    }
  }
  return std::nullopt;
}

// Of the record: what a run draws is not foreseen.
Result<std::vector<projections::Coming>> coming_of(const report::Side& side, Date from,
                                                   int months) {
  const auto state = law::fold(side.scenario.log);
  const std::vector<CaseGroup> groups(all_case_groups().begin(), all_case_groups().end());
  const auto bans =
      projections::bans(state, {projections::all_lines(state), groups, side.addressee, side.today,
                                side.scenario.horizon.from, side.readings});
  if (!bans) return bans.problem();
  const law::Inquiry fresh(side.today, side.addressee, side.readings);
  return projections::outlook(side.scenario.log, *bans, {from, add_months_down(from, months)},
                              state, fresh);
}

// What comes in any of the scenarios, once, in the order of `stichtag outlook`.
Result<std::vector<projections::Coming>> coming_of(const report::Report& made,
                                                   const Request& request) {
  std::vector<projections::Coming> all;
  const auto key = [](const projections::Coming& one) {
    return std::tie(one.on, one.kind, one.what);
  };
  for (const auto& side : made.sides) {
    const auto from =
        request.from.empty() ? Result<Date>(side.today) : parse_day(request.from, "--from");
    if (!from) return from.problem();
    const auto list = coming_of(side, *from, request.months);
    if (!list) return list.problem();
    all.insert(all.end(), list->begin(), list->end());
  }
  std::stable_sort(all.begin(), all.end(),
                   [&](const auto& a, const auto& b) { return key(a) < key(b); });
  const auto same = [&](const auto& a, const auto& b) { return key(a) == key(b); };
  all.erase(std::unique(all.begin(), all.end(), same), all.end());
  return all;
}

// No clock is asked, so the first day is one of the record, or that of --from.
std::string calendar_in_words(const report::Report& made, const Request& request) {
  auto from = request.from;
  if (from.empty()) {
    const auto first =
        std::min_element(made.sides.begin(), made.sides.end(),
                         [](const auto& a, const auto& b) { return a.today < b.today; });
    from = to_string(first->today) + ", the latest knowledge on record; --from names another day";
  }
  return "calendar of " + std::to_string(request.months) + " months from " + from;
}

std::optional<Problem> write_ics(const report::Report& made, const Request& request) {
  const auto coming = coming_of(made, request);
  if (!coming) return coming.problem();
  return scenarios::write_file_atomically(request.ics, projections::ics(*coming));
}

}  // namespace

Result<Output> report_command(const Request& request) {
  const auto made = report_asked(request);
  if (!made) return made.problem();
  const auto sections = sections_of(*made);
  const auto page = page_of(*made, sections);
  if (auto problem = scenarios::write_file_atomically(request.out, page)) return *problem;
  if (!request.csv.empty()) {
    if (auto problem = write_tables(sections, request.csv)) return *problem;
  }
  if (!request.trace.empty()) {
    if (auto problem = write_trace(*made, request.trace)) return *problem;
  }
  if (!request.ics.empty()) {
    if (auto problem = write_ics(*made, request)) return *problem;
  }
  Output output{Tree::object(), {}, {{"written", "what"}, {request.out, "page"}}};
  if (!request.trace.empty()) output.rows.push_back({request.trace, "trace"});
  if (!request.ics.empty()) output.rows.push_back({request.ics, calendar_in_words(*made, request)});
  if (!request.csv.empty()) output.rows.push_back({request.csv, "tables"});
  Tree written = Tree::array();
  for (std::size_t i = 1; i < output.rows.size(); ++i) {
    written.push(Tree::object().set("file", output.rows[i][0]).set("what", output.rows[i][1]));
    output.text += "Written: " + output.rows[i][0] + " (" + output.rows[i][1] + ")\n";
  }
  output.json.set("schema", "stichtag/report/1")
      .set("scenarios", Tree::array_of(request.words))
      .set("written", std::move(written))
      .set("note", legal_note);
  output.text += legal_note + "\n";
  return output;
}

}  // namespace stichtag::app
