// The corpus of old written forms: each file must still read, and read as the event it was.
#include <filesystem>
#include <fstream>

#include "events/log/written_form.hpp"
#include "events/store/stored.hpp"
#include "events/vocabulary/json.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;

namespace {

std::string content(const std::filesystem::path& path) {
  std::ifstream stream(path);
  return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace

TEST_CASE("events written in form 1 read as they were meant") {
  int read = 0;
  for (const auto& file : std::filesystem::directory_iterator(STICHTAG_OLD_FORMS)) {
    if (file.path().extension() != ".json") continue;
    INFO(file.path().filename().string());
    const auto recorded = store::recorded_of({"x", "s", "k", 1, content(file.path())});
    REQUIRE(recorded);
    auto expected = file.path();
    expected.replace_extension(".form2");
    CHECK(print_json_pretty(write_event(*recorded)) + "\n" == content(expected));
    ++read;
  }
  CHECK(read >= 4);
}

TEST_CASE("a form that is not known yet is refused") {
  CHECK_FALSE(store::recorded_of({"x", "s", "k", 99, "{}"}));
}
