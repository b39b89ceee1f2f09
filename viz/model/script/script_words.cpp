#include "viz/model/script/script_words.hpp"

#include <charconv>
#include <cmath>

#include "events/vocabulary/names.hpp"
#include "viz/model/actions/input.hpp"
#include "viz/model/script/action_text.hpp"

namespace stichtag::view {
namespace {

template <class Number>
std::optional<Number> read_number(const std::string& text) {
  Number number{};
  const auto* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, number);
  return error == std::errc() && stopped == end ? std::optional(number) : std::nullopt;
}

// A name in quotes, with what follows it; or up to the next point.
std::optional<std::pair<std::string, std::string>> name_apart(const std::string& text) {
  if (text.empty() || text.front() != '"') {
    const auto dot = text.find('.');
    if (dot == std::string::npos) return std::nullopt;
    return std::pair{text.substr(0, dot), text.substr(dot + 1)};
  }
  std::string name;
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (text[at] == '"') {
      if (at + 1 >= text.size() || text[at + 1] != '.') return std::nullopt;
      return std::pair{name, text.substr(at + 2)};
    }
    if (text[at] == '\\' && at + 1 < text.size()) ++at;
    name += text[at];
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::string> Words::apart() const {
  std::vector<std::string> all;
  for (std::size_t at = 0; at < rest.size();) {
    const auto end = std::min(rest.find(' ', at), rest.size());
    if (end > at) all.push_back(rest.substr(at, end - at));
    at = end + 1;
  }
  return all;
}

Result<std::size_t> one_of(const Words& words, const std::string& text,
                           const std::vector<std::string>& names) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == text) return i;
  }
  return words.wrong("no '" + text + "' for " + words.name, did_you_mean(text, names, 16));
}

Result<std::size_t> scenario_in(const Words& words, const std::string& text) {
  std::vector<std::string> names;
  for (const auto& branch : words.scene.world().branches) names.push_back(branch.name);
  if (const auto place = place_in(words, text, names.size())) return *place;
  return one_of(words, text, names);
}

Result<Date> day_in(const Words& words, const std::string& text) {
  if (const auto day = date_typed(text)) return *day;
  return words.wrong("'" + text + "' is no day", "write it as YYYY-MM-DD, such as 2023-05-25");
}

Result<double> moment_in(const Words& words, const std::string& text) {
  if (const auto moment = moment_typed(text)) return *moment;
  return words.wrong("'" + text + "' is no day",
                     "write it as YYYY-MM-DD, with a part of the day as 2023-05-25+0.5");
}

Result<double> number_in(const Words& words, const std::string& text) {
  const auto number = read_number<double>(text);
  if (number && std::isfinite(*number)) return *number;
  return words.wrong("'" + text + "' is no number", "write a number, such as 2.5");
}

Result<int> whole_in(const Words& words, const std::string& text) {
  if (const auto number = read_number<int>(text)) return *number;
  return words.wrong("'" + text + "' is no whole number", "write a number, such as 2 or -1");
}

Result<std::size_t> place_in(const Words& words, const std::string& text, std::size_t count) {
  const auto number = read_number<std::size_t>(text);
  if (number && *number >= 1 && *number <= count) return *number - 1;
  return words.wrong("there is no number '" + text + "' for " + words.name,
                     count == 0 ? "there is none at all" : "write 1 to " + std::to_string(count));
}

Result<Point> point_in(const Words& words, const std::string& x, const std::string& y) {
  const auto across = read_number<float>(x), down = read_number<float>(y);
  constexpr float far = 1e5F;
  if (across && down && std::abs(*across) < far && std::abs(*down) < far)
    return Point{*across, *down};
  return words.wrong("'" + x + " " + y + "' is no place",
                     "write pixels from the left and from the top, at scale 1: 640 300");
}

Result<ActorSet> setting_in(const Words& words, const std::string& text) {
  const auto problem = [&] {
    return words.wrong(
        "'" + text + "' sets nothing",
        "write set operator.NAME.crews.most=2 or set administrator.NAME.policy=soak");
  };
  const auto dot = std::min(text.find('.'), text.size());
  const auto kind = text.substr(0, dot);
  const auto named = name_apart(text.substr(std::min(dot + 1, text.size())));
  if (!named || (kind != "operator" && kind != "administrator")) return problem();
  const auto& [name, rest] = *named;
  const auto equals = rest.find('=');
  if (equals == std::string::npos || equals + 1 == rest.size()) return problem();
  auto value = rest.substr(equals + 1);
  const bool number = value.find_first_not_of("0123456789.") == std::string::npos;
  if (!number && value.front() != '"') value = "\"" + value + "\"";
  return ActorSet{kind, name, rest.substr(0, equals), value};
}

}  // namespace stichtag::view
