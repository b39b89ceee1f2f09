// The fast parser against the strict one: what the first reads, the second reads as the same.
#include "events/vocabulary/fast_json.hpp"

#include <array>
#include <random>
#include <string>
#include <vector>

#include "events/history/pack.hpp"
#include "events/log/written_form.hpp"
#include "events/vocabulary/json.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/same_tree.hpp"

using namespace stichtag;
using namespace std::string_literals;

namespace {

// Whether the fast parser read it.
bool compared(const std::string& text) {
  const auto fast = parse_json_fast(text);
  const auto strict = parse_json_strictly(text);
  if (fast && !(strict && test::same_tree(*fast, *strict))) FAIL("not the same: " + text);
  return fast.has_value();
}

// Documents of which some are no JSON: every form that the two could read differently.
class Documents {
 public:
  explicit Documents(std::uint64_t seed) : chance_(seed) {}

  std::string document() {
    auto text = space() + value(int(below(8))) + space();
    if (below(20) == 0) text = "\xEF\xBB\xBF" + text;
    return text;
  }

  std::string damaged(std::string text) {
    for (auto changes = 1 + below(3); changes > 0 && !text.empty(); --changes) {
      const auto at = below(text.size());
      switch (below(4)) {
        case 0:
          text[at] = char(below(256));
          break;
        case 1:
          text.erase(at, 1 + below(3));
          break;
        case 2:
          text.insert(at, pick(parts_));
          break;
        default:
          text.resize(at);
      }
    }
    return text;
  }

 private:
  static constexpr std::array scalars_{"0",
                                       "-0",
                                       "-0.0",
                                       "0.0",
                                       "1e308",
                                       "1e309",
                                       "-1e400",
                                       "1e-400",
                                       "5e-324",
                                       "2.5e-324",
                                       "1E+2",
                                       "1e05",
                                       "01",
                                       "-",
                                       "1.",
                                       ".5",
                                       "+1",
                                       "1e",
                                       "NaN",
                                       "true",
                                       "false",
                                       "null",
                                       "nul",
                                       "0.1",
                                       "123456789012345678901234567890",
                                       "9223372036854775807",
                                       "9223372036854775808",
                                       "-9223372036854775808",
                                       "-9223372036854775809",
                                       "18446744073709551615",
                                       "18446744073709551616",
                                       "2.2250738585072011e-308",
                                       "9007199254740993.0"};
  static constexpr std::array parts_{"a",
                                     "key",
                                     " ",
                                     "\\n",
                                     "\\\"",
                                     "\\/",
                                     "\\u0000",
                                     "\\u00e4",
                                     "\\ud834\\udd1e",
                                     "\\ud834",
                                     "\\udd1e",
                                     "\\ud834\\u0041",
                                     "\\uDFFF\\uD800",
                                     "\\u12",
                                     "\\x",
                                     "\xC3\xA4",
                                     "\xF0\x9D\x84\x9E",
                                     "\xED\xA0\x80",
                                     "\xC0\x80",
                                     "\xF4\x90\x80\x80",
                                     "\xFF",
                                     "\x7F",
                                     "\x01",
                                     "\t",
                                     "\xE2\x82",
                                     "\\u2028",
                                     "{",
                                     "]",
                                     ",",
                                     "\""};

  std::size_t below(std::size_t count) { return std::size_t(chance_() % count); }
  template <class List>
  std::string pick(const List& list) {
    return list[below(list.size())];
  }

  std::string space() {
    static constexpr std::array spaces{"", "", "", " ", "\n", "\r\n\t"};
    return pick(spaces);
  }

  std::string number() {
    if (below(3) == 0) return pick(scalars_);
    std::string digits = below(2) == 0 ? "-" : "";
    digits += std::to_string(chance_() >> below(64));
    if (below(2) == 0) digits += "." + std::to_string(chance_() >> below(64));
    if (below(3) == 0) digits += "e" + std::to_string(int(below(700)) - 350);
    return digits;
  }

  // Mostly of what needs no thought, else no document would be read at all.
  std::string text() {
    std::string made = "\"";
    for (auto length = below(5); length > 0; --length)
      made += below(12) == 0 ? pick(parts_) : parts_[below(6)];
    return made + "\"";
  }

  std::string value(int depth) {
    if (below(200) == 0) return deep();
    if (depth <= 0 || below(4) == 0) return below(2) == 0 ? number() : text();
    const bool object = below(2) == 0;
    std::string made = object ? "{" : "[";
    for (std::size_t i = 0, count = below(5); i < count; ++i) {
      if (i > 0) made += space() + ",";
      made += space();
      // Keys now and then stand twice.
      if (object) made += (below(6) == 0 ? text() : "\"" + std::to_string(i) + "\"") + ":";
      made += space() + value(depth - 1);
    }
    return made + space() + (object ? "}" : "]");
  }

  std::string deep() {
    const auto levels = 60 + below(10);
    const bool closed = below(4) != 0;
    return std::string(levels, '[') + (closed ? std::string(levels, ']') : "");
  }

  std::mt19937_64 chance_;
};

}  // namespace

TEST_CASE(
    "20,000 random documents, whole and damaged, are the same to the fast and the strict parser") {
  Documents documents(20261126);
  std::size_t read = 0, read_damaged = 0;
  for (int i = 0; i < 10'000; ++i) {
    const auto text = documents.document();
    read += compared(text) ? 1 : 0;
    read_damaged += compared(documents.damaged(text)) ? 1 : 0;
  }
  CHECK(read > 3'000);
  CHECK(read_damaged > 300);
}

TEST_CASE("every fact of the history is read fast, cut anywhere it is not read at all") {
  for (const auto& recorded : history::shipped_history()) {
    const auto text = print_json_compact(write_event(recorded));
    CHECK(compared(text));
    for (std::size_t length = 0; length < text.size(); length += 7)
      REQUIRE_FALSE(compared(text.substr(0, length)));
  }
}

TEST_CASE("what the fast parser must not take") {
  for (const auto& text :
       {""s, " "s, "\0"s, "{\"a\":1,\"a\":2}"s, "{\"a\":1,\"\\u0061\":2}"s, "\"\\ud800\""s,
        "\"\\udc00\""s, "\"\xED\xA0\x80\""s, "\"\xFF\""s, "\"\t\""s, "9223372036854775808"s,
        "1e400"s, "[1,]"s, "{} {}"s, "nulls"s, std::string(65, '[') + std::string(65, ']')}) {
    CHECK_FALSE(compared(text));
  }
  CHECK(compared(std::string(64, '[') + std::string(64, ']')));
}

TEST_CASE("a text that is longer than the fast parser takes is read by the strict one") {
  const auto text = "[\"" + std::string(std::size_t{1} << 20U, 'x') + "\"]";
  CHECK_FALSE(parse_json_fast(text));
  const auto tree = parse_json(text);
  REQUIRE(tree);
  CHECK((*tree->as<Tree::Array>())[0].as<std::string>()->size() == std::size_t{1} << 20U);
}

TEST_CASE("what parse_json refuses, it refuses in the words of the strict parser") {
  for (const auto* text :
       {"", "{", "[1,]", "{\"a\":1,\"a\":2}", "\"\\ud800\"", "18446744073709551615"}) {
    const auto refused = parse_json(text), strictly = parse_json_strictly(text);
    REQUIRE_FALSE(refused);
    CHECK(refused.problem() == strictly.problem());
  }
}
