#include "viz/model/script/script.hpp"

#include <algorithm>

#include "events/vocabulary/names.hpp"
#include "viz/model/actions/commands.hpp"
#include "viz/model/script/action_text.hpp"
#include "viz/model/script/hand_script.hpp"
#include "viz/model/script/script_words.hpp"

namespace stichtag::view {
namespace {

std::vector<CommandForm> all_forms() {
  std::vector<CommandForm> all;
  for (const auto& some : {view_forms(), compare_forms(), change_forms(), pointer_forms()})
    all.insert(all.end(), some.begin(), some.end());
  return all;
}

// Parts that are joined; a name in quotes may have the sign in it.
std::vector<std::string> joined_parts(const std::string& text) {
  std::vector<std::string> parts{""};
  bool quoted = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (quoted && text[at] == '\\' && at + 1 < text.size())
      parts.back() += text[at++];
    else if (text[at] == '"')
      quoted = !quoted;
    if (!quoted && text.compare(at, and_then.size(), and_then) == 0) {
      parts.emplace_back();
      at += and_then.size() - 1;
    } else {
      parts.back() += text[at];
    }
  }
  return parts;
}

Result<Action> one_action(const std::string& text, const std::string& where, const ViewState& view,
                          const Scene& scene) {
  const auto space = std::min(text.find(' '), text.size());
  const auto rest = text.substr(std::min(space + 1, text.size()));
  const bool blank = rest.find_first_not_of(' ') == std::string::npos;  // then there are no words
  const Words words{text.substr(0, space), blank ? "" : rest, where, view, scene};
  std::vector<std::string> names;
  for (const auto& form : all_forms()) {
    if (form.name == words.name && (!words.rest.empty() || form.bare)) return form.read(words);
    names.emplace_back(form.name);
  }
  for (const auto& command : commands(view)) {
    if (command.id == text) return command.action;
    names.push_back(command.id);
  }
  for (const auto& form : all_forms()) {
    if (form.name == words.name)
      return words.wrong("'" + words.name + "' needs more words",
                         words.name + " " + std::string(form.argument));
  }
  for (const auto& gesture : gesture_forms()) names.emplace_back(gesture.name);
  return words.wrong("no command '" + text + "'", did_you_mean(words.name, names, 60));
}

std::string row(const std::string& command, const std::string& keys, const std::string& about) {
  return "| `" + command + "` | " + keys + " | " + about + " |\n";
}

std::string with_argument(const char* name, const char* argument) {
  return std::string(name) + (*argument == '\0' ? "" : " ") + argument;
}

std::string keys_of(const Command& command) {
  std::string keys;
  for (const auto& press : command.keys) keys += (keys.empty() ? "" : ", ") + key_in_words(press);
  return keys;
}

}  // namespace

Result<Action> action_named(const std::string& text, const std::string& where,
                            const ViewState& view, const Scene& scene) {
  // Words that are typed, looked for or noted are taken as they are.
  const auto parts = text.starts_with("move ") || text.starts_with("drop ") ||
                             text.starts_with("tr-certificate ") || text.starts_with("reading ") ||
                             text.starts_with("set ")
                         ? joined_parts(text)
                         : std::vector{text};
  AddEdits all;
  for (const auto& part : parts) {
    auto action = one_action(part, where, view, scene);
    if (!action || parts.size() == 1) return action;
    const auto* edits = std::get_if<AddEdits>(&*action);
    if (edits == nullptr) {
      return Problem{.what = "'" + part + "' is no change",
                     .where = where,
                     .hint = "join only changes, such as move and drop"};
    }
    all.edits.insert(all.edits.end(), edits->edits.begin(), edits->edits.end());
  }
  return Action(all);
}

std::string command_list() {
  std::string text = "| command | keys | what it does |\n|---|---|---|\n";
  for (const auto& command : commands(ViewState{}))
    text += row(command.id, keys_of(command), command.english);
  for (const auto& form : all_forms())
    text += row(with_argument(form.name, form.argument), "", form.about);
  for (const auto& gesture : gesture_forms())
    text += row(with_argument(gesture.name, gesture.argument), "", gesture.about);
  return text;
}

}  // namespace stichtag::view
