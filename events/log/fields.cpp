#include "events/log/fields.hpp"

#include <algorithm>

#include "events/vocabulary/names.hpp"

namespace stichtag {

Fields::Fields(const Tree& table, std::string of) : table_(table), of_(std::move(of)) {
  if (table_.as<Tree::Object>() == nullptr) {
    refuse(table_, of_ + " is " + std::string(kind_of(table_)) + ", not a table", "write a table");
  }
}

const Tree* Fields::optional(const std::string& key) {
  asked_.push_back(key);
  return table_.find(key);
}

const Tree* Fields::required(const std::string& key) {
  const Tree* found = optional(key);
  if (found == nullptr) refuse(table_, of_ + " has no '" + key + "'", "add " + key + " = ...");
  return found;
}

std::string Fields::text(const std::string& key) {
  const Tree* found = required(key);
  if (found == nullptr) return {};
  if (const auto* text = found->as<std::string>()) return *text;
  refuse(*found, "'" + key + "' is " + std::string(kind_of(*found)) + ", not a text",
         "write it in quotes");
  return {};
}

std::string Fields::text_or(const std::string& key, std::string otherwise) {
  if (table_.find(key) != nullptr) return text(key);
  asked_.push_back(key);
  return otherwise;
}

bool Fields::flag_or(const std::string& key, bool otherwise) {
  const Tree* found = optional(key);
  if (found == nullptr) return otherwise;
  if (const auto* flag = found->as<bool>()) return *flag;
  refuse(*found, "'" + key + "' is " + std::string(kind_of(*found)), "write true or false");
  return otherwise;
}

std::vector<std::string> Fields::texts_or_none(const std::string& key) {
  const Tree* found = optional(key);
  if (found == nullptr) return {};
  const auto* items = found->as<Tree::Array>();
  std::vector<std::string> texts;
  if (items == nullptr) {
    refuse(*found, "'" + key + "' is " + std::string(kind_of(*found)) + ", not a list",
           "write [\"...\"]");
    return texts;
  }
  for (const auto& item : *items) {
    if (const auto* text = item.as<std::string>())
      texts.push_back(*text);
    else
      refuse(item, "an item of '" + key + "' is no text", "write it in quotes");
  }
  return texts;
}

std::size_t Fields::choice(const std::string& key, const std::vector<std::string>& names) {
  const Tree* found = required(key);
  if (found == nullptr) return 0;
  const auto* text = found->as<std::string>();
  const auto at = text ? std::find(names.begin(), names.end(), *text) : names.end();
  if (at != names.end()) return std::size_t(at - names.begin());
  refuse(*found, "'" + (text ? *text : std::string(kind_of(*found))) + "' is no valid " + key,
         did_you_mean(text ? *text : "", names));
  return 0;
}

void Fields::refuse(const Tree& at, std::string what, std::string hint) {
  refuse(Problem{.what = std::move(what),
                 .where = to_string(at.place().line > 0 ? at.place() : table_.place()),
                 .hint = std::move(hint)});
}

void Fields::refuse(Problem problem) {
  if (!problem_) problem_ = std::move(problem);
}

std::optional<Problem> Fields::finish() {
  if (problem_) return problem_;
  for (const auto& [key, member] : *table_.as<Tree::Object>()) {
    if (std::find(asked_.begin(), asked_.end(), key) != asked_.end()) continue;
    refuse(member, "'" + key + "' is no key of " + of_, did_you_mean(key, asked_, 24));
    break;
  }
  return problem_;
}

}  // namespace stichtag
