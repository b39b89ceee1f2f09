// The words of a command, for who reads one kind of them.
#pragma once
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "events/vocabulary/result.hpp"
#include "viz/model/scene/scene.hpp"

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
  // The first word, and what stands behind it.
  [[nodiscard]] std::pair<std::string, std::string> first_apart() const {
    const auto at = std::min(rest.find(' '), rest.size());
    return {rest.substr(0, at), rest.substr(std::min(at + 1, rest.size()))};
  }
  [[nodiscard]] std::vector<std::string> apart() const;  // at each space
  [[nodiscard]] Words with(std::string other_rest) const {
    return {name, std::move(other_rest), where, view, scene};
  }
  [[nodiscard]] Problem wrong(std::string what, std::string hint) const {
    return {.what = std::move(what), .where = where, .hint = std::move(hint)};
  }
};

// A command with words behind it.
struct CommandForm {
  const char* name;
  const char* argument;
  const char* about;  // what it does, for the list of commands
  Result<Action> (*read)(const Words&);
  bool bare = false;  // the argument may be missing
};
[[nodiscard]] std::span<const CommandForm> view_forms();     // moving, asking, rows, panels
[[nodiscard]] std::span<const CommandForm> compare_forms();  // scenarios beside each other
[[nodiscard]] std::span<const CommandForm> change_forms();   // of the world, notes, files
[[nodiscard]] std::span<const CommandForm> pointer_forms();  // single steps of the hand

// Which of the names it is; refused with the nearest one.
[[nodiscard]] Result<std::size_t> one_of(const Words& words, const std::string& text,
                                         const std::vector<std::string>& names);
// By name, or by its place among those that are shown.
[[nodiscard]] Result<std::size_t> scenario_in(const Words& words, const std::string& text);
[[nodiscard]] Result<Date> day_in(const Words& words, const std::string& text);
[[nodiscard]] Result<double> moment_in(const Words& words, const std::string& text);
[[nodiscard]] Result<double> number_in(const Words& words, const std::string& text);
[[nodiscard]] Result<int> whole_in(const Words& words, const std::string& text);
// A place in a list, as people count, from one on; refused where the list is shorter.
[[nodiscard]] Result<std::size_t> place_in(const Words& words, const std::string& text,
                                           std::size_t count);
[[nodiscard]] Result<Point> point_in(const Words& words, const std::string& x,
                                     const std::string& y);
// A change of an actor, operator.NAME.crews.most=2; the name in quotes where it has a point.
[[nodiscard]] Result<ActorSet> setting_in(const Words& words, const std::string& text);

template <class Value, class Make>
Result<Action> made(const Result<Value>& value, Make make) {
  if (!value) return value.problem();
  return Action(make(*value));
}

}  // namespace stichtag::view
