// Named shocks: what can go wrong for a metering operator, each a pure override of a scenario. Bans
// and lapses are facts; the rest are disruptions of its actors
// (engine/actors/spec/disruptions.hpp). How large a shock is and when it comes is an assumption of
// whoever asks; docs/stress.md.
#pragma once
#include <string>
#include <vector>

#include "scenarios/branch.hpp"

namespace stichtag::scenarios {

enum class ShockKind : std::uint8_t {
  ban,                // every CC certificate of a line revoked; new ones when the days are over
  certificate_lapse,  // they end, as announced half a year before; renewed when the days are over
  delivery_cut,       // what is due in the days comes only after them
  crew_loss,          // crews that cannot work
  refusals,           // visits that would succeed and do not
  failed_campaign,    // update attempts that end in a dead gateway
  demand_jump         // points of § 14a EnWG more, coming evenly over the days; they stay
};
inline constexpr std::size_t shock_kinds = 7;
[[nodiscard]] const std::vector<std::string>& shock_names();  // "ban", "certificate-lapse", ...
[[nodiscard]] bool is_of_a_line(ShockKind kind);

struct Shock {
  ShockKind kind{};
  std::string line;  // of a ban or a lapse
  double share = 1;  // of the others
  Date from = Date(0);
  Date until = Date(0);  // not included
};

// "NAME[:SIZE]@FROM..UNTIL" or "NAME[:SIZE]@FROM+DAYS": crew-loss:0.5@2026-07-01..2026-10-01,
// ban:ppc-smgw@2026-07-01+180. SIZE is a product line, or a share (0.5 or 50%, usually 1).
[[nodiscard]] Result<Shock> parse_shock(const std::string& text, const std::string& where);
// As it is typed; parse_shock reads it back.
[[nodiscard]] std::string written(const Shock& shock);
// "12.5 %", never rounded to nothing.
[[nodiscard]] std::string share_in_words(double share);
// "half"-free words: "no ppc-smgw may be installed from 2026-07-01 until before 2026-12-28".
[[nodiscard]] std::string in_words(const Shock& shock);

// The scenario with the shocks, which hit every operator that it names; each is listed among its
// changes and assumptions. Refuses an unknown line, and two of one kind (of one line).
[[nodiscard]] Result<Scenario> with_shocks(Scenario scenario, const std::vector<Shock>& shocks);

}  // namespace stichtag::scenarios
