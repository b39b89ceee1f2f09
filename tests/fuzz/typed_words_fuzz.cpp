// Any bytes as what people type behind --shock, --reading, --set and for a date: refused with a
// reason, or read. The first byte says as what.
#include <cstddef>
#include <cstdint>
#include <string>

#include "events/vocabulary/fuzzy_date.hpp"
#include "events/vocabulary/product.hpp"
#include "scenarios/reading_choice.hpp"
#include "scenarios/settings.hpp"
#include "scenarios/stress/shock.hpp"
#include "tests/fuzz/expect.hpp"
#include "tests/fuzz/shipped.hpp"

namespace {

using namespace stichtag;

const scenarios::Scenario& worked_operator() {
  static const auto loaded = shipped("worked-operator");
  return loaded;
}

void as_shock(const std::string& text) {
  const auto shock = scenarios::parse_shock(text, "--shock");
  if (!shock) return expect(!shock.problem().what.empty() && !shock.problem().hint.empty());
  const auto again = scenarios::parse_shock(scenarios::written(*shock), "--shock");
  expect(again && scenarios::written(*again) == scenarios::written(*shock));
  expect(!scenarios::in_words(*shock).empty());
  const auto shocked = scenarios::with_shocks(worked_operator(), {*shock});
  expect(shocked || !shocked.problem().what.empty());
}

void as_reading(const std::string& text) {
  const auto reading = scenarios::parse_reading(text, "--reading");
  expect(reading || !reading.problem().what.empty());
}

void as_setting(const std::string& text) {
  const auto set = scenarios::with_settings(worked_operator(), {text});
  expect(set || !set.problem().what.empty());
}

void as_words_of_a_fact(const std::string& text) {
  if (const auto day = parse_date(text)) expect(to_string(*day) == text);
  if (const auto fuzzy = parse_fuzzy_date(text))
    expect(parse_fuzzy_date(to_string(*fuzzy)) == fuzzy);
  if (const auto product = parse_product(text))
    expect(parse_product(to_string(*product)) == product);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string text(reinterpret_cast<const char*>(data) + 1, size - 1);
  switch (data[0]) {
    case 'h':
      as_shock(text);
      break;
    case 'r':
      as_reading(text);
      break;
    case 's':
      as_setting(text);
      break;
    default:
      as_words_of_a_fact(text);
  }
  return 0;
}
