// What is, at one operator. Only `apply` changes it.
#pragma once
#include <array>
#include <optional>
#include <vector>

#include "engine/actors/spec/run_spec.hpp"
#include "engine/actors/state/changes.hpp"
#include "engine/fleet/fleet.hpp"

namespace stichtag::actors {

inline constexpr std::size_t attempts_most = 8;

struct Campaign {
  Date started;
  Version from{};
  Version to{};
  bool forced = false;
  CampaignEnd end = CampaignEnd::running;
  std::optional<Date> ended = std::nullopt;
  Count gateways = 0;
  Count updated = 0;
  Count failed_attempts = 0;
  Count bricked = 0;
  // Gateways that failed so many times already; [0] is not used.
  std::array<Count, attempts_most + 1> failed{};
  bool canary_passed = false;
  std::optional<Date> last_wave = std::nullopt;
  Count wave = 0;  // gateways tried in it

  [[nodiscard]] Count attempts() const { return updated + failed_attempts + bricked; }
};

enum class LineStatus : std::uint8_t { not_yet, works, doubtful, banned };

// Gateways whose exchange was ordered, of those that wait for a visit; the others are dead.
struct Exchange {
  Count gateways = 0;
  bool for_want_of_update = false;  // none was in reach, and none had been given up
};

// Points that nobody may be sent to before the day.
struct BackLater {
  Date day;
  std::array<Count, case_group_count> points{};
};

struct OperatorState {
  OperatorState(std::size_t lines, std::size_t versions,
                const fleet::AlikeGroups& alike = fleet::no_alike_groups());

  fleet::Fleet fleet;
  Count crews = 0;  // in parts_of_a_crew
  std::vector<LineStatus> lines;
  std::optional<Date> switched;  // the day of the decision
  bool slow = false;             // no duty: goes on voluntarily
  std::vector<BackLater> back_later;
  std::array<Count, case_group_count> asked{};  // for consent to a legacy system
  std::vector<std::optional<Date>> stranded;    // by version
  std::optional<Date> last_work;
  Count on_request_done = 0;
  Count calibration_visits = 0;  // still to be made
  std::vector<Campaign> campaigns;
  // By version, of gateways to be updated from it.
  std::vector<std::optional<Reason>> waits_for;           // why they are not
  std::vector<std::optional<std::uint32_t>> campaign_of;  // that runs
  // Gateways that failed so many times, in all campaigns; [0] is not used.
  std::vector<std::array<Count, attempts_most + 1>> failed;
  std::vector<Exchange> exchanges;  // by version
};

// The first day of the horizon.
[[nodiscard]] OperatorState first_state(const OperatorSpec& spec, std::size_t lines,
                                        std::size_t versions,
                                        const fleet::AlikeGroups& alike = fleet::no_alike_groups());

// Pure but for writing into `state`; what it refuses is a broken promise and asserted against.
void apply(OperatorState& state, const Happened& happened);
// One after another, all of them on the day.
void apply(OperatorState& state, Date day, const Changes& changes);

}  // namespace stichtag::actors
