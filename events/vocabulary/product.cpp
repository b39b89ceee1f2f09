#include "events/vocabulary/product.hpp"

namespace stichtag {

std::optional<ProductRef> parse_product(std::string_view text) {
  const auto at = text.find('@');
  if (text.empty() || at == 0 || at + 1 == text.size()) return std::nullopt;
  if (at == std::string_view::npos) return ProductRef{std::string(text), std::nullopt};
  return ProductRef{std::string(text.substr(0, at)), std::string(text.substr(at + 1))};
}

std::string to_string(const ProductRef& product) {
  return product.version ? product.line + "@" + *product.version : product.line;
}

}  // namespace stichtag
