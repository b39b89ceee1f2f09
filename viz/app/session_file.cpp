#include "viz/app/session_file.hpp"

#include "events/log/fields.hpp"
#include "events/vocabulary/toml.hpp"
#include "viz/app/asked.hpp"
#include "viz/app/session_fields.hpp"

namespace stichtag::view {
namespace {

void read_commands(Fields& fields, Session& session) {
  const Tree* tree = fields.optional("commands");
  if (tree == nullptr) return;
  const auto* items = tree->as<Tree::Array>();
  if (items == nullptr)
    return fields.refuse(*tree, "'commands' is no list", "write commands = [\"fit\", \"why\"]");
  for (const auto& item : *items) {
    if (const auto* text = item.as<std::string>())
      session.commands.push_back({*text, to_string(item.place())});
    else
      fields.refuse(item, "a command is a text", "write it in quotes");
  }
}

void read_times(Fields& fields, ViewState& view) {
  const auto from = day_at(fields, "from"), until = day_at(fields, "until");
  if (from.has_value() != until.has_value() || (from && *until - *from < int(least_days)))
    fields.refuse({.what = "'from' and 'until' must stand together, a week apart at least",
                   .where = "session",
                   .hint = "write from = 2022-01-01 and until = 2025-01-01"});
  else if (from)
    view.shown = span_of(*from, *until);
  if (const auto on = day_at(fields, "on")) view.on = *on;
  if (const auto known = day_at(fields, "known")) view.known = *known;
}

std::set<std::string> set_of(const std::vector<std::string>& list) {
  return {list.begin(), list.end()};
}

void read_rows(Fields& fields, const Tree& tree, ViewState& view) {
  if (tree.find("folded") != nullptr) view.folded = set_of(fields.texts_or_none("folded"));
  if (tree.find("pinned") != nullptr) view.pinned = set_of(fields.texts_or_none("pinned"));
  if (tree.find("opened") != nullptr) view.opened = set_of(fields.texts_or_none("opened"));
  view.filter = fields.text_or("filter", view.filter);
  view.search = fields.text_or("search", view.search);
  view.only_hits = fields.flag_or("only-hits", view.only_hits);
  view.motion = fields.flag_or("motion", view.motion);
  view.plane = fields.flag_or("plane", view.plane);
  view.hints = fields.flag_or("hints", view.hints);
  view.why_open = fields.flag_or("why", view.why_open);
  if (const auto scroll = number_at(fields, "scroll")) view.scroll = float(*scroll);
  if (const auto scroll = number_at(fields, "why-scroll")) view.why_scroll = float(*scroll);
}

void read_ensemble(Fields& fields, std::optional<EnsembleAsked>& ensemble) {
  const Tree* tree = fields.optional("ensemble");
  if (tree == nullptr) return;
  Fields inner(*tree, "the ensemble");
  if (inner.ok()) {
    EnsembleAsked asked;
    const auto runs = number_at(inner, "runs"), seed = number_at(inner, "seed");
    asked.file = inner.text_or("file", "");
    if (runs && (*runs < double(least_runs) || *runs > double(most_runs)))
      inner.refuse(*tree, "so many runs are no ensemble", "write runs = 100");
    if (runs) asked.runs = std::uint64_t(std::max(0.0, *runs));
    if (seed) asked.seed = std::uint64_t(std::max(0.0, *seed));
    ensemble = asked;
  }
  if (auto problem = inner.finish()) fields.refuse(*problem);
}

void read_comparing(Fields& fields, Comparing& how) {
  const Tree* tree = fields.optional("compare");
  if (tree == nullptr) return;
  Fields inner(*tree, "how scenarios are compared");
  if (inner.ok()) {
    option_at(inner, "arrangement", arrangement_asked, how.arrangement);
    how.differences = inner.flag_or("differences", how.differences);
    how.only_changes = inner.flag_or("only-changes", how.only_changes);
    how.table = inner.flag_or("table", how.table);
    how.aligned_by = inner.text_or("aligned-by", how.aligned_by);
    read_ensemble(inner, how.ensemble);
    if (const auto base = number_at(inner, "base")) how.base = std::size_t(std::max(0.0, *base));
  }
  if (auto problem = inner.finish()) fields.refuse(*problem);
}

void read_pointer(Fields& fields, ViewState& view) {
  const Tree* tree = fields.optional("pointer");
  if (tree == nullptr) return;
  Fields inner(*tree, "the pointer");
  const auto x = number_at(inner, "x"), y = number_at(inner, "y");
  if (auto problem = inner.finish()) return fields.refuse(*problem);
  if (x && y) view.pointer = Point{float(*x), float(*y)};
}

}  // namespace

Result<Session> read_session(const std::string& text, const std::string& file, Session session) {
  const auto tree = parse_toml(text, file);
  if (!tree) return tree.problem();
  Fields fields(*tree, "the session");
  auto& view = session.view;
  if (tree->find("scenarios") != nullptr) session.scenarios = fields.texts_or_none("scenarios");
  read_times(fields, view);
  view.product = fields.text_or("product", view.product);
  option_at(fields, "case", case_asked, view.group);
  option_at(fields, "language", language_asked, view.language);
  option_at(fields, "theme", theme_asked, view.theme);
  option_at(fields, "operator", addressee_asked, view.addressee);
  if (const auto scale = number_at(fields, "scale")) {
    if (*scale >= 0.5 && *scale <= 3)
      view.scale = float(*scale);
    else
      fields.refuse(*tree->find("scale"), "the scale is out of range",
                    "write a number from 0.5 to 3");
  }
  if (const auto front = number_at(fields, "front"))
    view.front = std::size_t(std::max(0.0, *front));
  if (const auto base = number_at(fields, "base")) view.base = std::size_t(std::max(0.0, *base));
  view.event = fields.text_or("fact", view.event);
  view.operator_shown = fields.text_or("shown-operator", view.operator_shown);
  view.administrator_shown = fields.text_or("shown-administrator", view.administrator_shown);
  if (const auto decision = number_at(fields, "decision"); decision && *decision >= 1)
    view.decision = std::size_t(*decision) - 1;
  if (fields.flag_or("what-if", view.side == Side::what_if)) view.side = Side::what_if;
  option_at(fields, "size", size_asked, session.size);
  read_rows(fields, *tree, view);
  read_pointer(fields, view);
  read_comparing(fields, view.comparing);
  read_changes(fields, *tree, view);
  read_bookmarks(fields, *tree, view);
  read_notes(fields, *tree, view);
  read_commands(fields, session);
  if (auto problem = fields.finish()) return *problem;
  return session;
}

}  // namespace stichtag::view
