// Titles of the scenarios of the library in German.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace stichtag::report {

// Nothing for a title that is not of the library.
[[nodiscard]] std::optional<std::string> german_scenario_title(std::string_view english);

}  // namespace stichtag::report
