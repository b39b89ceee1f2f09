#include "scenarios/stress/reverse.hpp"

#include <algorithm>
#include <iterator>
#include <map>

namespace stichtag::scenarios {
namespace {

class Search {
 public:
  Search(const UnderSize& under, std::uint64_t needed) : under_(under), needed_(needed) {}

  Result<bool> holds(int units) {
    if (const auto found = runs_.find(units); found != runs_.end()) return is_enough(found->second);
    auto runs = under_(units);
    if (!runs) return runs.problem();
    return is_enough(runs_[units] = *std::move(runs));
  }

  // The smallest size tried that fails.
  [[nodiscard]] std::optional<int> smallest_failing() const {
    for (const auto& [units, runs] : runs_)
      if (!is_enough(runs)) return units;
    return std::nullopt;
  }

  // Down from a size that fails to one whose neighbour below holds.
  Result<Done> bisect(int bad) {
    int good = std::prev(runs_.find(bad))->first;  // all below the smallest failing one hold
    while (bad - good > 1) {
      const int middle = good + (bad - good) / 2;
      const auto here = holds(middle);
      if (!here) return here.problem();
      (*here ? good : bad) = middle;
    }
    return Done{};
  }

  // Places below that the bisection may have jumped over.
  Result<Done> look_below(int size) {
    for (int part = 1; part < 4; ++part) {
      const int units = int(std::int64_t{size} * part / 4);
      if (units < 1) continue;
      if (const auto here = holds(units); !here) return here.problem();
    }
    return Done{};
  }

  // A size that fails, below which none of those tried does; nothing if all of them hold.
  Result<std::optional<int>> settle(int most) {
    if (const auto here = holds(most); !here) return here.problem();
    if (const auto done = look_below(most); !done) return done.problem();
    for (std::optional<int> settled;;) {
      const auto bad = smallest_failing();
      if (!bad || bad == settled) return bad;
      if (const auto done = bisect(*bad); !done) return done.problem();
      settled = smallest_failing();
      if (const auto done = look_below(*settled); !done) return done.problem();
    }
  }

  [[nodiscard]] std::vector<Tried> tried() const {
    std::vector<Tried> list;
    for (const auto& [units, runs] : runs_) list.push_back({units, met(runs)});
    return list;
  }
  [[nodiscard]] bool steady(int fails) const {
    return std::all_of(runs_.begin(), runs_.end(), [&](const auto& one) {
      return is_enough(one.second) == (one.first < fails);
    });
  }
  [[nodiscard]] std::optional<std::uint64_t> flips(int fails) const {
    const auto &before = runs_.at(fails - 1), &after = runs_.at(fails);
    for (std::size_t k = 0; k < before.size(); ++k)
      if (before[k] && !after[k]) return k;
    return std::nullopt;
  }

 private:
  [[nodiscard]] static std::uint64_t met(const std::vector<bool>& runs) {
    return std::uint64_t(std::count(runs.begin(), runs.end(), true));
  }
  [[nodiscard]] bool is_enough(const std::vector<bool>& runs) const { return met(runs) >= needed_; }

  const UnderSize& under_;
  std::uint64_t needed_;
  std::map<int, std::vector<bool>> runs_;
};

}  // namespace

Result<std::optional<Breaking>> smallest_that_breaks(const UnderSize& under, int most,
                                                     std::uint64_t needed,
                                                     const std::vector<int>& known) {
  Search search(under, needed);
  const auto without = search.holds(0);
  if (!without) return without.problem();
  if (!*without) return std::optional<Breaking>();
  for (const int units : known)
    if (const auto here = search.holds(units); !here) return here.problem();
  const auto fails = search.settle(most);
  if (!fails) return fails.problem();
  Breaking found;
  found.tried = search.tried();
  if (!*fails) return std::optional(found);
  const auto at = [&](int units) {
    return *std::find_if(found.tried.begin(), found.tried.end(),
                         [&](const Tried& one) { return one.units == units; });
  };
  found.holds = at(**fails - 1), found.fails = at(**fails);
  found.flips = search.flips(**fails);
  found.steady = search.steady(**fails);
  return std::optional(found);
}

}  // namespace stichtag::scenarios
