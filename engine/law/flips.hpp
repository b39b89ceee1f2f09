// What would have changed an answer: the smallest sets of facts whose change flips it.
#pragma once
#include <string>
#include <vector>

#include "engine/law/answer.hpp"
#include "engine/law/standing.hpp"

namespace stichtag::law {

struct Flip {
  std::vector<std::string> change;  // "without bsi-2022-finding", "smarty-iq-tr came by 2023-05-23"
  Standing standing;
};

// Facts cited by the answer are taken away, unknown ones settled either way, missing TR
// certificates supplied by the day in question; singly, then in pairs and triples no part of which
// flips already.
[[nodiscard]] std::vector<Flip> flips(const EventLog& log, const Question& question,
                                      const View& view, const ReadingSet& readings,
                                      const Answer& answer);

}  // namespace stichtag::law
