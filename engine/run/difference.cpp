#include "engine/run/difference.hpp"

#include <algorithm>

namespace stichtag::run {
namespace {

template <class List>
bool begins_alike(const List& a, const List& b) {
  const auto shared = std::ptrdiff_t(std::min(a.size(), b.size()));
  return std::equal(a.begin(), a.begin() + shared, b.begin());
}

// Versions that only one of them has are not on sale yet, as `newest` and `target` tell.
bool same(const actors::LawOfDay& a, const actors::LawOfDay& b) {
  return a.from == b.from && begins_alike(a.install, b.install) &&
         a.uncertified_system == b.uncertified_system && begins_alike(a.certified, b.certified) &&
         begins_alike(a.certified_until, b.certified_until) && a.due == b.due &&
         a.newest == b.newest && begins_alike(a.target, b.target) &&
         begins_alike(a.unlawful_since, b.unlawful_since) && a.duties == b.duties &&
         a.claim_on_request == b.claim_on_request && a.basis == b.basis &&
         a.lines_changed == b.lines_changed && a.offers_changed == b.offers_changed &&
         a.shelves_changed == b.shelves_changed;
}

Date law_differs(const std::vector<actors::LawOfDay>& a, const std::vector<actors::LawOfDay>& b,
                 Date end) {
  std::size_t i = 0;
  while (i < a.size() && i < b.size() && same(a[i], b[i])) ++i;
  auto day = end;
  if (i < a.size()) day = std::min(day, a[i].from);
  if (i < b.size()) day = std::min(day, b[i].from);
  return day;
}

bool same_product(const actors::Product& a, const actors::Product& b) {
  return a.line == b.line && a.version == b.version && a.generation == b.generation;
}

// Events name products by their place, so at each place there must be the same one, or none that is
// on sale: makers may draw other versions in the two. What hangs at the start is in the operators.
Date sales_differ(const actors::Products& a, const actors::Products& b, Date end) {
  auto day = end;
  const auto sold = [&](const actors::Products& products, std::size_t i) {
    if (i < products.all.size() && products.all[i].sold_from)
      day = std::min(day, *products.all[i].sold_from);
  };
  const auto longer = std::max(a.all.size(), b.all.size());
  for (std::size_t i = 0; i < longer; ++i) {
    const bool same = i < a.all.size() && i < b.all.size() && same_product(a.all[i], b.all[i]) &&
                      a.all[i].sold_from == b.all[i].sold_from;
    if (same) continue;
    sold(a, i);
    sold(b, i);
  }
  return day;
}

}  // namespace

Date first_difference(const Prepared& one, const Surroundings& around_one, const Prepared& other,
                      const Surroundings& around_other) {
  const auto first = one.spec.horizon.from;
  if (one.spec.horizon != other.spec.horizon ||
      around_one.products.lines != around_other.products.lines ||
      around_one.alike != around_other.alike)
    return first;
  const auto end = *one.spec.horizon.until;
  return std::min(sales_differ(around_one.products, around_other.products, end),
                  law_differs(around_one.law, around_other.law, end));
}

bool is_shared(const Prepared& one, const Prepared& other, std::uint32_t at) {
  if (at >= one.spec.operators.size() || at >= other.spec.operators.size()) return false;
  return one.spec.horizon == other.spec.horizon &&
         one.spec.operators[at] == other.spec.operators[at] && one.mixes[at] == other.mixes[at] &&
         one.new_mixes[at] == other.new_mixes[at] &&
         one.spec.administrators[one.administrator_of[at]] ==
             other.spec.administrators[other.administrator_of[at]] &&
         one.release_months == other.release_months;
}

}  // namespace stichtag::run
