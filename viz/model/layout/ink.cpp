#include "viz/model/layout/ink.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace stichtag::view {
namespace {

constexpr Rgb hex(unsigned code) {
  return {std::uint8_t(code >> 16U), std::uint8_t(code >> 8U), std::uint8_t(code)};
}

using Colours = std::array<Rgb, ink_count>;

// In the order of Ink.
constexpr Colours light{hex(0xFFFFFF), hex(0xF6F7F9), hex(0xFFFFFF), hex(0xEAF3FA), hex(0xE4E7EB),
                        hex(0xB9C0C8), hex(0x1B1F24), hex(0x57606A), hex(0x005A8F), hex(0xFFFFFF),
                        hex(0x0072B2), hex(0xFFFFFF), hex(0xCFE6F5), hex(0x0B3A57), hex(0xD55E00),
                        hex(0x6E2C00), hex(0x000000), hex(0xB84A00), hex(0xFCE9DD), hex(0xA23E7A),
                        hex(0xECEEF0), hex(0x8C96A0), hex(0xA9B1BA), hex(0xDDE3E9), hex(0x1B1F24),
                        hex(0xEDF0F3), hex(0x00785A), hex(0xE69F00), hex(0x7A4FA3), hex(0xF0E442),
                        hex(0x000000), hex(0x56B4E9)};
constexpr Colours dark{hex(0x14171B), hex(0x1B1F24), hex(0x262B32), hex(0x1A2A36), hex(0x2B3038),
                       hex(0x4A525C), hex(0xE8EAED), hex(0xA3ABB5), hex(0x56B4E9), hex(0x0B1116),
                       hex(0x2A8CCB), hex(0x05121B), hex(0x1F4257), hex(0xCFE6F5), hex(0xF0701A),
                       hex(0xFFD2B0), hex(0x000000), hex(0xFF9A57), hex(0x3A2114), hex(0xD98BBB),
                       hex(0x2A2F36), hex(0x7C8692), hex(0x59626D), hex(0x343B44), hex(0xE8EAED),
                       hex(0x292F36), hex(0x1FB58C), hex(0xE69F00), hex(0xB79AE0), hex(0xF0E442),
                       hex(0x000000), hex(0x56B4E9)};
constexpr Colours high_contrast{
    hex(0xFFFFFF), hex(0xFFFFFF), hex(0xFFFFFF), hex(0xFFF6B0), hex(0x8A8A8A), hex(0x000000),
    hex(0x000000), hex(0x262626), hex(0x003A66), hex(0xFFFFFF), hex(0x004C86), hex(0xFFFFFF),
    hex(0xBFE0F5), hex(0x000000), hex(0xD55E00), hex(0x000000), hex(0x000000), hex(0x7A2E00),
    hex(0xFFE3D1), hex(0x7A1F58), hex(0xE3E3E3), hex(0x404040), hex(0x5A5A5A), hex(0xCFD6DD),
    hex(0x000000), hex(0xE8ECF0), hex(0x005C43), hex(0xC58300), hex(0x4A1F7A), hex(0xFFE900),
    hex(0x000000), hex(0x2E8BC0)};

double channel(std::uint8_t value) {
  const double share = value / 255.0;
  return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Rgb rgb) {
  return 0.2126 * channel(rgb.red) + 0.7152 * channel(rgb.green) + 0.0722 * channel(rgb.blue);
}

}  // namespace

Rgb colour(Ink ink, Theme theme) {
  switch (theme) {
    case Theme::light:
      return light[std::size_t(ink)];
    case Theme::dark:
      return dark[std::size_t(ink)];
    case Theme::high_contrast:
      return high_contrast[std::size_t(ink)];
  }
  return {};
}

double contrast(Rgb a, Rgb b) {
  const auto [low, high] = std::minmax({luminance(a), luminance(b)});
  return (high + 0.05) / (low + 0.05);
}

}  // namespace stichtag::view
