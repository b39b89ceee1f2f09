// Gateways that nothing tells apart are counted, not listed: a cohort. Exact as long as the
// gateways of a cohort are exchangeable; where a rule names a single gateway, cohorts are not
// enough.
#pragma once
#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "engine/simulation/distributions.hpp"
#include "engine/simulation/short_list.hpp"
#include "events/vocabulary/case_group.hpp"
#include "events/vocabulary/date.hpp"
#include "events/vocabulary/result.hpp"

namespace stichtag::fleet {

using simulation::Count;

// A certified product version, by its place in the list of the run.
enum class Version : std::uint16_t {};

// Why a gateway was installed. What one asked for is counted and paid apart (§ 34(2), § 35(1)
// MsbG); the others are kept for the record of the run.
enum class Basis : std::uint8_t {
  voluntary,
  duty_2020,
  finding_2022,
  gndew,
  on_request,  // by the claim of § 34(2) S. 2 Nr. 1
  merged,      // any of the others, where nobody asks which
  asked_without_claim
};

[[nodiscard]] constexpr bool is_asked_for(Basis basis) {
  return basis == Basis::on_request || basis == Basis::asked_without_claim;
}

// A calendar quarter; eight-year and calibration terms count from it.
struct Quarter {
  std::int32_t since_year_0 = 0;  // 4 * year + 0..3
  auto operator<=>(const Quarter&) const = default;
};
[[nodiscard]] Quarter quarter_of(Date day);

struct CohortKey {
  Version version{};
  CaseGroup group{};
  Basis basis{};
  Quarter installed;
  auto operator<=>(const CohortKey&) const = default;
};

// What no term of the model tells apart is one cohort: every basis but on request, and all quarters
// (quarter 0). The event of the installation still names them.
[[nodiscard]] CohortKey merged(const CohortKey& key);

// By group: the first of those between which nothing tells a gateway apart once it hangs.
using AlikeGroups = std::array<CaseGroup, case_group_count>;
// Each only like itself.
[[nodiscard]] AlikeGroups no_alike_groups();

struct Cohort {
  CohortKey key;
  Count gateways = 0;  // > 0 in a list of cohorts
  bool operator==(const Cohort&) const = default;
};

// Keys may name any group; gateways of groups that are alike are one cohort, under the first of
// them, and beside it is counted how many points of each group have one.
class Cohorts {
 public:
  Cohorts() : Cohorts(no_alike_groups()) {}
  explicit Cohorts(const AlikeGroups& alike) : alike_(alike) {}

  // Sorted by key; no key twice, no cohort empty.
  [[nodiscard]] std::span<const Cohort> all() const { return cohorts_; }
  [[nodiscard]] Count count(const CohortKey& key) const;
  [[nodiscard]] Count total() const { return total_; }
  [[nodiscard]] Count of_version(Version version) const;
  [[nodiscard]] Count of_group(CaseGroup group) const { return by_group_[std::size_t(group)]; }
  // Of these, on request.
  [[nodiscard]] Count on_request(CaseGroup group) const { return on_request_[std::size_t(group)]; }
  // A stretch of all(), for the version comes first in the key.
  [[nodiscard]] std::span<const Cohort> all_of(Version version) const;

  // n >= 0 (asserted).
  void add(const CohortKey& key, Count n);
  // From points of this very group. Refused, with nothing changed, if there are fewer than n or n <
  // 0.
  [[nodiscard]] Result<Done> take(const CohortKey& key, Count n);
  [[nodiscard]] Result<Done> move(const CohortKey& from, const CohortKey& to, Count n);

  // Gives each cohort a new key with the same group and basis, and joins those that now have the
  // same.
  void relabel(const std::function<CohortKey(const CohortKey&)>& renamed);
  // No term tells the quarters up to `last` apart any more.
  void merge_quarters_until(Quarter last);

 private:
  [[nodiscard]] std::vector<Cohort>::iterator place_of(const CohortKey& key);
  [[nodiscard]] CohortKey shared(CohortKey key) const {
    key.group = alike_[std::size_t(key.group)];
    return key;
  }
  void count_points(const CohortKey& key, Count more);
  void put(const CohortKey& key, Count n);
  AlikeGroups alike_;
  std::vector<Cohort> cohorts_;
  // Where the last change of a version was, a guess that is looked at first; versions share them.
  std::array<std::uint32_t, 64> last_place_{};
  // Asked for at every decision, so they are kept instead of summed.
  Count total_ = 0;
  std::array<Count, case_group_count> by_group_{};
  std::array<Count, case_group_count> on_request_{};
};

using DrawnCohorts = simulation::ShortList<Cohort, 8>;
// n gateways of the version, each with the same chance, by cohort (n <= of_version, asserted).
// Nothing is taken yet.
[[nodiscard]] DrawnCohorts draw_from(const Cohorts& cohorts, Version version, Count n,
                                     simulation::Stream& stream);

}  // namespace stichtag::fleet
