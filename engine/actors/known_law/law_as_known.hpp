// What the actors can know of the law: on each day the law of that day, as known on that day. The
// log is fixed, so all of it is worked out before the run, from change to change.
#pragma once
#include <array>
#include <optional>
#include <vector>

#include "engine/actors/known_law/case_bits.hpp"
#include "engine/actors/known_law/duties_ahead.hpp"
#include "engine/actors/known_law/products.hpp"
#include "engine/law/standing.hpp"

namespace stichtag::actors {

enum class Certified : std::uint8_t { yes, no, undetermined };

using InstallByGroup = std::array<law::Install, case_group_count>;

struct LawOfDay {
  Date from;                                 // holds until the next
  std::vector<InstallByGroup> install = {};  // by version
  InstallByGroup uncertified_system{};       // § 19(5)
  std::vector<Certified> certified = {};     // by version, all certificates of § 24
  // By version: since when gateways that hang may not be used, for certain; absent: they may.
  std::vector<std::optional<Date>> unlawful_since = {};
  // First day without all certificates, as known; only for versions that have them.
  std::vector<std::optional<Date>> certified_until = {};
  GroupBits due = 0;     // obligatory for some version
  fleet::Basis basis{};  // of what is installed in duty (basis_of_rollout.hpp)
  std::vector<std::optional<Version>> newest = {};  // by line: the newest version on sale
  std::vector<std::optional<Version>> target = {};  // by version: the newest certified one in reach
  // Against the entry before: lines (a bit each) of which anything changed; those of which what is
  // on sale has another standing, all if others are due; versions that may be on a shelf and of
  // which the standing changed.
  std::uint32_t lines_changed = 0;
  std::uint32_t offers_changed = 0;
  std::vector<Version> shelves_changed = {};
  std::vector<DutyAhead> duties = {};         // due on this day or later, by due day
  std::optional<Date> claim_on_request = {};  // since when § 34(2) S. 2 Nr. 1 gives a claim
  // `install` again, by version: the groups in which it may or must be installed for certain, and
  // those in which that is not known.
  std::vector<GroupBits> permitted = {};
  std::vector<GroupBits> undetermined = {};

  [[nodiscard]] law::Install of(Version version, CaseGroup group) const {
    return install[std::size_t(version)][std::size_t(group)];
  }
};

struct Compiling {
  const law::LegalState& state;
  const Products& products;
  law::ReadingSet readings;
  Period days;  // `until` is set
};

// From the first day on; never empty.
[[nodiscard]] std::vector<LawOfDay> law_as_known(const Compiling& compiling);
// Only from `cut` on; entries before are taken from `before`, which knew nothing that changes them.
[[nodiscard]] std::vector<LawOfDay> law_as_known(const Compiling& compiling,
                                                 const std::vector<LawOfDay>& before, Date cut);

// Position of the entry that holds on the day.
[[nodiscard]] std::size_t entry_on(const std::vector<LawOfDay>& law, Date day);

// Groups between which no rule on installation tells apart: what hangs in one could hang in the
// other.
[[nodiscard]] fleet::AlikeGroups alike_groups(const law::LegalState& state);

// The law gives both groups the same standing on every day, duties included.
[[nodiscard]] bool same_for_law(const law::LegalState& state, CaseGroup a, CaseGroup b);

}  // namespace stichtag::actors
