#include "events/log/fields.hpp"

#include <algorithm>

#include "events/vocabulary/names.hpp"

namespace stichtag {
namespace {

std::string in_quotes(std::string_view name) { return "'" + std::string(name) + "'"; }

}  // namespace

Fields::Fields(const Tree& table, std::string of, std::optional<std::string> name)
    : table_(table), of_(std::move(of)), name_(std::move(name)) {
  const auto* members = table_.as<Tree::Object>();
  if (members != nullptr) {
    asked_.reserve(members->size() + 8);
  } else {
    refuse(table_, title() + " is " + std::string(kind_of(table_)) + ", not a table",
           "write a table");
  }
}

std::string Fields::title() const { return name_ ? of_ + " " + in_quotes(*name_) : of_; }

const Tree* Fields::optional(std::string_view key) {
  asked_.emplace_back(key);
  const auto* members = table_.as<Tree::Object>();
  const auto count = members == nullptr ? 0 : members->size();
  for (std::size_t passed = 0; passed < count; ++passed, ++next_) {
    if (next_ >= count) next_ = 0;
    const auto& [name, member] = (*members)[next_];
    if (name != key) continue;
    if (next_ < was_asked_.size()) was_asked_.set(next_);
    ++next_;
    return &member;
  }
  return nullptr;
}

const Tree* Fields::required(std::string_view key) {
  const Tree* found = optional(key);
  if (found == nullptr) {
    refuse(table_, title() + " has no " + in_quotes(key), "add " + std::string(key) + " = ...");
  }
  return found;
}

std::string Fields::text(std::string_view key) {
  const Tree* found = required(key);
  return found == nullptr ? std::string() : text_in(*found, key);
}

std::string Fields::text_or(std::string_view key, std::string otherwise) {
  const Tree* found = optional(key);
  return found == nullptr ? std::move(otherwise) : text_in(*found, key);
}

std::string Fields::text_in(const Tree& found, std::string_view key) {
  if (const auto* text = found.as<std::string>()) return *text;
  refuse(found, in_quotes(key) + " is " + std::string(kind_of(found)) + ", not a text",
         "write it in quotes");
  return {};
}

bool Fields::flag_or(std::string_view key, bool otherwise) {
  const Tree* found = optional(key);
  if (found == nullptr) return otherwise;
  if (const auto* flag = found->as<bool>()) return *flag;
  refuse(*found, in_quotes(key) + " is " + std::string(kind_of(*found)), "write true or false");
  return otherwise;
}

std::vector<std::string> Fields::texts_or_none(std::string_view key) {
  const Tree* found = optional(key);
  if (found == nullptr) return {};
  const auto* items = found->as<Tree::Array>();
  std::vector<std::string> texts;
  if (items == nullptr) {
    refuse(*found, in_quotes(key) + " is " + std::string(kind_of(*found)) + ", not a list",
           "write [\"...\"]");
    return texts;
  }
  for (const auto& item : *items) {
    if (const auto* text = item.as<std::string>())
      texts.push_back(*text);
    else
      refuse(item, "an item of " + in_quotes(key) + " is no text", "write it in quotes");
  }
  return texts;
}

std::size_t Fields::choice(std::string_view key, const std::vector<std::string>& names) {
  const Tree* found = required(key);
  if (found == nullptr) return 0;
  const auto* text = found->as<std::string>();
  const auto at = text ? std::find(names.begin(), names.end(), *text) : names.end();
  if (at != names.end()) return std::size_t(at - names.begin());
  refuse(*found,
         "'" + (text ? *text : std::string(kind_of(*found))) + "' is no valid " + std::string(key),
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

bool Fields::is_known(std::size_t member) const {
  if (member < was_asked_.size() && was_asked_[member]) return true;
  const auto& key = (*table_.as<Tree::Object>())[member].first;
  return std::find(asked_.begin(), asked_.end(), key) != asked_.end();
}

std::vector<std::string> Fields::once_each() const {
  std::vector<std::string> keys;
  for (const auto& key : asked_)
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.emplace_back(key);
  return keys;
}

std::optional<Problem> Fields::finish() {
  if (problem_) return problem_;
  const auto& members = *table_.as<Tree::Object>();
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (is_known(i)) continue;
    const auto& [key, member] = members[i];
    refuse(member, in_quotes(key) + " is no key of " + title(), did_you_mean(key, once_each(), 24));
    break;
  }
  return problem_;
}

}  // namespace stichtag
