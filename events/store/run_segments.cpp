#include "events/store/run_segments.hpp"

#include <optional>

#include "events/store/hash.hpp"
#include "events/store/storable_maker.hpp"
#include "events/vocabulary/json.hpp"

namespace stichtag::store {
namespace {

constexpr auto header_kind = "run-recorded";
constexpr auto segment_kind = "run-segment";
constexpr int packed_form = 2;

// The header is event 0 of its stream.
std::string event_id(const std::string& stream, std::int64_t number) {
  return number == 0 ? stream : stream + "#" + std::to_string(number);
}

Storable header_event(const RunHeader& header) {
  Tree payload = Tree::object();
  payload.set("scenario", header.scenario).set("seed", std::int64_t(header.seed));
  payload.set("replication", std::int64_t(header.replication)).set("hash", header.hash);
  payload.set("events", std::int64_t(header.events));
  return StorableMaker::make(
      {header.stream(), header.stream(), header_kind, 1, print_json_compact(payload)});
}

Problem unreadable(const std::string& stream, std::string what) {
  return {ProblemKind::broken_store, std::move(what), stream, "run `stichtag log verify`"};
}

template <class T>
std::optional<T> member(std::string_view payload, const std::string& key) {
  const auto tree = parse_json(payload);
  const auto* field = tree ? tree->find(key) : nullptr;
  const auto* value = field != nullptr ? field->template as<T>() : nullptr;
  return value != nullptr ? std::optional(*value) : std::nullopt;
}

// What form 1 holds: base64 needs no escaping, so that mostly nothing needs to be parsed.
std::optional<std::string> bytes_of_form_1(std::string_view payload) {
  constexpr std::string_view before = "{\"bytes\":\"", after = "\"}";
  if (payload.starts_with(before) && payload.ends_with(after)) {
    const auto size = payload.size() - before.size() - after.size();
    if (auto bytes = from_base64(payload.substr(before.size(), size))) return bytes;
  }
  const auto text = member<std::string>(payload, "bytes");
  return text ? from_base64(*text) : std::nullopt;
}

// The header first, then the segments, until one of the two says false.
template <class OnHeader, class OnSegment>
Result<Done> visit_run(const Store& store, const std::string& stream, const OnHeader& on_header,
                       const OnSegment& on_segment) {
  const auto version = store.version(stream);
  if (!version) return version.problem();
  if (*version <= 0) return unreadable(stream, "there is no such run in the store");
  std::optional<std::string> no_part;
  const auto id_at = [&](std::int64_t number) { return event_id(stream, number); };
  const auto read = store.visit_checked(*version, id_at, [&](const EventView& event) {
    const bool is_header = event.kind == header_kind;
    const bool fits = event.stream == stream && (is_header || event.kind == segment_kind) &&
                      is_header == (event.id == stream);
    if (!fits || !(is_header ? on_header(event) : on_segment(event)))
      no_part = std::string(event.id);
    return !no_part;
  });
  if (!read) return read.problem();
  if (no_part) return unreadable(stream, "event '" + *no_part + "' is no part of a run");
  return Done{};
}

}  // namespace

std::string RunHeader::stream() const {
  return "run/" + scenario + "/" + std::to_string(seed) + "/" + std::to_string(replication) + "/" +
         hash.substr(0, 16);
}

bool is_of_a_run(const EventView& event) {
  return event.kind == header_kind || event.kind == segment_kind;
}

Result<Done> append_run(Store& store, const RunHeader& header, const Records& records) {
  const auto stream = header.stream();
  const auto there = store.version(stream);
  if (!there) return there.problem();
  if (*there > 0) {
    const auto same = read_run(store, stream);
    if (!same) return same.problem();
    if (*same == records.bytes) return Done{};
  }
  std::vector<Storable> events{header_event(header)};
  auto rest = records;
  while (!rest.sizes.empty()) {
    auto packed = pack_front(rest);
    rest.sizes = rest.sizes.subspan(packed.records);
    rest.bytes.remove_prefix(packed.taken);
    events.push_back(
        StorableMaker::make({event_id(stream, std::int64_t(events.size())), stream, segment_kind,
                             packed_form, "{}", std::move(packed.bytes)}));
  }
  const auto version = store.append(stream, 0, std::span<const Storable>(events));
  if (!version) return version.problem();
  return Done{};
}

Result<std::string> read_run(const Store& store, const std::string& stream) {
  std::string bytes;
  std::optional<std::string> hash;
  Unpacked unpacked;
  const auto read = visit_run(
      store, stream,
      [&](const EventView& event) {
        hash = member<std::string>(event.payload, "hash");
        return hash.has_value();
      },
      [&](const EventView& event) {
        if (event.form == packed_form) {
          if (!unpacked.unpack(event.bytes)) return false;
          unpacked.for_each([&](std::string_view record) { bytes += record; });
          return true;
        }
        const auto part = event.form == 1 ? bytes_of_form_1(event.payload) : std::nullopt;
        if (part) bytes += *part;
        return part.has_value();
      });
  if (!read) return read.problem();
  if (!hash || to_hex(sha256(bytes)) != *hash)
    return unreadable(stream, "the run's bytes lack its hash");
  return bytes;
}

Result<Done> replay_run(const Store& store, const std::string& stream,
                        const std::function<void(const Unpacked&)>& visit) {
  std::optional<std::int64_t> events;
  std::int64_t replayed = 0;
  Unpacked unpacked;
  const auto read = visit_run(
      store, stream,
      [&](const EventView& event) {
        events = member<std::int64_t>(event.payload, "events");
        return events.has_value();
      },
      [&](const EventView& event) {
        if (event.form != packed_form || !unpacked.unpack(event.bytes)) return false;
        replayed += std::int64_t(unpacked.size());
        visit(unpacked);
        return true;
      });
  if (!read) return read.problem();
  if (events != replayed) return unreadable(stream, "the run lacks some of its records");
  return Done{};
}

}  // namespace stichtag::store
