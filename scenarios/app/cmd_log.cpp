// `stichtag log import | export | verify | show`: the event store.
#include <fstream>
#include <sstream>

#include "events/log/confidence.hpp"
#include "events/store/hash.hpp"
#include "events/store/jsonl.hpp"
#include "events/store/run_segments.hpp"
#include "events/store/store.hpp"
#include "events/store/stored.hpp"
#include "events/store/verify.hpp"
#include "scenarios/app/asked/asked.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/page/text_table.hpp"

namespace stichtag::app {
namespace {

using store::OpenMode;
using store::Store;

Result<store::Imported> import_scenario(Store& target, const std::string& name) {
  const auto scenario = scenarios::load_scenario(name);
  if (!scenario) return scenario.problem();
  std::vector<store::Storable> events;
  for (const auto& recorded : scenario->log) {
    events.push_back(store::stored_of(recorded, scenario->name));
  }
  const auto added = target.append_all(std::span<const store::Storable>(events));
  if (!added) return added.problem();
  return store::Imported{std::int64_t(events.size()), *added};
}

Problem no_such_file(const std::string& path) {
  return {.what = "no such file", .where = path, .hint = "name a scenario or a .jsonl file"};
}

Result<store::Imported> import_file(Store& target, const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  if (!stream) return no_such_file(path);
  return store::import_jsonl(target, stream, path);
}

Result<Output> import_log(const Request& request) {
  if (request.words.size() != 1) {
    return Problem{.what = "one source is needed",
                   .where = "log import",
                   .hint = "a scenario or a .jsonl file"};
  }
  const auto& source = request.words.front();
  const bool file = source.ends_with(".jsonl");
  // Looked at before the store is made, so that a misspelt name leaves no empty file behind.
  if (!file) {
    if (const auto scenario = scenarios::load_scenario(source); !scenario)
      return scenario.problem();
  } else if (!std::ifstream(source)) {
    return no_such_file(source);
  }
  auto target = Store::open(request.db, OpenMode::create);
  if (!target) return target.problem();
  const auto done = file ? import_file(*target, source) : import_scenario(*target, source);
  if (!done) return done.problem();
  Output output{Tree::object(),
                {},
                {{"events", "new"}, {std::to_string(done->lines), std::to_string(done->added)}}};
  output.json.set("schema", "stichtag/import/1").set("events", done->lines).set("new", done->added);
  output.text = std::to_string(done->added) + " new events of " + std::to_string(done->lines) +
                " in " + request.db + "\n";
  return output;
}

Result<Output> export_log(const Request& request) {
  const auto source = Store::open(request.db, OpenMode::read_only);
  if (!source) return source.problem();
  std::ostringstream text;
  const auto count = store::export_jsonl(*source, text);
  if (!count) return count.problem();
  Output output{Tree::object(), text.str(), {{"jsonl"}, {text.str()}}};
  output.json.set("schema", "stichtag/export/1").set("events", *count).set("jsonl", output.text);
  return output;
}

Result<Output> verify_log(const Request& request) {
  const auto found = store::verify(request.db);
  if (!found) return found.problem();
  const auto bad = found->first_bad ? std::to_string(*found->first_bad) : "";
  Output output{Tree::object(),
                {},
                {{"events", "head", "ok", "first-bad"},
                 {std::to_string(found->events), found->head, found->ok ? "true" : "false", bad}}};
  output.json.set("schema", "stichtag/verify/1")
      .set("events", found->events)
      .set("head", found->head);
  output.json.set("ok", found->ok)
      .set("first-bad", found->first_bad ? Tree(*found->first_bad) : Tree());
  output.json.set("anchored", found->anchored).set("reason", found->reason);
  output.text =
      found->ok
          ? "ok: " + std::to_string(found->events) + " events, head " + found->head + "\n"
          : "not ok" + (bad.empty() ? "" : " at position " + bad) + ": " + found->reason + "\n";
  output.exit_code = found->ok ? done : broken_store;
  return output;
}

// The log in its three forms; in that for people what is inferred is marked.
struct Shown {
  Tree list = Tree::array();
  Rows rows{{"position", "stream", "known", "id; title"}};
  Rows marked = rows;

  void add_of_a_run(const store::Row& row) {
    list.push(Tree::object()
                  .set("position", row.position)
                  .set("stream", row.event.stream)
                  .set("id", row.event.id)
                  .set("kind", row.event.kind));
    rows.push_back({std::to_string(row.position), row.event.stream, "", row.event.kind});
    marked.push_back(rows.back());
  }

  void add(const store::Row& row, const Recorded& recorded) {
    const auto known = to_string(recorded.known.date);
    const auto of_known = recorded.known.source.confidence;
    const auto of_day = works_from(recorded).source.confidence;
    rows.push_back({std::to_string(row.position), row.event.stream, known,
                    row.event.id + "; " + recorded.title});
    marked.push_back(rows.back());
    marked.back()[2] += mark_of_inferred(of_known);
    marked.back()[3].insert(row.event.id.size(), mark_of_inferred(of_day));
    list.push(Tree::object()
                  .set("position", row.position)
                  .set("stream", row.event.stream)
                  .set("id", row.event.id)
                  .set("kind", row.event.kind)
                  .set("known", known)
                  .set("known-confidence", name_of(of_known))
                  .set("confidence", name_of(of_day))
                  .set("title", recorded.title));
  }
};

Result<Output> show_log(const Request& request) {
  const auto source = Store::open(request.db, OpenMode::read_only);
  if (!source) return source.problem();
  Shown shown;
  std::optional<Problem> problem;
  const auto read = source->for_each([&](const store::Row& row) {
    if (store::is_of_a_run(row.event)) {
      shown.add_of_a_run(row);
      return true;
    }
    const auto recorded = store::recorded_of(row.event);
    if (!recorded) {
      problem = recorded.problem();
      return false;
    }
    shown.add(row, *recorded);
    return true;
  });
  if (!read) return read.problem();
  if (problem) return *problem;
  Output output{Tree::object(), {}, std::move(shown.rows)};
  output.json.set("schema", "stichtag/log/1").set("events", std::move(shown.list));
  output.text = table(shown.marked) +
                "\n[C]: inferred; behind a day, the day of knowledge, behind an id, the day from "
                "which it works.\n";
  return output;
}

}  // namespace

Result<Output> log_command(const Request& request) {
  if (request.subcommand == "import") return import_log(request);
  if (request.subcommand == "export") return export_log(request);
  if (request.subcommand == "verify") return verify_log(request);
  return show_log(request);
}

}  // namespace stichtag::app
