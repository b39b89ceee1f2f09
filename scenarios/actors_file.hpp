// The actors of a scenario: what one file says of them, and all files of a lineage laid over each
// other, field by field.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "engine/actors/run_spec.hpp"
#include "events/log/fields.hpp"
#include "events/vocabulary/result.hpp"
#include "scenarios/actor_fields.hpp"

namespace stichtag::scenarios {

// As written: tables that are sound by themselves.
struct ActorsFile {
  std::vector<Tree> operators, administrators, vendors;
  std::optional<Tree> fleet, court, legislator, regulator;
};

template <class Spec>
struct Drafted {
  Spec spec;
  Told told;
};

struct FleetChoice {
  bool national = false;
  int seed = 1;
  std::string csv;  // as written, relative to the file that names it
  Told told;
};

struct ActorsDraft {
  FleetChoice fleet;
  std::vector<Drafted<actors::OperatorSpec>> operators;
  std::vector<Drafted<actors::AdministratorSpec>> administrators;
  std::vector<Drafted<actors::VendorSpec>> vendors;
  std::optional<Drafted<actors::CourtSpec>> court;
  std::optional<Drafted<actors::LegislatorSpec>> legislator;
  Drafted<actors::RegulatorSpec> regulator;
  [[nodiscard]] bool empty() const {
    return !fleet.national && operators.empty() && administrators.empty() && vendors.empty();
  }
};

// The keys operator, administrator, vendor, fleet, court, legislator and regulator; problems stay
// in `fields`.
[[nodiscard]] ActorsFile read_actors(Fields& fields);

// The other's actors in place of the parent's. Court and legislator belong to the branch of the
// law: the parent's stay where the other has none.
[[nodiscard]] ActorsDraft with_actors_of(ActorsDraft parent, ActorsDraft other);

// `file` names the scenario file, from whose folder a CSV is looked for.
[[nodiscard]] Result<ActorsDraft> lay_over(ActorsDraft parent, const ActorsFile& child,
                                           const std::string& file);

// Every key of an operator that a column of a CSV may fill, as a path ("crews.most").
[[nodiscard]] std::vector<std::string> operator_paths();

}  // namespace stichtag::scenarios
