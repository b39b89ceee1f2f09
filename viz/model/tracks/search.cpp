#include "viz/model/tracks/search.hpp"

#include <algorithm>
#include <array>

namespace stichtag::view {
namespace {

// U+00C0 to U+00FF without their marks; the other half of an umlaut written out is beside it.
constexpr std::string_view bases =
    "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty";

static_assert(bases.size() == 64);

bool umlaut(unsigned code) {
  const auto small = code | 0x20U;
  return small == 0xE4 || small == 0xF6 || small == 0xFC;
}

// One letter of UTF-8; anything broken is taken as it is, byte by byte.
unsigned letter_at(std::string_view text, std::size_t& at) {
  const auto first = std::uint8_t(text[at++]);
  const auto next = [&] { return std::uint8_t(text[at++]) & 0x3FU; };
  if (first >= 0xC2 && first < 0xE0 && at < text.size()) return (first & 0x1FU) << 6U | next();
  if (first >= 0xE0 && first < 0xF0 && at + 1 < text.size()) {
    const unsigned high = (first & 0x0FU) << 12U, middle = next() << 6U;
    return high | middle | next();
  }
  return first;
}

// As it is typed by who has no such key: without marks, or written out (ae, oe, ue).
std::string folded(std::string_view text, bool written_out) {
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    const auto code = letter_at(text, at);
    if (code == 0xA7) {  // §, and what stands between it and its number
      while (at < text.size() && text[at] == ' ') ++at;
    } else if (code == 0xDF || code == 0x1E9E) {
      plain += "ss";
    } else if (code >= 0xC0 && code <= 0xFF) {
      plain += bases[code - 0xC0];
      if (written_out && umlaut(code)) plain += 'e';
    } else if (code == 0x308) {  // a diaeresis of its own
      if (written_out) plain += 'e';
    } else if (code == 0x2013 || code == 0x2011) {
      plain += '-';
    } else if (code == 0xA0) {
      plain += ' ';
    } else if (code < 0x80) {
      plain += char(code >= 'A' && code <= 'Z' ? code + 32 : code);
    }
  }
  return plain;
}

// Both ways of writing, one behind the other.
std::string both_ways(std::string_view text) {
  return folded(text, false) + "\n" + folded(text, true);
}

std::vector<std::string> terms_of(const std::string& words) {
  const auto plain = plain_letters(words);
  std::vector<std::string> terms;
  for (std::size_t at = 0; at < plain.size();) {
    const auto end = std::min(plain.find(' ', at), plain.size());
    if (end > at) terms.push_back(plain.substr(at, end - at));
    at = end + 1;
  }
  return terms;
}

bool has_all(const std::string& both, const std::vector<std::string>& terms) {
  return std::all_of(terms.begin(), terms.end(),
                     [&](const std::string& term) { return both.find(term) != std::string::npos; });
}

// The first day on which each note of the track stands; none for those that stand nowhere.
std::vector<std::optional<Date>> first_days(const Track& track) {
  std::vector<std::optional<Date>> days(track.notes.size());
  const auto stands = [&](std::uint32_t note, Date on) {
    if (note < days.size() && (!days[note] || on < *days[note])) days[note] = on;
  };
  for (const auto& lane : track.lanes) {
    if (lane.form != LaneForm::main) continue;
    for (const auto& bar : lane.bars) stands(bar.note, bar.period.from);
  }
  for (const auto& mark : track.marks) stands(mark.note, mark.on);
  return days;
}

}  // namespace

std::string plain_letters(std::string_view text) { return folded(text, false); }

bool mentions(std::string_view text, std::string_view words) {
  return has_all(both_ways(text), terms_of(std::string(words)));
}

Search::Search(const Tracks& tracks, const std::string& words) : words_(words) {
  const auto terms = terms_of(words);
  if (terms.empty()) return;
  notes_.resize(tracks.tracks.size());
  counts_.resize(tracks.tracks.size());
  for (std::size_t i = 0; i < tracks.tracks.size(); ++i) look_at(tracks, i, terms);
}

void Search::look_at(const Tracks& tracks, std::size_t number,
                     const std::vector<std::string>& terms) {
  const auto& track = tracks.tracks[number];
  const auto first = all_.size();
  if (has_all(both_ways(track.label), terms))
    all_.push_back({number, track.id, track.group, std::nullopt, std::nullopt});
  const auto label_end = std::ptrdiff_t(all_.size());
  const auto days = first_days(track);
  notes_[number].resize(track.notes.size());
  for (std::uint32_t i = 0; i < track.notes.size(); ++i) {
    const auto& note = track.notes[i];
    if (!days[i]) continue;
    const auto said = note.label + " " + note.sentence + " " + note.event + " " + note.when;
    if (!has_all(both_ways(said), terms)) continue;
    notes_[number][i] = true;
    all_.push_back({number, track.id, track.group, days[i], i});
  }
  std::stable_sort(all_.begin() + label_end, all_.end(),
                   [](const Found& a, const Found& b) { return *a.on < *b.on; });
  counts_[number] = all_.size() - first;
}

std::size_t Search::count_in(std::size_t track) const {
  return track < counts_.size() ? counts_[track] : 0;
}

bool Search::has(std::size_t track, std::uint32_t note) const {
  return track < notes_.size() && note < notes_[track].size() && notes_[track][note];
}

}  // namespace stichtag::view
