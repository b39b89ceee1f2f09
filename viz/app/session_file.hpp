// A view in a file: what --session reads and the window writes. docs/viewer.md says what the keys
// mean.
#pragma once
#include <string>
#include <vector>

#include "events/vocabulary/result.hpp"
#include "viz/model/geometry.hpp"
#include "viz/model/view_state.hpp"

namespace stichtag::view {

struct Session {
  std::vector<std::string> scenarios;
  std::optional<Size> size;
  ViewState view;
};

// Lays what the text says over `session`. Every problem says file, line and column.
[[nodiscard]] Result<Session> read_session(const std::string& text, const std::string& file,
                                           Session session);

}  // namespace stichtag::view
