#include "events/vocabulary/tree.hpp"

#include <array>
#include <cassert>

namespace stichtag {

std::string to_string(const Place& place) {
  std::string text = place.file;
  if (place.line > 0) text += ":" + std::to_string(place.line);
  if (place.line > 0 && place.column > 0) text += ":" + std::to_string(place.column);
  return text;
}

Tree::Tree(const Tree& other)
    : value_(other.value_),
      place_(other.place_ ? std::make_unique<Place>(*other.place_) : nullptr) {}

Tree& Tree::operator=(Tree other) {
  std::swap(value_, other.value_);
  std::swap(place_, other.place_);
  return *this;
}

const Tree* Tree::find(std::string_view key) const {
  const auto* members = as<Object>();
  if (members == nullptr) return nullptr;
  for (const auto& [name, member] : *members) {
    if (name == key) return &member;
  }
  return nullptr;
}

Tree& Tree::set(std::string key, Tree value) {
  auto* members = std::get_if<Object>(&value_);
  assert(members && "set is for objects");
  members->emplace_back(std::move(key), std::move(value));
  return *this;
}

Tree& Tree::push(Tree value) {
  auto* items = std::get_if<Array>(&value_);
  assert(items && "push is for arrays");
  items->push_back(std::move(value));
  return *this;
}

const Place& Tree::place() const {
  static const Place nowhere;
  return place_ ? *place_ : nowhere;
}

std::string_view kind_of(const Tree& tree) {
  static constexpr std::array<std::string_view, 8> kinds{
      "nothing", "true or false", "a whole number", "a number",
      "a text",  "a date",        "a list",         "a table"};
  return kinds[tree.value().index()];
}

}  // namespace stichtag
