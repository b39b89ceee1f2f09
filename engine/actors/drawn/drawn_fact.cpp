#include "engine/actors/drawn/drawn_fact.hpp"

namespace stichtag::actors {

Recorded drawn_fact(EventId id, Event event, DrawnDays days, std::string title) {
  const Source source{"drawn by the simulation", {}, std::nullopt, Confidence::assumption};
  TypedDates dates;
  dates.effective = SourcedDate{FuzzyDate::exactly(days.works), source};
  return {std::move(id),
          std::move(event),
          std::move(dates),
          SourcedDate{FuzzyDate::exactly(days.known), source},
          std::nullopt,
          std::move(title),
          {},
          std::nullopt};
}

}  // namespace stichtag::actors
