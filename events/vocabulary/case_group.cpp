#include "events/vocabulary/case_group.hpp"

namespace stichtag {

const std::array<CaseGroup, case_group_count>& all_case_groups() {
  static const auto groups = [] {
    std::array<CaseGroup, case_group_count> all{};
    for (std::size_t i = 0; i < case_group_count; ++i) all[i] = CaseGroup(i);
    return all;
  }();
  return groups;
}

const std::vector<std::string>& case_group_names() {
  static const std::vector<std::string> names{"consumer-0-2000",
                                              "consumer-2000-3000",
                                              "consumer-3000-4000",
                                              "consumer-4000-6000",
                                              "consumer-6000-10000",
                                              "consumer-10000-20000",
                                              "consumer-20000-50000",
                                              "consumer-50000-100000",
                                              "consumer-over-100000",
                                              "controllable-14a",
                                              "plant-1-7",
                                              "plant-7-15",
                                              "plant-15-25",
                                              "plant-25-30",
                                              "plant-30-100",
                                              "plant-over-100"};
  return names;
}

std::string_view name_of(CaseGroup group) { return case_group_names()[std::size_t(group)]; }

std::optional<CaseGroup> parse_case_group(std::string_view name) {
  for (const auto group : all_case_groups()) {
    if (name_of(group) == name) return group;
  }
  return std::nullopt;
}

}  // namespace stichtag
