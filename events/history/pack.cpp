#include "events/history/pack.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

#include "events/log/fields.hpp"
#include "events/log/written_form.hpp"
#include "events/vocabulary/names.hpp"
#include "events/vocabulary/toml.hpp"

namespace stichtag::history {
namespace {

struct Entry {
  Recorded recorded;
  Place place;
};

std::optional<Problem> check_head(const Tree& file) {
  Fields fields(file, "the pack");
  static_cast<void>(fields.text("pack"));
  static_cast<void>(fields.text("version"));
  const Tree* events = fields.required("event");
  if (events != nullptr && events->as<Tree::Array>() == nullptr) {
    fields.refuse(*events, "'event' is no list of tables", "write [[event]]");
  }
  return fields.finish();
}

std::optional<Problem> read_file(const PackFile& file, std::vector<Entry>& entries) {
  const auto tree = parse_toml(file.text, file.name);
  if (!tree) return tree.problem();
  if (auto problem = check_head(*tree)) return problem;
  for (const auto& item : *tree->find("event")->as<Tree::Array>()) {
    auto recorded = read_event(item, Sourcing::required);
    if (!recorded) return recorded.problem();
    entries.push_back({std::move(*recorded), item.place()});
  }
  return std::nullopt;
}

using Positions = std::map<EventId, std::size_t>;

std::optional<Problem> index_ids(const std::vector<Entry>& entries, Positions& positions) {
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const auto& entry = entries[i];
    const auto [at, fresh] = positions.emplace(entry.recorded.id, i);
    if (fresh) continue;
    return Problem{.what = "the id '" + entry.recorded.id + "' stands twice",
                   .where = to_string(entry.place),
                   .hint = "the other is at " + to_string(entries[at->second].place)};
  }
  return std::nullopt;
}

std::optional<Problem> check_references(const std::vector<Entry>& entries,
                                        const Positions& positions) {
  std::vector<std::string> ids;
  for (const auto& [id, at] : positions) ids.push_back(id);
  for (const auto& entry : entries) {
    for (const auto& id : references_of(entry.recorded)) {
      if (positions.contains(id)) continue;
      return Problem{
          .what = "event '" + entry.recorded.id + "' refers to '" + id + "', which is not there",
          .where = to_string(entry.place),
          .hint = did_you_mean(id, ids, 5)};
    }
  }
  return std::nullopt;
}

// Depth first over the references; what is referred to is put down first.
struct Orderer {
  const std::vector<Entry>& entries;
  const Positions& positions;
  std::vector<int> seen;  // 0 new, 1 under way, 2 put down
  EventLog log;
  std::optional<Problem> problem;

  void put_down(std::size_t at) {
    if (seen[at] == 2 || problem) return;
    const auto& entry = entries[at];
    if (seen[at] == 1) {
      problem = Problem{.what = "event '" + entry.recorded.id + "' refers to itself in a circle",
                        .where = to_string(entry.place),
                        .hint = "break the circle of references"};
      return;
    }
    seen[at] = 1;
    for (const auto& id : references_of(entry.recorded)) put_down(positions.at(id));
    seen[at] = 2;
    log.push_back(entry.recorded);
  }
};

}  // namespace

Result<EventLog> read_pack(std::span<const PackFile> files) {
  std::vector<Entry> entries;
  for (const auto& file : files) {
    if (auto problem = read_file(file, entries)) return *problem;
  }
  Positions positions;
  if (auto problem = index_ids(entries, positions)) return *problem;
  if (auto problem = check_references(entries, positions)) return *problem;
  Orderer orderer{entries, positions, std::vector<int>(entries.size()), {}, {}};
  for (std::size_t i = 0; i < entries.size(); ++i) orderer.put_down(i);
  if (orderer.problem) return *orderer.problem;
  return std::move(orderer.log);
}

const EventLog& shipped_history() {
  static const EventLog log = [] {
    auto read = read_pack(shipped_pack());
    if (!read) throw std::logic_error(read.problem().where + ": " + read.problem().what);
    return std::move(*read);
  }();
  return log;
}

}  // namespace stichtag::history
