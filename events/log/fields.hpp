// Strict reading of a table: every key is asked for by name, and keys nobody asked for are refused
// with the nearest valid one. The first problem is kept; later questions return harmless values.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "events/vocabulary/result.hpp"
#include "events/vocabulary/tree.hpp"

namespace stichtag {

class Fields {
 public:
  // `of` names the table in messages, such as "event 'msbg-2016'".
  Fields(const Tree& table, std::string of);

  [[nodiscard]] const Tree* optional(const std::string& key);
  [[nodiscard]] const Tree* required(const std::string& key);

  [[nodiscard]] std::string text(const std::string& key);
  [[nodiscard]] std::string text_or(const std::string& key, std::string otherwise);
  [[nodiscard]] bool flag_or(const std::string& key, bool otherwise);
  [[nodiscard]] std::vector<std::string> texts_or_none(const std::string& key);
  // One of `names`; its position in the list.
  [[nodiscard]] std::size_t choice(const std::string& key, const std::vector<std::string>& names);

  void refuse(const Tree& at, std::string what, std::string hint);
  void refuse(Problem problem);
  [[nodiscard]] bool ok() const { return !problem_; }
  // After the last question: the first problem, or the first unknown key, or nothing.
  [[nodiscard]] std::optional<Problem> finish();

 private:
  const Tree& table_;
  std::string of_;
  std::vector<std::string> asked_;
  std::optional<Problem> problem_;
};

}  // namespace stichtag
