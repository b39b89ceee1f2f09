// Labels that stay in sight while bars scroll; short bans first, beside their bar.
#include "viz/model/layout/bar_labels.hpp"

#include <algorithm>

namespace stichtag::view {
namespace {

constexpr float least_label = 18;  // px
constexpr int most_call_outs = 8;  // of a row: more would hide it

bool hatched(Look look) {
  return look == Look::ban_s24_4 || look == Look::ban_other || look == Look::undetermined ||
         look == Look::not_yet;
}

Ink ink_on(Look look) {
  switch (look) {
    case Look::obligatory:
      return Ink::on_obligatory;
    case Look::permitted:
      return Ink::on_permitted;
    case Look::plain:
    case Look::plain_other:
      return Ink::on_law;
    case Look::ban_s19_6:
      return Ink::on_ban;
    case Look::certificate:
    case Look::not_yet:
    case Look::undetermined:
    case Look::ban_other:
    case Look::ban_s24_4:
    case Look::differs:
    case Look::differs_by_ban:
      return Ink::text;
  }
  return Ink::text;
}

// The left edge of the next symbol on the row, so that no label runs through it.
float mark_after(const Canvas& canvas, const Track& track, float x) {
  const auto day = day_of(canvas.laid.axis.day_at(x));
  const auto next = std::partition_point(track.marks.begin(), track.marks.end(),
                                         [&](const Mark& mark) { return mark.on <= day; });
  return next == track.marks.end() ? canvas.laid.frame.plot.right()
                                   : canvas.laid.axis.x_of(next->on) - 8;
}

// Where there is no room for "banned, § 24(4)", the pattern says that it is banned; for
// "MsbG 2023-01", the row says that it is of the MsbG. Empty for other words.
std::string without_what_is_plain(const std::string& words) {
  constexpr std::string_view law = "MsbG ";
  if (words.starts_with(law)) return words.substr(law.size());
  const auto norm = words.find(", §");
  return norm == std::string::npos ? "" : words.substr(norm + 2);
}

std::string fitting(const Canvas& canvas, const std::string& words, float room) {
  const auto short_words = without_what_is_plain(words);
  if (canvas.width(words, Face::small) <= room || short_words.empty())
    return cut(words, room, Face::small, canvas.measure);
  if (canvas.width(short_words, Face::small) <= room) return short_words;
  return {};
}

// Up to the next of what was written already.
float free_until(const std::vector<Rect>& taken, float left, float end) {
  for (const auto& other : taken) {
    if (other.right() > left) end = std::min(end, other.x - gap);
  }
  return end;
}

// Past an upright line that leaves no room for a word before it.
float left_past(const std::vector<Rect>& lines, float left) {
  for (const auto& line : lines) {
    if (line.x < left + least_label && line.right() > left - 6) left = line.right() + 4;
  }
  return left;
}

// On the bar, at its left edge or that of the window, clear of what is `taken`.
void label(const Canvas& canvas, const Shown& shown, const std::string& words, const Track& track,
           const std::vector<Rect>& taken, const std::vector<Rect>& lines) {
  const float indent = track.marks.empty() ? 6 : 14;  // past the symbol where it begins
  const float left = left_past(lines, std::max(shown.at.x, canvas.laid.frame.plot.x) + indent);
  const float end =
      free_until(taken, left,
                 free_until(lines, left,
                            std::min({shown.at.right(), canvas.laid.frame.plot.right(),
                                      mark_after(canvas, track, left)})));
  const float room = end - left - 6;
  if (room < least_label) return;
  const bool on_pattern = hatched(shown.piece.look);
  const auto text = fitting(canvas, words, room - (on_pattern ? 12 : 0));
  const bool torn = text != words && words.find(' ') == std::string::npos;
  if (text.empty() || torn || says_little(words, text)) return;  // it says nothing
  if (on_pattern)
    canvas.pill({left - 2, shown.at.centre().y}, text, Ink::background, Ink::text, Face::small);
  else
    canvas.words_in({left, shown.at.y, room + 1, shown.at.height}, text, ink_on(shown.piece.look),
                    Face::small);
}

// A short ban is named to its left, as fully as there is room: it is what one came to see. On a
// ground of its own, not on that of a ban: it lies over days on which there was none.
bool call_out(const Canvas& canvas, const Shown& shown, const Note& note,
              std::vector<Rect>& taken) {
  const float end = shown.at.x - 6;
  const float begin =
      std::max(taken.empty() ? 0 : taken.back().right() + gap, canvas.laid.frame.plot.x + 2);
  for (const auto& words : {note.label + " · " + note.when, note.label, note.when}) {
    const float wide = canvas.width(words, Face::small) + 12;
    if (end - wide < begin) continue;
    taken.push_back(canvas.pill({end - wide, shown.at.centre().y}, words, Ink::background,
                                Ink::ban_text, Face::small));
    const auto& at = taken.back();
    canvas.picture().add(Outline{at, Ink::ban, 2, 3});
    canvas.picture().add(Symbol{{at.right() + 2, at.centre().y}, 4, Form::right, Ink::ban});
    return true;
  }
  return false;
}

}  // namespace

// Short bans first; other bars are labelled where these leave room.
void label_bars(const Canvas& canvas, const Track& track, const std::vector<Shown>& all,
                const std::vector<Rect>& lines) {
  std::vector<Rect> taken;
  std::vector<bool> called(all.size());
  int count = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto& note = track.notes[all[i].piece.note];
    const bool short_ban = all[i].piece.look == Look::ban_s19_6 &&
                           all[i].at.width < canvas.width(note.label, Face::small) + 12;
    if (short_ban && ++count <= most_call_outs) called[i] = call_out(canvas, all[i], note, taken);
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].at.width >= least_label && !called[i])
      label(canvas, all[i], track.notes[all[i].piece.note].label, track, taken, lines);
  }
}

}  // namespace stichtag::view
