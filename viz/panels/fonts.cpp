#include "viz/panels/fonts.hpp"

#include <array>
#include <cstdlib>
#include <filesystem>

namespace stichtag::view {
namespace {

const std::array<FontFiles, 3>& known_places() {
  static const std::array<FontFiles, 3> places{{
      {"/usr/share/fonts/truetype/roboto/unhinted/RobotoTTF/Roboto-Regular.ttf",
       "/usr/share/fonts/truetype/roboto/unhinted/RobotoTTF/Roboto-Medium.ttf"},
      {"/usr/share/fonts/truetype/roboto/hinted/Roboto-Regular.ttf",
       "/usr/share/fonts/truetype/roboto/hinted/Roboto-Medium.ttf"},
      {"/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
       "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"},
  }};
  return places;
}

bool there(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::is_regular_file(path, ignored);
}

}  // namespace

Result<FontFiles> find_fonts() {
  if (const char* own = std::getenv("STICHTAG_FONT"); own != nullptr && *own != '\0') {
    const char* medium = std::getenv("STICHTAG_FONT_MEDIUM");
    FontFiles files{own, medium != nullptr && *medium != '\0' ? medium : own};
    if (there(files.regular) && there(files.medium)) return files;
    return Problem{.what = "there is no font file '" + files.regular + "'",
                   .where = "STICHTAG_FONT",
                   .hint = "name a .ttf or .otf file, or unset it"};
  }
  for (const auto& files : known_places()) {
    if (there(files.regular) && there(files.medium)) return files;
  }
  return Problem{.kind = ProblemKind::machine,
                 .what = "no font was found",
                 .where = "/usr/share/fonts/truetype",
                 .hint =
                     "install the Debian package fonts-roboto-unhinted or fonts-dejavu-core, or "
                     "name a file in STICHTAG_FONT"};
}

}  // namespace stichtag::view
