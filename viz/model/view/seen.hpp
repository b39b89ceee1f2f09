// How far the work beside the window is, as its last news told.
#pragma once
#include <cstdint>
#include <memory>
#include <string>

#include "viz/model/view/comparing.hpp"
#include "viz/model/view/edit.hpp"

namespace stichtag::scenarios {
struct EnsembleTold;
}

namespace stichtag::view {

struct Simulated;

// How far the simulation of one's own changes is.
struct RunSeen {
  WhatIf of;
  enum class Stage : std::uint8_t { none, running, done, cancelled, failed };
  Stage stage = Stage::none;
  int per_cent = 0;
  std::shared_ptr<const Simulated> result;  // of `done`
  std::string trouble;                      // of `failed`
  bool operator==(const RunSeen&) const = default;
};

// Whose ensemble it is, and how far.
struct EnsembleOf {
  EnsembleAsked asked;
  std::size_t front = 0;
  WhatIf what_if;  // where that is one's own scenario
  bool operator==(const EnsembleOf&) const = default;
};
struct EnsembleSeen {
  EnsembleOf of;
  RunSeen::Stage stage = RunSeen::Stage::none;
  std::uint64_t done = 0;                                 // runs
  std::shared_ptr<const scenarios::EnsembleTold> result;  // of `done`
  std::string trouble;                                    // of `failed`
  bool operator==(const EnsembleSeen&) const = default;
};

}  // namespace stichtag::view
