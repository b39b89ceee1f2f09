// Commands in words, as a session and `--do` give them: the name of a command, or one of the forms
// with what it is about. docs/viewer-commands.md lists them.
#pragma once
#include <string>

#include "events/vocabulary/result.hpp"
#include "viz/model/layout/layout.hpp"

namespace stichtag::view {

// A command that is not known is refused with the nearest one. Several changes may be joined by &&.
[[nodiscard]] Result<Action> action_named(const std::string& text, const std::string& where,
                                          const ViewState& view, const Scene& scene);

// Every command and gesture with what it is about, its key and what it does, as a table.
[[nodiscard]] std::string command_list();

}  // namespace stichtag::view
