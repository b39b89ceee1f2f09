#include "events/vocabulary/fuzzy_date.hpp"
#include "events/vocabulary/json.hpp"
#include "events/vocabulary/names.hpp"
#include "events/vocabulary/toml.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;

TEST_CASE("a partial date is read as the span that it can denote, and written back as it was") {
  for (const char* text : {"2022-01-31", "2022-01", "2020", "2020-06-24..2020-12-24",
                           "2022-05-23..?", "2022-05-23..2022-12-31?"}) {
    const auto date = parse_fuzzy_date(text);
    REQUIRE(date);
    CHECK(to_string(*date) == text);
  }
  CHECK(parse_fuzzy_date("2022-02")->latest() == Date::of(2022, 2, 28));
}

TEST_CASE("days that do not exist are refused") {
  for (const char* text : {"2023-02-29", "2022-13-01", "22-01-01", "2022-1-1", "", "2022-05-20x",
                           "2022-06..2022-07"}) {
    CHECK_FALSE(parse_fuzzy_date(text));
  }
}

TEST_CASE("every day from 2000 to 2100 survives being written and read") {
  for (Date day = Date::of(2000, 1, 1); day < Date::of(2100, 1, 1); day = day + 1) {
    if (parse_date(to_string(day)) != day) FAIL(to_string(day));
  }
  CHECK(Date::of(2022, 5, 20).weekday() == Weekday::friday);
}

TEST_CASE("the nearest name is found for a misspelt one") {
  const std::vector<std::string> names{"ppc-smgw", "emh-casa", "theben-conexa"};
  CHECK(nearest_name("pcp-smgw", names) == "ppc-smgw");
  CHECK(nearest_name("theben", names) == "theben-conexa");
  CHECK(nearest_name("zzzzzzzz", names).empty());
}

TEST_CASE("JSON that says a thing twice, or nests without end, is refused") {
  CHECK_FALSE(parse_json(R"({"a":1,"a":2})"));
  CHECK_FALSE(parse_json(std::string(200, '[')));
  const auto tree = parse_json(R"({"b":[1,2.5,"x",null,true]})");
  REQUIRE(tree);
  CHECK(print_json_compact(*tree) == R"({"b":[1,2.5,"x",null,true]})");
}

TEST_CASE("any text is read back from TOML as it was written") {
  const std::string text = "\"Stadt\" \\ N\xC3\xB6rdlich\t\n\x01\x7F end";
  const auto tree = parse_toml("name = " + toml_string(text) + "\n", "f.toml");
  REQUIRE(tree);
  CHECK(*tree->find("name")->as<std::string>() == text);
}

TEST_CASE("TOML keeps the place of each value and refuses times of day") {
  const auto tree = parse_toml("a = 1\nb = 2022-05-20\n", "f.toml");
  REQUIRE(tree);
  CHECK(to_string(tree->find("b")->place()) == "f.toml:2:5");
  CHECK_FALSE(parse_toml("a = 2022-05-20T10:00:00", "f.toml"));
}
