// What the program can do with a session: open a window, draw one picture, say it in words.
#pragma once
#include <cstdint>
#include <string>

#include "viz/app/session_file.hpp"

namespace stichtag::view {

// Until it is closed; how often it was drawn.
[[nodiscard]] Result<std::uint64_t> open_window(const Session& session);
// One picture, written whole or not at all; the same session gives the same bytes.
[[nodiscard]] Result<Done> draw_shot(const Session& session, const std::string& file);
[[nodiscard]] Result<std::string> in_words(const Session& session);

}  // namespace stichtag::view
