#include <charconv>

#include "events/vocabulary/names.hpp"
#include "events/vocabulary/toml.hpp"
#include "viz/app/session_file.hpp"

namespace stichtag::view {
namespace {

template <class List>
std::string list(const List& texts) {
  std::string out;
  for (const auto& text : texts) out += (out.empty() ? "" : ", ") + toml_string(text);
  return "[" + out + "]";
}

// The same in every locale.
std::string plain(float number) {
  char text[64];
  const auto end = std::to_chars(text, text + sizeof text, number, std::chars_format::fixed);
  std::string out(text, end.ptr);
  return out.find('.') == std::string::npos ? out + ".0" : out;
}

std::string row(const char* key, const std::string& value) {
  return std::string(key) + " = " + value + "\n";
}
std::string flag(const char* key, bool value) { return row(key, value ? "true" : "false"); }

// Whole days: the view comes back within a day.
std::string span_rows(const Span& span) {
  return row("from", to_string(day_of(span.from))) + row("until", to_string(day_of(span.until)));
}

struct ChangeRows {
  std::string operator()(const EventMoved& e) const {
    return row("move", toml_string(e.id)) + row("to", to_string(e.to));
  }
  std::string operator()(const EventDropped& e) const { return row("drop", toml_string(e.id)); }
  std::string operator()(const TrSupplied& e) const {
    return row("tr-certificate", toml_string(e.line)) + row("on", to_string(e.by));
  }
  std::string operator()(const ReadingChosenByHand& e) const {
    const auto& reading = law::about(e.id);
    return row("reading", toml_string(reading.name)) +
           row("option", toml_string(reading.options[e.option].name));
  }
  std::string operator()(const ActorSet& e) const {
    return row(e.kind.c_str(), toml_string(e.name)) + row("key", toml_string(e.key)) +
           row("value", e.value);
  }
};

std::string question(const Session& session) {
  const auto& view = session.view;
  auto text = row("scenarios", list(session.scenarios)) + row("on", to_string(view.on));
  if (view.known) text += row("known", to_string(*view.known));
  text += span_rows(view.shown) + row("product", toml_string(view.product));
  text += row("case", toml_string(name_of(view.group)));
  text += row("operator", toml_string(law::addressee_names()[std::size_t(view.addressee)]));
  text += row("front", std::to_string(view.front)) + row("base", std::to_string(view.base));
  if (view.decision) text += row("decision", std::to_string(*view.decision + 1));
  if (!view.operator_shown.empty()) text += row("shown-operator", toml_string(view.operator_shown));
  if (!view.administrator_shown.empty())
    text += row("shown-administrator", toml_string(view.administrator_shown));
  return text + row("fact", toml_string(view.event));
}

std::string looks(const Session& session) {
  static constexpr const char* themes[] = {"light", "dark", "contrast"};
  const auto& view = session.view;
  std::string text;
  if (session.size)
    text += row("size", toml_string(std::to_string(int(session.size->width)) + "x" +
                                    std::to_string(int(session.size->height))));
  text += row("language", view.language == Language::german ? "\"de\"" : "\"en\"");
  text +=
      row("theme", toml_string(themes[std::size_t(view.theme)])) + row("scale", plain(view.scale));
  text += row("folded", list(view.folded)) + row("pinned", list(view.pinned));
  text += row("opened", list(view.opened));
  text += row("filter", toml_string(view.filter)) + row("search", toml_string(view.search));
  text += flag("plane", view.plane) + flag("hints", view.hints) + flag("why", view.why_open);
  text += flag("what-if", view.side == Side::what_if);
  text += flag("only-hits", view.only_hits) + flag("motion", view.motion);
  return text + row("scroll", plain(view.scroll)) + row("why-scroll", plain(view.why_scroll));
}

std::string comparing(const Comparing& how) {
  std::string text = "\n[compare]\n";
  if (how.arrangement)
    text += row("arrangement", toml_string(arrangement_names()[std::size_t(*how.arrangement)]));
  text += flag("differences", how.differences) + flag("only-changes", how.only_changes);
  text += flag("table", how.table) + row("aligned-by", toml_string(how.aligned_by));
  if (how.base) text += row("base", std::to_string(*how.base));
  if (const auto& ensemble = how.ensemble)
    text +=
        row("ensemble",
            "{ runs = " + std::to_string(ensemble->runs) +
                ", seed = " + std::to_string(ensemble->seed) +
                (ensemble->file.empty() ? "" : ", file = " + toml_string(ensemble->file)) + " }");
  return text;
}

}  // namespace

std::string session_text(const Session& session) {
  auto text = question(session) + looks(session);
  if (!session.commands.empty()) {
    std::vector<std::string> commands;
    for (const auto& command : session.commands) commands.push_back(command.text);
    text += row("commands", list(commands));
  }
  if (session.view.comparing != Comparing{}) text += comparing(session.view.comparing);
  for (const auto& edit : session.view.edits)
    text += "\n[[change]]\n" + std::visit(ChangeRows{}, edit);
  for (const auto& mark : session.view.bookmarks) {
    text += "\n[[bookmark]]\n" + span_rows(mark.shown) + row("on", to_string(mark.on));
    if (mark.known) text += row("known", to_string(*mark.known));
    text += row("note", toml_string(mark.note));
  }
  for (const auto& remark : session.view.remarks)
    text += "\n[[note]]\n" + row("on", to_string(remark.on)) + row("row", toml_string(remark.row)) +
            row("text", toml_string(remark.words));
  return text;
}

}  // namespace stichtag::view
