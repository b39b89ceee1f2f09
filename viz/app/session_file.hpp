// A view in a file: what --session reads and the window writes. docs/viewer.md says what the keys
// mean.
#pragma once
#include <string>
#include <vector>

#include "events/vocabulary/result.hpp"
#include "viz/model/layout/geometry.hpp"
#include "viz/model/view/view_state.hpp"

namespace stichtag::view {

inline constexpr Size usual{1600, 900};

struct Session {
  struct Command {
    std::string text;   // "move gndew-in-force 2024-01-01", docs/viewer.md
    std::string where;  // it stands
  };
  std::vector<std::string> scenarios;
  std::optional<Size> size;
  ViewState view;
  std::vector<Command> commands;  // done when the view stands
};

// Lays what the text says over `session`. Every problem says file, line and column.
[[nodiscard]] Result<Session> read_session(const std::string& text, const std::string& file,
                                           Session session);
// As a file that read_session lays over anything to the same view. What passes is not written: the
// pointer, what was measured, the simulation.
[[nodiscard]] std::string session_text(const Session& session);

}  // namespace stichtag::view
