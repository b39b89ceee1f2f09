// Quotas on their way, as they are drawn.
#include <algorithm>

#include "tests/support/catch.hpp"
#include "tests/viz/drawn.hpp"

using namespace stichtag;
using namespace stichtag::view;
using test::Drawn;
using test::plain_measure;

namespace {

struct Placed {
  Rect at;
  std::string words;
};

std::vector<Placed> words_about_quotas(const Drawn& drawn) {
  std::vector<Placed> found;
  for (const auto& shape : drawn.laid.picture.shapes) {
    const auto* text = std::get_if<Text>(&shape);
    if (text == nullptr || text->at.x < drawn.laid.frame.plot.x) continue;
    if (text->at.x > drawn.laid.frame.plot.right()) continue;
    const bool about = text->words.find(" % of ") != std::string::npos ||
                       text->words == "latest safe start" || text->words == "100 %";
    if (!about) continue;
    found.push_back(
        {{text->at.x, text->at.y, plain_measure()(text->words, text->face), height_of(text->face)},
         text->words});
  }
  return found;
}

}  // namespace

TEST_CASE("what is said of quotas does not lie over each other at any zoom", "[view]") {
  Drawn drawn({"quota-2032"});
  for (const auto* name : {"quota", "law", "bans", "certificates"}) drawn.act(ToggleFold{name});
  std::size_t seen = 0;
  for (const auto until : {Date::of(2029, 1, 1), Date::of(2031, 1, 1), Date::of(2033, 1, 1)}) {
    drawn.act(ShowSpan{span_of(Date::of(2018, 1, 1), until)});
    const auto words = words_about_quotas(drawn);
    seen += words.size();
    for (std::size_t i = 0; i < words.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        INFO(words[i].words << " over " << words[j].words);
        CHECK_FALSE(words[i].at.overlaps(words[j].at));
      }
    }
  }
  CHECK(seen > 12);
}
