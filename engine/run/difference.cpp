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
         a.line_changed == b.line_changed;
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

Date sales_differ(const actors::Products& a, const actors::Products& b, Date first, Date end) {
  auto day = end;
  const auto sold = [&](const actors::Product& product) {
    if (product.sold_from) day = std::min(day, *product.sold_from);
  };
  const auto& longer = a.all.size() > b.all.size() ? a.all : b.all;
  for (std::size_t i = 0; i < longer.size(); ++i) {
    if (i >= a.all.size() || i >= b.all.size()) {
      sold(longer[i]);
    } else if (!same_product(a.all[i], b.all[i])) {
      return first;
    } else if (a.all[i].sold_from != b.all[i].sold_from) {
      sold(a.all[i]);
      sold(b.all[i]);
    }
  }
  return day;
}

double release_months(const actors::RunSpec& spec) {
  return spec.vendors.empty() ? 0 : spec.vendors.front().release_months;
}

}  // namespace

Date first_difference(const Prepared& one, const Surroundings& around_one, const Prepared& other,
                      const Surroundings& around_other) {
  const auto first = one.spec.horizon.from;
  if (one.spec.horizon != other.spec.horizon ||
      around_one.products.lines != around_other.products.lines)
    return first;
  const auto end = *one.spec.horizon.until;
  return std::min(sales_differ(around_one.products, around_other.products, first, end),
                  law_differs(around_one.law, around_other.law, end));
}

bool is_shared(const Prepared& one, const Prepared& other, std::uint32_t at) {
  if (at >= one.spec.operators.size() || at >= other.spec.operators.size()) return false;
  return one.spec.horizon == other.spec.horizon &&
         one.spec.operators[at] == other.spec.operators[at] && one.mixes[at] == other.mixes[at] &&
         one.new_mixes[at] == other.new_mixes[at] &&
         one.spec.administrators[one.administrator_of[at]] ==
             other.spec.administrators[other.administrator_of[at]] &&
         release_months(one.spec) == release_months(other.spec);
}

}  // namespace stichtag::run
