#include "engine/law/section_36.hpp"

#include "engine/law/section_19_6.hpp"
#include "engine/law/section_30.hpp"
#include "engine/law/statutes.hpp"

namespace stichtag::law {

bool must_be_tolerated(const Matter& matter, Day& day) {
  if (matter.inquiry.addressee() == Addressee::competitive) return false;
  if (gndew(matter, day) || technically_possible(matter, day)) return true;
  return section_19_6::new_installation(matter, day) == section_19_6::Permission::granted &&
         matter.inquiry.reading(ReadingId::tolerance) == option::tolerance_also_voluntary;
}

}  // namespace stichtag::law
