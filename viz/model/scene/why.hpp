// The answer to the question of the moment with its reasons, in words; what the WHY panel shows.
#pragma once
#include <string>
#include <vector>

#include "engine/law/flips.hpp"
#include "viz/model/scene/world.hpp"
#include "viz/model/view/view_state.hpp"
#include "viz/model/words/sentences.hpp"

namespace stichtag::view {

struct WhyAsked {
  std::string product;
  CaseGroup group;
  law::Addressee addressee;
  Date on;
  Date known;
  Language language;
  bool operator==(const WhyAsked&) const = default;
};

enum class WhyKind : std::uint8_t { step, rule, event, reading };

struct WhyLine {
  std::size_t depth;
  WhyKind kind;
  std::string text;
  std::string source;  // second line: norm, or fact with day and confidence
  EventId event;
};

struct FlipShown {
  std::string words;
  std::string outcome;
  law::Install install;
  std::vector<Edit> edits;  // what "try it" does
  std::string facts;        // the ids of what is supposed
};

struct Why {
  WhyAsked asked;
  Told told;
  law::Answer answer;
  std::string title;    // "SMARTY IQ, consumers 6,000–10,000 kWh"
  std::string verdict;  // "Banned on 2023-05-25"
  std::string norms;
  std::string sentence;
  std::string use;
  std::vector<WhyLine> proof;
  std::vector<FlipShown> flips;
  std::vector<std::string> readings;
  std::vector<std::string> hangs_on;
};

// Refused where the scenario has no such product.
[[nodiscard]] Result<Why> why(const Branch& branch, const WhyAsked& asked);

}  // namespace stichtag::view
