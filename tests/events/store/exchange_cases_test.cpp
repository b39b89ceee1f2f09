// Export and import: not a byte is lost, and a wrong line takes nothing with it.
#include <sstream>

#include "events/store/hash.hpp"
#include "events/store/jsonl.hpp"
#include "events/store/store.hpp"
#include "events/store/verify.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/temporary_folder.hpp"

using namespace stichtag;
using store::OpenMode;
using store::Store;
using store::StoredEvent;

namespace {

Store made(const std::string& path) {
  auto target = Store::open(path, OpenMode::create);
  REQUIRE(target);
  return std::move(*target);
}

std::string exported(const Store& source) {
  std::ostringstream out;
  REQUIRE(store::export_jsonl(source, out));
  return out.str();
}

Result<store::Imported> import(Store& target, const std::string& text) {
  std::istringstream in(text);
  return store::import_jsonl(target, in, "x.jsonl");
}

const std::string good = R"({"id":"a","stream":"s","kind":"k","form":2,"payload":{"n":1}})"
                         "\n";

}  // namespace

TEST_CASE("the hash is SHA-256") {
  CHECK(store::to_hex(store::sha256("abc")) ==
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("payloads come through export and import byte for byte, and so does the chain") {
  const test::TemporaryFolder folder;
  const std::vector<StoredEvent> events{
      {"a", "s", "k", 1, R"({"n":1.0,"m":1e2,"t":"\u00e4\/ { } [ ] \" \\"})"},
      {"b", "other", "k", 2, "{ \"blank\" : [1,\n2],\t\"x\":\"\xc3\xa4\" }\n"},
      {"c", "s", "k", 2, R"({"payload":{"payload":[[],{}]},"empty":""})"},
      {"\"quoted\" \xe2\x82\xac", "s", "k", 2, "{}"}};
  auto one = made(folder / "a.db");
  REQUIRE(one.append_all(events));
  const auto text = exported(one);
  auto two = made(folder / "b.db");
  const auto done = import(two, text);
  REQUIRE(done);
  CHECK(done->added == 4);
  CHECK(exported(two) == text);
  CHECK(*two.head() == *one.head());
  const auto rows = two.read();
  for (std::size_t i = 0; i < events.size(); ++i) CHECK((*rows)[i].event == events[i]);
  CHECK(import(two, text)->added == 0);
  CHECK(*two.version("s") == 3);
}

TEST_CASE("a wrong line is named, and nothing is imported") {
  const test::TemporaryFolder folder;
  auto target = made(folder / "a.db");
  const std::vector<std::string> wrong{
      "nonsense\n",
      "[]\n",
      "\n",
      R"({"id":"b","stream":"s","kind":"k","form":2})"
      "\n",
      R"({"id":"b","stream":"s","kind":"k","form":2,"payload":[]})"
      "\n",
      R"({"id":"b","stream":"s","kind":"k","form":0,"payload":{}})"
      "\n",
      R"({"id":"b","stream":"s","kind":"k","form":2,"payload":{},"more":1})"
      "\n",
      R"({"id":"b","stream":"s","kind":"k","form":2,"payload":{},"payload-text":"{}"})"
      "\n",
      R"({"id":"","stream":"s","kind":"k","form":2,"payload":{}})"
      "\n",
      R"({"id":"a","stream":"s","kind":"k","form":2,"payload":{"n":2}})"
      "\n"};
  for (const auto& line : wrong) {
    INFO(line);
    const auto done = import(target, good + line);
    REQUIRE_FALSE(done);
    CHECK(done.problem().where.find("x.jsonl:2") == 0);
    CHECK(target.head()->position == 0);
  }
  CHECK(import(target, good)->added == 1);
}

TEST_CASE("what could not be exported is not taken in") {
  const test::TemporaryFolder folder;
  auto target = made(folder / "a.db");
  const auto taken = [&](const StoredEvent& event) {
    return bool(target.append_all(std::vector{event}));
  };
  CHECK_FALSE(taken({"a\xff", "s", "k", 2, "{}"}));
  CHECK_FALSE(taken({"a\n", "s", "k", 2, "{}"}));
  CHECK_FALSE(taken({"a", "s", "k", 2, "{},{}"}));
  CHECK_FALSE(taken({"a", "s", "k", 2, "}{"}));
  CHECK_FALSE(taken({"a", "s", "k", 2, ""}));
  CHECK_FALSE(taken({"a", "s", "k", 2, "{\"x\":\"\xff\"}"}));
  std::string deep = "1";
  for (int i = 0; i < 64; ++i) deep = "{\"x\":" + deep + "}";
  CHECK_FALSE(taken({"a", "s", "k", 2, deep}));
  CHECK(taken({"a", "s", "k", 2, deep.substr(5, deep.size() - 6)}));
  auto other = made(folder / "b.db");
  CHECK(import(other, exported(target)));
}

TEST_CASE("a batch with one bad event leaves nothing behind") {
  const test::TemporaryFolder folder;
  auto target = made(folder / "a.db");
  const StoredEvent a{"a", "s", "k", 2, "{}"}, b{"b", "s", "k", 2, "{}"};
  auto other = a;
  other.payload = "{\"x\":1}";
  CHECK_FALSE(target.append("s", 0, std::vector{a, b, other}));
  CHECK(target.head()->position == 0);
  CHECK(*target.append("s", 0, std::vector{a, b}) == 2);
  CHECK(*target.append("s", 0, std::vector{a, b}) == 2);  // a repeated attempt
  CHECK_FALSE(target.append("s", 0, std::vector{StoredEvent{"c", "s", "k", 2, "{}"}}));
  CHECK_FALSE(target.append("t", 0, std::vector{StoredEvent{"c", "s", "k", 2, "{}"}}));
}
