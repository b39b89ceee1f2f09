#include "tests/oracle/oracle.hpp"

#include <algorithm>

#include "tests/oracle/oracle_world.hpp"

namespace stichtag::oracle {
namespace {

enum class Install { banned, permitted, obligatory };

struct Verdict {
  Install install = Install::banned;
  std::set<std::string> grounds = {};
};

Verdict banned(std::set<std::string> grounds) { return {Install::banned, std::move(grounds)}; }

// N18: does the old law bind the operator to equip the case?
bool old_duty(const World& world, const Question& question, Date day) {
  const auto group = question.asked().group;
  const bool late_start =
      group == CaseGroup::consumer_6000_10000 || group == CaseGroup::plant_over_100;
  if (!question.is_mandatory_case() || day.year() < (late_start ? 2020 : 2017)) return false;
  return determined_for_case(world, question, day, std::nullopt);
}

// M02: the latest permitted start of § 45(1) since the GNDEW.
bool new_duty(const Question& question, Date day) {
  return question.is_mandatory_case() && day.year() >= (question.is_large_case() ? 2028 : 2025);
}

Verdict install_in_old_law(const World& world, const Question& question, const ProductRef& product,
                           Date day) {
  if (sentence_two_bans(world, question, product, day)) return banned({"s19-6-s2"});
  if (complete(world, question, product, day)) {
    return {old_duty(world, question, day) ? Install::obligatory : Install::permitted};
  }
  switch (sentence_one_installs(world, question, product, day)) {
    case SentenceOne::permits:
      return {Install::permitted};
    case SentenceOne::suspended_by_court:
      return banned({"court"});
    case SentenceOne::no:
      break;
  }
  return banned({"s24-4"});
}

// N12: what sentence 2 banned on the last day before the GNDEW.
std::set<std::string> grounds_since_gndew(const World& world, const Question& question,
                                          const ProductRef& product) {
  const Date eve = *world.statute_from(StatuteVersion::v3) - 1;
  if (question.reads("gndew-effect", "persists_for_uncertified") &&
      sentence_two_bans(world, question, product, eve))
    return {"s19-6-s2", "s24-4"};
  return {"s24-4"};
}

Verdict install_since_gndew(const World& world, const Question& question, const ProductRef& product,
                            Date day) {
  if (complete(world, question, product, day))
    return {new_duty(question, day) ? Install::obligatory : Install::permitted};
  return banned(grounds_since_gndew(world, question, product));
}

Verdict install_one(const World& world, const Question& question, const ProductRef& product,
                    Date day) {
  return world.in_force(StatuteVersion::v3, day)
             ? install_since_gndew(world, question, product, day)
             : install_in_old_law(world, question, product, day);
}

// The versions that a question about a line ranges over (N01), and one without a name for
// certificates that name none.
std::set<std::string> versions_to_ask(const World& world, const std::string& line) {
  auto versions = world.versions(line);
  versions.insert("");
  return versions;
}

// A line is as free as its freest version; of grounds, that of § 19(6) S. 2 goes first (M05).
bool is_better(const Verdict& a, const Verdict& b) {
  if (a.install != b.install) return a.install > b.install;
  for (const char* ground : {"s19-6-s2", "court"}) {
    if (a.grounds.contains(ground) != b.grounds.contains(ground)) return a.grounds.contains(ground);
  }
  return false;
}

bool covered_by_then(const World& world, const ProductRef& product, Date day) {
  const auto first = world.first_covered(product.line, *product.version);
  return first && *first <= day;
}

std::set<std::string> grounds_without_certificate(const World& world, const Question& question,
                                                  Date day) {
  const ProductRef line{question.asked().product.line, std::nullopt};
  if (!world.in_force(StatuteVersion::v3, day)) {
    if (sentence_two_bans(world, question, line, day)) return {"s19-6-s2"};
    return {"s24-4"};
  }
  return grounds_since_gndew(world, question, line);
}

Verdict install(const World& world, const Question& question) {
  const auto& asked = question.asked();
  if (asked.product.line == uncertified_system) {
    return legacy_installable(world, question, asked.on) ? Verdict{Install::permitted}
                                                         : banned({"s19-5"});
  }
  if (question.reads("product-identity", "by_product_line")) {
    // N05: a version never certified is banned; sentence 2 goes by line all the same (N10).
    if (asked.product.version && !covered_by_then(world, asked.product, asked.on))
      return banned(grounds_without_certificate(world, question, asked.on));
    return install_one(world, question, {asked.product.line, std::nullopt}, asked.on);
  }
  if (asked.product.version) return install_one(world, question, asked.product, asked.on);
  Verdict best = install_one(world, question, {asked.product.line, ""}, asked.on);
  for (const auto& version : versions_to_ask(world, asked.product.line)) {
    auto verdict = install_one(world, question, {asked.product.line, version}, asked.on);
    if (is_better(verdict, best)) best = std::move(verdict);
  }
  return best;
}

bool use_one(const World& world, const Question& question, const ProductRef& product, Date day) {
  if (complete(world, question, product, day)) return true;
  if (!world.in_force(StatuteVersion::v3, day)) {
    return sentence_one_uses(world, question, product, day) ||
           used_before_withdrawal(world, question, product, day);
  }
  // M15, N20.
  const Date hard_stop = Date::of(question.is_large_case() ? 2028 : 2025, 12, 31);
  if (day <= hard_stop && cc_valid(world, product, day)) return true;
  return vested(world, question, product, day);
}

bool use(const World& world, const Question& question) {
  const auto& asked = question.asked();
  if (asked.product.line == uncertified_system) return legacy_usable(world, question, asked.on);
  if (!question.reads("product-identity", "by_certified_version")) {
    if (asked.product.version && !covered_by_then(world, asked.product, asked.on)) return false;
    return use_one(world, question, {asked.product.line, std::nullopt}, asked.on);
  }
  if (asked.product.version) return use_one(world, question, asked.product, asked.on);
  return std::ranges::any_of(
      versions_to_ask(world, asked.product.line), [&](const std::string& version) {
        return use_one(world, question, {asked.product.line, version}, asked.on);
      });
}

bool has_certificate_event(const EventLog& log, const std::string& line) {
  return std::ranges::any_of(log, [&](const Recorded& recorded) {
    const auto* issued = std::get_if<CertificateIssued>(&recorded.event);
    return issued && issued->product == line;
  });
}

std::string name_of(Install install) {
  switch (install) {
    case Install::banned:
      return "banned";
    case Install::permitted:
      return "permitted";
    case Install::obligatory:
      break;
  }
  return "obligatory";
}

}  // namespace

Told ask(const EventLog& log, const Asked& asked) {
  if (asked.product.line != uncertified_system && !has_certificate_event(log, asked.product.line))
    return {"banned", "unlawful", {"product-unknown"}};
  const Question question(asked);
  std::set<std::string> installs, uses, grounds;
  for_each_world(log, question, [&](const World& world) {
    auto verdict = install(world, question);
    installs.insert(name_of(verdict.install));
    grounds.merge(verdict.grounds);
    uses.insert(use(world, question) ? "lawful" : "unlawful");
  });
  const auto only = [](const std::set<std::string>& answers) {
    return answers.size() == 1 ? *answers.begin() : std::string("undetermined");
  };
  return {only(installs), only(uses), grounds};
}

}  // namespace stichtag::oracle
