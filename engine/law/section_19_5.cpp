#include "engine/law/section_19_5.hpp"

#include <algorithm>

#include "engine/law/section_19_6.hpp"
#include "engine/law/section_24.hpp"
#include "engine/law/section_29.hpp"
#include "engine/law/section_30.hpp"
#include "engine/law/statutes.hpp"

namespace stichtag::law::section_19_5 {
namespace {

constexpr int eight_years_in_months = 8 * 12;

// "... bis zu dem Zeitpunkt, zu dem [BSI] nach § 30 die technische Möglichkeit feststellt"
bool closes_window(const Matter& matter, const Determination& determination, Day& day) {
  auto& inquiry = matter.inquiry;
  if (determination.norm != Norm::s30 || !inquiry.at_work(determination.moment, day)) return false;
  const bool covered = determination.scope.contains(matter.group) ||
                       inquiry.reading(ReadingId::legacy_window) == option::everywhere;
  if (!covered) return false;
  if (in_force(matter, determination, day)) return true;
  if (stands(matter, determination, day)) return false;  // suspended for the addressee
  return inquiry.reading(ReadingId::legacy_reopen) == option::closed_once_made &&
         !suspended(matter, determination, day);
}

bool window_is_open(const Matter& matter, Day& day) {
  const auto& determinations = matter.state.determinations;
  return std::none_of(determinations.begin(), determinations.end(), [&](const auto& determination) {
    return closes_window(matter, determination, day);
  });
}

// The last day up to `limit` on which the window was open; walks from change to change.
std::optional<Date> last_open_day(const Matter& matter, Date limit) {
  std::optional<Date> last;
  Day step{msbg_begins};
  while (step.at <= limit) {
    const bool open = window_is_open(matter, step);
    const auto end = step.next ? std::min(*step.next - 1, limit) : limit;
    if (open) last = end;
    step = Day{end + 1};
  }
  return last;
}

bool within_eight_years_of(std::optional<Date> installed, Day& day) {
  if (!installed) return false;
  const auto last = add_months_down(*installed, eight_years_in_months);
  day.note(last + 1);
  return day.at <= last;
}

bool vested(Inquiry& inquiry) {
  return inquiry.reading(ReadingId::eight_years) == option::vested_8_years;
}

// What S. 1 of 2016 asks for besides the window; the log does not know it. Always true.
bool with_consent(const Matter& matter) {
  matter.inquiry.assume("MsbG § 19(5)",
                        "use brings no disproportionate dangers (Nr. 1), and the informed consent "
                        "of the connection user lasts (Nr. 2)");
  return true;
}

// M15: what would allow installation and use beyond the last day. Always true.
bool without_imsys(const Matter& matter) {
  matter.inquiry.assume("MsbG § 19(5)",
                        "no iMSys is announced (§ 37(2)) or ordered (§ 34(2) S. 2 Nr. 1) for the "
                        "point; with one, installation and use may be lawful");
  return true;
}

}  // namespace

Date last_day_without_imsys(CaseGroup group) {
  return is_large(group) ? Date::of(2028, 12, 31) : Date::of(2025, 12, 31);
}

bool may_be_installed(const Matter& matter, Day& day) {
  const Step step(matter.inquiry, "MsbG § 19(5)", "is the window for uncertified systems open");
  if (!gndew(matter, day)) return step.verdict(window_is_open(matter, day) && with_consent(matter));
  const auto last = last_day_without_imsys(matter.group);
  day.note(last + 1);
  return step.verdict(day.at <= last || !without_imsys(matter));
}

bool may_be_used(const Matter& matter, Day& day) {
  const Step step(matter.inquiry, "MsbG § 19(5)", "may an uncertified system be used on");
  if (!gndew(matter, day)) {
    // While it is open the eight years have not begun to run: no day of their own is to be noted,
    // or a window without end would be looked at every eight years for ever.
    const bool in_time =
        window_is_open(matter, day) || within_eight_years_of(last_open_day(matter, day.at), day);
    return step.verdict(in_time && with_consent(matter));
  }
  const auto last = last_day_without_imsys(matter.group);
  day.note(last + 1);
  if (day.at <= last) return step.verdict(true);
  const bool old_right = vested(matter.inquiry) &&
                         within_eight_years_of(last_open_day(matter, *gndew_from(matter) - 1), day);
  return step.verdict(old_right ? with_consent(matter) : !without_imsys(matter));
}

bool gateway_may_be_used(const Matter& matter, Day& day) {
  const Step step(matter.inquiry, "MsbG § 19(6), (5)",
                  "use without all certificates since the GNDEW");
  if (!cc_valid(matter, day)) return step.verdict(false);
  const auto last = last_day_without_imsys(matter.group);
  day.note(last + 1);
  if (day.at <= last) return step.verdict(true);
  const bool old_right =
      vested(matter.inquiry) &&
      within_eight_years_of(section_19_6::term_of_named_product(matter, day), day);
  return step.verdict(old_right || !without_imsys(matter));
}

}  // namespace stichtag::law::section_19_5
