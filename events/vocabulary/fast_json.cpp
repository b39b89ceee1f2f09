#include "events/vocabulary/fast_json.hpp"

#include <simdjson.h>

#include <algorithm>

namespace stichtag {
namespace {

namespace dom = simdjson::dom;

constexpr std::size_t longest = std::size_t{1} << 20U;  // bounds what each thread keeps

bool stands_in(const Tree::Object& members, std::string_view name) {
  return std::any_of(members.begin(), members.end(),
                     [&](const auto& member) { return member.first == name; });
}

// Adds the value by `add`, so that it is made where it stays. False: in doubt.
template <class Add>
bool read(dom::element value, int depth, const Add& add);

bool read_object(dom::object from, int depth, Tree::Object& members) {
  members.reserve(from.size());
  for (const auto [name, value] : from) {
    if (stands_in(members, name)) return false;
    const auto add = [&, key = name](auto&& made) {
      members.emplace_back(key, std::forward<decltype(made)>(made));
    };
    if (!read(value, depth, add)) return false;
  }
  return true;
}

bool read_array(dom::array from, int depth, Tree::Array& items) {
  items.reserve(from.size());
  for (const auto value : from) {
    const auto add = [&](auto&& made) { items.emplace_back(std::forward<decltype(made)>(made)); };
    if (!read(value, depth, add)) return false;
  }
  return true;
}

template <class Add>
bool read(dom::element value, int depth, const Add& add) {
  switch (value.type()) {
    case dom::element_type::OBJECT: {
      Tree::Object members;
      if (depth == json_levels_most ||
          !read_object(value.get_object().value_unsafe(), depth + 1, members))
        return false;
      add(std::move(members));
      return true;
    }
    case dom::element_type::ARRAY: {
      Tree::Array items;
      if (depth == json_levels_most ||
          !read_array(value.get_array().value_unsafe(), depth + 1, items))
        return false;
      add(std::move(items));
      return true;
    }
    case dom::element_type::STRING:
      add(value.get_string().value_unsafe());
      return true;
    case dom::element_type::INT64:
      add(value.get_int64().value_unsafe());
      return true;
    case dom::element_type::DOUBLE:
      add(value.get_double().value_unsafe());
      return true;
    case dom::element_type::BOOL:
      add(value.get_bool().value_unsafe());
      return true;
    case dom::element_type::NULL_VALUE:
      add(nullptr);
      return true;
    case dom::element_type::UINT64:  // above the largest whole number that a tree holds
      return false;
  }
  return false;
}

}  // namespace

std::optional<Tree> parse_json_fast(std::string_view text) {
  if (text.empty()) return std::nullopt;
  static thread_local dom::parser parser(longest);  // copies the text and pads it
  dom::element root;
  if (parser.parse(text.data(), text.size()).get(root) != simdjson::SUCCESS) return std::nullopt;
  std::optional<Tree> tree;
  const auto keep = [&](auto&& made) { tree.emplace(std::forward<decltype(made)>(made)); };
  if (!read(root, 0, keep)) return std::nullopt;
  return tree;
}

}  // namespace stichtag
