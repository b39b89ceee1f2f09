#include "scenarios/report/svg.hpp"

#include <algorithm>
#include <array>

#include "events/vocabulary/digits.hpp"
#include "scenarios/report/markup.hpp"

namespace stichtag::report {
namespace {

std::string one_place(double value) { return trimmed(value, 1); }

std::string attribute(std::string_view name, double value) {
  return " " + std::string(name) + "=\"" + one_place(value) + "\"";
}

std::string points_of(const std::vector<Point>& points) {
  std::string text;
  for (const auto& point : points)
    text += (text.empty() ? "" : " ") + one_place(point.x) + "," + one_place(point.y);
  return " points=\"" + text + "\"";
}

constexpr std::array anchors{"", " text-anchor=\"middle\"", " text-anchor=\"end\""};

std::size_t letters(std::string_view text) {
  return std::size_t(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  }));
}

}  // namespace

Svg::Svg(double height, std::string_view label) : height_(height), label_(label) {}

void Svg::shape(std::string_view start, std::string_view cls, std::string_view tip) {
  body_ += start;
  body_ += " class=\"" + std::string(cls) + "\"";
  const auto name = start.substr(1, start.find(' ') - 1);
  body_ +=
      tip.empty() ? "/>\n" : "><title>" + escaped(tip) + "</title></" + std::string(name) + ">\n";
}

void Svg::rect(Point at, double width, double height, std::string_view cls, std::string_view tip) {
  shape("<rect" + attribute("x", at.x) + attribute("y", at.y) + attribute("width", width) +
            attribute("height", height),
        cls, tip);
}

void Svg::stripes(Point at, double width, double height, double step, std::string_view cls) {
  std::string path;
  for (double c = step / 2 - height; c < width; c += step) {
    const auto left = std::max(c, 0.0), right = std::min(c + height, width);
    if (right - left < 0.5) continue;
    path += "M" + one_place(at.x + left) + " " + one_place(at.y + height - (left - c)) + "L" +
            one_place(at.x + right) + " " + one_place(at.y + height - (right - c));
  }
  if (!path.empty()) shape("<path d=\"" + path + "\"", cls, "");
}

void Svg::dots(Point at, double width, double height, double step, std::string_view cls) {
  for (double y = at.y + step / 2; y < at.y + height; y += step)
    line({at.x + step / 2, y}, {at.x + width, y}, cls);
}

void Svg::line(Point from, Point to, std::string_view cls) {
  shape("<line" + attribute("x1", from.x) + attribute("y1", from.y) + attribute("x2", to.x) +
            attribute("y2", to.y),
        cls, "");
}

void Svg::text(Point at, std::string_view words, std::string_view cls, Anchor anchor) {
  body_ += "<text" + attribute("x", at.x) + attribute("y", at.y) + anchors[std::size_t(anchor)] +
           " class=\"" + std::string(cls) + "\">" + escaped(words) + "</text>\n";
}

void Svg::polyline(const std::vector<Point>& points, std::string_view cls) {
  if (points.size() > 1) shape("<polyline" + points_of(points), cls, "");
}

void Svg::area(const std::vector<Point>& points, std::string_view cls, std::string_view tip) {
  if (points.size() > 2) shape("<polygon" + points_of(points), cls, tip);
}

void Svg::circle(Point at, double radius, std::string_view cls, std::string_view tip) {
  shape("<circle" + attribute("cx", at.x) + attribute("cy", at.y) + attribute("r", radius), cls,
        tip);
}

std::string Svg::done() const {
  return "<svg viewBox=\"0 0 " + one_place(picture_width) + " " + one_place(height_) +
         "\" role=\"img\" aria-label=\"" + escaped(label_) + "\">\n" + body_ + "</svg>\n";
}

double width_of(std::string_view text, double size) { return 0.54 * size * double(letters(text)); }

std::string fitted(const std::string& text, double width, double size) {
  if (width_of(text, size) <= width) return text;
  const auto room = std::size_t(std::max(0.0, width / (0.54 * size) - 1));
  std::size_t end = 0, taken = 0;
  while (end < text.size() &&
         (taken < room || (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)) {
    if ((static_cast<unsigned char>(text[end]) & 0xC0U) != 0x80U) ++taken;
    ++end;
  }
  return taken == 0 ? "" : text.substr(0, end) + "…";
}

std::vector<std::string> two_lines(const std::string& text, double width, double size) {
  if (width_of(text, size) <= width) return {text};
  std::size_t cut = 0;
  for (auto space = text.find(' '); space != std::string::npos; space = text.find(' ', space + 1)) {
    if (width_of(text.substr(0, space), size) <= width) cut = space;
  }
  if (cut == 0) return {fitted(text, width, size)};
  return {text.substr(0, cut), fitted(text.substr(cut + 1), width, size)};
}

double TimeAxis::x(Date day) const {
  const auto inside = std::clamp(day, from, until);
  return left + (right - left) * double(inside - from) / double(std::max(1, until - from));
}

void draw_years(Svg& svg, const TimeAxis& axis, double top, double bottom) {
  const auto year_width = axis.x(axis.from + 366) - axis.left;
  const int every = year_width < 11 ? 5 : year_width < 34 ? 2 + int(year_width < 17) : 1;
  for (int year = axis.from.year(); year <= axis.until.year(); ++year) {
    const auto first = Date::of(year, 1, 1);
    for (unsigned month = 4; year_width > 180 && month <= 10; month += 3) {
      const auto day = Date::of(year, month, 1);
      if (day > axis.from && day < axis.until)
        svg.line({axis.x(day), top}, {axis.x(day), bottom}, "grid faint");
    }
    if (first >= axis.until) break;
    if (first >= axis.from) svg.line({axis.x(first), top - 12}, {axis.x(first), bottom}, "grid");
    const bool fits = first >= axis.from && axis.right - axis.x(first) > 26;
    if (year % every == 0 && fits)
      svg.text({axis.x(first) + 3, top - 3}, std::to_string(year), "year");
  }
}

}  // namespace stichtag::report
