// How a span of the law looks, and the spans of a product in a case: the colours of the viewer.
#pragma once
#include <string>
#include <vector>

#include "scenarios/report/report.hpp"

namespace stichtag::report {

enum class Look : std::uint8_t {
  obligatory,
  permitted,
  ban_s19_6,
  ban_s24_4,
  ban_other,
  undetermined,
  not_yet  // banned for want of its first certificate: not on the market
};
[[nodiscard]] std::string class_of(Look look);
[[nodiscard]] std::string word_for(Look look, const Speech& say);

struct Span {
  Period period;
  Look look;
  bool operator==(const Span&) const = default;
};

// Maximal spans of equal look, from the first day of the MsbG.
[[nodiscard]] std::vector<Span> spans_of(const Side& side, const std::string& product,
                                         CaseGroup group);

// Cases that look alike in every scenario of the report, with the spans of each scenario.
struct CaseRow {
  std::vector<CaseGroup> cases;
  std::vector<std::vector<Span>> by_side;
};
[[nodiscard]] std::vector<CaseRow> case_rows(const Report& report, const std::string& product);

// Lines of all scenarios, in the order in which their logs name them.
[[nodiscard]] std::vector<std::string> products_of(const Report& report);
// From the first day of the MsbG to the end of the longest horizon.
[[nodiscard]] Period shown_period(const Report& report);

}  // namespace stichtag::report
