// The history pack: the shipped, reviewable record in *.toml beside this file. It is data with a
// version of its own; the files are built into the program, so that it runs from any folder.
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "events/log/recorded.hpp"
#include "events/vocabulary/result.hpp"

namespace stichtag::history {

struct PackFile {
  std::string name;
  std::string_view text;
};

// Refuses: invalid TOML, unknown keys, a date without source or confidence, an id that stands
// twice, a reference to an event that is not there, a cycle of references. Every problem says file,
// line, column and the nearest valid name. The log is ordered so that what is referred to comes
// first.
[[nodiscard]] Result<EventLog> read_pack(std::span<const PackFile> files);

[[nodiscard]] std::span<const PackFile> shipped_pack();
// The shipped pack, read once. It is part of the program, so a problem in it is a broken promise.
[[nodiscard]] const EventLog& shipped_history();

}  // namespace stichtag::history
