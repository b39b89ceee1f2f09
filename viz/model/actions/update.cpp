#include "viz/model/actions/update.hpp"

#include <algorithm>
#include <cmath>

#include "viz/model/actions/undo.hpp"
#include "viz/model/actions/update_by_hand.hpp"
#include "viz/model/tracks/search.hpp"

namespace stichtag::view {
namespace {

// Days from 1970 to the middle of what is shown, at most: 400 years either way.
constexpr double most_away = 366.0 * 400;

struct Updater : ByHand {
  using ByHand::operator();

  static void toggle(std::set<std::string>& set, const std::string& id) {
    if (set.erase(id) == 0) set.insert(id);
  }
  void overlay(Overlay which) const {
    view.overlay = which;
    view.typed = which == Overlay::save_scenario  ? "what-if.toml"
                 : which == Overlay::save_session ? "view.toml"
                 : which == Overlay::search       ? view.search
                 : which == Overlay::filter       ? view.filter
                                                  : "";
    view.chosen = 0;
  }

  void operator()(const ShowSpan& a) const {
    if (a.span.days() >= least_days && a.span.days() <= most_days) show(a.span);
  }
  void operator()(const ZoomAt& a) const { glide(zoomed(view.shown, a.day, a.factor)); }
  void operator()(const PanBy& a) const { glide(moved(view.shown, a.days)); }
  void glide(const Span& span) const {
    if (within(span)) view.shown = span;
  }
  static bool within(const Span& span) { return std::abs(span.from + span.until) / 2 < most_away; }
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
  void operator()(const GoToDay& a) const {
    view.on = within_reach(a.day);
    const double half = view.shown.days() / 2, middle = view.on.days_since_epoch();
    view.shown = {middle - half, middle + half};
  }
  void operator()(const UndoView&) const { travel(view.earlier, view.later); }
  void operator()(const RedoView&) const { travel(view.later, view.earlier); }
  void travel(std::vector<Standpoint>& from, std::vector<Standpoint>& to) const {
    if (from.empty()) return;
    to.push_back(view);
    static_cast<Standpoint&>(view) = std::move(from.back());
    from.pop_back();
    if (view.row != to.back().row) view.sought = view.row;
  }
  void operator()(const SetOn& a) const { view.on = within_reach(a.day); }
  void operator()(const SetKnown& a) const {
    view.known = a.day ? std::optional(within_reach(*a.day)) : std::nullopt;
  }
  void operator()(const AskProduct& a) const {
    view.product = a.product;
    if (a.group) view.group = *a.group;
    view.decision.reset();
    view.why_scroll = 0;
  }
  void operator()(const AskProductOn& a) const {
    (*this)(AskProduct{a.product, a.group});
    if (a.scenario) (*this)(BringToFront{*a.scenario});
    view.on = within_reach(a.day);
    view.why_open = true;
  }
  void operator()(const ChooseDecision& a) const {
    if (a.number >= around.decisions.size()) return;
    const auto& decided = around.decisions[a.number];
    if (!decided.product.empty()) view.product = decided.product;
    view.on = decided.on;
    view.decision = a.number;
    view.side = Side::why;
    view.why_open = true;
    view.why_scroll = 0;
    reveal(view.on);
  }
  void operator()(const AskCase& a) const { view.group = a.group; }
  void operator()(const BringToFront& a) const {
    if (a.scenario >= around.scenarios) return;
    view.front = a.scenario;
    view.decision.reset();
  }
  void operator()(const ToggleFold& a) const { toggle(view.folded, a.id); }
  void operator()(const UnfoldAll& a) const {
    std::erase_if(view.folded,
                  [&](const std::string& id) { return id == a.id || id.starts_with(a.id + "/"); });
  }
  void operator()(const ToggleOpen& a) const { toggle(view.opened, a.id); }
  void operator()(const AtRow& a) const { view.row = a.id; }
  void operator()(const StepRow& a) const {
    const auto& rows = around.order;
    if (rows.empty()) return;
    const auto now = std::find_if(rows.begin(), rows.end(),
                                  [&](const RowInOrder& row) { return row.id == view.row; });
    const auto last = std::ptrdiff_t(rows.size()) - 1;
    const auto at = now == rows.end() ? (a.by > 0 ? 0 : last) : (now - rows.begin()) + a.by;
    view.row = view.sought = rows[std::size_t(std::clamp<std::ptrdiff_t>(at, 0, last))].id;
  }
  void operator()(const FoldRow&) const {
    for (const auto& row : around.order) {
      if (row.id != view.row) continue;
      if (!row.opens && row.parent.empty()) return toggle(view.folded, row.id);
      if (!row.parent.empty()) view.row = row.parent;
      return toggle(view.opened, view.row);
    }
  }
  void operator()(const PinRow&) const {
    if (view.row.find('/') != std::string::npos) toggle(view.pinned, view.row);
  }
  void operator()(const TogglePin& a) const { toggle(view.pinned, a.id); }
  void operator()(const FilterTracks& a) const { view.filter = a.text; }
  void operator()(const SearchFor& a) const {
    view.search = a.text;
    view.hit.reset();
    if (a.text.empty()) view.only_hits = false;
  }
  void operator()(const StepHit& a) const {
    const auto count = around.found.size();
    if (count == 0) return;
    if (!view.hit || *view.hit >= count)
      view.hit = a.direction > 0 ? 0 : count - 1;
    else
      view.hit = (*view.hit + count + std::size_t(a.direction > 0 ? 1 : count - 1)) % count;
    const auto& found = around.found[*view.hit];
    if (found.on) reveal(*found.on);
    std::erase_if(view.folded, [&](const std::string& id) {
      return id == found.row || found.row.starts_with(id + "/");
    });
    view.sought = found.row;
  }
  void operator()(const ToggleOnlyHits&) const {
    view.only_hits = !view.only_hits && !view.search.empty();
  }
  void operator()(const ScrollTracks& a) const {
    view.scroll = std::clamp(around.scroll + a.by, 0.F, around.tracks_overflow);
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
  void operator()(const PointTo& a) const {
    view.pointer = a.at;
    view.row.clear();  // the hand is at the mouse again
  }
  void operator()(const BeginDrag& a) const {
    view.drag = a.drag;
    if (!std::holds_alternative<DragMeasure>(a.drag)) view.measured.reset();
  }
  void operator()(const MeasureTo& a) const {
    if (const auto* drag = std::get_if<DragMeasure>(&view.drag))
      view.measured = Measured{std::min(drag->from, a.day), std::max(drag->from, a.day)};
  }
  void operator()(const EndDrag&) const {
    if (std::holds_alternative<DragBox>(view.drag)) (*this)(ZoomToMeasured{});
    view.drag = NoDrag{};
  }
  void operator()(const UseLanguage& a) const { view.language = a.language; }
  void operator()(const UseTheme& a) const { view.theme = a.theme; }
  void operator()(const UseScale& a) const { view.scale = std::clamp(a.scale, 0.5F, 3.F); }
  void operator()(const UseMotion& a) const { view.motion = a.on; }
};

// What happens beside what one does.
bool aside(const Action& action) {
  return std::holds_alternative<PointTo>(action) || std::holds_alternative<RunNews>(action) ||
         std::holds_alternative<EnsembleNews>(action) || std::holds_alternative<Say>(action);
}

}  // namespace

ViewState update(ViewState view, const Action& action, const Surroundings& around) {
  if (!aside(action) && !view.sought.empty()) {  // where it came to lie, it stays
    view.scroll = around.scroll;
    view.sought.clear();
  }
  const bool travels =
      std::holds_alternative<UndoView>(action) || std::holds_alternative<RedoView>(action);
  Standpoint before = view;
  const Drag drag = view.drag;
  std::visit(Updater{{view, around}}, action);
  end_gesture(view, action, drag);
  if (travels)
    view.gesture.reset();
  else if (!aside(action))
    note_step(view, std::move(before), action);
  if (!aside(action)) view.said.clear();  // it stands until one does something
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
