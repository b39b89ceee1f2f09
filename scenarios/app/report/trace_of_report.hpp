// --trace of `stichtag report`.
#pragma once
#include <optional>
#include <string>

#include "scenarios/report/report.hpp"

namespace stichtag::app {

// The sides of the report as processes of one trace; quotas are the medians of the ensemble.
[[nodiscard]] std::optional<Problem> write_trace(const report::Report& made,
                                                 const std::string& path);

}  // namespace stichtag::app
