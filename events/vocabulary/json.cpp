#include "events/vocabulary/json.hpp"

#include <nlohmann/json.hpp>

#include "events/vocabulary/fast_json.hpp"

namespace stichtag {
namespace {

using Json = nlohmann::ordered_json;

// Builds our tree from the parser's events, so that depth and duplicate keys are refused early.
class Builder final : public nlohmann::json_sax<nlohmann::json> {
 public:
  Builder(const std::string& file, int line) : file_(file), line_(line) {}

  bool null() override { return add(Tree()); }
  bool boolean(bool value) override { return add(Tree(value)); }
  bool number_integer(number_integer_t value) override { return add(Tree(std::int64_t{value})); }
  bool number_unsigned(number_unsigned_t value) override {
    if (value > std::uint64_t(INT64_MAX)) return refuse("a whole number is out of range");
    return add(Tree(std::int64_t(value)));
  }
  bool number_float(number_float_t value, const string_t&) override { return add(Tree(value)); }
  bool string(string_t& value) override { return add(Tree(std::move(value))); }
  bool binary(binary_t&) override { return refuse("binary values are not JSON"); }
  bool start_object(std::size_t) override { return open(Tree::object()); }
  bool start_array(std::size_t) override { return open(Tree::array()); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t& name) override {
    if (open_.back().tree.find(name) != nullptr)
      return refuse("the key '" + name + "' stands twice");
    open_.back().key = std::move(name);
    return true;
  }

  bool parse_error(std::size_t position, const std::string&,
                   const nlohmann::detail::exception& error) override {
    std::string what = error.what();
    const auto colon = what.find(": ");
    if (colon != std::string::npos) what = what.substr(colon + 2);
    return refuse("not valid JSON at character " + std::to_string(position) + ": " + what);
  }

  Tree root;
  std::string trouble;

 private:
  struct Open {
    Tree tree;
    std::string key;
  };

  bool refuse(std::string what) {
    trouble = std::move(what);
    return false;
  }

  bool add(Tree tree) {
    if (line_ > 0) tree.put_at({file_, line_, 0});
    if (open_.empty()) {
      root = std::move(tree);
    } else if (open_.back().tree.as<Tree::Object>() != nullptr) {
      open_.back().tree.set(std::move(open_.back().key), std::move(tree));
    } else {
      open_.back().tree.push(std::move(tree));
    }
    return true;
  }

  bool open(Tree tree) {
    if (int(open_.size()) >= json_levels_most) return refuse("nested too deeply");
    if (line_ > 0) tree.put_at({file_, line_, 0});
    open_.push_back({std::move(tree), {}});
    return true;
  }

  bool close() {
    Tree done = std::move(open_.back().tree);
    open_.pop_back();
    return add(std::move(done));
  }

  const std::string& file_;
  int line_;
  std::vector<Open> open_;
};

Json to_json(const Tree& tree) {
  struct Visitor {
    Json operator()(std::nullptr_t) const { return nullptr; }
    Json operator()(bool value) const { return value; }
    Json operator()(std::int64_t value) const { return value; }
    Json operator()(double value) const { return value; }
    Json operator()(const std::string& value) const { return value; }
    Json operator()(Date value) const { return to_string(value); }
    Json operator()(const Tree::Array& items) const {
      Json json = Json::array();
      for (const auto& item : items) json.push_back(to_json(item));
      return json;
    }
    Json operator()(const Tree::Object& members) const {
      Json json = Json::object();
      for (const auto& [key, member] : members) json[key] = to_json(member);
      return json;
    }
  };
  return std::visit(Visitor{}, tree.value());
}

}  // namespace

Result<Tree> parse_json(std::string_view text, const std::string& file, int line) {
  if (line == 0) {
    if (auto tree = parse_json_fast(text)) return std::move(*tree);
  }
  return parse_json_strictly(text, file, line);
}

Result<Tree> parse_json_strictly(std::string_view text, const std::string& file, int line) {
  Builder builder(file, line);
  const bool ok = nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
  if (ok) return std::move(builder.root);
  return Problem{.what = builder.trouble, .where = to_string(Place{file, line, 0}), .hint = {}};
}

std::string print_json_compact(const Tree& tree) {
  return to_json(tree).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string print_json_pretty(const Tree& tree) {
  return to_json(tree).dump(2, ' ', false, Json::error_handler_t::replace);
}

}  // namespace stichtag
