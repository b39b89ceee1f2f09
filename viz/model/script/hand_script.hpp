// Whole gestures in words, as a session and `--do` give them: what mouse and keys would have done.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "events/vocabulary/result.hpp"
#include "viz/model/actions/input.hpp"

namespace stichtag::view {

struct GestureForm {
  const char* name;
  const char* argument;
  const char* about;
};
[[nodiscard]] const std::vector<GestureForm>& gesture_forms();

// The inputs one after the other; absent where the words name no gesture. A picture is to be laid
// out anew after each of them.
[[nodiscard]] std::optional<Result<std::vector<Input>>> gesture_named(const std::string& text,
                                                                      const std::string& where);
// "Ctrl+P", "F", "Left", "Shift+Enter": what key_in_words() writes.
[[nodiscard]] std::optional<KeyPress> key_typed(const std::string& text);

}  // namespace stichtag::view
