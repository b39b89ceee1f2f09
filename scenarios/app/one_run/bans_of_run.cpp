#include "scenarios/app/one_run/bans_of_run.hpp"

#include "scenarios/app/law/bans_output.hpp"
#include "scenarios/app/page/text_table.hpp"

namespace stichtag::app {
namespace {

using projections::Ban;

std::string first_certificates(const Simulated& done, const std::vector<std::string>& lines) {
  std::vector<std::string> texts;
  for (const auto& line : lines) {
    const auto first = projections::first_certificate(done.law.state, line);
    texts.push_back(line + (first ? " (" + to_string(*first) + ")" : " (none comes)"));
  }
  return texts.empty()
             ? ""
             : wrapped("Not to be installed before its first certificate: " + joined(texts, ", ") +
                       ".");
}

}  // namespace

Result<std::vector<Ban>> bans_of_run(const Simulated& done) {
  const auto& given = done.given;
  const std::vector<CaseGroup> groups(all_case_groups().begin(), all_case_groups().end());
  const auto& state = done.law.state;
  return projections::bans(state, {projections::all_lines(state), groups, given.addressee,
                                   done.law.known, done.ran.run.horizon.from, given.readings});
}

std::string bans_in_words(const Simulated& done, const std::vector<Ban>& bans) {
  std::vector<Ban> told;
  std::vector<std::string> waiting;
  for (const auto& ban : bans) {
    const auto& horizon = done.ran.run.horizon;
    if (horizon.until && ban.period.from >= *horizon.until) continue;
    const auto first = projections::first_certificate(done.law.state, ban.product);
    const bool waits = ban.ground == law::Ground::s24_4 &&
                       (!first || (ban.period.until && *ban.period.until <= *first));
    if (!waits)
      told.push_back(ban);
    else if (waiting.empty() || waiting.back() != ban.product)
      waiting.push_back(ban.product);
  }
  const auto rest = first_certificates(done, waiting);
  if (told.empty()) return "No installation ban on any ground in this run.\n" + rest;
  return table(rows_for_people(told)) +
         wrapped(
             "Up to, not including, the day under 'until'; s19-6-s2: the twelve months of "
             "§ 19(6) S. 2; s24-4: certificates missing or lapsed, § 24(4). Under the law of "
             "this run, with what was drawn and supposed in it; `stichtag bans` knows the "
             "record alone.") +
         rest;
}

}  // namespace stichtag::app
