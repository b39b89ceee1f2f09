// What a result hangs on, in words and as bars.
#pragma once
#include "scenarios/report/sections.hpp"

namespace stichtag::report {

// "share equipped on 2026-12-31: 90 % of consumers ...", "surplus over the horizon".
[[nodiscard]] std::string measure_in_words(const scenarios::Measure& measure, const Side& side,
                                           const Speech& say);
// Of bans that are told together all products: "days on which A, B and C are banned, ...".
[[nodiscard]] std::string measures_in_words(const Sensitivity::Swings& swings, const Side& side,
                                            const Speech& say);
[[nodiscard]] std::string value_in_words(const scenarios::Measure& measure, double value,
                                         const Speech& say);
[[nodiscard]] Cell value_cell(const scenarios::Measure& measure, double value);
[[nodiscard]] Cell gap_cell(const scenarios::Measure& measure, double gap);

// "crews.most, Musterstadt Netz", "reading ban-scope", "day of smarty-iq-tr".
[[nodiscard]] std::string input_in_words(const scenarios::Uncertain& input, const Speech& say);
// A value of it with its unit: "1.32 crews", "75.9 % of visits", "never".
[[nodiscard]] std::string end_in_words(const scenarios::Uncertain& input, const std::string& value,
                                       const Speech& say);
// How well it is known: of a fact the confidence of its source, else what its note says of itself.
[[nodiscard]] Word footing(const scenarios::Uncertain& input, const Side& side, const Speech& say);

// More than chance: its 95 % interval does not hold 0.
[[nodiscard]] bool is_sure(const scenarios::Bar& bar);

[[nodiscard]] Picture tornado_picture(const Report& report, const Side& side,
                                      const Sensitivity::Swings& swings);

}  // namespace stichtag::report
