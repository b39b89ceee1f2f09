// style.css, built into the program.
#pragma once
#include <span>
#include <string>
#include <string_view>

namespace stichtag::report {

struct StyleFile {
  std::string name;
  std::string_view text;
};
[[nodiscard]] std::span<const StyleFile> style_files();

}  // namespace stichtag::report
