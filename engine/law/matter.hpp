// The matter at hand: which product and case are asked about, in which state, by which inquiry.
#pragma once
#include "engine/law/inquiry.hpp"
#include "engine/law/legal_state.hpp"

namespace stichtag::law {

struct Matter {
  const LegalState& state;
  Inquiry& inquiry;
  const Line& line;
  const Version* version;  // null: the whole line
  CaseGroup group;

  [[nodiscard]] Matter of_version(const Version& other) const {
    return {state, inquiry, line, &other, group};
  }
  [[nodiscard]] Matter of_line() const { return {state, inquiry, line, nullptr, group}; }
};

}  // namespace stichtag::law
