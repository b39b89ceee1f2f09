#include <cmath>

#include "viz/model/actions/commands.hpp"
#include "viz/model/actions/input.hpp"
#include "viz/model/actions/react_typing.hpp"
#include "viz/model/layout/layout.hpp"

namespace stichtag::view {
namespace {

using Actions = std::vector<Action>;

Date day_under(const Laid& laid, float x) { return day_of(laid.axis.day_at(x)); }

Span centred(const Laid& laid, const ViewState& view, float x) {
  const double day = laid.minimap_axis.day_at(x), half = view.shown.days() / 2;
  return {day - half, day + half};
}

// A drag that a place begins; a fact is chosen by the same press.
void take(const Hit& hit, Point at, Actions& actions) {
  auto drag = *hit.drag;
  if (auto* fact = std::get_if<DragEvent>(&drag)) {
    actions.push_back(ChooseEvent{fact->id});
    fact->from = at;
  }
  actions.push_back(BeginDrag{drag});
}

// What is chosen from a list closes it; what is dropped from it does not.
bool leaves(Overlay overlay, const Action& click) {
  const bool list =
      overlay == Overlay::palette || overlay == Overlay::places || overlay == Overlay::actor;
  return list && !std::holds_alternative<DropRemark>(click) &&
         !std::holds_alternative<DropBookmark>(click);
}

// What a press begins: a handle, the minimap, measuring; or it is a click.
void press(const Laid& laid, const ViewState& view, Point at, Actions& actions) {
  if (covers(view.overlay)) {
    const auto* hit = hit_at(laid.picture, at);
    if (hit == nullptr || !hit->click) return;
    if (leaves(view.overlay, *hit->click)) actions.push_back(CloseOverlay{});
    actions.push_back(*hit->click);
  } else if (laid.on_handle.contains(at)) {
    actions.push_back(BeginDrag{DragOn{}});
  } else if (laid.known_handle.contains(at)) {
    actions.push_back(BeginDrag{DragKnown{}});
  } else if (laid.frame.minimap.contains(at) && at.x >= laid.minimap_axis.left) {
    actions.push_back(BeginDrag{DragMinimap{}});
    actions.push_back(ShowSpan{centred(laid, view, at.x)});
  } else if (const auto* hit = hit_at(laid.picture, at);
             hit != nullptr && (hit->click || hit->drag)) {
    if (hit->click) actions.push_back(*hit->click);
    if (hit->drag) return take(*hit, at, actions);
    // A click on a bar means the day under the pointer, not the first of the bar.
    if (laid.frame.plot.contains(at)) {
      if (const auto* ask = std::get_if<AskProductOn>(&*hit->click))
        actions.back() = AskProductOn{ask->product, day_under(laid, at.x) - ask->shift, ask->group,
                                      ask->scenario, ask->shift};
      else if (const auto* product = std::get_if<AskProduct>(&*hit->click))
        actions.back() = AskProductOn{product->product, day_under(laid, at.x), product->group};
    }
  } else if (laid.frame.ruler.contains(at)) {
    actions.push_back(SetOn{day_under(laid, at.x)});
    actions.push_back(BeginDrag{DragOn{}});
  } else if (laid.frame.plot.contains(at)) {
    actions.push_back(BeginDrag{DragMeasure{laid.axis.day_at(at.x)}});
  }
}

struct Dragging {
  const Laid& laid;
  const ViewState& view;
  Point at;
  Actions& actions;

  void operator()(const NoDrag&) const {}
  void operator()(const DragOn&) const { actions.push_back(SetOn{day_under(laid, at.x)}); }
  void operator()(const DragKnown&) const { actions.push_back(SetKnown{day_under(laid, at.x)}); }
  void operator()(const DragPan& drag) const {
    if (at == drag.last) return;
    actions.push_back(PanBy{double(drag.last.x - at.x) * laid.axis.days_a_pixel()});
    actions.push_back(ScrollTracks{drag.last.y - at.y});
    actions.push_back(BeginDrag{DragPan{at, drag.from}});
  }
  void operator()(const DragMeasure&) const {
    if (at == view.pointer) return;
    actions.push_back(MeasureTo{laid.axis.day_at(at.x)});
  }
  void operator()(const DragBox&) const { to_the_pointer(); }
  void operator()(const DragEvent&) const { to_the_pointer(); }
  void operator()(const DragKnob&) const { to_the_pointer(); }
  void to_the_pointer() const {
    if (at == view.pointer) return;
    actions.push_back(DragTo{at, laid.axis.day_at(at.x)});
  }
  void operator()(const DragMinimap&) const {
    actions.push_back(ShowSpan{centred(laid, view, at.x)});
  }
};

// A right click that pans nothing begins a note at the day, on the row.
void note_by_click(const Laid& laid, const ViewState& view, Point at, Actions& actions) {
  const auto* pan = std::get_if<DragPan>(&view.drag);
  if (pan == nullptr || !laid.frame.plot.contains(at)) return;
  if (std::hypot(at.x - pan->from.x, at.y - pan->from.y) >= least_drag) return;
  std::string row;
  for (const auto& one : laid.rows)
    if (one.at.contains(at)) row = one.id;
  actions.push_back(WriteRemark{std::nullopt, day_under(laid, at.x), row});
}

// The row under the pointer, or the one chosen by keys, or that of the product asked about.
std::string row_at_hand(const Laid& laid, const ViewState& view) {
  if (!view.row.empty()) return view.row;
  std::string id = view.product.empty() ? "" : "bans/" + view.product;
  for (const auto& row : laid.rows) {
    if (view.pointer && row.at.contains(*view.pointer)) id = row.id;
  }
  return id;
}

void wheel(const Laid& laid, const Input& input, Actions& actions) {
  const auto at = *input.pointer;
  if (laid.frame.why.contains(at)) {
    actions.push_back(ScrollWhy{-input.wheel * 48});
  } else if (laid.frame.gutter.contains(at) || input.shift) {
    actions.push_back(ScrollTracks{-input.wheel * 48});
  } else if (at.x >= laid.frame.plot.x && at.y < laid.frame.plot.bottom()) {
    actions.push_back(ZoomAt{laid.axis.day_at(at.x), std::pow(0.85, double(input.wheel))});
  }
}

void mouse(const Laid& laid, const ViewState& view, const Input& input, Actions& actions) {
  if (input.pointer != view.pointer) actions.push_back(PointTo{input.pointer});
  if (!input.pointer) return;
  if (input.left.pressed && input.shift && laid.frame.plot.contains(*input.pointer) &&
      !covers(view.overlay))
    actions.push_back(BeginDrag{DragBox{laid.axis.day_at(input.pointer->x)}});
  else if (input.left.pressed)
    press(laid, view, *input.pointer, actions);
  if (input.right.pressed && laid.frame.plot.contains(*input.pointer))
    actions.push_back(BeginDrag{DragPan{*input.pointer, *input.pointer}});
  std::visit(Dragging{laid, view, *input.pointer, actions}, view.drag);
  if (input.right.released) note_by_click(laid, view, *input.pointer, actions);
  if (input.left.released || input.right.released) actions.push_back(EndDrag{});
  if (input.wheel != 0) wheel(laid, input, actions);
}

// The place that Tab has reached, pressed by Enter.
void press_focused(const Laid& laid, const ViewState& view, Actions& actions) {
  const auto places = places_of(laid.picture);
  if (!view.focus || *view.focus >= places.size()) return;
  const auto& place = *places[*view.focus];
  if (place.click) actions.push_back(*place.click);
  if (place.drag) {
    if (const auto* fact = std::get_if<DragEvent>(&*place.drag))
      actions.push_back(ChooseEvent{fact->id});
  }
}

// 1 to 9: the change with that number among those that would change the answer.
void try_number(const Laid& laid, char digit, Actions& actions) {
  int number = 0;
  for (const auto* place : places_of(laid.picture)) {
    const bool flip = place->click && std::holds_alternative<AddEdits>(*place->click);
    if (flip && ++number == digit - '0') return actions.push_back(*place->click);
  }
}

void focus(const Laid& laid, const ViewState& view, const KeyPress& press, Actions& actions) {
  if (press.key == Key::tab) actions.push_back(StepFocus{press.shift ? -1 : 1});
  if (press.key == Key::enter) press_focused(laid, view, actions);
  if (press.key == Key::escape) actions.push_back(LoseFocus{});
  const bool digit = press.key == Key::character && press.letter >= '1' && press.letter <= '9';
  if (digit && !press.ctrl && view.side == Side::why) try_number(laid, press.letter, actions);
}

// What a key does to "the row" it does to the one at hand.
Action named(const Laid& laid, const ViewState& view, const Action& action) {
  if (const auto* write = std::get_if<WriteRemark>(&action))
    return WriteRemark{std::nullopt, write->on, row_at_hand(laid, view)};
  return action;
}

void name_row(const Laid& laid, const ViewState& view, const Action& action, Actions& actions) {
  const bool of_row =
      std::holds_alternative<FoldRow>(action) || std::holds_alternative<PinRow>(action);
  if (of_row && view.row.empty()) actions.push_back(AtRow{row_at_hand(laid, view)});
}

void keys(const Laid& laid, const ViewState& view, const Input& input, Actions& actions) {
  const auto all = commands(view);
  for (const auto& press : input.keys) {
    focus(laid, view, press, actions);
    for (const auto& command : all) {
      for (const auto& key : command.keys) {
        if (key != press) continue;
        name_row(laid, view, command.action, actions);
        actions.push_back(named(laid, view, command.action));
      }
    }
  }
}

}  // namespace

std::optional<Date> date_typed(const std::string& text) {
  if (const auto day = parse_date(text)) return day;
  // 25.05.2023
  if (text.size() != 10 || text[2] != '.' || text[5] != '.') return std::nullopt;
  return parse_date(text.substr(6) + "-" + text.substr(3, 2) + "-" + text.substr(0, 2));
}

std::vector<Action> react(const Laid& laid, const ViewState& view, const Input& input) {
  Actions actions;
  mouse(laid, view, input, actions);
  if (view.overlay == Overlay::none)
    keys(laid, view, input, actions);
  else
    type_in_overlay(laid, view, input, actions);
  return actions;
}

}  // namespace stichtag::view
