// The matter at hand: which product and case are asked about, in which state, by which inquiry.
#pragma once
#include "engine/law/inquiry.hpp"
#include "engine/law/legal_state.hpp"

namespace stichtag::law {

// For ban periods it is enough to know that a product is not banned, and use does not matter.
enum class Detail : std::uint8_t { everything, installation, bans_only };

struct Matter {
  const LegalState& state;
  Inquiry& inquiry;
  const Line& line;
  const Version* version;  // null: the whole line
  CaseGroup group;
  Detail detail = Detail::everything;

  [[nodiscard]] Matter of_version(const Version& other) const {
    return {state, inquiry, line, &other, group, detail};
  }
  [[nodiscard]] Matter of_line() const { return {state, inquiry, line, nullptr, group, detail}; }
};

}  // namespace stichtag::law
