#include "viz/app/bench.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

#include "events/vocabulary/json.hpp"
#include "scenarios/bench/stopwatch.hpp"
#include "viz/app/synthetic_tracks.hpp"
#include "viz/model/layout/layout.hpp"
#include "viz/panels/fonts.hpp"
#include "viz/panels/pen.hpp"

namespace stichtag::view {
namespace {

struct Row {
  const char* name;
  double value;
  const char* unit;
  double most;
  const char* target;
  std::optional<double> baseline = std::nullopt;
};

constexpr Size window{1600, 900};
constexpr double a_frame = 16;              // ms, at 60 Hz
constexpr double days_of_rows = 2'000'000;  // about as far as the synthetic rows reach

// The slowest of all zooms, from a week to 200 years, at ten places: a step of the wheel, what
// follows from it, and the picture of the next frame. Milliseconds.
double slowest_frame(Scene& scene, const Measure& measure) {
  auto view = first_view();
  view.folded.clear();
  view.hints = false;
  auto laid = layout(scene, view, window, measure);
  const double begin = Date::of(1600, 1, 1).days_since_epoch();
  double slowest = 0;
  for (double days = 7; days <= most_days; days *= 2) {
    for (int place = 0; place < 10; ++place) {
      const double middle = begin + days_of_rows * (place + 0.5) / 10;
      view.shown = {middle - days / 2, middle + days / 2};
      const auto frame = [&] {
        view = update(std::move(view), ZoomAt{middle, 1}, surroundings(scene, laid));
        scene.follow(view);
        laid = layout(scene, view, window, measure);
        stichtag::bench::keep(laid.picture.shapes.data());
      };
      slowest = std::max(slowest, 1000 * stichtag::bench::median_seconds(frame));
    }
  }
  return slowest;
}

// How long bans lag behind a hand: a change, what follows from it, and the picture in which the
// bans are new; the slowest of a drag from day to day, a flip and a reading. Milliseconds. What the
// simulation adds comes later, from the background.
double slowest_change(const Measure& measure) {
  auto world = load_world({"smarty-iq-fails", "history"});
  Scene scene(*std::move(world));
  auto view = first_view();
  scene.follow(view);
  auto laid = layout(scene, view, window, measure);
  const auto change = [&](const Edit& edit) {
    view = update(std::move(view), AddEdits{{edit}}, surroundings(scene, laid));
    scene.follow(view);
    laid = layout(scene, view, window, measure);
    stichtag::bench::keep(laid.picture.shapes.data());
  };
  const auto flip = scene.why()->flips.front().edits.front();
  int day = 0, times = 0;
  const auto drag = [&] { change(EventMoved{"gndew-in-force", Date::of(2023, 6, 1) + ++day}); };
  const auto flipped = [&] {
    if (++times % 2 == 0)
      change(flip);
    else
      view = update(std::move(view), DropEdits{}, surroundings(scene, laid));
    scene.follow(view);
    laid = layout(scene, view, window, measure);
  };
  const auto& reading = *law::find_reading("ban-scope");
  const auto read = [&] {
    change(ReadingChosenByHand{reading.id, std::size_t(++times) % reading.options.size()});
  };
  double slowest = 0;
  for (const stichtag::bench::Work& work :
       {stichtag::bench::Work(drag), stichtag::bench::Work(flipped), stichtag::bench::Work(read)})
    slowest = std::max(slowest, 1000 * stichtag::bench::median_seconds(work, 11));
  return slowest;
}

std::size_t bytes_of(const Tracks& tracks) {
  std::size_t bytes = 0;
  for (const auto& track : tracks.tracks) {
    bytes += track.marks.capacity() * sizeof(Mark);
    for (const auto& lane : track.lanes) bytes += lane.bars.capacity() * sizeof(Bar);
  }
  return bytes;
}

std::string in_words(const std::array<Row, 4>& rows) {
  std::string text;
  for (const auto& row : rows) {
    std::array<char, 160> line{};
    std::snprintf(line.data(), line.size(), "%-22s %8.3f %-14s %s: %s\n", row.name, row.value,
                  row.unit, row.target, row.value < row.most ? "holds" : "does not hold");
    text += line.data();
  }
  return text;
}

std::string in_json(const std::array<Row, 4>& all) {
  Tree rows = Tree::array();
  for (const auto& row : all) {
    Tree tree = Tree::object();
    tree.set("name", row.name).set("value", row.value).set("unit", row.unit);
    tree.set("baseline", row.baseline ? Tree(*row.baseline) : Tree());
    tree.set("ratio", row.baseline ? Tree(row.value / *row.baseline) : Tree());
    tree.set("target", row.target);
    tree.set("holds", row.value < row.most);
    rows.push(std::move(tree));
  }
  Tree tree = Tree::object();
  tree.set("schema", "stichtag/bench/1").set("rows", std::move(rows));
  return print_json_pretty(tree) + "\n";
}

}  // namespace

Result<std::string> bench(bool json) {
  const auto fonts = find_fonts();
  if (!fonts) return fonts.problem();
  auto world = load_world({"history"});
  if (!world) return world.problem();
  Pen pen(*fonts);
  pen.use_scale(1);
  Scene scene(*std::move(world));
  scene.follow(first_view());
  auto tracks = synthetic_tracks();
  const auto items = double(synthetic_items);
  const double given = double(bytes_of(tracks));
  const double open = stichtag::bench::median_seconds([&] { scene.show(std::move(tracks)); }, 1);
  const double bytes = (given + double(scene.bytes())) / items;
  const double frame = slowest_frame(scene, pen.measure());
  const double change = slowest_change(pen.measure());
  const std::array rows{
      Row{"view/layout-1e7", frame, "ms", 4, "under 4 ms a frame, the slowest of all zooms"},
      Row{"view/open-1e7", open, "s", 5, "under 5 s"},
      Row{"view/memory-1e7", bytes, "bytes an item", 100, "under 100 bytes an item"},
      Row{"view/bans-after-change", change, "ms", a_frame,
          "under 16 ms, a frame at 60 Hz: the slowest of drag, flip, reading", a_frame}};
  return json ? in_json(rows) : in_words(rows);
}

}  // namespace stichtag::view
