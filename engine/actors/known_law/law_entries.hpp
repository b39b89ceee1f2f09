// What the entries of the law say of one another; parts of law_as_known().
#pragma once
#include "engine/actors/known_law/law_as_known.hpp"

namespace stichtag::actors {

// What was unlawful on the evening before the entry `first` has been so for longer.
void remember_since_when(std::vector<LawOfDay>& law, std::size_t first);
// LawOfDay::lines_changed, offers_changed and shelves_changed of the entries from `first` on.
void mark_changes(const Products& products, std::vector<LawOfDay>& law, std::size_t first);
// For versions and lines that the entry did not know: they are on nobody's shelf yet.
void make_room(const Products& products, LawOfDay& law);
// LawOfDay::permitted and undetermined from LawOfDay::install.
void sum_up_groups(LawOfDay& law);

}  // namespace stichtag::actors
