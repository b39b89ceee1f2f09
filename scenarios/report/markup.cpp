#include "scenarios/report/markup.hpp"

namespace stichtag::report {
namespace {

// Empty for a letter that stands for itself.
std::string_view reference(char letter) {
  switch (letter) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      break;
  }
  const auto code = static_cast<unsigned char>(letter);
  const bool control = (code < 0x20 && letter != '\n' && letter != '\t') || code == 0x7F;
  return control ? "\xEF\xBF\xBD" : "";
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  for (const char letter : text) {
    const auto instead = reference(letter);
    if (instead.empty())
      safe += letter;
    else
      safe += instead;
  }
  return safe;
}

std::string element(std::string_view name, std::string_view cls, std::string_view text) {
  return around(name, cls, escaped(text));
}

std::string around(std::string_view name, std::string_view cls, std::string_view markup) {
  std::string text = "<" + std::string(name);
  if (!cls.empty()) text += " class=\"" + std::string(cls) + "\"";
  return text + ">" + std::string(markup) + "</" + std::string(name) + ">";
}

}  // namespace stichtag::report
