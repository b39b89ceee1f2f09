// What a colour is for, and which colour it is in a theme. Hues are those of Okabe and Ito (Color
// Universal Design, 2008), so that colour-blind people and grey paper tell them apart.
#pragma once
#include <cstdint>
#include <string_view>

namespace stichtag::view {

enum class Theme : std::uint8_t { light, dark, high_contrast };

enum class Ink : std::uint8_t {
  background,  // behind the bars
  panel,       // gutter, header, side panel
  raised,      // tooltips, palette
  stripe,      // the row that is asked about
  rule,
  rule_strong,
  text,
  soft,  // text of second rank
  accent,
  on_accent,
  obligatory,
  on_obligatory,
  permitted,
  on_permitted,
  ban,  // the strongest thing on the screen
  ban_edge,
  on_ban,
  ban_text,   // the word "banned" on a panel
  ban_pale,   // ground of the hatching
  ban_other,  // bans that neither § 19(6) nor § 24(4) makes
  undetermined,
  undetermined_line,
  dots,
  law,
  on_law,
  law_other,
  good,  // certified
  doubt,
  known_line,
  found,  // ground of what a search has found
  on_found,
  fan,  // spread over the runs of an ensemble
};
inline constexpr std::size_t ink_count = std::size_t(Ink::fan) + 1;

struct Rgb {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  bool operator==(const Rgb&) const = default;
};

[[nodiscard]] Rgb colour(Ink ink, Theme theme);
// WCAG 2.1 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(Rgb a, Rgb b);

}  // namespace stichtag::view
