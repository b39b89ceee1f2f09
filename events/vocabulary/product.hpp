// A product line of gateways ("ppc-smgw") or one certified version of it ("ppc-smgw@1.2").
#pragma once
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace stichtag {

struct ProductRef {
  std::string line;
  std::optional<std::string> version;
  auto operator<=>(const ProductRef&) const = default;
};

// A metering system outside § 19(2), (3) MsbG: no gateway of any vendor.
inline constexpr std::string_view uncertified_system = "uncertified-system";

// Empty line or empty version: nothing.
[[nodiscard]] std::optional<ProductRef> parse_product(std::string_view text);
[[nodiscard]] std::string to_string(const ProductRef& product);

}  // namespace stichtag
