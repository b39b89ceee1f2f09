#include "viz/model/words/duty_words.hpp"

#include <array>

#include "scenarios/report/quota.hpp"

namespace stichtag::view {
namespace {

struct Family {
  std::string_view id;
  std::string_view english;
  std::string_view german;
};
constexpr std::array families{
    Family{"", "all mandatory points", "alle Pflichteinbaufälle"},
    Family{"mme", "modern meters (mME)", "moderne Zähler (mME)"},
    Family{"large", "large points", "große Messstellen"},
    Family{"consumers", "consumers", "Verbraucher"},
    Family{"large-consumers", "large consumers", "große Verbraucher"},
    Family{"new-consumers", "new consumers", "neue Verbraucher"},
    Family{"large-new-consumers", "large new consumers", "neue große Verbraucher"},
    Family{"plants", "plants", "Anlagen"},
    Family{"large-plants", "large plants", "große Anlagen"},
    Family{"new-plants", "new plants", "neue Anlagen"},
    Family{"large-new-plants", "large new plants", "neue große Anlagen"},
    Family{"plants-of-2018", "plants since 2018", "Anlagen seit 2018"},
    Family{"imsys", "wording of 2016", "Fassung 2016"}};

// Where the share begins in the name: "-90-by-2026", or "-10" of the oldest one.
std::size_t tail_of(const std::string& name) {
  const auto by = name.rfind("-by-");
  if (by == std::string::npos) return std::min(name.rfind('-'), name.size());
  const auto before = name.rfind('-', by - 1);
  return before == std::string::npos ? 0 : before;
}

}  // namespace

std::string family_of(const law::section_45::Duty& duty) {
  return duty.name.substr(0, tail_of(duty.name));
}

std::string family_in_words(Language language, const std::string& family) {
  for (const auto& one : families) {
    if (one.id == family)
      return std::string(language == Language::german ? one.german : one.english);
  }
  return family;
}

std::string duty_in_short(Language language, const law::section_45::Duty& duty) {
  const auto share = per_cent(language, double(duty.share.parts) / double(duty.share.of));
  return family_in_words(language, family_of(duty)) + ", " + share +
         (language == Language::german ? " bis " : " by ") + std::to_string(duty.due.year());
}

std::string duty_in_full(Language language, const law::section_45::Duty& duty) {
  const auto speech =
      language == Language::german ? report::Language::german : report::Language::english;
  return report::duty_in_words(duty, report::Speech(speech));
}

}  // namespace stichtag::view
