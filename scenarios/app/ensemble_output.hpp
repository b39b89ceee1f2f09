// An ensemble as a tree for programs and as a page for people.
#pragma once
#include "scenarios/app/output.hpp"
#include "scenarios/ensemble/shard_file.hpp"

namespace stichtag::app {

// Schema stichtag/ensemble/1. `said`: what else belongs to it, set behind the measures.
[[nodiscard]] Output ensemble_output(const scenarios::ShardFile& ensemble);

}  // namespace stichtag::app
