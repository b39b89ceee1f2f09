// Events beside the rollout: what waiting, updating and replacing cost, and what administrators
// weighed. Part of the one variant in engine/actors/state/event.hpp.
#pragma once
#include <optional>
#include <vector>

#include "engine/actors/state/decision.hpp"
#include "events/vocabulary/case_group.hpp"
#include "events/vocabulary/date.hpp"

namespace stichtag::actors {

// Crews that found nothing to do: no gateway on the shelf, nothing permitted, or nobody open.
struct CrewsIdled {
  Count hundredths = 0;  // crew days
};
// Until 01.02.2024 an update could end the calibration period (MessEG): the gateways have it anew.
struct CalibrationsEnded {
  std::uint32_t campaign = 0;
  Version version{};  // that they have now
  Count gateways = 0;
  Count visits = 0;  // of these, points that somebody must go to
  Count cents = 0;   // for all of them, without the visits
};
struct CalibrationVisits {
  Count points = 0;
};
// They may not be used any longer and no update helps: they wait for a visit and an exchange.
struct ExchangeOrdered {
  Version version{};
  Count gateways = 0;
};

// The ground for it has gone: who still waits may hang on.
struct ExchangeCalledOff {
  Version version{};
  Count gateways = 0;
};

// One way to go on with the gateways of a version, and what the administrator expects of it: means
// of the distributions that it is measured by itself.
struct Expected {
  Choice option{};
  std::optional<Date> begins = {};  // of the campaign; absent: never
  std::optional<Date> over = {};
  Count uncertified = 0;  // gateways that still have the old version on the day of the loss
  Count bricked = 0;
};
// Comes before the decision of an administrator: what was known and what each option promised.
struct OptionsWeighed {
  Version version{};
  std::optional<Version> target = {};  // newest certified version in reach
  std::optional<Date> loss = {};       // first day without certificates, as known
  std::vector<Expected> expected = {};
};
// One way to react, and what an operator expects of it over some weeks: means of its own
// description, the law as known today and no end of it in sight.
struct Prospect {
  Choice option{};
  Count installs = 0;      // gateways hung
  Count in_doubt = 0;      // of these, of the line of which the law leaves open whether it may be
  Count days_at_risk = 0;  // gateway-days of those
  Count idle_hundredths = 0;  // crew days without work
  Count stranded = 0;         // gateways that stay on the shelf
};
// Comes before the decision of an operator on a ban, a doubt or a duty.
struct ReactionsWeighed {
  std::uint16_t line = 0;  // or no_line
  std::uint16_t weeks = 0;
  std::vector<Prospect> expected = {};
};
// The ordinary rollout under § 29(3): old meters whose time has come are exchanged for modern ones.
struct ModernMetersInTurn {
  CaseGroup group{};
  Count points = 0;
};

}  // namespace stichtag::actors
