#include "events/store/upcast.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "events/log/written_form.hpp"

namespace stichtag::store {
namespace {

constexpr std::array<std::string_view, 4> sourcing{"source", "at", "retrieved", "confidence"};
constexpr std::array<std::string_view, 6> dates{"decided",   "published", "deemed-notified",
                                                "effective", "ends",      "known"};

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

Problem broken(std::string what, std::string hint) {
  return {ProblemKind::broken_store, std::move(what), {}, std::move(hint)};
}

std::string new_name(const std::string& key) {
  if (key == "date") return "effective";
  return key == "until" ? "ends" : key;
}

// A date that says nothing of its source takes what the event said once for all of them.
Tree with_source(const Tree& date, const Tree& event) {
  if (date.as<Tree::Object>() != nullptr) return date;
  Tree sourced = Tree::object();
  sourced.set("date", date);
  for (const auto name : sourcing) {
    if (const Tree* value = event.find(name)) sourced.set(std::string(name), *value);
  }
  return sourced;
}

Result<Tree> lift_1_to_2(const Tree& old) {
  Tree lifted = Tree::object();
  for (const auto& [key, value] : *old.as<Tree::Object>()) {
    if (is_one_of(sourcing, key)) continue;
    const auto name = new_name(key);
    if (name != key && old.find(name) != nullptr) {
      return broken("a payload of form 1 has both '" + key + "' and '" + name + "'",
                    "it was not written by Stichtag");
    }
    lifted.set(name, is_one_of(dates, name) ? with_source(value, old) : value);
  }
  return lifted;
}

// The first lifts form 1 to 2, the next 2 to 3, and so on.
using Lift = Result<Tree> (*)(const Tree&);
constexpr std::array<Lift, std::size_t(written_form) - 1> lifts{lift_1_to_2};

}  // namespace

Result<Tree> upcast(Tree payload, int form) {
  if (form < 1) return broken("there is no written form " + std::to_string(form), "");
  if (form > written_form) {
    return broken("the event is in written form " + std::to_string(form) +
                      ", this Stichtag knows up to " + std::to_string(written_form),
                  "use the newer version");
  }
  if (payload.as<Tree::Object>() == nullptr) return broken("the payload is no JSON object", "");
  for (auto from = std::size_t(form); from < std::size_t(written_form); ++from) {
    auto lifted = lifts[from - 1](payload);
    if (!lifted) return lifted;
    payload = std::move(*lifted);
  }
  return payload;
}

}  // namespace stichtag::store
