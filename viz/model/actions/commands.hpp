// Every action that can be called by name: from a key, the palette, the list of keys, a session.
#pragma once
#include <string>
#include <vector>

#include "viz/model/actions/action.hpp"
#include "viz/model/actions/input.hpp"

namespace stichtag::view {

struct Command {
  std::string id;  // "zoom-in"
  std::string english;
  std::string german;
  std::vector<KeyPress> keys;
  Action action;  // as it stands for this state
};

// For the state: zooming in, for example, zooms at the day that is asked about.
[[nodiscard]] std::vector<Command> commands(const ViewState& view);

// Those of them that say how scenarios stand beside each other.
[[nodiscard]] std::vector<Command> comparing_commands(const ViewState& view);

[[nodiscard]] std::string label_of(const Command& command, Language language);
// "Ctrl+P", "F", "Left": in commands, whatever the language.
[[nodiscard]] std::string key_in_words(const KeyPress& key);
// As it stands on the keyboard: "Strg+P", "Links".
[[nodiscard]] std::string key_label(Language language, const KeyPress& key);
// Those whose label has the text, in their order; all for an empty one.
[[nodiscard]] std::vector<Command> matching(const std::vector<Command>& all, Language language,
                                            const std::string& text);

}  // namespace stichtag::view
