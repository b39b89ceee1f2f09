// All actors of a run, as a scenario names them.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "engine/actors/spec/administrator_spec.hpp"
#include "engine/actors/spec/authorities_spec.hpp"
#include "engine/actors/spec/operator_spec.hpp"
#include "engine/actors/spec/vendor_spec.hpp"
#include "events/vocabulary/date.hpp"

namespace stichtag::actors {

struct RunSpec {
  Period horizon;  // `until` is set
  std::vector<OperatorSpec> operators = {};
  std::vector<AdministratorSpec> administrators = {};
  std::vector<VendorSpec> vendors = {};
  // Absent: neither acts but as the log says.
  std::optional<CourtSpec> court = {};
  std::optional<LegislatorSpec> legislator = {};
  RegulatorSpec regulator = {};
  // Makers are drawn from the day after this one; absent: after the latest fact of the log. Set
  // where a scenario adds facts to come, so that they leave what is drawn as it was.
  std::optional<Date> record_ends = {};
  std::vector<std::string> assumptions = {};  // in words, with where each comes from
};

}  // namespace stichtag::actors
