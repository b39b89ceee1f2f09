// An action as the words by which a session or `--do` calls it: what action_named() reads back to
// the same action.
#pragma once
#include <string>

#include "viz/model/actions/action.hpp"

namespace stichtag::view {

// Empty for what only the program says: news of a run, what came of a wish.
[[nodiscard]] std::string action_text(const Action& action);

// "2023-05-25", with the part of the day that has passed: "2023-05-25+0.25".
[[nodiscard]] std::string moment_text(double day);
[[nodiscard]] std::optional<double> moment_typed(const std::string& text);
// As short as it can be to be read back to the same number, in every locale.
[[nodiscard]] std::string number_text(double number);
[[nodiscard]] std::string number_text(float number);

// The names of overlays and drags in commands.
[[nodiscard]] const std::vector<std::string>& overlay_names();

// arrangement=thin differences=yes ...
[[nodiscard]] std::string comparing_text(const Comparing& how);
// What a change of an actor is written as: operator.NAME.crews.most=2.
[[nodiscard]] std::string setting_text(const ActorSet& set);
// Between several changes that are made at once.
inline constexpr std::string_view and_then = " && ";

}  // namespace stichtag::view
