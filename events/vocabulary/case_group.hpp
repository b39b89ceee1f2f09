// Einbaufallgruppen: the common refinement of all bands that any version of the MsbG uses, so that
// one fleet can be read under every version (§ 31 MsbG until 26.05.2023, § 30 MsbG since).
#pragma once
#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stichtag {

enum class CaseGroup : std::uint8_t {
  consumer_0_2000,
  consumer_2000_3000,
  consumer_3000_4000,
  consumer_4000_6000,
  consumer_6000_10000,
  consumer_10000_20000,
  consumer_20000_50000,
  consumer_50000_100000,
  consumer_over_100000,
  controllable_14a,
  plant_1_7,
  plant_7_15,
  plant_15_25,
  plant_25_30,
  plant_30_100,
  plant_over_100,
};

inline constexpr std::size_t case_group_count = 16;
[[nodiscard]] const std::array<CaseGroup, case_group_count>& all_case_groups();

// "consumer-6000-10000": kWh a year for consumers, kW for plants, upper bound included.
[[nodiscard]] std::string_view name_of(CaseGroup group);
[[nodiscard]] std::optional<CaseGroup> parse_case_group(std::string_view name);
[[nodiscard]] const std::vector<std::string>& case_group_names();

class CaseGroupSet {
 public:
  [[nodiscard]] static CaseGroupSet all() {
    return CaseGroupSet(std::bitset<case_group_count>().set());
  }
  [[nodiscard]] static CaseGroupSet none() { return CaseGroupSet({}); }
  [[nodiscard]] bool contains(CaseGroup group) const { return bits_[std::size_t(group)]; }
  void insert(CaseGroup group) { bits_.set(std::size_t(group)); }
  [[nodiscard]] bool empty() const { return bits_.none(); }
  bool operator==(const CaseGroupSet&) const = default;

 private:
  explicit CaseGroupSet(std::bitset<case_group_count> bits) : bits_(bits) {}
  std::bitset<case_group_count> bits_;
};

}  // namespace stichtag
