// The written form of a recorded event, one for TOML (packs, scenarios) and JSON (store, export):
//
//   id, event (kind), the kind's own fields (see docs/events.md),
//   decided, published, deemed-notified, effective, ends, known: a date,
//     written { date = "2022-01", source = "document", at = "p. 1", retrieved = 2026-11-23,
//     confidence = "A" }; a bare date takes the event's own source/at/retrieved/confidence,
//   cause, title, note.
// Dates are those of fuzzy_date.hpp ("2022-01-31", "2022-01", "2020-06-24..2020-12-24",
// "2022-05-23..?"). `known` may be left out: promulgation for statutes (published), decision for
// acts (decided), issue for certificates (effective) (M08).
#pragma once
#include "events/log/recorded.hpp"
#include "events/vocabulary/result.hpp"
#include "events/vocabulary/tree.hpp"

namespace stichtag {

enum class Sourcing {
  required,    // a date without a source is refused
  assumption,  // scenario: a bare date is an assumption of the scenario, known from its effective
               // day
};

[[nodiscard]] Result<Recorded> read_event(const Tree& tree, Sourcing sourcing);

// Reads back to an equal value. Every date carries its own source.
[[nodiscard]] Tree write_event(const Recorded& recorded);

// The current number of the written form; older ones are lifted by upcast.hpp.
inline constexpr int written_form = 2;

}  // namespace stichtag
