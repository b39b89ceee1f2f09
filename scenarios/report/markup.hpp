// Text as HTML and SVG: everything that comes from outside is escaped here and nowhere else.
#pragma once
#include <string>
#include <string_view>

namespace stichtag::report {

// & < > " ' as references; control characters that no page may hold become U+FFFD.
[[nodiscard]] std::string escaped(std::string_view text);

// <name class="cls">text</name>, the text escaped; without class where `cls` is empty.
[[nodiscard]] std::string element(std::string_view name, std::string_view cls,
                                  std::string_view text);
// The same around markup that is escaped already.
[[nodiscard]] std::string around(std::string_view name, std::string_view cls,
                                 std::string_view markup);

}  // namespace stichtag::report
