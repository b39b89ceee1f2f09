#include "scenarios/app/page/output.hpp"

#include <array>
#include <cstdio>

#include "events/vocabulary/json.hpp"
#include "scenarios/app/page/text_table.hpp"

namespace stichtag::app {
namespace {

void write(std::FILE* stream, const std::string& text) {
  std::fwrite(text.data(), 1, text.size(), stream);
}

std::string in_form(const Output& output, Format format) {
  switch (format) {
    case Format::text:
      break;
    case Format::json:
      return print_json_pretty(output.json) + "\n";
    case Format::csv:
      return csv(output.rows);
  }
  return output.text;
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

std::optional<Problem> print(const Output& output, Format format) {
  write(stdout, in_form(output, format));
  if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return std::nullopt;
  return Problem{.kind = ProblemKind::machine,
                 .what = "the answer cannot be written",
                 .where = "standard output",
                 .hint = "check the space left where it goes"};
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
    write(stderr, wrapped("stichtag: " + (problem.where.empty() ? "" : problem.where + ": ") +
                          problem.what));
    if (!problem.hint.empty()) write(stderr, wrapped("hint: " + problem.hint, 2));
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
