// The actors of a scenario: what one file says of them, and all files of a lineage laid over each
// other, field by field.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "engine/actors/spec/run_spec.hpp"
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
  std::optional<Date> counted_on;  // the day of which points and stock are: the first of their run
  std::vector<Drafted<actors::OperatorSpec>> operators;
  std::vector<Drafted<actors::AdministratorSpec>> administrators;
  std::vector<Drafted<actors::VendorSpec>> vendors;
  std::vector<Tree> vendors_of_branch;  // what the scenario and those it extends say of them
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

// The other's actors in place of the parent's. Vendors, court and legislator belong to the branch:
// what the parent says of a vendor goes before what the other says, its court and legislator stay
// where the other has none. Refused: a vendor of the parent that is like one who is not there.
[[nodiscard]] Result<ActorsDraft> with_actors_of(ActorsDraft parent, ActorsDraft other);

// `file` names the scenario file, from whose folder a CSV is looked for.
[[nodiscard]] Result<ActorsDraft> lay_over(ActorsDraft parent, const ActorsFile& child,
                                           const std::string& file);

// Every key of an operator that a column of a CSV may fill, as a path ("crews.most").
[[nodiscard]] std::vector<std::string> operator_paths();

}  // namespace stichtag::scenarios
