// German titles: of the scenarios of the library, found by their English ones, and of the steps on
// the way that the record tells in prose. Scenarios that a user wrote keep the title that they
// have.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "scenarios/branch.hpp"
#include "viz/model/words/phrase.hpp"

namespace stichtag::view {

// Absent for a title that the library does not have.
[[nodiscard]] std::optional<std::string> german_title(std::string_view english);
[[nodiscard]] std::optional<std::string_view> german_name_of_step(const EventId& id);

// What the window calls the scenario.
[[nodiscard]] std::string title_of(Language language, const scenarios::Scenario& scenario);

}  // namespace stichtag::view
