// The words of a command, for who reads one kind of them.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "viz/model/scene.hpp"

namespace stichtag::view {

struct Words {
  std::string name;  // of the command
  std::string rest;
  std::string where;
  const ViewState& view;
  const Scene& scene;

  // The last word of the rest, and what stands before it.
  [[nodiscard]] std::pair<std::string, std::string> last_apart() const {
    const auto at = rest.rfind(' ');
    if (at == std::string::npos) return {"", rest};
    return {rest.substr(0, at), rest.substr(at + 1)};
  }
  [[nodiscard]] Problem wrong(std::string what, std::string hint) const {
    return {.what = std::move(what), .where = where, .hint = std::move(hint)};
  }
};

// Which of the names it is; refused with the nearest one.
[[nodiscard]] Result<std::size_t> one_of(const Words& words, const std::string& text,
                                         const std::vector<std::string>& names);
[[nodiscard]] Result<std::size_t> scenario_in(const Words& words);

// Of comparing (script_compare.cpp).
[[nodiscard]] Result<Action> arrange_scenarios(const Words& words);
[[nodiscard]] Result<Action> align_scenarios(const Words& words);
[[nodiscard]] Result<Action> measure_against(const Words& words);
[[nodiscard]] Result<Action> ask_ensemble(const Words& words);
[[nodiscard]] Result<Action> ensemble_in_file(const Words& words);

}  // namespace stichtag::view
