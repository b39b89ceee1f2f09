#include "scenarios/ensemble/shard_file.hpp"

#include <charconv>
#include <cmath>

#include "events/log/fields.hpp"
#include "events/store/hash.hpp"
#include "events/vocabulary/json.hpp"

namespace stichtag::scenarios {
namespace {

constexpr auto schema = "stichtag/shard/1";
const std::vector<std::string>& kinds() {
  static const std::vector<std::string> names{"number", "yes-no", "day"};
  return names;
}

Tree tree_of(const Values& values) {
  Tree list = Tree::array();
  for (const auto value : values) list.push(std::isnan(value) ? Tree() : Tree(value));
  return list;
}

Tree content_of(const ShardFile& file) {
  Tree measures = Tree::array();
  for (const auto& measure : file.whole.measures) {
    measures.push(Tree::object()
                      .set("name", measure.name)
                      .set("unit", measure.unit)
                      .set("kind", kinds()[std::size_t(measure.kind)]));
  }
  Tree members = Tree::array();
  for (const auto& values : file.members.values) members.push(values ? tree_of(*values) : Tree());
  return Tree::object()
      .set("scenario", file.whole.scenario)
      .set("seed", std::to_string(file.whole.seed))  // may pass the whole numbers of JSON
      .set("runs", std::int64_t(file.whole.runs))
      .set("fingerprint", file.whole.fingerprint)
      .set("shard", std::int64_t(file.shard.at))
      .set("shards", std::int64_t(file.shard.of))
      .set("measures", std::move(measures))
      .set("members", std::move(members));
}

std::string checksum_of(const Tree& content) {
  return store::to_hex(store::sha256(print_json_compact(content)));
}

// What a shard file holds, once its checksum is right; problems stay in `fields`.
class Reader {
 public:
  explicit Reader(const Tree& content) : fields_(content, "the shard") {}

  [[nodiscard]] Result<ShardFile> read() {
    file_.whole.scenario = fields_.text("scenario");
    read_seed();
    file_.whole.runs = number("runs", most_runs);
    file_.whole.fingerprint = fields_.text("fingerprint");
    file_.shard.at = number("shard", most_runs);
    file_.shard.of = number("shards", most_runs);
    if (fields_.ok() && file_.shard.at >= file_.shard.of) wrong("shard");
    read_measures();
    if (fields_.ok()) read_members();
    if (const auto problem = fields_.finish()) return *problem;
    return std::move(file_);
  }

 private:
  static constexpr std::int64_t most_runs = 1'000'000'000;

  void wrong(const char* key) {
    fields_.refuse(Problem{.what = std::string("'") + key + "' of the shard is not usable",
                           .where = {},
                           .hint = "run this shard again"});
  }
  std::uint64_t number(const char* key, std::int64_t most) {
    const auto* tree = fields_.required(key);
    const auto* value = tree == nullptr ? nullptr : tree->as<std::int64_t>();
    if (value != nullptr && *value >= 0 && *value <= most) return std::uint64_t(*value);
    wrong(key);
    return 0;
  }
  void read_seed() {
    const auto text = fields_.text("seed");
    const auto* past = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), past, file_.whole.seed);
    if (error != std::errc() || end != past) wrong("seed");
  }
  void read_measures() {
    const auto* list = fields_.required("measures");
    const auto* items = list == nullptr ? nullptr : list->as<Tree::Array>();
    if (items == nullptr) return wrong("measures");
    for (const auto& item : *items) {
      if (item.as<Tree::Object>() == nullptr) return wrong("measures");
      Fields one(item, "a measure");
      Measure measure{one.text("name"), one.text("unit"), MeasureKind(one.choice("kind", kinds()))};
      if (const auto problem = one.finish()) return fields_.refuse(*problem);
      file_.whole.measures.push_back(std::move(measure));
    }
  }
  void read_members() {
    const auto* list = fields_.required("members");
    const auto* items = list == nullptr ? nullptr : list->as<Tree::Array>();
    file_.members.first = first_of(file_.shard, file_.whole.runs);
    const auto size = past_last_of(file_.shard, file_.whole.runs) - file_.members.first;
    if (items == nullptr || items->size() != size) return wrong("members");
    for (const auto& item : *items) {
      file_.members.values.emplace_back();
      if (!item.is_null()) read_values(item, file_.members.values.back());
    }
  }
  void read_values(const Tree& item, std::optional<Values>& values) {
    const auto* numbers = item.as<Tree::Array>();
    if (numbers == nullptr || numbers->size() != file_.whole.measures.size())
      return wrong("members");
    values.emplace();
    for (const auto& number : *numbers) {
      const auto* whole = number.as<std::int64_t>();
      const auto* real = number.as<double>();
      if (whole == nullptr && real == nullptr && !number.is_null()) return wrong("members");
      values->push_back(real ? *real : whole ? double(*whole) : undefined);
    }
  }

  Fields fields_;
  ShardFile file_;
};

}  // namespace

std::string written(const ShardFile& file) {
  const auto content = content_of(file);
  return print_json_compact(Tree::object()
                                .set("schema", schema)
                                .set("checksum", checksum_of(content))
                                .set("content", content)) +
         "\n";
}

Result<ShardFile> read_shard(const std::string& text, const std::string& file) {
  const auto damaged = [&](std::string what) {
    return Problem{.what = std::move(what), .where = file, .hint = "run this shard again"};
  };
  const auto tree = parse_json(text, file);
  if (!tree) return tree.problem();
  const auto* name = tree->find("schema");
  if (name == nullptr || *name != Tree(schema)) return damaged("this is no shard of an ensemble");
  const auto* content = tree->find("content");
  const auto* checksum = tree->find("checksum");
  if (content == nullptr || content->as<Tree::Object>() == nullptr || checksum == nullptr)
    return damaged("the shard has no content");
  if (*checksum != Tree(checksum_of(*content)))
    return damaged("the shard is damaged: its checksum is another");
  auto shard = Reader(*content).read();
  if (shard) return shard;
  auto problem = shard.problem();
  problem.where = file;
  return problem;
}

}  // namespace stichtag::scenarios
