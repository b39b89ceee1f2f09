#include "viz/panels/brush.hpp"

#include <cmath>

namespace stichtag::view {
namespace {

constexpr float hatch_distance = 7;
constexpr float dot_distance = 8;
constexpr float dash = 5;

}  // namespace

ImU32 Brush::colour_of(Ink ink, std::uint8_t opacity) const {
  const auto rgb = colour(ink, theme);
  return IM_COL32(rgb.red, rgb.green, rgb.blue, opacity);
}

void Brush::operator()(const Fill& fill) const {
  list.AddRectFilled(top_left(fill.at), bottom_right(fill.at), colour_of(fill.ink, fill.opacity),
                     fill.radius * scale);
}

void Brush::operator()(const Outline& outline) const {
  list.AddRect(top_left(outline.at), bottom_right(outline.at), colour_of(outline.ink),
               outline.radius * scale, 0, outline.width * scale);
}

void Brush::operator()(const Hatch& hatch) const {
  const auto& at = hatch.at;
  if (at.width <= 0 || at.height <= 0) return;
  const auto ink = colour_of(hatch.ink);
  list.PushClipRect(top_left(at), bottom_right(at), true);
  // From a fixed origin, so that the pattern of neighbours joins and stands still while panning.
  if (hatch.pattern == Pattern::dots) {
    for (float y = at.y + dot_distance / 2; y < at.bottom(); y += dot_distance) {
      const float first = std::ceil(at.x / dot_distance) * dot_distance;
      for (float x = first; x < at.right(); x += dot_distance)
        list.AddRectFilled(this->at({x, y}), this->at({x + 1.5F, y + 1.5F}), ink);
    }
  } else {
    const float first = std::floor((at.x - at.height) / hatch_distance) * hatch_distance;
    for (float x = first; x < at.right() + at.height; x += hatch_distance) {
      if (hatch.pattern != Pattern::falling)
        list.AddLine(this->at({x, at.bottom()}), this->at({x + at.height, at.y}), ink, 2 * scale);
      if (hatch.pattern != Pattern::rising)
        list.AddLine(this->at({x, at.y}), this->at({x + at.height, at.bottom()}), ink,
                     1.5F * scale);
    }
  }
  list.PopClipRect();
}

void Brush::dashes(Point from, Point to, ImU32 ink, float width) const {
  const float dx = to.x - from.x, dy = to.y - from.y;
  const float length = std::sqrt(dx * dx + dy * dy);
  for (float t = 0; t < length; t += 2 * dash) {
    const float a = t / length, b = std::min(t + dash, length) / length;
    list.AddLine(at({from.x + a * dx, from.y + a * dy}), at({from.x + b * dx, from.y + b * dy}),
                 ink, width);
  }
}

void Brush::operator()(const Stroke& stroke) const {
  const auto ink = colour_of(stroke.ink);
  const float width = stroke.width * scale;
  if (stroke.dashed)
    dashes(stroke.from, stroke.to, ink, width);
  else
    list.AddLine(at(stroke.from), at(stroke.to), ink, width);
}

void Brush::operator()(const Text& text) const {
  auto* font = ImGui::GetIO().Fonts->Fonts[int(text.face)];
  // The box of a line is taller than its em; whole pixels keep the letters sharp.
  const float rise = height_of(text.face) * 0.085F;
  const auto where = at({text.at.x, text.at.y - rise});
  list.AddText(font, font->FontSize, {std::round(where.x), std::round(where.y)},
               colour_of(text.ink), text.words.data(), text.words.data() + text.words.size());
}

void Brush::operator()(const Symbol& symbol) const {
  const auto ink = colour_of(symbol.ink);
  const float r = symbol.radius, x = symbol.centre.x, y = symbol.centre.y;
  const auto polygon = [&](std::initializer_list<Point> points) {
    std::vector<ImVec2> at_pixels;
    for (const auto& point : points) at_pixels.push_back(at(point));
    const int count = int(at_pixels.size());
    if (symbol.hollow) {
      list.AddConvexPolyFilled(at_pixels.data(), count, colour_of(Ink::background));
      list.AddPolyline(at_pixels.data(), count, ink, ImDrawFlags_Closed, 1.5F * scale);
    } else {
      list.AddConvexPolyFilled(at_pixels.data(), count, ink);
    }
  };
  switch (symbol.form) {
    case Form::diamond:
      return polygon({{x, y - r}, {x + r, y}, {x, y + r}, {x - r, y}});
    case Form::square:
      return polygon({{x - r, y - r}, {x + r, y - r}, {x + r, y + r}, {x - r, y + r}});
    case Form::up:
      return polygon({{x, y - r}, {x + r, y + r}, {x - r, y + r}});
    case Form::down:
      return polygon({{x - r, y - r * 0.6F}, {x + r, y - r * 0.6F}, {x, y + r * 0.8F}});
    case Form::left:
      return polygon({{x - r, y}, {x + r * 0.6F, y - r}, {x + r * 0.6F, y + r}});
    case Form::right:
      return polygon({{x - r * 0.6F, y - r}, {x + r, y}, {x - r * 0.6F, y + r}});
    case Form::circle:
      list.AddCircleFilled(at(symbol.centre), r * scale,
                           symbol.hollow ? colour_of(Ink::background) : ink);
      if (symbol.hollow) list.AddCircle(at(symbol.centre), r * scale, ink, 0, 1.5F * scale);
      return;
    case Form::cross:
      list.AddLine(at({x - r, y - r}), at({x + r, y + r}), ink, 2.5F * scale);
      list.AddLine(at({x - r, y + r}), at({x + r, y - r}), ink, 2.5F * scale);
      return;
  }
}

void Brush::operator()(const Area& area) const {
  const auto ink = colour_of(area.ink, area.opacity);
  // Smoothed edges of neighbours would leave seams between them.
  const auto flags = list.Flags;
  list.Flags &= ~ImDrawListFlags_AntiAliasedFill;
  for (std::size_t i = 0; i + 1 < area.top.size(); ++i) {
    const auto& a = area.top[i];
    const auto& b = area.top[i + 1];
    if (area.bottom[i] - a.y <= 0 && area.bottom[i + 1] - b.y <= 0) continue;
    list.AddQuadFilled(at(a), at(b), at({b.x, area.bottom[i + 1]}), at({a.x, area.bottom[i]}), ink);
  }
  list.Flags = flags;
}

void Brush::operator()(const Path& path) const {
  const auto ink = colour_of(path.ink);
  for (std::size_t i = 0; i + 1 < path.points.size(); ++i) {
    if (path.dashed)
      dashes(path.points[i], path.points[i + 1], ink, path.width * scale);
    else
      list.AddLine(at(path.points[i]), at(path.points[i + 1]), ink, path.width * scale);
  }
}

void Brush::operator()(const ClipTo& clip) const {
  list.PushClipRect(top_left(clip.at), bottom_right(clip.at), true);
}

void Brush::operator()(const ClipEnd&) const { list.PopClipRect(); }

void append_utf8(std::string& text, unsigned code) {
  if (code < 0x80) {
    text += char(code);
  } else if (code < 0x800) {
    text += char(0xC0U | (code >> 6U));
    text += char(0x80U | (code & 0x3FU));
  } else {
    text += char(0xE0U | (code >> 12U));
    text += char(0x80U | ((code >> 6U) & 0x3FU));
    text += char(0x80U | (code & 0x3FU));
  }
}

}  // namespace stichtag::view
