// What a person wrote wrongly comes back as a value: what, where, and what to do.
// (What the machine refused is an exception, caught in main; a broken promise is an assertion.)
#pragma once
#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace stichtag {

// Decides the exit code (design: 2 wrong input, 3 broken store, 4 machine trouble).
enum class ProblemKind { wrong_input, broken_store, machine };

struct Problem {
  ProblemKind kind = ProblemKind::wrong_input;
  std::string what;   // one sentence, without a full stop at the end
  std::string where;  // "file:line:column", "--on", "row 17"; may be empty
  std::string hint;   // what to do, with the nearest valid name; may be empty
  bool operator==(const Problem&) const = default;
};

template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : held_(std::in_place_index<0>, std::move(value)) {}            // NOLINT
  Result(Problem problem) : held_(std::in_place_index<1>, std::move(problem)) {}  // NOLINT

  [[nodiscard]] explicit operator bool() const { return held_.index() == 0; }
  [[nodiscard]] const T& operator*() const& { return std::get<0>(held_); }
  [[nodiscard]] T& operator*() & { return std::get<0>(held_); }
  [[nodiscard]] T&& operator*() && { return std::get<0>(std::move(held_)); }
  [[nodiscard]] const T* operator->() const { return &std::get<0>(held_); }
  [[nodiscard]] T* operator->() { return &std::get<0>(held_); }
  [[nodiscard]] const Problem& problem() const { return std::get<1>(held_); }

 private:
  std::variant<T, Problem> held_;
};

struct Done {};

}  // namespace stichtag
