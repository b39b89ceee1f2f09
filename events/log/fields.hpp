// Strict reading of a table: every key is asked for by name, and keys nobody asked for are refused
// with the nearest valid one. The first problem is kept; later questions return harmless values.
#pragma once
#include <bitset>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "events/vocabulary/result.hpp"
#include "events/vocabulary/tree.hpp"

namespace stichtag {

class Fields {
 public:
  // `of` names the table in messages, such as "the pack"; with a name "event 'msbg-2016'".
  Fields(const Tree& table, std::string of, std::optional<std::string> name = {});

  [[nodiscard]] const Tree* optional(std::string_view key);
  [[nodiscard]] const Tree* required(std::string_view key);

  [[nodiscard]] std::string text(std::string_view key);
  [[nodiscard]] std::string text_or(std::string_view key, std::string otherwise);
  [[nodiscard]] bool flag_or(std::string_view key, bool otherwise);
  [[nodiscard]] std::vector<std::string> texts_or_none(std::string_view key);
  // One of `names`; its position in the list.
  [[nodiscard]] std::size_t choice(std::string_view key, const std::vector<std::string>& names);

  void refuse(const Tree& at, std::string what, std::string hint);
  void refuse(Problem problem);
  [[nodiscard]] bool ok() const { return !problem_; }
  // After the last question: the first problem, or the first unknown key, or nothing.
  [[nodiscard]] std::optional<Problem> finish();

 private:
  [[nodiscard]] std::string title() const;
  [[nodiscard]] std::string text_in(const Tree& found, std::string_view key);
  [[nodiscard]] bool is_known(std::size_t member) const;
  [[nodiscard]] std::vector<std::string> once_each() const;  // the keys asked for

  const Tree& table_;
  std::string of_;
  std::optional<std::string> name_;
  std::vector<std::string> asked_;
  std::size_t next_ = 0;       // behind the member found last: mostly they are asked for in turn
  std::bitset<64> was_asked_;  // of the first members; others are looked up in asked_
  std::optional<Problem> problem_;
};

}  // namespace stichtag
