// What a basic metering operator (gMSB) decides and does. Each function looks at one day and gives
// changes out; it changes nothing. The order of a day: react, buy, hire, work.
#pragma once
#include "engine/actors/today.hpp"

namespace stichtag::actors {

struct Operator {
  const OperatorSpec& spec;
  const OperatorState& state;
  Chance chance;
  double voluntary_pace = 1;    // as specified or drawn
  std::vector<double> mix;      // by line
  std::vector<double> new_mix;  // by line, after a switch
};

// Bans, doubts, and whether there is a duty.
[[nodiscard]] Changes react(const Operator& me, const Today& today);
// Shelves that a ban has caught, that are free again, or that are written off.
[[nodiscard]] Changes look_at_shelves(const Operator& me, const Today& today);
[[nodiscard]] Changes buy(const Operator& me, const Today& today);
[[nodiscard]] Changes hire(const Operator& me, const Today& today);
[[nodiscard]] Changes work(const Operator& me, const Today& today);

// The parts.

enum class Tier : std::uint8_t { due, large_due, on_request, not_due, optional };
inline constexpr std::size_t tier_count = 5;
using OpenByGroup = std::array<Count, case_group_count>;

// Points of the tier that wait for an iMSys today.
[[nodiscard]] OpenByGroup open_cases(const Operator& me, const Today& today, Tier tier);
// All tiers that the operator works on.
[[nodiscard]] Count open_in_all(const Operator& me, const Today& today);

// Weights of the lines that are bought and installed now; zero: not used. Sums to 1 or to 0.
[[nodiscard]] std::vector<double> lines_in_use(const Operator& me, const Today& today);
// The operator would install this version in this case now, if it had one.
[[nodiscard]] bool would_install(const Operator& me, const Today& today, Version version,
                                 CaseGroup group);
// The law forbids, or leaves open, every version on sale of every line of the mix.
[[nodiscard]] bool nothing_permitted(const Operator& me, const Today& today, CaseGroup group);

// Points that the crews can visit from today until the day.
[[nodiscard]] double visits(const Operator& me, Date from, Date until);
[[nodiscard]] double visits_a_week(const Operator& me);

}  // namespace stichtag::actors
