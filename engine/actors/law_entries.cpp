#include "engine/actors/law_entries.hpp"

#include <algorithm>
#include <cassert>

namespace stichtag::actors {
namespace {

// A version that the entry before does not know was neither sold nor certified then.
void mark_changes(const Products& products, LawOfDay& law, const LawOfDay* before) {
  law.line_changed.assign(products.lines.size(), before == nullptr);
  if (before == nullptr) return;
  for (std::size_t i = 0; i < law.install.size(); ++i) {
    const bool same = law.install[i] == before->install[i] &&
                      law.certified[i] == before->certified[i] &&
                      law.unlawful_since[i] == before->unlawful_since[i] &&
                      law.certified_until[i] == before->certified_until[i];
    if (!same) law.line_changed[products.all[i].line] = true;
  }
  for (std::size_t line = 0; line < law.newest.size(); ++line)
    if (law.newest[line] != before->newest[line]) law.line_changed[line] = true;
}

}  // namespace

void remember_since_when(std::vector<LawOfDay>& law, std::size_t first) {
  if (first == 0 || first == law.size()) return;
  const auto cut = law[first].from;
  const auto& before = law[first - 1].unlawful_since;
  for (auto i = first; i < law.size(); ++i) {
    for (std::size_t version = 0; version < before.size(); ++version) {
      auto& since = law[i].unlawful_since[version];
      if (since == cut && before[version]) since = before[version];
    }
  }
}

void mark_changes(const Products& products, std::vector<LawOfDay>& law, std::size_t first) {
  for (auto i = first; i < law.size(); ++i)
    mark_changes(products, law[i], i == 0 ? nullptr : &law[i - 1]);
}

std::size_t entry_on(const std::vector<LawOfDay>& law, Date day) {
  const auto after = std::upper_bound(law.begin(), law.end(), day,
                                      [](Date d, const LawOfDay& entry) { return d < entry.from; });
  assert(after != law.begin());
  return std::size_t(after - law.begin()) - 1;
}

}  // namespace stichtag::actors
