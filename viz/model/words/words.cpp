#include "viz/model/words/words.hpp"

#include <array>
#include <cassert>
#include <cmath>

#include "scenarios/report/speech.hpp"

namespace stichtag::view {
namespace {

constexpr std::array<std::array<std::string_view, 12>, 2> months{
    {{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
     {"Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"}}};

std::string grouped(std::string digits, char mark) {
  for (auto at = std::ptrdiff_t(digits.size()) - 3; at > 0; at -= 3)
    digits.insert(std::size_t(at), 1, mark);
  return digits;
}

}  // namespace

std::string say(Language language, Date day) {
  const auto iso = to_string(day);
  if (language == Language::english) return iso;
  return iso.substr(8, 2) + "." + iso.substr(5, 2) + "." + iso.substr(0, 4);
}

std::string short_month(Language language, unsigned month) {
  return std::string(months[std::size_t(language)][month - 1]);
}

std::string month_of(Language language, int year, unsigned month) {
  return short_month(language, month) + " " + std::to_string(year);
}

std::string say(Language language, std::int64_t number) {
  const auto digits = grouped(std::to_string(number < 0 ? -number : number),
                              language == Language::german ? '.' : ',');
  return number < 0 ? "-" + digits : digits;
}

std::string per_cent(Language language, double share) {
  return say(language, std::int64_t(std::floor(share * 100))) + " %";
}

std::string_view word_for(Language language, law::Install install) {
  switch (install) {
    case law::Install::obligatory:
      return say(language, Phrase::obligatory);
    case law::Install::permitted:
      return say(language, Phrase::permitted);
    case law::Install::banned:
      return say(language, Phrase::banned);
    case law::Install::undetermined:
      return say(language, Phrase::undetermined);
  }
  return {};
}

std::string norm_of(Language language, law::Ground ground) {
  switch (ground) {
    case law::Ground::s19_6_s2:
      return "§ 19(6) S. 2 MsbG";
    case law::Ground::s24_4:
      return "§ 24(4) MsbG";
    case law::Ground::s19_5:
      return "§ 19(5) MsbG";
    case law::Ground::court:
      return language == Language::german ? "Gericht" : "a court";
    case law::Ground::product_unknown:
      return language == Language::german ? "kein bekanntes Produkt" : "product not on record";
  }
  return {};
}

std::string case_in_words(Language language, CaseGroup group) {
  const std::string name(name_of(group));
  const bool german = language == Language::german;
  if (name.starts_with("controllable")) return german ? "§ 14a EnWG" : "controllable, § 14a EnWG";
  const auto first = name.find('-') + 1;
  const bool plant = name.starts_with("plant");
  const std::string unit = plant ? " kW" : " kWh";
  const std::string who =
      plant ? (german ? "Anlagen " : "plants ") : (german ? "Verbraucher " : "consumers ");
  const auto number = [&](const std::string& text) {
    return say(language, std::int64_t(std::stoll(text)));
  };
  if (name.find("over") != std::string::npos)
    return who + (german ? "über " : "over ") + number(name.substr(name.rfind('-') + 1)) + unit;
  const auto dash = name.find('-', first);
  return who + number(name.substr(first, dash - first)) + "–" + number(name.substr(dash + 1)) +
         unit;
}

std::string product_name(const std::string& line) { return report::product_name(line); }

std::string filled(std::string_view pattern, std::initializer_list<std::string_view> values) {
  std::string text;
  auto value = values.begin();
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    if (pattern.substr(at, 2) == "{}" && value != values.end()) {
      text += *value++;
      ++at;
    } else {
      text += pattern[at];
    }
  }
  return text;
}

}  // namespace stichtag::view
