// What a basic metering operator (gMSB) decides and does. Each function looks at one day and adds
// what it gives out to a list; it changes nothing. The order of a day: react, buy, hire, work.
#pragma once
#include <span>

#include "engine/actors/known_law/today.hpp"
#include "engine/actors/operator/working_days.hpp"

namespace stichtag::actors {

struct Operator {
  const OperatorSpec& spec;
  const OperatorState& state;
  Chance chance;
  double voluntary_pace = 1;          // as specified or drawn
  std::span<const double> mix;        // by line
  std::span<const double> new_mix;    // by line, after a switch
  std::span<const Version> versions;  // of which it has or awaits gateways, in ascending order
  const WorkingDays& working_days;
};

enum class Tier : std::uint8_t { due, large_due, on_request, not_due, optional };
inline constexpr std::size_t tier_count = 5;
using OpenByGroup = std::array<Count, case_group_count>;

// Points that wait for an iMSys today. A group is in one tier; beside it, some of the optional
// points ask for one.
struct OpenCases {
  OpenByGroup points{};
  OpenByGroup requests{};
  std::array<GroupBits, tier_count> groups{};  // by tier: those with any
  std::array<Count, tier_count> of_tier{};
  Count all = 0;  // in all tiers
  [[nodiscard]] Count of(Tier tier) const { return of_tier[std::size_t(tier)]; }
  [[nodiscard]] OpenByGroup& in(Tier tier) { return tier == Tier::on_request ? requests : points; }
};
[[nodiscard]] OpenCases open_cases(const Operator& me, const Today& today);

// Requests whose four months (§ 34(2) S. 2 Nr. 1) end before the day and that nobody has met yet;
// of those from before there was a claim, from its first day on.
[[nodiscard]] Count requests_to_meet(const Operator& me, const Today& today, Date before);

// Bans, doubts, and whether there is a duty.
void react(const Operator& me, const Today& today, const OpenCases& open, Changes& changes);
// Shelves that a ban has caught, that are free again, or that are written off.
void look_at_shelves(const Operator& me, const Today& today, Changes& changes);
void buy(const Operator& me, const Today& today, const OpenCases& open, Changes& changes);
void hire(const Operator& me, const Today& today, const OpenCases& open, Changes& changes);
void work(const Operator& me, const Today& today, Changes& changes);

// The first day after today on which one of these may choose differently without any fact or law
// that is new; nobody needs to ask before, but for what is looked at once a month.
[[nodiscard]] std::optional<Date> next_look(const Operator& me, const Today& today,
                                            const OpenCases& open);
// First day on which it orders; before it, nothing is decided but what the law means for it.
[[nodiscard]] Date first_order(const OperatorSpec& spec);
// The shelf may be empty before the day, so that a delivery matters when it comes.
[[nodiscard]] bool may_run_short(const Operator& me, Date from, Date until);

// The parts.

inline constexpr std::size_t lines_most = 16;
using ByLine = std::array<double, lines_most>;
// Those of which the operator has any point.
[[nodiscard]] GroupBits groups_with_points(const Operator& me);
// Weights of the lines that are bought and installed now; zero: not used. Sums to 1 or to 0.
[[nodiscard]] ByLine lines_in_use(const Operator& me, const Today& today);
// The cases in which the operator would install this version now, if it had one.
[[nodiscard]] inline GroupBits would_install(const Operator& me, const Today& today,
                                             Version version) {
  const auto permitted = today.law.permitted[std::size_t(version)];
  return me.spec.reaction.doubt == Doubt::install
             ? permitted | today.law.undetermined[std::size_t(version)]
             : permitted;
}
// The law forbids, or leaves open, every version on sale of every line of the mix.
[[nodiscard]] bool nothing_permitted(const Operator& me, const Today& today, CaseGroup group);

// Of the work in [from, until), by working days and their season, what the disruption takes.
[[nodiscard]] double share_of_work(const Operator& me, const Disruption& disruption, Date from,
                                   Date until);
// Points that the crews can visit from today until the day.
[[nodiscard]] double visits(const Operator& me, Date from, Date until);
[[nodiscard]] double visits_a_week(const Operator& me);

}  // namespace stichtag::actors
