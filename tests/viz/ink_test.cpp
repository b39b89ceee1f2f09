#include "viz/model/layout/ink.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag::view;

TEST_CASE("text stands out from its ground at least 4.5 to 1 in every theme", "[view]") {
  struct Pair {
    Ink text;
    Ink ground;
  };
  for (const auto theme : {Theme::light, Theme::dark, Theme::high_contrast}) {
    for (const auto& [text, ground] :
         {Pair{Ink::text, Ink::background}, Pair{Ink::text, Ink::panel},
          Pair{Ink::text, Ink::raised}, Pair{Ink::text, Ink::stripe}, Pair{Ink::soft, Ink::panel},
          Pair{Ink::soft, Ink::background}, Pair{Ink::soft, Ink::raised},
          Pair{Ink::accent, Ink::panel}, Pair{Ink::accent, Ink::raised},
          Pair{Ink::on_accent, Ink::accent}, Pair{Ink::on_obligatory, Ink::obligatory},
          Pair{Ink::on_permitted, Ink::permitted}, Pair{Ink::on_ban, Ink::ban},
          Pair{Ink::ban_text, Ink::panel}, Pair{Ink::on_law, Ink::law},
          Pair{Ink::on_law, Ink::law_other}, Pair{Ink::background, Ink::known_line},
          Pair{Ink::background, Ink::text}, Pair{Ink::text, Ink::rule}}) {
      CAPTURE(int(theme), int(text), int(ground));
      CHECK(contrast(colour(text, theme), colour(ground, theme)) >= 4.5);
    }
  }
}

TEST_CASE("the ban is told from what is around it on grey paper too", "[view]") {
  for (const auto theme : {Theme::light, Theme::dark, Theme::high_contrast}) {
    CHECK(contrast(colour(Ink::ban, theme), colour(Ink::permitted, theme)) >= 2.3);
    CHECK(contrast(colour(Ink::ban_edge, theme), colour(Ink::ban, theme)) >= 2);
  }
}
