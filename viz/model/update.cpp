#include "viz/model/update.hpp"

#include <algorithm>
#include <cmath>

namespace stichtag::view {
namespace {

constexpr std::size_t most_undo = 100;

struct Updater {
  ViewState& view;
  const Surroundings& around;

  void show(const Span& span) const {
    if (span == view.shown) return;
    view.earlier.push_back(view.shown);
    if (view.earlier.size() > most_undo) view.earlier.erase(view.earlier.begin());
    view.later.clear();
    view.shown = span;
  }
  static void toggle(std::set<std::string>& set, const std::string& id) {
    if (set.erase(id) == 0) set.insert(id);
  }
  // Keeps a day in sight: where it lies outside, the span moves so that it lies in the middle.
  void reveal(Date day) const {
    const double at = day.days_since_epoch();
    if (at >= view.shown.from && at < view.shown.until) return;
    show(moved(view.shown, at - (view.shown.from + view.shown.until) / 2));
  }
  void overlay(Overlay which) const {
    view.overlay = which;
    view.typed.clear();
    view.chosen = 0;
  }

  void operator()(const ShowSpan& a) const {
    if (a.span.days() >= least_days && a.span.days() <= most_days) show(a.span);
  }
  void operator()(const ZoomAt& a) const {
    // One gesture, one step of undo: turning the wheel on does not fill the list.
    view.shown = zoomed(view.shown, a.day, a.factor);
  }
  void operator()(const PanBy& a) const { view.shown = moved(view.shown, a.days); }
  void operator()(const FitAll&) const { show(around.whole); }
  void operator()(const StepToChange& a) const {
    const auto& days = around.days;
    if (a.direction > 0) {
      const auto next = std::upper_bound(days.begin(), days.end(), view.on);
      if (next == days.end()) return;
      view.on = *next;
    } else {
      const auto at = std::lower_bound(days.begin(), days.end(), view.on);
      if (at == days.begin()) return;
      view.on = *(at - 1);
    }
    reveal(view.on);
  }
  void operator()(const UndoView&) const {
    if (view.earlier.empty()) return;
    view.later.push_back(view.shown);
    view.shown = view.earlier.back();
    view.earlier.pop_back();
  }
  void operator()(const RedoView&) const {
    if (view.later.empty()) return;
    view.earlier.push_back(view.shown);
    view.shown = view.later.back();
    view.later.pop_back();
  }
  void operator()(const SetOn& a) const { view.on = a.day; }
  void operator()(const SetKnown& a) const { view.known = a.day; }
  void operator()(const AskProduct& a) const {
    view.product = a.product;
    view.why_scroll = 0;
  }
  void operator()(const AskProductOn& a) const {
    (*this)(AskProduct{a.product});
    view.on = a.day;
    view.why_open = true;
  }
  void operator()(const AskCase& a) const { view.group = a.group; }
  void operator()(const BringToFront& a) const {
    if (a.scenario < around.scenarios) view.front = a.scenario;
  }
  void operator()(const ToggleFold& a) const { toggle(view.folded, a.id); }
  void operator()(const UnfoldAll& a) const {
    std::erase_if(view.folded,
                  [&](const std::string& id) { return id == a.id || id.starts_with(a.id + "/"); });
  }
  void operator()(const TogglePin& a) const { toggle(view.pinned, a.id); }
  void operator()(const FilterTracks& a) const { view.filter = a.text; }
  void operator()(const SearchFor& a) const { view.search = a.text; }
  void operator()(const ScrollTracks& a) const {
    view.scroll = std::clamp(view.scroll + a.by, 0.F, around.tracks_overflow);
  }
  void operator()(const ScrollWhy& a) const {
    view.why_scroll = std::clamp(view.why_scroll + a.by, 0.F, around.why_overflow);
  }
  void operator()(const ToggleWhy&) const { view.why_open = !view.why_open; }
  void operator()(const TogglePlane&) const { view.plane = !view.plane; }
  void operator()(const DismissHints&) const { view.hints = false; }
  void operator()(const OpenOverlay& a) const { overlay(a.which); }
  void operator()(const CloseOverlay&) const { overlay(Overlay::none); }
  void operator()(const TypeText& a) const {
    view.typed = a.text;
    view.chosen = 0;
  }
  void operator()(const ChooseRow& a) const {
    view.chosen = std::size_t(std::max(0, int(view.chosen) + a.by));
  }
  void operator()(const AddEdits& a) const {
    view.edits.insert(view.edits.end(), a.edits.begin(), a.edits.end());
    view.front = around.scenarios - (view.edits.size() > a.edits.size() ? 1 : 0);
  }
  void operator()(const DropEdits&) const {
    view.edits.clear();
    view.front = 0;
  }
  void operator()(const PointTo& a) const { view.pointer = a.at; }
  void operator()(const BeginDrag& a) const {
    const bool goes_on = std::holds_alternative<DragPan>(view.drag);
    view.drag = a.drag;
    if (std::holds_alternative<DragPan>(a.drag) && !goes_on) show_again();
    if (!std::holds_alternative<DragMeasure>(a.drag)) view.measured.reset();
  }
  void show_again() const {  // a place to come back to by undo
    view.earlier.push_back(view.shown);
    view.later.clear();
  }
  void operator()(const MeasureTo& a) const {
    if (const auto* drag = std::get_if<DragMeasure>(&view.drag))
      view.measured = Measured{std::min(drag->from, a.day), std::max(drag->from, a.day)};
  }
  void operator()(const EndDrag&) const { view.drag = NoDrag{}; }
  void operator()(const UseLanguage& a) const { view.language = a.language; }
  void operator()(const UseTheme& a) const { view.theme = a.theme; }
  void operator()(const UseScale& a) const { view.scale = std::clamp(a.scale, 0.5F, 3.F); }
};

}  // namespace

ViewState update(ViewState view, const Action& action, const Surroundings& around) {
  std::visit(Updater{view, around}, action);
  return view;
}

ViewState first_view() {
  ViewState view;
  view.shown = span_of(Date::of(2022, 1, 1), Date::of(2025, 1, 1));
  view.on = Date::of(2023, 5, 25);
  view.product = "sagemcom-smarty-iq";
  view.folded = {"law/steps", "quota"};  // nothing of the quota falls due in these years
  // Of the certificates those of the product that is asked about.
  for (const char* other : {"ppc-smgw", "emh-casa", "theben-conexa", "efr-sgh", "module"})
    view.folded.insert("certificates/" + std::string(other));
  return view;
}

}  // namespace stichtag::view
