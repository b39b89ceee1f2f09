// What a report is about: one or more scenarios, each with its law, one run and, if asked for, an
// ensemble. Values alone; nothing here is simulated or asked of the law again but ban calendars.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "engine/law/legal_state.hpp"
#include "engine/projections/bans.hpp"
#include "scenarios/ensemble/fans.hpp"
#include "scenarios/report/section.hpp"
#include "scenarios/runs/quota_of_run.hpp"
#include "scenarios/sensitivity/plan.hpp"

namespace stichtag::report {

// Up to so many operators are told one by one; more are counted together.
inline constexpr std::size_t few_operators = 3;

using scenarios::Fan;
using Ensemble = scenarios::EnsembleTold;

// What the chosen measures hang on: each uncertain input of the scenario moved by itself.
struct Sensitivity {
  struct Swings {
    scenarios::Measure measure;
    std::vector<scenarios::Measure> also;  // bans of other products on which all bars are equal
    std::vector<scenarios::Bar> bars;      // the longest first; Bar::input is a place in `inputs`
  };
  std::uint64_t runs = 0;                    // at every end
  std::uint64_t points = 0;                  // all runs
  bool correlated = false;                   // the scenario has correlations, which are left out
  std::vector<scenarios::Uncertain> inputs;  // none: nothing is uncertain
  std::vector<Swings> measures;
};

struct Side {
  std::string word;  // as typed: a name or a file
  scenarios::Scenario scenario;
  law::LegalState state;  // as the law stands after the run, with all that was drawn in it
  law::ReadingSet readings;
  Date known;  // by which day that law is known
  Date today;  // the latest knowledge of the record: what comes is looked for from here
  law::Addressee addressee;
  std::vector<projections::Ban> bans;
  scenarios::Ran ran;
  std::vector<scenarios::QuotaRow> quota;
  std::optional<Ensemble> ensemble;
  std::optional<Sensitivity> sensitivity = {};  // absent: not asked for
};

// The commands that give the numbers again, with the options of the report.
struct Commands {
  std::string options;  // " --reading ban-scope=product --seed 2"
  [[nodiscard]] std::string of_run(const std::string& command, const Side& side) const;
};
// Quoted for a shell where it needs to be.
[[nodiscard]] std::string shell_word(const std::string& word);

struct Report {
  Speech say;
  CaseGroup group;  // the one that the first picture shows
  std::vector<Side> sides;
  Commands commands;
};

// "A", "B", ... by which pictures and tables name the scenarios; `side` is one of the report.
[[nodiscard]] std::string letter_of(const Report& report, const Side& side);
[[nodiscard]] std::string operator_name(const Side& side, std::uint32_t at);

[[nodiscard]] std::vector<Section> sections_of(const Report& report);
[[nodiscard]] std::string page_of(const Report& report, const std::vector<Section>& sections);

}  // namespace stichtag::report
