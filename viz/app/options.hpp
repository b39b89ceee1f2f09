// What was typed after `stichtag-view`.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace stichtag::view {

struct Options {
  std::vector<std::string> scenarios;
  std::string session;
  std::string shot;
  std::string size;
  std::string on;
  std::string known;
  std::string language;
  std::string theme;
  std::string format = "text";
  std::optional<double> scale;
  std::vector<std::string> commands;
  bool frames = false;
  bool plane = false;
  bool speak = false;
  bool bench = false;
  bool list_commands = false;
};

inline constexpr int wrong_input = 2;
inline constexpr int machine_trouble = 4;

// Runs `carry_out` with what was typed; `--help`, `--version` and usage errors are answered here.
[[nodiscard]] int with_options(int argc, char** argv,
                               const std::function<int(const Options&)>& carry_out);

}  // namespace stichtag::view
