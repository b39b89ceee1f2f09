// A second interpreter of the rules, for tests only: slow, literal, day by day. It shares no code
// with the engine, so that the two can only agree by both being right about the text.
// Sources: rules L0 to L6, readings A01 to A30, decisions M01 to M23, and N01 to N23 of
// docs/decisions/0002-what-the-rules-leave-open.md.
#pragma once
#include <cstdint>
#include <map>
#include <set>
#include <string>

#include "events/log/recorded.hpp"

namespace stichtag::oracle {

struct Asked {
  ProductRef product;
  CaseGroup group;
  std::string addressee;  // "gmsb" (did not sue), "plaintiff", "co-plaintiff"
  Date on;
  Date known;
  std::map<std::string, std::string> reading;  // name -> option; missing: the default
};

struct Told {
  std::string install;            // obligatory, permitted, banned, undetermined
  std::string use;                // lawful, unlawful, undetermined
  std::set<std::string> grounds;  // over all possible worlds in which it is banned
  bool operator==(const Told&) const = default;
};

[[nodiscard]] Told ask(const EventLog& log, const Asked& asked);
// How many possible worlds `ask` would walk through: what it costs.
[[nodiscard]] std::uint64_t possible_worlds(const EventLog& log, const Asked& asked);

}  // namespace stichtag::oracle
