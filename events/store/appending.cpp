#include "events/store/appending.hpp"

#include <algorithm>

#include "events/store/hash.hpp"
#include "events/vocabulary/json.hpp"

namespace stichtag::store {
namespace {

bool is_plain_text(const std::string& text) {
  const auto is_control = [](char c) { return std::uint8_t(c) < 0x20 || c == 0x7f; };
  if (text.empty() || std::any_of(text.begin(), text.end(), is_control)) return false;
  const auto is_ascii = [](char c) { return std::uint8_t(c) < 0x80; };
  if (std::all_of(text.begin(), text.end(), is_ascii)) return true;
  // Printing replaces what is not UTF-8, so it comes back as something else.
  const auto back = parse_json(print_json_compact(Tree(text)));
  const auto* same = back ? back->as<std::string>() : nullptr;
  return same != nullptr && *same == text;
}

// In a list, as deep as a line of an export holds it, so that whatever is stored can be exported.
std::optional<std::string> no_object(const std::string& payload) {
  const auto parsed = parse_json("[" + payload + "]");
  if (!parsed) return parsed.problem().what;
  const auto* items = parsed->as<Tree::Array>();
  const bool one = items->size() == 1 && items->front().as<Tree::Object>() != nullptr;
  return one ? std::nullopt : std::optional<std::string>("it is not one JSON object");
}

Problem refused(std::string what, std::string hint) {
  return {ProblemKind::wrong_input, std::move(what), {}, std::move(hint)};
}

}  // namespace

std::optional<Problem> not_storable(const StoredEvent& event) {
  const std::string plain = "write it as UTF-8 without control characters";
  if (!is_plain_text(event.id)) return refused("an event has no usable id", plain);
  const auto named = "event '" + event.id + "'";
  if (!is_plain_text(event.stream)) return refused(named + " has no usable stream", plain);
  if (!is_plain_text(event.kind)) return refused(named + " has no usable kind", plain);
  if (event.form < 1) return refused(named + " has no written form", "forms count from 1");
  if (const auto why = no_object(event.payload)) {
    return refused("the payload of " + named + " cannot be stored: " + *why,
                   "the payload is the text of one JSON object");
  }
  return std::nullopt;
}

std::string event_columns(Database& database) {
  const bool bytes = database.number("PRAGMA user_version") >= 2;
  return std::string("id, stream, kind, form, payload, ") + (bytes ? "bytes" : "NULL");
}

EventView view_of(const Statement& row, int first_column) {
  EventView view;
  view.id = row.view(first_column);
  view.stream = row.view(first_column + 1);
  view.kind = row.view(first_column + 2);
  view.form = int(row.number(first_column + 3));
  view.payload = row.view(first_column + 4);
  const auto bytes = row.bytes(first_column + 5);
  view.bytes = {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
  return view;
}

void read_into(StoredEvent& event, const Statement& row, int first_column) {
  const auto view = view_of(row, first_column);
  event.id = view.id;
  event.stream = view.stream;
  event.kind = view.kind;
  event.form = view.form;
  event.payload = view.payload;
  event.bytes = view.bytes;
}

namespace {

constexpr auto last_row = "SELECT position, hash FROM events ORDER BY position DESC LIMIT 1";
constexpr auto version_of_stream = "SELECT version FROM streams WHERE stream = ?1";

Head head_in(Statement& last) {
  Head head;
  if (last.step()) {
    head.position = last.number(0);
    const auto hash = last.bytes(1);
    if (hash.size() != head.hash.size())
      throw Failure(Trouble::damaged, "the last hash is damaged");
    std::copy(hash.begin(), hash.end(), head.hash.begin());
  }
  last.finish();
  return head;
}

std::int64_t version_in(Statement& find, const std::string& stream) {
  find.bind(1, stream);
  const auto version = find.step() ? find.number(0) : 0;
  find.finish();
  return version;
}

}  // namespace

Head head_of(const Database& database) {
  Statement last(database, last_row);
  return head_in(last);
}

std::int64_t version_of(const Database& database, const std::string& stream) {
  Statement find(database, version_of_stream);
  return version_in(find, stream);
}

Appending::Appending(Database& database)
    : last_(database, last_row),
      version_(database, version_of_stream),
      find_(database, "SELECT " + event_columns(database) + " FROM events WHERE id = ?1"),
      insert_(database,
              "INSERT INTO events (position, id, stream, kind, form, payload, hash, bytes) "
              "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"),
      raise_version_(database,
                     "INSERT INTO streams (stream, version) VALUES (?1, ?2) "
                     "ON CONFLICT (stream) DO UPDATE SET version = version + ?2") {}

void Appending::start() {
  head_ = head_in(last_);
  grown_.clear();
}

std::int64_t Appending::version_of(const std::string& stream) {
  return version_in(version_, stream);
}

void Appending::finish() {
  for (const auto& [stream, events] : grown_) {
    raise_version_.bind(1, stream).bind(2, events).finish();
  }
}

Result<bool> Appending::is_recorded(const StoredEvent& event) {
  find_.bind(1, event.id);
  const bool found = find_.step();
  StoredEvent there;
  if (found) read_into(there, find_, 0);
  const bool same = found && there == event;
  find_.finish();
  if (!found || same) return same;
  return refused("the id '" + event.id + "' is recorded already with another content",
                 "what is recorded stays; record a correction under a new id");
}

Result<bool> Appending::insert(const StoredEvent& event) {
  const Head next{head_.position + 1, chain_hash(head_.hash, event)};
  insert_.bind(1, next.position).bind(2, event.id).bind(3, event.stream).bind(4, event.kind);
  insert_.bind(5, std::int64_t{event.form}).bind(6, event.payload).bind(7, std::span(next.hash));
  insert_.bind_or_null(8, event.bytes);
  if (!insert_.finish_unless_guarded()) {
    const auto recorded = is_recorded(event);
    if (!recorded) return recorded.problem();
    if (*recorded) return false;
    throw Failure(Trouble::guarded, "the log refuses event '" + event.id + "'");
  }
  head_ = next;
  ++grown_[event.stream];
  return true;
}

}  // namespace stichtag::store
