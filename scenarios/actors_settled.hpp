// From what the files say to what a run takes: names resolved, stand-ins put in, everything that
// nobody has set listed as an assumption.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "engine/actors/spec/run_spec.hpp"
#include "events/log/recorded.hpp"
#include "events/vocabulary/result.hpp"
#include "scenarios/actors_file.hpp"

namespace stichtag::scenarios {

struct Stage {
  Period horizon;
  std::string where;                  // of the horizon, for messages
  std::vector<std::string> lines;     // product lines that the log knows
  std::vector<std::string> versions;  // of these lines, "ppc-smgw@1.2"
};

// Lines of gateways that the log knows, in its order; security modules are none.
[[nodiscard]] std::vector<std::string> product_lines(const EventLog& log);

// What is told of an operator of the national fleet that stands by itself.
[[nodiscard]] Told of_a_generated();

void add_authorities(const ActorsDraft& draft, actors::RunSpec& spec);

// Nothing if no file of the lineage names an actor.
[[nodiscard]] Result<std::optional<actors::RunSpec>> settle(const ActorsDraft& draft,
                                                            const Stage& stage);

}  // namespace stichtag::scenarios
