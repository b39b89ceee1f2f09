// Ten thousand random inputs through the path of the window: react, update, follow, layout.
#include <random>

#include "tests/support/catch.hpp"
#include "tests/viz/drawn.hpp"

using namespace stichtag;
using namespace stichtag::view;

namespace {

class Monkey {
 public:
  explicit Monkey(std::uint64_t seed) : chance_(seed) {}

  Input next(Size size) {
    Input input;
    if (below(20) != 0)
      input.pointer = Point{float(below(std::uint32_t(size.width) + 40)) - 20,
                            float(below(std::uint32_t(size.height) + 40)) - 20};
    press(input.left);
    press(input.right);
    if (below(6) == 0) input.wheel = float(below(9)) - 4;
    input.shift = below(8) == 0;
    if (below(3) == 0) keys(input);
    return input;
  }

 private:
  std::uint32_t below(std::uint32_t limit) { return std::uint32_t(chance_() % limit); }
  void press(Button& button) {
    const bool was = button.down;
    button.down = below(3) == 0;
    button.pressed = button.down && below(2) == 0;
    button.released = was || below(4) == 0;
  }
  void keys(Input& input) {
    const auto key = Key(below(13));
    const auto letter = char(' ' + below(95));
    input.keys.push_back(
        {key, key == Key::character ? letter : char(0), below(4) == 0, below(8) == 0});
    if (key == Key::character) input.text = below(9) == 0 ? "ä" : std::string(1, letter);
  }

  std::mt19937_64 chance_;
};

}  // namespace

TEST_CASE("ten thousand random inputs leave a view that can be drawn", "[view]") {
  constexpr std::uint64_t seed = 20230524;
  test::Drawn drawn;
  Monkey monkey(seed);
  for (int step = 0; step < 10'000; ++step) {
    CAPTURE(seed, step);
    drawn.hand(monkey.next(drawn.size));
    drawn.view.wishes.clear();  // files and the end of the program are not the monkey's
    const auto& view = drawn.view;
    REQUIRE(view.shown.days() >= least_days - 1e-6);
    REQUIRE(std::isfinite(view.shown.from));
    REQUIRE(view.front < drawn.scene.world().branches.size() + 1);
    REQUIRE_FALSE(drawn.laid.picture.shapes.empty());
  }
}
