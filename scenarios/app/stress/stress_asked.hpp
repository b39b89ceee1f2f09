// From what was typed to a stress test: whose duties, which shocks, from when.
#pragma once
#include "scenarios/app/asked/asked.hpp"
#include "scenarios/stress/reverse.hpp"
#include "scenarios/stress/stress_test.hpp"

namespace stichtag::app {

inline constexpr std::uint64_t default_stress_runs = 50;

struct StressPlan {
  Asked given;  // with --set, without shocks
  std::string scenario;
  std::string operator_name;
  Date from;
  std::vector<scenarios::Shock> shocks;  // --shock, or one of each kind at its usual size
  bool usual_shocks = true;
  std::uint64_t runs = default_stress_runs;
  scenarios::StressTest test;
  std::string repeat;  // the command that gives the page again
};
[[nodiscard]] Result<StressPlan> stress_planned(const Request& request);

struct StressCase {
  std::vector<scenarios::Shock> shocks;  // none: the scenario as it is
  scenarios::Outcomes outcomes;
};

struct StressReverse {
  std::size_t duty = 0;
  std::uint64_t cases = 0;   // runs in which the duty has any, without a shock
  std::uint64_t needed = 0;  // of them
  struct OfShock {
    scenarios::Shock shock;
    std::optional<scenarios::Shock> given;  // there already, at the size it was named with
    bool by_days = true;                    // else in per cent of its size
    int most = 0;
    std::optional<scenarios::Breaking> breaking;  // absent: what is given breaks it alone
    // The largest size at which nine in ten of the runs that meet it without the shock still do.
    std::optional<int> safe;
  };
  bool holds_without = true;    // else nothing else was looked at
  std::vector<OfShock> shocks;  // alone
  std::vector<OfShock> pairs;   // the second of two, the first given; of --shock only
};
// The shock at a size in days, or in per cent.
[[nodiscard]] scenarios::Shock at_units(const StressReverse::OfShock& of, int units);
// With what is given; at no unit that alone.
[[nodiscard]] std::vector<scenarios::Shock> all_at_units(const StressReverse::OfShock& of,
                                                         int units);

struct StressResult {
  StressCase base;
  std::vector<StressCase> single, pairs;
  std::optional<StressReverse> reverse;
};
[[nodiscard]] Result<StressResult> stressed(const Request& request, const StressPlan& plan);
// Which duty is to be broken, and whether it holds without a shock.
[[nodiscard]] StressReverse to_break(const Request& request, const StressPlan& plan,
                                     const scenarios::Outcomes& base);
// The smallest shocks for it; it holds without one.
[[nodiscard]] Result<StressReverse> reversed(StressReverse reverse, const StressPlan& plan,
                                             const StressResult& result);
// Two of one kind, or of one line, cannot.
[[nodiscard]] bool can_meet(const scenarios::Shock& one, const scenarios::Shock& other);

}  // namespace stichtag::app
