// The command line: what can be typed, with help and examples.
#pragma once
#include <functional>

#include "scenarios/app/asked/request.hpp"

namespace stichtag::app {

// Calls `run` with what was typed. --help, --version and usage errors (exit 2) are handled here.
[[nodiscard]] int with_command_line(int argc, char** argv,
                                    const std::function<int(const Request&)>& run);

}  // namespace stichtag::app
