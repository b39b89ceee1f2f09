// What a command gives back: the same content as a tree for programs, text for people, rows for
// CSV.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "events/vocabulary/result.hpp"
#include "events/vocabulary/tree.hpp"
#include "scenarios/app/asked/request.hpp"

namespace stichtag::app {

// Exit codes, design section 5.
enum Exit : int {
  done = 0,
  findings = 1,
  wrong_input = 2,
  broken_store = 3,
  machine_trouble = 4,
  undetermined = 5
};

// Digits that count, of a measure in CSV.
inline constexpr int csv_digits = 10;

using Rows = std::vector<std::vector<std::string>>;  // the first row is the head

struct Output {
  Tree json;
  std::string text;
  Rows rows;
  int exit_code = done;
};

// To standard output; a problem to standard error, in the form that was asked for.
// What could not be printed, on a full disk or into a closed pipe, is a problem too.
[[nodiscard]] std::optional<Problem> print(const Output& output, Format format);
[[nodiscard]] int report(const Problem& problem, Format format);

[[nodiscard]] std::string csv(const Rows& rows);

}  // namespace stichtag::app
