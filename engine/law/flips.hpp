// What would have changed an answer: the smallest sets of facts whose change flips it.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "engine/law/answer.hpp"
#include "engine/law/standing.hpp"

namespace stichtag::law {

// One supposed change, for whoever wants to make it.
struct Supposed {
  enum class How { taken_away, came_on, tr_supplied };
  How how;
  std::string what;         // event id; tr_supplied: product line
  std::optional<Date> day;  // came_on, tr_supplied
};

struct Flip {
  std::vector<std::string> change;  // "without bsi-2022-finding", "smarty-iq-tr came by 2023-05-23"
  std::vector<Supposed> supposed;   // the same, in the same order
  Standing standing;
};

// Facts cited by the answer are taken away, unknown ones settled either way, missing TR
// certificates supplied by the day in question; singly, then in pairs and triples no part of which
// flips already.
[[nodiscard]] std::vector<Flip> flips(const EventLog& log, const Question& question,
                                      const View& view, const ReadingSet& readings,
                                      const Answer& answer);

}  // namespace stichtag::law
