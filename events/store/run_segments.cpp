#include "events/store/run_segments.hpp"

#include <optional>

#include "events/store/hash.hpp"
#include "events/store/storable_maker.hpp"
#include "events/vocabulary/json.hpp"

namespace stichtag::store {
namespace {

constexpr std::size_t segment_size = 48 * 1024;
constexpr auto header_kind = "run-recorded";
constexpr auto segment_kind = "run-segment";
constexpr std::string_view before_bytes = "{\"bytes\":\"", after_bytes = "\"}";

Storable header_event(const RunHeader& header) {
  Tree payload = Tree::object();
  payload.set("scenario", header.scenario).set("seed", std::int64_t(header.seed));
  payload.set("replication", std::int64_t(header.replication)).set("hash", header.hash);
  payload.set("events", std::int64_t(header.events));
  return StorableMaker::make(
      {header.stream(), header.stream(), header_kind, 1, print_json_compact(payload)});
}

// base64 needs no escaping, so the text is put together without a tree.
Storable segment_event(const std::string& stream, std::size_t number, std::string_view bytes) {
  return StorableMaker::make(
      {stream + "#" + std::to_string(number), stream, segment_kind, 1,
       std::string(before_bytes) + to_base64(bytes) + std::string(after_bytes)});
}

// As segment_event writes it; an import may have brought it in another spelling of the same JSON.
std::optional<std::string_view> base64_in(std::string_view payload) {
  if (!payload.starts_with(before_bytes) || !payload.ends_with(after_bytes)) return std::nullopt;
  payload.remove_prefix(before_bytes.size());
  payload.remove_suffix(after_bytes.size());
  return payload;
}

std::optional<std::string> text_in(const StoredEvent& event, const std::string& key) {
  const auto tree = parse_json(event.payload);
  if (!tree) return std::nullopt;
  const auto* field = tree->find(key);
  const auto* text = field != nullptr ? field->as<std::string>() : nullptr;
  return text != nullptr ? std::optional(*text) : std::nullopt;
}

Problem unreadable(const std::string& stream, std::string what) {
  return {ProblemKind::broken_store, std::move(what), stream, "run `stichtag log verify`"};
}

}  // namespace

std::string RunHeader::stream() const {
  return "run/" + scenario + "/" + std::to_string(seed) + "/" + std::to_string(replication) + "/" +
         hash.substr(0, 16);
}

bool is_of_a_run(const StoredEvent& event) {
  return event.kind == header_kind || event.kind == segment_kind;
}

Result<Done> append_run(Store& store, const RunHeader& header, std::string_view bytes) {
  const auto stream = header.stream();
  std::vector<Storable> events{header_event(header)};
  for (std::size_t at = 0; at < bytes.size(); at += segment_size)
    events.push_back(segment_event(stream, events.size(), bytes.substr(at, segment_size)));
  const auto version = store.append(stream, 0, std::span<const Storable>(events));
  if (!version) return version.problem();
  return Done{};
}

Result<std::string> read_run(const Store& store, const std::string& stream) {
  std::string bytes, hash;
  std::optional<Problem> problem;
  const auto read = store.for_each(
      [&](const Row& row) {
        const bool header = row.event.kind == header_kind;
        const auto plain = header ? std::nullopt : base64_in(row.event.payload);
        const auto text = plain ? std::nullopt : text_in(row.event, header ? "hash" : "bytes");
        const auto part = plain ? from_base64(*plain) : text && !header ? from_base64(*text) : text;
        if (!part)
          problem = unreadable(stream,
                               "position " + std::to_string(row.position) + " is no part of a run");
        if (part) (header ? hash : bytes) += *part;
        return !problem;
      },
      stream);
  if (!read) return read.problem();
  if (problem) return *problem;
  if (hash.empty()) return unreadable(stream, "there is no such run in the store");
  if (to_hex(sha256(bytes)) != hash) return unreadable(stream, "the run's bytes lack its hash");
  return bytes;
}

}  // namespace stichtag::store
