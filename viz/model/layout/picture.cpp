#include "viz/model/layout/picture.hpp"

namespace stichtag::view {
namespace {

// The start of the letter before `end`, so that no UTF-8 letter is torn apart.
std::size_t letter_before(const std::string& text, std::size_t end) {
  while (end > 0 && (std::uint8_t(text[--end]) & 0xC0U) == 0x80U) {
  }
  return end;
}

constexpr const char* ellipsis = "…";

// "§ 19(6) S. 2" stays on one line.
bool clings(const std::string& word) {
  return word.ends_with("§") || word == "S." || word == "Nr." || word == "Art.";
}

// The end of a whole word at or before `end` where one may cut without losing more than half.
std::size_t end_of_word(const std::string& text, std::size_t end) {
  auto space = text[end] == ' ' ? end : text.rfind(' ', end);
  while (space != std::string::npos && 2 * space >= end) {
    const auto before = space == 0 ? std::string::npos : text.rfind(' ', space - 1);
    const auto begin = before == std::string::npos ? 0 : before + 1;
    if (!clings(text.substr(begin, space - begin))) return space;
    space = before;
  }
  return end;
}

}  // namespace

std::vector<const Hit*> places_of(const Picture& picture) {
  std::vector<const Hit*> places;
  for (std::size_t i = picture.covered; i < picture.hits.size(); ++i) {
    if (picture.hits[i].click || picture.hits[i].drag) places.push_back(&picture.hits[i]);
  }
  return places;
}

const Hit* hit_at(const Picture& picture, Point at) {
  for (auto hit = picture.hits.rbegin(); hit != picture.hits.rend(); ++hit) {
    if (hit->at.contains(at)) return &*hit;
  }
  return nullptr;
}

std::string cut(const std::string& text, float width, Face face, const Measure& measure) {
  if (measure(text, face) <= width) return text;
  for (auto end = letter_before(text, text.size()); end > 0; end = letter_before(text, end)) {
    if (text[end - 1] == ' ') continue;
    auto shorter = text.substr(0, end) + ellipsis;
    if (measure(shorter, face) > width) continue;
    shorter.resize(end_of_word(text, end));
    while (!shorter.empty() &&
           std::string_view(" ,;:").find(shorter.back()) != std::string_view::npos)
      shorter.pop_back();
    return shorter + ellipsis;
  }
  return {};
}

std::vector<std::string> wrapped(const std::string& text, float width, Face face,
                                 const Measure& measure) {
  std::vector<std::string> lines;
  std::string line;
  std::size_t at = 0;
  while (at < text.size()) {
    auto space = std::min(text.find(' ', at), text.size());
    auto begin = at;
    while (space < text.size() && clings(text.substr(begin, space - begin))) {
      begin = space + 1;
      space = std::min(text.find(' ', begin), text.size());
    }
    const auto word = text.substr(at, space - at);
    const auto longer = line.empty() ? word : line + " " + word;
    if (line.empty() || measure(longer, face) <= width) {
      line = longer;
    } else {
      lines.push_back(cut(line, width, face, measure));
      line = word;
    }
    at = space + 1;
  }
  if (!line.empty()) lines.push_back(cut(line, width, face, measure));
  return lines;
}

}  // namespace stichtag::view
