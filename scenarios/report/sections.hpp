// The sections of a report, one function each; absent where there is nothing to say.
#pragma once
#include "scenarios/report/looks.hpp"
#include "scenarios/report/svg.hpp"

namespace stichtag::report {

[[nodiscard]] Section ban_section(const Report& report);          // bans_section.cpp
[[nodiscard]] Section regime_section(const Report& report);       // regime_section.cpp
[[nodiscard]] Section quota_section(const Report& report);        // quota_section.cpp
[[nodiscard]] Section fleet_section(const Report& report);        // fleet_section.cpp
[[nodiscard]] Section campaign_section(const Report& report);     // actors_section.cpp
[[nodiscard]] Section decision_section(const Report& report);     // actors_section.cpp
[[nodiscard]] Section sensitivity_section(const Report& report);  // sensitivity_section.cpp
[[nodiscard]] Section reading_section(const Report& report);      // grounds_section.cpp
[[nodiscard]] Section source_section(const Report& report);       // sources_section.cpp

// Starts and ends of bans over the runs of an ensemble, where they differ from run to run.
[[nodiscard]] std::optional<Table> bans_over_runs(const Report& report);

// What one sees first: for each scenario what is banned, and from when to when. Markup.
[[nodiscard]] std::string headline_of(const Report& report);

// Bans of § 19(6) S. 2 alone, those with equal days together.
struct Clause {
  std::vector<std::string> products;
  std::vector<CaseGroup> cases;
  Period period;
  bool certain;
  std::vector<EventId> hangs_on;
};
[[nodiscard]] std::vector<Clause> clauses_of(const Side& side);

// A calendar as a bar; `who` begins its tooltips.
void draw_bar(Svg& svg, const TimeAxis& axis, Point at, double height,
              const std::vector<Span>& spans, const Report& report, const std::string& who);

// In one line or two around the height of `at`; and how high that is.
void draw_label(Svg& svg, Point at, double width, const std::string& words);
[[nodiscard]] double label_height(double width, const std::string& words);

// "C, inferred"; in full on the page, the letter in a table.
[[nodiscard]] Word confidence_word(Confidence confidence, const Speech& say);

// "GNDEW", "§ 19(6) 2022", "SMARTY IQ TR": short enough for a mark.
[[nodiscard]] std::string short_name(const Recorded& fact);

}  // namespace stichtag::report
