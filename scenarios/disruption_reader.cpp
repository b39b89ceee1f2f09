#include "scenarios/disruption_reader.hpp"

namespace stichtag::scenarios {

void read_disruption(ActorFields& fields, const std::string& key, actors::Disruption& disruption,
                     double most) {
  const Tree* table = fields.table(key);
  auto inner = fields.inner(table, key);
  inner.number("share", disruption.share, 0, most, "");
  inner.day("from", disruption.from, "");
  inner.day("until", disruption.until, "");
  inner.note();
  if (disruption.share > 0 && disruption.until <= disruption.from)
    inner.refuse(table ? *table : Tree(), "'" + key + "' ends before it begins",
                 "give from and until, until after from");
  fields.merge(inner);
  if (table != nullptr) fields.mark_set(key, *table);
}

}  // namespace stichtag::scenarios
