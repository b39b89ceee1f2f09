// A picture with text that can be selected. Looks are classes of style.css, so that colours and
// patterns stand in one place. Unit: user units, about a CSS pixel on a page of full width.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "events/vocabulary/date.hpp"

namespace stichtag::report {

inline constexpr double picture_width = 880;

enum class Anchor : std::uint8_t { start, middle, end };

struct Point {
  double x = 0;
  double y = 0;
};

class Svg {
 public:
  // `label`: what a screen reader says instead.
  Svg(double height, std::string_view label);

  // `tip` becomes a title, which browsers show as a tooltip.
  void rect(Point at, double width, double height, std::string_view cls, std::string_view tip = "");
  // Stripes at 45 degrees, or dots, as lines of their own: a printer makes pixels of patterns.
  void stripes(Point at, double width, double height, double step, std::string_view cls);
  void dots(Point at, double width, double height, double step, std::string_view cls);
  void line(Point from, Point to, std::string_view cls);
  void text(Point at, std::string_view words, std::string_view cls, Anchor anchor = Anchor::start);
  void polyline(const std::vector<Point>& points, std::string_view cls);
  void area(const std::vector<Point>& points, std::string_view cls, std::string_view tip = "");
  void circle(Point at, double radius, std::string_view cls, std::string_view tip = "");
  [[nodiscard]] std::string done() const;

 private:
  void shape(std::string_view start, std::string_view cls, std::string_view tip);
  std::string body_;
  double height_;
  std::string label_;
};

// Width of a text of that size as it will about come out; no font is at hand.
[[nodiscard]] double width_of(std::string_view text, double size = 12);
// Cut with an ellipsis where it would be wider.
[[nodiscard]] std::string fitted(const std::string& text, double width, double size = 12);
// Broken at spaces into at most two lines, the second one cut.
[[nodiscard]] std::vector<std::string> two_lines(const std::string& text, double width,
                                                 double size = 12);

// Days across a picture.
struct TimeAxis {
  Date from;
  Date until;
  double left = 0;
  double right = picture_width;
  [[nodiscard]] double x(Date day) const;  // clamped into the picture
};
// Years as thin lines down to `bottom`, named above `top`; months too where there is room.
void draw_years(Svg& svg, const TimeAxis& axis, double top, double bottom);

}  // namespace stichtag::report
