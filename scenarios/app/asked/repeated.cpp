#include "scenarios/app/asked/repeated.hpp"

#include <vector>

namespace stichtag::app {

std::string shell_word(const std::string& word) {
  constexpr std::string_view plain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:=@+,%";
  if (!word.empty() && word.find_first_not_of(plain) == std::string::npos) return word;
  std::string quoted = "'";
  for (const char c : word) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

std::string simulated_options(const Request& request) {
  std::string text = " --seed " + std::to_string(request.seed);
  const auto add = [&](const std::string& option, const std::vector<std::string>& values) {
    for (const auto& value : values) text += " " + option + " " + shell_word(value);
  };
  add("--set", request.settings);
  add("--reading", request.readings);
  add("--known", request.known);
  add("--shock", request.shocks);
  return text;
}

}  // namespace stichtag::app
