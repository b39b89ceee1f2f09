// Years, months or days above the plot, as dense as there is room, with thin lines through the
// rows.
#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {
namespace {

// Months between two labels; 0: days.
int months_between(double pixels_a_month) {
  for (const int months : {1, 3, 6, 12, 24, 60, 120}) {
    if (pixels_a_month * months >= 64) return months;
  }
  return 240;
}

std::string label(Language language, Date day, int step) {
  if (step >= 12 || day.month() == 1) return std::to_string(day.year());
  return short_month(language, day.month());
}

Date first_tick(Date from, int months) {
  const int since_zero = from.year() * 12 + int(from.month()) - 1;
  const int at = since_zero - since_zero % months;
  return Date::of(at / 12, unsigned(at % 12) + 1, 1);
}

void days(const Canvas& canvas, float least) {
  const auto& frame = canvas.laid.frame.ruler;
  const auto& axis = canvas.laid.axis;
  const int step = axis.days_a_pixel() * 48 > 1 ? 7 : 1;
  auto day = day_of(axis.span.from);
  while (day.weekday() != Weekday::monday) day = day + 1;
  for (; double(day.days_since_epoch()) < axis.span.until; day = day + step) {
    const float x = axis.x_of(day);
    if (x < least || x > frame.right() - 40) continue;
    const auto words = std::to_string(day.day()) + (canvas.german() ? ". " : " ") +
                       short_month(canvas.language(), day.month());
    canvas.words_in({x + 4, frame.bottom() - 21, 60, 20}, words, Ink::soft, Face::small);
  }
}

// Where the plot begins within a year it is told at the edge, unless the next one begins there.
// Gives up to where nothing else may stand.
float year_at_edge(const Canvas& canvas) {
  const auto& ruler = canvas.laid.frame.ruler;
  const auto& axis = canvas.laid.axis;
  const int year = day_of(axis.span.from).year();
  const auto words = std::to_string(year);
  const float end = ruler.x + 4 + canvas.width(words, Face::strong) + gap;
  const float begins = axis.x_of(Date::of(year, 1, 1)), next = axis.x_of(Date::of(year + 1, 1, 1));
  if (begins >= ruler.x || end > next) return ruler.x;
  canvas.words_in({ruler.x + 4, ruler.bottom() - 21, 60, 20}, words, Ink::text, Face::strong);
  return end;
}

}  // namespace

void lay_ruler(const Canvas& canvas) {
  const auto& frame = canvas.laid.frame;
  const auto& axis = canvas.laid.axis;
  auto& picture = canvas.picture();
  picture.add(Fill{{0, frame.ruler.y, frame.ruler.right(), ruler_height}, Ink::panel, 0, 255});
  picture.add(ClipTo{frame.ruler});
  const double pixels_a_month = 30.44 / axis.days_a_pixel();
  const int step = months_between(pixels_a_month);
  const float least = year_at_edge(canvas);
  for (auto day = first_tick(day_of(axis.span.from), step);
       double(day.days_since_epoch()) < axis.span.until; day = add_months_down(day, step)) {
    const float x = axis.x_of(day);
    const bool year = day.month() == 1;
    const float top = frame.ruler.bottom() - (year ? 24.F : 10.F);
    picture.add(Stroke{{x, top}, {x, frame.ruler.bottom()}, Ink::rule_strong, 1, false});
    if (x < least || (pixels_a_month > 300 && !year)) continue;
    canvas.words_in({x + 4, frame.ruler.bottom() - 21, 60, 20}, label(canvas.language(), day, step),
                    year ? Ink::text : Ink::soft, year ? Face::strong : Face::small);
  }
  if (pixels_a_month > 300) days(canvas, least);
  picture.add(ClipEnd{});
  canvas.rule({0, frame.ruler.bottom()}, {frame.ruler.right(), frame.ruler.bottom()});
}

}  // namespace stichtag::view
