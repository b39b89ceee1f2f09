#include <algorithm>

#include "engine/run/tally.hpp"

namespace stichtag::run {

DaysLeft::DaysLeft(const Surroundings& around, Date end)
    : law_(around.law),
      versions_(around.products.all.size()),
      left_(around.law.size() * around.products.all.size()) {
  auto until = end;
  for (auto entry = law_.size(); entry-- > 0;) {
    const auto days = std::max(until - law_[entry].from, 0);
    for (std::size_t version = 0; version < versions_; ++version) {
      auto& left = left_[entry * versions_ + version];
      if (entry + 1 < law_.size()) left = left_[(entry + 1) * versions_ + version];
      left.by_status[std::size_t(law_[entry].certified[version])] += days;
    }
    until = law_[entry].from;
  }
}

DaysLeft::Days DaysLeft::from(std::size_t entry, std::size_t version, Date day) const {
  auto days = left_[entry * versions_ + version];
  days.by_status[std::size_t(law_[entry].certified[version])] -= day - law_[entry].from;
  return days;
}

}  // namespace stichtag::run
