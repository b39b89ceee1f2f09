// What a scenario says of one basic metering operator (gMSB): its points, its crews, its buying and
// how it reacts. Defaults are assumptions of the simulation model (docs/decisions/0003) and are
// named in every result that uses them.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/actors/spec/disruptions.hpp"
#include "engine/fleet/cohorts.hpp"
#include "engine/simulation/distributions.hpp"
#include "events/vocabulary/case_group.hpp"
#include "events/vocabulary/date.hpp"

namespace stichtag::actors {

using simulation::Count;

// Metering points of one case group.
struct Points {
  Count at_start = 0;          // on the first day of the horizon
  double growth_a_year = 0;    // share, 0.25 = +25 % a year
  double mean_kw = 0;          // plants: mean capacity of a point, for quotas by capacity
  double modern_at_start = 0;  // share that has a modern meter (mME) on the first day
  double by_others = 0;        // share equipped by competitive operators (wMSB)
  // iMSys planned for a calendar quarter; asked for by newly-due=planned_tranche alone.
  std::optional<Count> planned_a_quarter = {};
  bool operator==(const Points&) const = default;
};

struct VersionName {
  std::string line, version;
  bool operator==(const VersionName&) const = default;
};
// What hangs and lies there on the first day of the horizon; engine/actors/state/at_start.hpp.
struct AtStart {
  struct Installed {
    VersionName name;
    CaseGroup group{};
    Count gateways = 0;
    fleet::Version resolved{};  // this and the rest: by the run
    fleet::Quarter quarter{};
    fleet::Basis basis{};
    bool operator==(const Installed&) const = default;
  };
  struct Stocked {
    VersionName name;
    Count gateways = 0;
    fleet::Version resolved{};
    bool operator==(const Stocked&) const = default;
  };
  std::vector<Installed> installed = {};
  std::vector<Stocked> stock = {};
  bool operator==(const AtStart&) const = default;
};

// Share of the purchases, by product line; weights are relative.
struct Weight {
  std::string line;
  double weight = 0;
  bool operator==(const Weight&) const = default;
};

enum class OnBan : std::uint8_t { go_on_with_others, pause, switch_mix };
enum class Doubt : std::uint8_t { install, hold_product, hold_all };
enum class Instead : std::uint8_t { nothing, modern_meter, legacy };

struct Crews {
  double at_start = 0;         // crews on the first day of the rollout
  double most = 0;             // crews that can ever be hired
  double ramp_a_month = 0.08;  // share by which they may grow
  double visits_a_day = 4;
  double success = 0.85;
  double points_a_visit = 1.15;
  int back_after_weeks = 6;  // a refusal or nobody at home comes back
  std::array<double, 12> season{1, 1, 1, 1, 1, 1, 1, 0.8, 1, 1, 1, 0.6};
  bool operator==(const Crews&) const = default;
};

struct Buying {
  std::vector<Weight> mix;
  double lead_weeks = 14;  // mean of a gamma distribution
  double lead_shape = 4;
  double safety_weeks = 6;
  int write_off_months = 18;
  bool operator==(const Buying&) const = default;
};

// Orders and crews are looked at on the first Monday of a period of so many months; periods begin
// in that month (0: January) and every so many after it.
struct Planning {
  std::uint32_t every_months = 1;  // 1 to 12
  std::uint32_t first_month = 0;   // less than every_months
  bool operator==(const Planning&) const = default;
};

struct Reaction {
  OnBan on_ban = OnBan::go_on_with_others;
  std::vector<Weight> new_mix;  // of switch_mix
  int switch_lead_weeks = 12;
  Doubt doubt = Doubt::install;
  Instead instead = Instead::nothing;
  double legacy_consent = 0.3;
  std::optional<double> voluntary_pace;  // absent: drawn, uniform in [0, 1]
  bool operator==(const Reaction&) const = default;
};

struct OperatorSpec {
  std::string name;
  std::array<Points, case_group_count> points = {};
  AtStart at_start = {};
  Date rollout_starts;        // first day on which crews go out
  double optional_share = 0;  // of the optional cases that the operator wants to equip
  Count on_request_a_year = 0;
  // § 29(3): share of the points outside § 29(1) that get a modern meter in their turn. (A): the
  // published 47.95 % at the end of 2024 (ZfK), linear from 2017.
  double modern_meters_a_year = 0.06;
  Crews crews = {};
  Planning planning = {};
  Buying buying = {};
  Reaction reaction = {};
  Disruptions disruptions = {};
  std::string administrator = {};  // name of an AdministratorSpec
  std::string size_class = {};     // of a national fleet: "over-500k", ...; else empty
  bool synthetic = false;          // made up, not told by anybody: said so wherever it is shown
  bool operator==(const OperatorSpec&) const = default;
};

}  // namespace stichtag::actors
