#include "scenarios/authority_reader.hpp"

namespace stichtag::scenarios {

void read_regulator(ActorFields& fields, actors::RegulatorSpec& spec) {
  fields.share(
      "supervision", spec.supervision,
      "probability that a missed duty leads to a procedure under § 76 in the next quarter");
  fields.note();
}

}  // namespace stichtag::scenarios
