// Single steps of the hand at the mouse, as a recorded session has them. For whole gestures, a
// click or a drag, see hand_script.hpp.
#include "viz/model/script/script_words.hpp"

namespace stichtag::view {
namespace {

using Read = Result<Action>;

Read point(const Words& words) {
  if (words.rest == "away") return Action(PointTo{std::nullopt});
  const auto [x, y] = words.last_apart();
  return made(point_in(words, x, y), [](Point at) { return PointTo{at}; });
}

Read drag_to(const Words& words) {
  const auto all = words.apart();
  if (all.size() != 3) return words.wrong("a drag goes to a place and a day", "drag-to X Y DAY");
  const auto at = point_in(words, all[0], all[1]);
  const auto day = moment_in(words, all[2]);
  if (!at) return at.problem();
  if (!day) return day.problem();
  return Action(DragTo{*at, *day});
}

Read taken(Drag drag) { return Action(BeginDrag{std::move(drag)}); }

Read take_pan(const Words& words, const std::vector<std::string>& all) {
  if (all.size() != 5) return words.wrong("panning needs two places", "take pan X Y X Y");
  const auto last = point_in(words, all[1], all[2]), from = point_in(words, all[3], all[4]);
  if (!last) return last.problem();
  if (!from) return from.problem();
  return taken(DragPan{*last, *from});
}

Read take_fact(const Words& words, const std::vector<std::string>& all) {
  const bool moved = all.size() == 6 && all[5] == "moved";
  if (all.size() != 5 && !moved)
    return words.wrong("a fact is taken at a place", "take fact EVENT X Y DAY");
  const auto from = point_in(words, all[2], all[3]);
  const auto was = day_in(words, all[4]);
  if (!from) return from.problem();
  if (!was) return was.problem();
  return taken(DragEvent{all[1], *from, *was, moved});
}

Read take_knob(const Words& words, const std::vector<std::string>& all) {
  if (all.size() < 9)
    return words.wrong("a knob is taken at a place",
                       "take knob X Y WIDTH HEIGHT LEAST MOST STEP KIND.NAME.KEY=VALUE");
  std::vector<double> numbers;
  std::size_t length = 0;
  for (std::size_t i = 1; i < 8; ++i) {
    const auto number = number_in(words, all[i]);
    if (!number) return number.problem();
    numbers.push_back(*number);
    length = words.rest.find(all[i], length) + all[i].size();
  }
  const auto set = setting_in(words, words.rest.substr(length + 1));
  if (!set) return set.problem();
  const Rect track{float(numbers[0]), float(numbers[1]), float(numbers[2]), float(numbers[3])};
  return taken(DragKnob{*set, track, numbers[4], numbers[5], numbers[6]});
}

Read take_from_day(const Words& words, const std::vector<std::string>& all) {
  const auto from = moment_in(words, all.size() == 2 ? all[1] : "");
  if (!from) return from.problem();
  return all[0] == "box" ? taken(DragBox{*from}) : taken(DragMeasure{*from});
}

Read take(const Words& words) {
  const auto all = words.apart();
  const auto what =
      one_of(words, all.front(),
             {"nothing", "on", "known", "map", "pan", "fact", "knob", "box", "measure"});
  if (!what) return what.problem();
  switch (*what) {
    case 0:
      return taken(NoDrag{});
    case 1:
      return taken(DragOn{});
    case 2:
      return taken(DragKnown{});
    case 3:
      return taken(DragMinimap{});
    case 4:
      return take_pan(words, all);
    case 5:
      return take_fact(words, all);
    case 6:
      return take_knob(words, all);
    default:
      return take_from_day(words, all);
  }
}

template <class Done>
Read plainly(const Words&) {
  return Action(Done{});
}

const CommandForm forms[] = {
    {"point", "X Y or away", "point there", point},
    {"take", "WHAT ...", "begin to drag: on, known, map, pan, fact, knob, box or measure", take},
    {"measure-to", "DAY", "measure up to there",
     [](const Words& w) {
       return made(moment_in(w, w.rest), [](double day) { return MeasureTo{day}; });
     }},
    {"drag-to", "X Y DAY", "drag up to there", drag_to},
    {"let-go", "", "end a drag", plainly<EndDrag>, true},
    {"close", "", "close what lies over the rows", plainly<CloseOverlay>, true},
    {"next-place", "", "choose the next place that answers, as Tab does",
     [](const Words&) { return Read(Action(StepFocus{1})); }, true},
    {"previous-place", "", "choose the one before",
     [](const Words&) { return Read(Action(StepFocus{-1})); }, true},
    {"no-place", "", "choose none", plainly<LoseFocus>, true},
};

}  // namespace

std::span<const CommandForm> pointer_forms() { return forms; }

}  // namespace stichtag::view
