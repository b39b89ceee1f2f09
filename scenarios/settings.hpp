// `--set` on the command line: a small child scenario that overrides fields of actors.
//   operator.NAME.crews.most=20   administrator.NAME.policy=deadline   vendor.LINE.releases=false
#pragma once
#include <string>
#include <vector>

#include "scenarios/branch.hpp"

namespace stichtag::scenarios {

// The value is TOML; a bare word is taken as text. All apply before anything is judged, the later
// of two for one field; errors name the setting.
[[nodiscard]] Result<Scenario> with_settings(Scenario parent,
                                             const std::vector<std::string>& settings);

// The fact moved to a day, or "never": removed.
[[nodiscard]] Result<Scenario> with_fact(Scenario scenario, const std::string& id,
                                         const std::string& day, const std::string& where);

}  // namespace stichtag::scenarios
