#include "scenarios/app/output.hpp"

#include <array>
#include <cstdio>

#include "events/vocabulary/json.hpp"

namespace stichtag::app {
namespace {

void write(std::FILE* stream, const std::string& text) {
  std::fwrite(text.data(), 1, text.size(), stream);
}

std::string quoted(const std::string& cell) {
  if (cell.find_first_of(",\"\n\r") == std::string::npos) return cell;
  std::string text = "\"";
  for (const char c : cell) {
    if (c == '"') text += '"';
    text += c;
  }
  return text + "\"";
}

constexpr std::array<const char*, 3> kinds{"wrong-input", "broken-store", "machine"};

}  // namespace

std::string csv(const Rows& rows) {
  std::string text;
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) text += (i > 0 ? "," : "") + quoted(row[i]);
    text += '\n';
  }
  return text;
}

void print(const Output& output, Format format) {
  switch (format) {
    case Format::text:
      return write(stdout, output.text);
    case Format::json:
      return write(stdout, print_json_pretty(output.json) + "\n");
    case Format::csv:
      return write(stdout, csv(output.rows));
  }
}

int report(const Problem& problem, Format format) {
  if (format == Format::json) {
    Tree inner = Tree::object();
    inner.set("kind", kinds[std::size_t(problem.kind)]).set("what", problem.what);
    inner.set("where", problem.where).set("hint", problem.hint);
    Tree tree = Tree::object();
    tree.set("schema", "stichtag/error/1").set("error", std::move(inner));
    write(stderr, print_json_compact(tree) + "\n");
  } else {
    write(stderr,
          "stichtag: " + (problem.where.empty() ? "" : problem.where + ": ") + problem.what + "\n");
    if (!problem.hint.empty()) write(stderr, "  hint: " + problem.hint + "\n");
  }
  switch (problem.kind) {
    case ProblemKind::wrong_input:
      return wrong_input;
    case ProblemKind::broken_store:
      return broken_store;
    case ProblemKind::machine:
      return machine_trouble;
  }
  return machine_trouble;
}

}  // namespace stichtag::app
