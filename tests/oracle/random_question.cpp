#include <algorithm>

#include "tests/oracle/random_history.hpp"
#include "tests/oracle/random_source.hpp"

namespace stichtag::oracle {
namespace {

struct Choice {
  std::string name;
  std::vector<std::string> options;
};

const std::vector<Choice>& choices() {
  static const std::vector<Choice> table{
      {"ban-scope", {"product", "determination", "tenor_item"}},
      {"clock-start", {"decision", "notification"}},
      {"weekend-roll", {"roll", "no_roll"}},
      {"interop-due", {"bsi_date", "ovg"}},
      {"withdrawal-effect", {"ex_tunc", "ex_nunc"}},
      {"withdrawal-objection",
       {"effective_23_05_2022", "suspended_for_objector", "suspended_for_all"}},
      {"court-reach", {"inter_partes", "plaintiffs_50", "erga_omnes"}},
      {"legacy-window", {"only_covered_groups", "everywhere"}},
      {"legacy-reopen", {"reopen", "closed_once_made"}},
      {"permission-scope", {"av_scope_only", "all_groups"}},
      {"product-identity", {"mixed", "by_certified_version", "by_product_line"}},
      {"permission-after-term", {"continues", "expires_after_12m"}},
      {"late-certificate", {"needs_new_determination", "certificate_suffices"}},
      {"later-loss", {"ban_again", "only_24_4"}},
      {"replacement", {"replacement_is_installation", "replacement_is_continued_use"}},
      {"gndew-effect", {"ends", "persists_for_uncertified"}},
      {"eight-years", {"cut_by_2025_rule", "vested_8_years"}},
      {"finding-prompt", {"yes", "no"}},
      {"tolerance", {"duty_only_tolerance", "tolerance_also_voluntary"}},
      {"suspension-effect", {"from_order", "from_act"}},
      {"tr-carry-over", {"yes", "no"}},
  };
  return table;
}

// Days on which something changes, where two interpreters would differ first.
std::vector<Date> turning_days(const EventLog& log) {
  std::vector<Date> days;
  const auto add = [&](const std::optional<SourcedDate>& date) {
    if (!date) return;
    days.push_back(date->date.earliest());
    if (date->date.latest()) days.push_back(*date->date.latest());
  };
  for (const auto& recorded : log) {
    add(recorded.dates.decided);
    add(recorded.dates.deemed_notified);
    add(recorded.dates.effective);
    add(recorded.dates.ends);
    const auto* made = std::get_if<DeterminationMade>(&recorded.event);
    if (made && made->norm == Norm::s19_6) {
      const Date term = add_months_down(recorded.dates.deemed_notified->date.earliest(), 12);
      for (const int later : {0, 1, 2, 30, 90, 200}) days.push_back(term + later);
    }
  }
  return days;
}

Date some_day(RandomSource& random, const std::vector<Date>& turning) {
  const Date first = Date::of(2018, 1, 1), last = Date::of(2029, 12, 31);
  if (random.chance(35)) return random.day(first, Date::of(2027, 12, 31));
  const Date near = random.one_of(turning);
  return std::clamp(near + random.between(-2, 2), first, last);
}

// What can be asked for: lines that the log names, and versions that are on record (N01).
std::vector<ProductRef> askable(const EventLog& log) {
  std::set<ProductRef> lines, versions;
  for (const auto& recorded : log) {
    if (const auto* made = std::get_if<DeterminationMade>(&recorded.event)) {
      for (const auto& named : made->products) lines.insert({named.product.line, std::nullopt});
    }
    EventId id = recorded.id;
    std::vector<std::string> covered;
    if (const auto* maintained = std::get_if<CertificateMaintained>(&recorded.event)) {
      id = maintained->certificate;
      covered = maintained->versions;
    }
    const auto* issued = std::get_if<CertificateIssued>(&find_event(log, id)->event);
    if (!issued || issued->kind != CertificateKind::common_criteria) continue;
    if (covered.empty()) covered = issued->versions;
    lines.insert({issued->product, std::nullopt});
    for (const auto& version : covered) versions.insert({issued->product, version});
  }
  std::vector<ProductRef> products(versions.begin(), versions.end());
  // Lines as often as versions.
  for (std::size_t i = 0; i <= versions.size() / lines.size(); ++i)
    products.insert(products.end(), lines.begin(), lines.end());
  return products;
}

ProductRef some_product(RandomSource& random, const EventLog& log) {
  if (random.chance(10)) return {std::string(uncertified_system), std::nullopt};
  return random.one_of(askable(log));
}

}  // namespace

Asked random_question(const EventLog& log, std::uint64_t seed) {
  RandomSource random(seed ^ 0x5715c47a65e5ULL);
  const auto turning = turning_days(log);
  const std::vector<std::string> addressees{"gmsb", "gmsb", "plaintiff", "co-plaintiff"};
  Asked asked{some_product(random, log),
              CaseGroup(random.between(0, int(case_group_count) - 1)),
              random.one_of(addressees),
              some_day(random, turning),
              random.chance(65) ? Date::of(2027, 1, 1) : some_day(random, turning),
              {}};
  for (const auto& choice : choices()) {
    if (random.chance(30)) asked.reading[choice.name] = random.one_of(choice.options);
  }
  // Sentence 1 without a prompt finding is gone altogether; asked too often it hides the rest.
  if (random.chance(70)) asked.reading.erase("finding-prompt");
  return asked;
}

}  // namespace stichtag::oracle
