// The days of one replication.
#pragma once
#include "engine/run/prepared.hpp"

namespace stichtag::run {

// Fills the results into `run`, whose key, horizon and products are there already.
void go_through(const Prepared& prepared, const Surroundings& around, const Options& options,
                Run& run);

}  // namespace stichtag::run
