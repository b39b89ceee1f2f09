// Commands in words, as a session and `--do` give them: the name of a command, or one of the forms
// below with what it is about. docs/viewer.md lists them.
#pragma once
#include <string>
#include <vector>

#include "events/vocabulary/result.hpp"
#include "viz/model/layout.hpp"

namespace stichtag::view {

// "move EVENT DAY", "reading NAME=OPTION", ...
[[nodiscard]] const std::vector<std::string>& command_forms();

// A command that is not known is refused with the nearest one.
[[nodiscard]] Result<Action> action_named(const std::string& text, const std::string& where,
                                          const ViewState& view, const Scene& scene);

}  // namespace stichtag::view
