// What was changed by hand and the bookmarks, as a session file tells them.
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "events/vocabulary/names.hpp"
#include "scenarios/tables_at.hpp"
#include "viz/app/asked.hpp"
#include "viz/app/session_fields.hpp"

namespace stichtag::view {

std::optional<Date> day_at(Fields& fields, const std::string& key) {
  const Tree* tree = fields.optional(key);
  if (tree == nullptr) return std::nullopt;
  if (const auto* day = tree->as<Date>()) return *day;
  const auto* text = tree->as<std::string>();
  const auto day = text != nullptr ? parse_date(*text) : std::nullopt;
  if (!day) fields.refuse(*tree, "'" + key + "' is no day", "write it as 2023-05-25");
  return day;
}

namespace {

constexpr double most_number = 1e6;  // of pixels, places, scales

// Nothing that would have to be escaped.
bool simple(const std::string& text) {
  return std::all_of(text.begin(), text.end(), [](char letter) {
    return std::uint8_t(letter) >= 0x20 && letter != 0x7F && letter != '"' && letter != '\\';
  });
}

}  // namespace

std::optional<double> number_at(Fields& fields, const std::string& key) {
  const Tree* tree = fields.optional(key);
  if (tree == nullptr) return std::nullopt;
  std::optional<double> number;
  if (const auto* real = tree->as<double>()) number = *real;
  if (const auto* whole = tree->as<std::int64_t>()) number = double(*whole);
  if (number && std::abs(*number) <= most_number) return number;
  fields.refuse(*tree, "'" + key + "' is no number", "write a number");
  return std::nullopt;
}

namespace {

constexpr const char* how = "write move, drop, tr-certificate, reading, operator or administrator";

std::optional<Edit> reading_of(Fields& fields, const Tree& table) {
  const auto name = fields.text("reading"), wanted = fields.text("option");
  const auto* reading = law::find_reading(name);
  std::vector<std::string> names;
  if (reading == nullptr) {
    for (const auto& known : law::all_readings()) names.push_back(known.name);
    fields.refuse(table, "no reading '" + name + "'", did_you_mean(name, names));
    return std::nullopt;
  }
  for (std::size_t i = 0; i < reading->options.size(); ++i) {
    if (reading->options[i].name == wanted) return ReadingChosenByHand{reading->id, i};
    names.push_back(reading->options[i].name);
  }
  fields.refuse(table, "reading '" + name + "' has no option '" + wanted + "'",
                did_you_mean(wanted, names));
  return std::nullopt;
}

std::optional<Edit> actor_of(Fields& fields, const Tree& table, const std::string& kind) {
  ActorSet set{kind, fields.text(kind), fields.text("key"), ""};
  const Tree* value = fields.required("value");
  if (value == nullptr) return std::nullopt;
  if (const auto* text = value->as<std::string>()) {
    if (simple(*text)) set.value = "\"" + *text + "\"";
  } else if (const auto* whole = value->as<std::int64_t>()) {
    set.value = std::to_string(*whole);
  } else if (const auto* number = value->as<double>(); number && std::isfinite(*number)) {
    std::array<char, 400> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *number,
                                   std::chars_format::fixed);
    set.value = std::string(digits.data(), end.ptr);
  }
  const auto odd = set.key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-.");
  if (!set.value.empty() && !set.key.empty() && odd == std::string::npos) return set;
  fields.refuse(table, "this sets nothing", "write key = \"crews.most\" and value = 2");
  return std::nullopt;
}

std::optional<Edit> change_of(Fields& fields, const Tree& table) {
  if (table.find("move") != nullptr) {
    const auto id = fields.text("move");
    const auto to = day_at(fields, "to");
    if (to) return EventMoved{id, *to};
    fields.refuse(table, "a move needs a day", "write to = 2024-01-01");
    return std::nullopt;
  }
  if (table.find("drop") != nullptr) return EventDropped{fields.text("drop")};
  if (table.find("tr-certificate") != nullptr) {
    const auto line = fields.text("tr-certificate");
    const auto on = day_at(fields, "on");
    if (on) return TrSupplied{line, *on};
    fields.refuse(table, "a certificate needs a day", "write on = 2023-05-15");
    return std::nullopt;
  }
  if (table.find("reading") != nullptr) return reading_of(fields, table);
  for (const char* kind : {"operator", "administrator"}) {
    if (table.find(kind) != nullptr) return actor_of(fields, table, kind);
  }
  fields.refuse(table, "this change says nothing", how);
  return std::nullopt;
}

// Each table of a list; none where the key is absent.
template <class Read>
void each_table(Fields& fields, const std::string& key, const char* what, Read read) {
  for (const auto& table : scenarios::tables_at(fields, key)) {
    Fields inner(table, what);
    if (inner.ok()) read(inner, table);
    if (auto problem = inner.finish()) fields.refuse(*problem);
  }
}

}  // namespace

void read_changes(Fields& fields, const Tree& tree, ViewState& view) {
  if (tree.find("change") != nullptr) view.edits.clear();
  each_table(fields, "change", "a change", [&](Fields& inner, const Tree& table) {
    if (auto edit = change_of(inner, table)) view.edits = with(std::move(view.edits), *edit);
  });
}

void read_bookmarks(Fields& fields, const Tree& tree, ViewState& view) {
  if (tree.find("bookmark") != nullptr) view.bookmarks.clear();
  each_table(fields, "bookmark", "a bookmark", [&](Fields& inner, const Tree& table) {
    const auto from = day_at(inner, "from"), until = day_at(inner, "until");
    const auto on = day_at(inner, "on");
    const auto note = inner.text_or("note", "");
    const auto known = day_at(inner, "known");
    if (!from || !until || !on || *until - *from < int(least_days))
      return inner.refuse(table, "a bookmark needs 'from', 'until' a week later, and 'on'",
                          "write days, such as 2022-01-01");
    view.bookmarks.push_back({span_of(*from, *until), *on, known, note});
  });
}

void read_notes(Fields& fields, const Tree& tree, ViewState& view) {
  if (tree.find("note") != nullptr) view.remarks.clear();
  each_table(fields, "note", "a note", [&](Fields& inner, const Tree& table) {
    const auto on = day_at(inner, "on");
    const auto row = inner.text_or("row", "");
    const auto words = inner.text_or("text", "");
    if (!on || words.empty())
      return inner.refuse(table, "a note needs 'on' and 'text'", "write on = 2023-05-24");
    view.remarks.push_back({*on, row, words});
  });
}

}  // namespace stichtag::view
