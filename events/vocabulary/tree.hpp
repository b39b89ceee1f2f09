// A parsed document: what TOML and JSON have in common, with the place each value was written at.
// The libraries that read and print it stay behind toml.hpp and json.hpp.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "events/vocabulary/date.hpp"

namespace stichtag {

// Line and column count from 1; 0 where the format does not tell.
struct Place {
  std::string file;
  int line = 0;
  int column = 0;
};

[[nodiscard]] std::string to_string(const Place& place);  // "file:line:column", "file:line", "file"

class Tree {
 public:
  using Array = std::vector<Tree>;
  using Object = std::vector<std::pair<std::string, Tree>>;  // in the order written
  using Value =
      std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, Date, Array, Object>;

  Tree() : value_(nullptr) {}
  Tree(std::nullptr_t) : value_(nullptr) {}                     // NOLINT
  Tree(bool value) : value_(value) {}                           // NOLINT
  Tree(int value) : value_(std::int64_t{value}) {}              // NOLINT
  Tree(std::int64_t value) : value_(value) {}                   // NOLINT
  Tree(std::size_t value) : value_(std::int64_t(value)) {}      // NOLINT
  Tree(double value) : value_(value) {}                         // NOLINT
  Tree(const char* value) : value_(std::string(value)) {}       // NOLINT
  Tree(std::string_view value) : value_(std::string(value)) {}  // NOLINT
  Tree(std::string value) : value_(std::move(value)) {}         // NOLINT
  Tree(Date value) : value_(value) {}                           // NOLINT
  Tree(Array value) : value_(std::move(value)) {}               // NOLINT
  Tree(Object value) : value_(std::move(value)) {}              // NOLINT

  [[nodiscard]] static Tree object() { return Tree(Object{}); }
  [[nodiscard]] static Tree array() { return Tree(Array{}); }
  template <class Range>
  [[nodiscard]] static Tree array_of(const Range& range) {
    Array items;
    for (const auto& item : range) items.emplace_back(item);
    return Tree(std::move(items));
  }

  [[nodiscard]] const Value& value() const { return value_; }
  template <class T>
  [[nodiscard]] const T* as() const {
    return std::get_if<T>(&value_);
  }
  [[nodiscard]] bool is_null() const { return std::holds_alternative<std::nullptr_t>(value_); }

  // Member of an object; null when absent or when this is no object.
  [[nodiscard]] const Tree* find(std::string_view key) const;

  // For building: append a member to an object, an item to an array. Asserts the kind.
  Tree& set(std::string key, Tree value);
  Tree& push(Tree value);

  [[nodiscard]] const Place& place() const;
  void put_at(Place place) { place_ = std::make_unique<Place>(std::move(place)); }

  Tree(const Tree& other);
  Tree(Tree&&) = default;
  Tree& operator=(Tree other);
  ~Tree() = default;

  // Equality is of what is written, not of where.
  bool operator==(const Tree& other) const { return value_ == other.value_; }

 private:
  Value value_;
  std::unique_ptr<Place> place_;  // absent in trees that are built for printing
};

// "a date", "a table", ... for messages.
[[nodiscard]] std::string_view kind_of(const Tree& tree);

}  // namespace stichtag
