// § 19(6) MsbG in the version of 2021: sentence 1, sentence 2, and what both leave behind for use.
#include <algorithm>

#include "tests/oracle/oracle_world.hpp"

namespace stichtag::oracle {
namespace {

const DeterminationMade& content(const Fact& finding) {
  return std::get<DeterminationMade>(finding.recorded->event);
}

// A13, M16: the groups that sentence 1 covers, and so those of sentence 2.
bool covers_case(const Question& question, const Fact& finding) {
  return question.reads("permission-scope", "all_groups") ||
         content(finding).scope.contains(question.asked().group);
}

bool names_version(const NamedProduct& named, const ProductRef& product) {
  if (named.product.line != product.line) return false;
  return !named.product.version || !product.version || named.product.version == product.version;
}

// N09, for installation.
bool named_to_install(const Question& question, const Fact& finding, const ProductRef& product) {
  const bool by_line = question.reads("product-identity", "by_product_line");
  return std::ranges::any_of(content(finding).products, [&](const NamedProduct& named) {
    return by_line ? named.product.line == product.line : names_version(named, product);
  });
}

// N09 for use, N10 for the reach of sentence 2.
std::vector<NamedProduct> entries_of(const Question& question, const Fact& finding,
                                     const ProductRef& product) {
  const bool by_version = question.reads("product-identity", "by_certified_version");
  std::vector<NamedProduct> entries;
  for (const auto& named : content(finding).products) {
    if (by_version ? names_version(named, product) : named.product.line == product.line)
      entries.push_back(named);
  }
  return entries;
}

// N08 and N10 without the suspension.
bool section_applies(const World& world, const Question& question, const Fact& finding, Date day) {
  if (!world.in_force(StatuteVersion::v1, day) || world.in_force(StatuteVersion::v3, day))
    return false;
  if (!question.reads("finding-prompt", "yes")) return false;
  if (!stands(world, question, finding, day)) return false;
  for (const auto* withdrawal : withdrawals_of_s30(world)) {
    if (withdrawal->day <= day) return true;
  }
  return false;
}

// A01: whose certificates sentence 2 asks for when it is put to one product.
std::vector<ProductRef> tested(const Question& question, const Fact& finding,
                               const std::vector<NamedProduct>& own) {
  std::vector<NamedProduct> asked = own;
  const auto& all = content(finding).products;
  if (question.reads("ban-scope", "determination")) asked = all;
  if (question.reads("ban-scope", "tenor_item")) {
    asked.clear();
    for (const auto& named : all) {
      const bool same_item = std::ranges::any_of(
          own, [&](const NamedProduct& entry) { return entry.item == named.item; });
      if (same_item) asked.push_back(named);
    }
  }
  const bool by_version = question.reads("product-identity", "by_certified_version");
  std::vector<ProductRef> products;
  for (const auto& named : asked) {
    products.push_back(by_version ? named.product : ProductRef{named.product.line, std::nullopt});
  }
  return products;
}

// N11, literally: a two-state process, one day after the other.
bool banned_after_term(const World& world, const Question& question, const Fact& finding,
                       const std::vector<ProductRef>& products, Date day) {
  const auto test_holds = [&](Date at) {
    return std::ranges::all_of(products, [&](const ProductRef& product) {
      return complete(world, question, product, at);
    });
  };
  const bool suffices = question.reads("late-certificate", "certificate_suffices");
  const bool ban_again = question.reads("later-loss", "ban_again");
  const Date term = term_of(question, *finding.recorded);
  bool banned = !test_holds(term);
  for (Date at = term + 1; at <= day; at = at + 1) {
    if (!banned && !ban_again) break;
    const bool holds = test_holds(at);
    if (banned) {
      banned = !(holds && (suffices || determined_for_case(world, question, at, finding.day)));
    } else {
      banned = !holds;
    }
  }
  return banned;
}

}  // namespace

SentenceOne sentence_one_installs(const World& world, const Question& question,
                                  const ProductRef& product, Date day) {
  auto answer = SentenceOne::no;
  for (const auto* finding : acts_under(world, Norm::s19_6)) {
    if (!section_applies(world, question, *finding, day)) continue;
    if (!covers_case(question, *finding) || !named_to_install(question, *finding, product))
      continue;
    if (day > term_of(question, *finding->recorded) || !cc_valid(world, product, day)) continue;
    if (!suspended(world, question, *finding, day)) return SentenceOne::permits;
    answer = SentenceOne::suspended_by_court;
  }
  return answer;
}

bool sentence_one_uses(const World& world, const Question& question, const ProductRef& product,
                       Date day) {
  if (!cc_valid(world, product, day)) return false;
  for (const auto* finding : acts_under(world, Norm::s19_6)) {
    if (!section_applies(world, question, *finding, day)) continue;
    if (suspended(world, question, *finding, day)) continue;
    if (covers_case(question, *finding) && !entries_of(question, *finding, product).empty())
      return true;
  }
  return false;
}

bool sentence_two_bans(const World& world, const Question& question, const ProductRef& product,
                       Date day) {
  for (const auto* finding : acts_under(world, Norm::s19_6)) {
    if (!section_applies(world, question, *finding, day)) continue;
    if (!covers_case(question, *finding)) continue;
    if (day <= term_of(question, *finding->recorded)) continue;
    const auto own = entries_of(question, *finding, product);
    if (own.empty()) continue;
    const auto products = tested(question, *finding, own);
    if (banned_after_term(world, question, *finding, products, day)) return true;
  }
  return false;
}

bool used_before_withdrawal(const World& world, const Question& question, const ProductRef& product,
                            Date day) {
  if (!question.reads("finding-prompt", "yes") || !cc_valid(world, product, day)) return false;
  const auto withdrawals = withdrawals_of_s30(world);
  const bool for_the_past = std::ranges::any_of(withdrawals, [&](const Fact* withdrawal) {
    return day < withdrawal->day && takes_effect_for_the_past(question, *withdrawal);
  });
  if (!for_the_past) return false;
  for (const auto* finding : acts_under(world, Norm::s19_6)) {
    if (withdrawn_for_the_past(world, question, *finding)) continue;
    if (covers_case(question, *finding) && !entries_of(question, *finding, product).empty())
      return true;
  }
  return false;
}

bool vested(const World& world, const Question& question, const ProductRef& product, Date day) {
  if (!question.reads("eight-years", "vested_8_years") || !question.reads("finding-prompt", "yes"))
    return false;
  if (!cc_valid(world, product, day)) return false;
  for (const auto* finding : acts_under(world, Norm::s19_6)) {
    if (withdrawn_for_the_past(world, question, *finding)) continue;
    if (!covers_case(question, *finding) || entries_of(question, *finding, product).empty())
      continue;
    if (day <= add_months_down(term_of(question, *finding->recorded), 96)) return true;
  }
  return false;
}

}  // namespace stichtag::oracle
