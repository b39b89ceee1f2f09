#include "engine/law/section_19_6_finding.hpp"

#include <algorithm>

#include "engine/law/deadlines.hpp"
#include "engine/law/section_30.hpp"
#include "engine/law/statutes.hpp"

namespace stichtag::law::section_19_6 {
namespace {

constexpr Span term{.months = 12};

Date nominal_end(Inquiry& inquiry, const Determination& finding) {
  const bool from_decision = inquiry.reading(ReadingId::clock_start) == option::decision;
  return last_day(from_decision ? finding.decided : finding.moment.works.earliest(), term,
                  WeekendEnd::stays);
}

}  // namespace

bool covers(const Matter& matter, const Determination& finding) {
  return finding.scope.contains(matter.group) ||
         matter.inquiry.reading(ReadingId::permission_scope) == option::all_groups;
}

bool names_line(const Determination& finding, const std::string& line) {
  return std::any_of(finding.products.begin(), finding.products.end(),
                     [&](const NamedProduct& named) { return named.product.line == line; });
}

bool names_version(const Determination& finding, const std::string& line, const std::string& name) {
  return std::any_of(finding.products.begin(), finding.products.end(), [&](const auto& named) {
    return named.product.line == line && (!named.product.version || named.product.version == name);
  });
}

bool names_only_versions(const Determination& finding, const std::string& line) {
  return std::all_of(finding.products.begin(), finding.products.end(), [&](const auto& named) {
    return named.product.line != line || named.product.version.has_value();
  });
}

bool by_certified_version(const Matter& matter) {
  return matter.inquiry.reading(ReadingId::product_identity) == option::by_certified_version;
}

bool applies(const Matter& matter, const Determination& finding, Day& day) {
  if (finding.norm != Norm::s19_6) return false;
  return stands(matter, finding, day) && section_19_6_of_2021(matter, day) &&
         determination_was_withdrawn(matter, day) &&
         matter.inquiry.reading(ReadingId::finding_prompt) == option::yes;
}

Date soonest_end(const Determination& finding) {
  return last_day(finding.decided, term, WeekendEnd::stays);
}

Date last_day_of_term(Inquiry& inquiry, const Determination& finding) {
  const auto nominal = nominal_end(inquiry, finding);
  if (is_working_day(nominal)) return nominal;
  const bool rolls = inquiry.reading(ReadingId::weekend_roll) == option::roll;
  return rolls ? last_day(nominal, Span{}, WeekendEnd::rolls) : nominal;
}

void tell_term(Inquiry& inquiry, const Determination& finding, Date last) {
  if (!inquiry.explaining()) return;
  const auto nominal = nominal_end(inquiry, finding);
  const bool rolled = nominal != last;
  inquiry.because("VwVfG § 31(1), BGB §§ 187(1), 188(2)",
                  (rolled ? "the day of the same number twelve months later is "
                          : "the twelve months ended with ") +
                      to_string(nominal));
  if (!rolled) return;
  inquiry.because("VwVfG § 31(3)",
                  "that is no working day, so the twelve months ended with " + to_string(last));
}

}  // namespace stichtag::law::section_19_6
