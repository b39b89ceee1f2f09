#include "engine/actors/known_law/law_entries.hpp"

#include <algorithm>
#include <cassert>

namespace stichtag::actors {
namespace {

constexpr auto all_lines = ~std::uint32_t{0};

// The groups in which what the line sells may be installed, and those in which that is not known.
std::array<GroupBits, 2> offer(const LawOfDay& law, std::size_t line) {
  const auto version = law.newest[line];
  if (!version) return {};
  return {law.permitted[std::size_t(*version)], law.undetermined[std::size_t(*version)]};
}

void mark_offers(LawOfDay& law, const LawOfDay& before) {
  law.offers_changed = law.due == before.due ? 0 : all_lines;
  for (std::size_t line = 0; line < law.newest.size(); ++line) {
    if (law.newest[line].has_value() != before.newest[line].has_value() ||
        offer(law, line) != offer(before, line))
      law.offers_changed |= std::uint32_t{1} << line;
  }
}

// What is sold from this day on lies on no shelf yet.
void mark_shelves(const Products& products, LawOfDay& law, const LawOfDay& before) {
  law.shelves_changed.clear();
  for (std::size_t i = 0; i < law.install.size(); ++i) {
    const auto& sold = products.all[i].sold_from;
    if (sold && *sold >= law.from) continue;
    if (law.install[i] != before.install[i]) law.shelves_changed.push_back(Version(i));
  }
}

// A version that the entry before does not know was neither sold nor certified then.
void mark_changes(const Products& products, LawOfDay& law, const LawOfDay* before) {
  law.lines_changed = law.offers_changed = before == nullptr ? all_lines : 0;
  if (before == nullptr) return;
  mark_offers(law, *before);
  mark_shelves(products, law, *before);
  for (std::size_t i = 0; i < law.install.size(); ++i) {
    const bool same = law.install[i] == before->install[i] &&
                      law.certified[i] == before->certified[i] &&
                      law.unlawful_since[i] == before->unlawful_since[i] &&
                      law.certified_until[i] == before->certified_until[i];
    if (!same) law.lines_changed |= std::uint32_t{1} << products.all[i].line;
  }
  for (std::size_t line = 0; line < law.newest.size(); ++line)
    if (law.newest[line] != before->newest[line]) law.lines_changed |= std::uint32_t{1} << line;
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

void make_room(const Products& products, LawOfDay& law) {
  const auto versions = products.all.size();
  InstallByGroup nowhere;
  nowhere.fill(law::Install::banned);
  law.install.resize(versions, nowhere);
  law.certified.resize(versions, Certified::no);
  law.unlawful_since.resize(versions);
  law.certified_until.resize(versions);
  law.target.resize(versions);
  law.newest.resize(products.lines.size());
  law.permitted.resize(versions);
  law.undetermined.resize(versions);
}

void sum_up_groups(LawOfDay& law) {
  law.permitted.assign(law.install.size(), 0);
  law.undetermined.assign(law.install.size(), 0);
  for (std::size_t version = 0; version < law.install.size(); ++version) {
    for (const auto group : all_case_groups()) {
      const auto install = law.install[version][std::size_t(group)];
      if (install == law::Install::undetermined) {
        law.undetermined[version] |= bit_of(group);
      } else if (install != law::Install::banned) {
        law.permitted[version] |= bit_of(group);
      }
    }
  }
}

std::size_t entry_on(const std::vector<LawOfDay>& law, Date day) {
  const auto after = std::upper_bound(law.begin(), law.end(), day,
                                      [](Date d, const LawOfDay& entry) { return d < entry.from; });
  assert(after != law.begin());
  return std::size_t(after - law.begin()) - 1;
}

}  // namespace stichtag::actors
