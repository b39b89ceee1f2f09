// The steps of a proof in German. The law layer explains itself in English; here each of its
// sentences has its German one, known by its wording. A sentence that has none is a gap, and the
// tests look for gaps.
#pragma once
#include <optional>
#include <string>

#include "engine/law/answer.hpp"

namespace stichtag::view {

// "gilt für den Fall eine Feststellung: nein"; absent where the sentence is not known.
[[nodiscard]] std::optional<std::string> german_step(const law::Proof& proof);

}  // namespace stichtag::view
