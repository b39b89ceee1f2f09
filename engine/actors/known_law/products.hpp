// The product versions of a run, in a fixed order: those of the log first, then those drawn.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "engine/fleet/cohorts.hpp"
#include "engine/law/legal_state.hpp"

namespace stichtag::actors {

using fleet::Version;

struct Product {
  std::uint16_t line = 0;  // in Products::lines
  std::string version;
  int generation = 0;
  std::optional<Date> sold_from;  // certified (CC) and known; absent: never
  std::uint32_t newer_than = 0;   // how many versions of the line: compared instead of the names
};

struct Products {
  std::vector<std::string> lines;
  std::vector<Product> all;
  [[nodiscard]] const Product& at(Version version) const { return all[std::size_t(version)]; }
  [[nodiscard]] std::optional<std::uint16_t> line_of(std::string_view name) const;
};

// What the state names and `before` does not is put behind it.
[[nodiscard]] Products products_of(const law::LegalState& state, Products before = {});

// Dotted numbers, number by number: 1.3 < 1.3.1 < 1.10.
[[nodiscard]] bool is_newer(std::string_view version, std::string_view than);

// Generations of hardware that no update joins: PPC 1.x and 2.x (research note on the market, 1.3);
// all other lines reach their old devices.
[[nodiscard]] int generation_of(std::string_view line, std::string_view version);

// An update goes from `from` to `to`: same line and generation, and newer.
[[nodiscard]] bool reaches(const Products& products, Version from, Version to);

// The newest version of the line that is sold on the day.
[[nodiscard]] std::optional<Version> newest_sold(const Products& products, std::uint16_t line,
                                                 Date day);

}  // namespace stichtag::actors
