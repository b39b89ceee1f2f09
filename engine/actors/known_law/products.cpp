#include "engine/actors/known_law/products.hpp"

#include <algorithm>
#include <cctype>

namespace stichtag::actors {
namespace {

// The day from which everybody can know that the fact works; nothing if it may never come.
std::optional<Date> sure_from(const law::Moment& moment) {
  if (moment.works.may_never_come() || moment.known.may_never_come()) return std::nullopt;
  const auto works = moment.works.latest();
  const auto known = moment.known.latest();
  if (!works || !known) return std::nullopt;
  return std::max(*works, *known);
}

std::optional<Date> sold_from(const law::Line& line, const law::Version& version) {
  std::optional<Date> first;
  for (const auto& coverage : version.covered_by) {
    const auto& moment =
        coverage.maintained ? *coverage.maintained : line.cc[coverage.certificate].issue;
    const auto day = sure_from(moment);
    if (day && (!first || *day < *first)) first = day;
  }
  return first;
}

void add_version(Products& products, std::uint16_t at, const law::Line& line,
                 const law::Version& version) {
  const auto same = [&](const Product& p) { return p.line == at && p.version == version.name; };
  if (std::any_of(products.all.begin(), products.all.end(), same)) return;
  products.all.push_back(
      {at, version.name, generation_of(line.name, version.name), sold_from(line, version), 0});
}

void rank(Products& products) {
  for (auto& product : products.all) {
    product.newer_than = std::uint32_t(
        std::count_if(products.all.begin(), products.all.end(), [&](const Product& other) {
          return other.line == product.line && is_newer(product.version, other.version);
        }));
  }
}

int take_number(std::string_view& text) {
  while (!text.empty() && std::isdigit(static_cast<unsigned char>(text.front())) == 0)
    text.remove_prefix(1);
  if (text.empty()) return -1;
  int number = 0;
  while (!text.empty() && std::isdigit(static_cast<unsigned char>(text.front())) != 0) {
    number = number * 10 + (text.front() - '0');
    text.remove_prefix(1);
  }
  return number;
}

}  // namespace

std::optional<std::uint16_t> Products::line_of(std::string_view name) const {
  const auto found = std::find(lines.begin(), lines.end(), name);
  if (found == lines.end()) return std::nullopt;
  return std::uint16_t(found - lines.begin());
}

Products products_of(const law::LegalState& state, Products before) {
  for (const auto& line : state.lines) {
    if (!line.has_certificate_events()) continue;
    auto at = before.line_of(line.name);
    if (!at) {
      at = std::uint16_t(before.lines.size());
      before.lines.push_back(line.name);
    }
    for (const auto& version : line.versions) add_version(before, *at, line, version);
  }
  rank(before);
  return before;
}

bool is_newer(std::string_view version, std::string_view than) {
  while (true) {
    const int a = take_number(version);
    const int b = take_number(than);
    if (a != b) return a > b;
    if (a < 0) return false;
  }
}

int generation_of(std::string_view line, std::string_view version) {
  return line == "ppc-smgw" ? std::max(take_number(version), 0) : 0;
}

bool reaches(const Products& products, Version from, Version to) {
  const auto& a = products.at(from);
  const auto& b = products.at(to);
  return a.line == b.line && a.generation == b.generation && b.newer_than > a.newer_than;
}

std::optional<Version> newest_sold(const Products& products, std::uint16_t line, Date day) {
  std::optional<Version> newest;
  for (std::size_t i = 0; i < products.all.size(); ++i) {
    const auto& product = products.all[i];
    if (product.line != line || !product.sold_from || *product.sold_from > day) continue;
    if (!newest || product.newer_than > products.at(*newest).newer_than) newest = Version(i);
  }
  return newest;
}

}  // namespace stichtag::actors
