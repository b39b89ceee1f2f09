#include "events/vocabulary/toml.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <cstdio>

namespace stichtag {
namespace {

Place place_of(const toml::source_region& region, const std::string& file) {
  return {file, int(region.begin.line), int(region.begin.column)};
}

Problem time_of_day(const Place& place) {
  return {.what = "a time of day stands where a date is meant",
          .where = to_string(place),
          .hint = "write the day alone, such as 2022-05-20"};
}

Result<Tree> convert(const toml::node& node, const std::string& file);

// toml++ sorts keys; we give them back in the order they were written.
std::vector<std::pair<std::string, const toml::node*>> in_written_order(const toml::table& table) {
  std::vector<std::pair<std::string, const toml::node*>> members;
  for (auto&& [key, node] : table) members.emplace_back(std::string(key.str()), &node);
  std::stable_sort(members.begin(), members.end(), [](const auto& a, const auto& b) {
    return a.second->source().begin < b.second->source().begin;
  });
  return members;
}

Result<Tree> convert_table(const toml::table& table, const std::string& file) {
  Tree tree = Tree::object();
  for (const auto& [key, node] : in_written_order(table)) {
    auto member = convert(*node, file);
    if (!member) return member.problem();
    tree.set(key, std::move(*member));
  }
  return tree;
}

Result<Tree> convert_array(const toml::array& array, const std::string& file) {
  Tree tree = Tree::array();
  for (const auto& node : array) {
    auto item = convert(node, file);
    if (!item) return item.problem();
    tree.push(std::move(*item));
  }
  return tree;
}

Result<Tree> convert_date(const toml::date& date, const Place& place) {
  char text[16];
  std::snprintf(text, sizeof text, "%04d-%02d-%02d", int(date.year), int(date.month),
                int(date.day));
  const auto day = parse_date(text);
  if (day) return Tree(*day);
  return Problem{.what = "no such day, or a year before 1600",
                 .where = to_string(place),
                 .hint = "write it as YYYY-MM-DD"};
}

Result<Tree> convert(const toml::node& node, const std::string& file) {
  const auto place = place_of(node.source(), file);
  Result<Tree> tree = [&]() -> Result<Tree> {
    if (const auto* table = node.as_table()) return convert_table(*table, file);
    if (const auto* array = node.as_array()) return convert_array(*array, file);
    if (const auto* text = node.as_string()) return Tree(text->get());
    if (const auto* number = node.as_integer()) return Tree(std::int64_t{number->get()});
    if (const auto* number = node.as_floating_point()) return Tree(number->get());
    if (const auto* flag = node.as_boolean()) return Tree(flag->get());
    if (const auto* date = node.as_date()) return convert_date(date->get(), place);
    return time_of_day(place);
  }();
  if (tree) tree->put_at(place);
  return tree;
}

}  // namespace

Result<Tree> parse_toml(std::string_view text, const std::string& file) {
  try {
    return convert(toml::parse(text, file), file);
  } catch (const toml::parse_error& error) {
    return Problem{.what = std::string(error.description()),
                   .where = to_string(place_of(error.source(), file)),
                   .hint = "the file must be valid TOML 1.0"};
  }
}

std::string toml_string(std::string_view text) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  std::string out = "\"";
  for (const char letter : text) {
    const auto code = std::uint8_t(letter);
    if (code < 0x20 || code == 0x7F) {
      out += std::string("\\u00") + hex[code >> 4U] + hex[code & 15U];
      continue;
    }
    if (letter == '"' || letter == '\\') out += '\\';
    out += letter;
  }
  return out + "\"";
}

}  // namespace stichtag
