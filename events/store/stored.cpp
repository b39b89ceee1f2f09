#include "events/store/stored.hpp"

#include "events/log/written_form.hpp"
#include "events/store/storable_maker.hpp"
#include "events/store/upcast.hpp"
#include "events/vocabulary/json.hpp"

namespace stichtag::store {

Storable stored_of(const Recorded& recorded, const std::string& stream) {
  // A fact that a scenario replaced stays in the log beside the one that bears its id.
  const auto id = recorded.replaced_from ? recorded.id + " (until replaced)" : recorded.id;
  return StorableMaker::make({id, stream, std::string(kind_name(recorded.event)), written_form,
                              print_json_compact(write_event(recorded))});
}

Result<Recorded> recorded_of(const StoredEvent& stored) {
  auto payload = parse_json(stored.payload);
  if (!payload) return payload.problem();
  const auto tree = upcast(std::move(*payload), stored.form);
  if (!tree) return tree.problem();
  return read_event(*tree, Sourcing::required);
}

}  // namespace stichtag::store
