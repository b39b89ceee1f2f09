// An ensemble as a tree for programs and as a page for people.
#pragma once
#include "scenarios/app/page/output.hpp"
#include "scenarios/ensemble/shard_file.hpp"

namespace stichtag::app {

// Schema stichtag/ensemble/1.
[[nodiscard]] Output ensemble_output(const scenarios::ShardFile& ensemble);

// "47.3 %", "2023-05-24", "1,204"; and a difference of two such, "+3.2 points", "-4 days".
// A day as a day (ISO 8601), anything else as the number; null where it does not exist.
[[nodiscard]] Tree value_tree(const scenarios::Measure& measure, double value);
[[nodiscard]] std::string value_in_csv(const scenarios::Measure& measure, double value);
[[nodiscard]] std::string value_in_words(const scenarios::Measure& measure, double value);
[[nodiscard]] std::string gap_in_words(const scenarios::Measure& measure, double gap);

}  // namespace stichtag::app
