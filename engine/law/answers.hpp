// Whole answers of one view, asked once: each is kept with the readings that it consulted, and a
// set of readings that agrees on these gets the same answer again.
#pragma once
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "engine/law/standing.hpp"

namespace stichtag::law {

class Answers {
 public:
  Answers(const LegalState& state, Addressee addressee, Date known)
      : state_(state), addressee_(addressee), known_(known) {}

  // The product must be one of the state. Valid until the next call.
  [[nodiscard]] const Answer& on(Date day, const ProductRef& product, CaseGroup group,
                                 const ReadingSet& readings);
  [[nodiscard]] Date known() const { return known_; }
  [[nodiscard]] const LegalState& state() const { return state_; }

 private:
  struct Given {
    ReadingSet readings;
    Answer answer;
  };
  const LegalState& state_;
  Addressee addressee_;
  Date known_;
  std::map<std::tuple<ProductRef, CaseGroup, Date>, std::vector<Given>> given_;
};

}  // namespace stichtag::law
