// Bans of several cases in a table: those of another case than the usual one stand below it, and
// only where their figures are others.
#pragma once
#include <algorithm>
#include <optional>

#include "scenarios/app/page/text_table.hpp"
#include "scenarios/ensemble/ban_measures.hpp"

namespace stichtag::app {

// `One` has a measure; `same` compares the figures of two. Does an earlier one of the list, the
// usual case or another one, say the same of the ban?
template <class One, class Same>
[[nodiscard]] bool is_told(const std::vector<One>& list, const One& one, Same same) {
  const auto usual = scenarios::usual_name(one.measure.name);
  if (!usual) return false;
  for (const auto& other : list) {
    if (other.measure.name == one.measure.name) return false;
    const bool of_it =
        other.measure.name == *usual || scenarios::usual_name(other.measure.name) == usual;
    if (of_it && same(other, one)) return true;
  }
  return false;
}

// "plant-7-15, plant-over-100": the case of the ban and those that come later with its figures.
template <class One, class Same>
[[nodiscard]] std::string cases_told(const std::vector<One>& list, const One& one, Same same) {
  const auto usual = scenarios::usual_name(one.measure.name);
  if (!usual) return {};
  std::string names;
  for (const auto& other : list) {
    if (scenarios::usual_name(other.measure.name) == usual && same(other, one))
      names += (names.empty() ? "" : ", ") + other.measure.name.substr(usual->size() + 1);
  }
  return names;
}

class BanRows {
 public:
  // The first cell of the row that comes next: "… for plant-7-15" below the usual case, whose name
  // is added as a heading where it has no row.
  [[nodiscard]] std::string cell(Rows& rows, const std::string& name, const std::string& cases) {
    const auto usual = scenarios::usual_name(name);
    if (!usual) return above_ = name;
    if (above_ != *usual) rows.push_back({*usual});
    above_ = *usual;
    any_ = true;
    return "… for " + cases;
  }
  // Empty without such a row.
  [[nodiscard]] std::string explained() const {
    return any_ ? wrapped(
                      "Bans are those of consumer-6000-10000; below them stands a case that a "
                      "rule on bans tells apart, for all that fare like it, where its figures "
                      "are others.")
                : "";
  }

 private:
  std::string above_;
  bool any_ = false;
};

}  // namespace stichtag::app
