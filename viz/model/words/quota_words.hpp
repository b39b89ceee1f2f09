// What the window says of a duty of § 45: what it came to, and why.
#pragma once
#include <string>
#include <vector>

#include "viz/model/scene/world.hpp"
#include "viz/model/tracks/track.hpp"
#include "viz/model/words/duty_words.hpp"

namespace stichtag::view {

// A duty as a run met it: by one operator, or by all together.
struct DutyTold {
  std::vector<const scenarios::QuotaRow*> rows;  // of the duty, an operator each; at least one
  const Simulated* run;

  [[nodiscard]] const law::section_45::Duty& duty() const { return rows.front()->duty; }
  [[nodiscard]] projections::Count required() const;
  [[nodiscard]] projections::Count equipped() const;
  [[nodiscard]] projections::Count denominator() const;
  [[nodiscard]] std::optional<double> achieved() const;
  [[nodiscard]] std::size_t met() const;  // operators
};

// "74.8 % of 90 %"
[[nodiscard]] std::string reached_in_short(Language language, const DutyTold& told);
// "new consumers, 90 % by 2026: missed. 407 of 490 required points ..."
[[nodiscard]] std::string duty_sentence(Language language, const DutyTold& told);
// "Latest safe start 2026-04-20: with all crews ..."; of one operator.
[[nodiscard]] std::string start_sentence(Language language, const DutyTold& told);

// "2025-09-30: 62.1 % in the middle run, ..."
[[nodiscard]] std::string spread_sentence(Language language, const FanAt& at);

// "74.8 %": a tenth of a per cent, cut off, so that nothing that falls short looks reached.
[[nodiscard]] std::string tenths_of_per_cent(Language language, double share);

}  // namespace stichtag::view
