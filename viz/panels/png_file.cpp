#include "viz/panels/png_file.hpp"

#include <png.h>

namespace stichtag::view {

Result<std::string> png_of(const Pixels& pixels) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = png_uint_32(pixels.width);
  image.height = png_uint_32(pixels.height);
  image.format = PNG_FORMAT_RGB;
  png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
  std::string bytes(size, '\0');
  if (png_image_write_to_memory(&image, bytes.data(), &size, 0, pixels.rgb.data(), 0, nullptr) ==
      0) {
    return Problem{.kind = ProblemKind::machine,
                   .what = "the picture cannot be written as PNG: " + std::string(image.message),
                   .where = "--shot",
                   .hint = ""};
  }
  bytes.resize(size);
  return bytes;
}

}  // namespace stichtag::view
