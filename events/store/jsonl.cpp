#include "events/store/jsonl.hpp"

#include <istream>
#include <limits>
#include <ostream>

#include "events/log/fields.hpp"
#include "events/store/hash.hpp"
#include "events/vocabulary/json.hpp"

namespace stichtag::store {
namespace {

constexpr std::string_view blanks = " \t\r\n";

std::string quoted(const std::string& text) { return print_json_compact(Tree(text)); }

// The position after the text that begins at `at`. The text is known to be valid JSON.
std::size_t end_of_text(std::string_view json, std::size_t at) {
  for (++at; at < json.size() && json[at] != '"'; ++at) {
    if (json[at] == '\\') ++at;
  }
  return at + 1;
}

std::size_t end_of_value(std::string_view json, std::size_t at) {
  int depth = 0;
  while (at < json.size()) {
    const char c = json[at];
    if (c == '"') {
      at = end_of_text(json, at);
      if (depth == 0) return at;
      continue;
    }
    if (depth == 0 && std::string_view(",}] \t\r\n").find(c) != std::string_view::npos) return at;
    if (c == '{' || c == '[') ++depth;
    if (c == '}' || c == ']') --depth;
    ++at;
    if (depth == 0 && (c == '}' || c == ']')) return at;
  }
  return at;
}

std::size_t after_blanks(std::string_view json, std::size_t at) {
  const auto next = json.find_first_not_of(blanks, at);
  return next == std::string_view::npos ? json.size() : next;
}

// The bytes of a member, as they were written. `object` is known to be a valid JSON object.
std::string_view raw_member(std::string_view object, std::string_view key) {
  auto at = after_blanks(object, 0) + 1;
  while (at < object.size()) {
    at = after_blanks(object, at);
    if (at >= object.size() || object[at] == '}') break;
    const auto end = end_of_text(object, at);
    const auto name = object.substr(at + 1, end - at - 2);
    const auto value = after_blanks(object, after_blanks(object, end) + 1);
    const auto value_end = end_of_value(object, value);
    if (name == key) return object.substr(value, value_end - value);
    at = after_blanks(object, value_end) + 1;
  }
  return {};
}

bool is_compact(std::string_view json) {
  std::size_t at = 0;
  while (at < json.size()) {
    if (blanks.find(json[at]) != std::string_view::npos) return false;
    at = json[at] == '"' ? end_of_text(json, at) : at + 1;
  }
  return true;
}

int form_in(Fields& fields) {
  const Tree* tree = fields.required("form");
  const auto* form = tree ? tree->as<std::int64_t>() : nullptr;
  if (form && *form >= 1 && *form <= std::numeric_limits<int>::max()) return int(*form);
  if (tree) fields.refuse(*tree, "'form' is no number of a written form", "forms count from 1");
  return 0;
}

std::string payload_in(Fields& fields, const Tree& tree, std::string_view line) {
  const Tree* plain = fields.optional("payload");
  const Tree* text = fields.optional("payload-text");
  if ((plain == nullptr) == (text == nullptr)) {
    fields.refuse(tree, "the line needs one of 'payload' and 'payload-text'", "");
    return {};
  }
  if (text) return fields.text("payload-text");
  const auto raw = raw_member(line, "payload");
  if (raw.empty())
    fields.refuse(tree, "'payload' is written with escapes", "write the key plainly");
  return std::string(raw);
}

std::string bytes_in(Fields& fields) {
  const Tree* tree = fields.optional("bytes");
  if (tree == nullptr) return {};
  const auto* text = tree->as<std::string>();
  auto bytes = text ? from_base64(*text) : std::nullopt;
  // Another spelling of the same bytes would not come out again as it went in.
  if (bytes && !bytes->empty() && to_base64(*bytes) == *text) return std::move(*bytes);
  fields.refuse(*tree, "'bytes' is no base64", "leave it out where there are none");
  return {};
}

Result<StoredEvent> event_in(const std::string& line, const std::string& file, int number) {
  const auto tree = parse_json(line, file, number);
  if (!tree) return tree.problem();
  const auto where = to_string(Place{file, number, 0});
  if (tree->as<Tree::Object>() == nullptr) {
    return Problem{ProblemKind::wrong_input, "the line is no JSON object", where,
                   "each line is one event, as 'stichtag log export' writes it"};
  }
  Fields fields(*tree, "the line");
  StoredEvent event;
  event.id = fields.text("id");
  event.stream = fields.text("stream");
  event.kind = fields.text("kind");
  event.form = form_in(fields);
  event.payload = payload_in(fields, *tree, line);
  event.bytes = bytes_in(fields);
  if (auto problem = fields.finish()) {
    if (problem->where.empty()) problem->where = where;
    return *problem;
  }
  return event;
}

}  // namespace

std::string jsonl_line(const StoredEvent& event) {
  std::string line = "{\"id\":" + quoted(event.id) + ",\"stream\":" + quoted(event.stream) +
                     ",\"kind\":" + quoted(event.kind) + ",\"form\":" + std::to_string(event.form);
  line += is_compact(event.payload) ? ",\"payload\":" + event.payload
                                    : ",\"payload-text\":" + quoted(event.payload);
  if (!event.bytes.empty()) line += ",\"bytes\":\"" + to_base64(event.bytes) + "\"";
  return line + "}";
}

Result<std::int64_t> export_jsonl(const Store& store, std::ostream& out) {
  std::int64_t count = 0;
  const auto done = store.for_each([&](const Row& row) {
    out << jsonl_line(row.event) << '\n';
    ++count;
    return bool(out);
  });
  if (!done) return done.problem();
  if (out.flush()) return count;
  return Problem{ProblemKind::machine, "the export could not be written", "",
                 "check the space left; the store is unchanged"};
}

Result<Imported> import_jsonl(Store& store, std::istream& in, const std::string& file) {
  std::vector<StoredEvent> events;
  std::string line;
  while (std::getline(in, line)) {
    auto event = event_in(line, file, int(events.size()) + 1);
    if (!event) return event.problem();
    events.push_back(std::move(*event));
  }
  if (in.bad()) {
    return Problem{ProblemKind::machine, "the file could not be read to its end", file,
                   "nothing was imported"};
  }
  const auto added = store.append_all(events, [&](std::size_t index) {
    return to_string(Place{file, int(index) + 1, 0});
  });
  if (!added) return added.problem();
  return Imported{std::int64_t(events.size()), *added};
}

}  // namespace stichtag::store
