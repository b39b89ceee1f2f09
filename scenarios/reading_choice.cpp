#include "scenarios/reading_choice.hpp"

#include "events/vocabulary/names.hpp"

namespace stichtag::scenarios {

Result<ReadingChosen> choose_reading(const std::string& name, const std::string& option,
                                     const std::string& where) {
  const auto* reading = law::find_reading(name);
  if (reading == nullptr) {
    std::vector<std::string> names;
    for (const auto& known : law::all_readings()) names.push_back(known.name);
    return Problem{
        .what = "no reading '" + name + "'", .where = where, .hint = did_you_mean(name, names, 31)};
  }
  std::vector<std::string> options;
  for (std::size_t i = 0; i < reading->options.size(); ++i) {
    if (reading->options[i].name == option) return ReadingChosen{reading->id, i};
    options.push_back(reading->options[i].name);
  }
  return Problem{.what = "reading '" + name + "' has no option '" + option + "'",
                 .where = where,
                 .hint = did_you_mean(option, options)};
}

Result<ReadingChosen> parse_reading(const std::string& text, const std::string& where) {
  const auto equals = text.find('=');
  if (equals == std::string::npos) {
    return Problem{
        .what = "'" + text + "' is no reading",
        .where = where,
        .hint =
            "write name=option, such as ban-scope=determination; `stichtag readings` lists them"};
  }
  return choose_reading(text.substr(0, equals), text.substr(equals + 1), where);
}

}  // namespace stichtag::scenarios
