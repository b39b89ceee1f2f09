#include "viz/model/actions/update_by_hand.hpp"

#include <algorithm>
#include <cmath>

#include "events/vocabulary/digits.hpp"

namespace stichtag::view {
namespace {}  // namespace

Date within_reach(Date day) { return std::clamp(day, Date::of(1990, 1, 1), Date::of(2100, 1, 1)); }

void ByHand::show(const Span& span) const { view.shown = span; }

void ByHand::reveal(Date day) const {
  const double at = day.days_since_epoch();
  if (at >= view.shown.from && at < view.shown.until) return;
  show(moved(view.shown, at - (view.shown.from + view.shown.until) / 2));
}

// The first change decides which scenario it is that is changed.
void ByHand::put(const Edit& edit) const {
  if (view.edits.empty()) view.base = std::min(view.front, around.named - 1);
  view.edits = with(std::move(view.edits), edit);
  view.front = view.edits.empty() ? view.base : around.named;
  view.decision.reset();  // the run will be another one
}

void ByHand::operator()(const AddEdits& a) const {
  for (const auto& edit : a.edits) put(edit);
}
void ByHand::operator()(const DropEdit& a) const {
  std::erase_if(view.edits, [&](const Edit& edit) { return subject_of(edit) == a.subject; });
  if (view.edits.empty()) view.front = view.base;
}
void ByHand::operator()(const DropEdits&) const {
  if (view.edits.empty()) return;
  view.edits.clear();
  view.front = view.base;
}
void ByHand::operator()(const ChooseEvent& a) const { view.event = a.id; }

void ByHand::operator()(const StepEvent& a) const {
  const auto& facts = around.facts;
  if (facts.empty()) return;
  const auto now = std::find_if(facts.begin(), facts.end(),
                                [&](const Fact& fact) { return fact.id == view.event; });
  auto at = now - facts.begin() + (now == facts.end() && a.direction > 0 ? -1 : 0) + a.direction;
  if (now == facts.end()) {  // nothing is chosen: the one next to the day
    const auto after = std::find_if(facts.begin(), facts.end(),
                                    [&](const Fact& fact) { return fact.works >= view.on; });
    at = after - facts.begin() - (a.direction < 0 ? 1 : 0);
  }
  const auto& fact =
      facts[std::size_t(std::clamp<std::ptrdiff_t>(at, 0, std::ptrdiff_t(facts.size()) - 1))];
  view.event = fact.id;
  view.side = Side::what_if;
  reveal(fact.works);
}

void ByHand::operator()(const MoveEventBy& a) const {
  for (const auto& fact : around.facts) {
    if (fact.id == view.event) return put(EventMoved{fact.id, within_reach(fact.works + a.days)});
  }
}

void ByHand::operator()(const ChooseActor& a) const {
  if (a.kind == "administrator") {
    view.administrator_shown = a.name;
  } else {
    view.operator_shown = a.name;
    view.administrator_shown.clear();  // that of the operator
  }
}

void ByHand::operator()(const ShowSide& a) const {
  view.why_open = !(view.why_open && view.side == a.side);
  view.side = a.side;
  view.why_scroll = 0;
}
void ByHand::operator()(const AskAddressee& a) const { view.addressee = a.addressee; }
void ByHand::operator()(const RunNews& a) const {
  view.run = a.run;
  if (a.run.result) view.decision.reset();
}
void ByHand::operator()(const WishFor& a) const { view.wishes.push_back(a.wish); }
void ByHand::operator()(const Say& a) const { view.said = a.words; }
void ByHand::operator()(const AskToOverwrite& a) const {
  view.overlay = Overlay::overwrite;
  view.typed = a.wish.path;
  view.asked_over = a.wish;
}

void ByHand::operator()(const AddBookmark& a) const {
  view.bookmarks.push_back({view.shown, view.on, view.known, a.note});
}
void ByHand::operator()(const GoToBookmark& a) const {
  if (a.number >= view.bookmarks.size()) return;
  const auto& mark = view.bookmarks[a.number];
  show(mark.shown);
  view.on = mark.on;
  view.known = mark.known;
}
void ByHand::operator()(const DropBookmark& a) const {
  if (a.number < view.bookmarks.size())
    view.bookmarks.erase(view.bookmarks.begin() + std::ptrdiff_t(a.number));
}

void ByHand::operator()(const WriteRemark& a) const {
  const bool anew = a.number && *a.number < view.remarks.size();
  view.overlay = Overlay::note;
  view.writing = WriteAt{anew ? a.number : std::nullopt, a.on, a.row};
  view.typed = anew ? view.remarks[*a.number].words : "";
}
void ByHand::operator()(const PutRemark& a) const {
  if (a.number && *a.number < view.remarks.size()) {
    if (a.remark.words.empty()) return (*this)(DropRemark{*a.number});
    view.remarks[*a.number] = a.remark;
  } else if (!a.remark.words.empty()) {
    view.remarks.push_back(a.remark);
  }
}
void ByHand::operator()(const GoToRemark& a) const {
  if (a.number >= view.remarks.size()) return;
  const auto& remark = view.remarks[a.number];
  view.on = remark.on;
  view.sought = remark.row;
  reveal(remark.on);
}
void ByHand::operator()(const DropRemark& a) const {
  if (a.number < view.remarks.size())
    view.remarks.erase(view.remarks.begin() + std::ptrdiff_t(a.number));
}

void ByHand::operator()(const StepFocus& a) const {
  if (around.places == 0) return view.focus.reset();
  const auto most = around.places;
  if (!view.focus)
    view.focus = a.direction > 0 ? 0 : most - 1;
  else
    view.focus = (*view.focus + most + std::size_t(a.direction > 0 ? 1 : most - 1)) % most;
}

void ByHand::operator()(const LoseFocus&) const { view.focus.reset(); }

void ByHand::operator()(const ZoomToMeasured&) const {
  if (!view.measured) return;
  const Span span{view.measured->from, view.measured->until};
  if (span.days() >= least_days) show(span);
  view.measured.reset();
}

void ByHand::operator()(const DragTo& a) const {
  if (const auto* box = std::get_if<DragBox>(&view.drag)) {
    view.measured = Measured{std::min(box->from, a.day), std::max(box->from, a.day)};
  } else if (auto* fact = std::get_if<DragEvent>(&view.drag)) {
    fact->moved = fact->moved || std::abs(a.at.x - fact->from.x) >= least_drag;
    if (fact->moved) put(EventMoved{fact->id, within_reach(day_of(a.day))});
  } else if (const auto* knob = std::get_if<DragKnob>(&view.drag)) {
    const double share = std::clamp(
        double(a.at.x - knob->track.x) / std::max(1.0, double(knob->track.width)), 0.0, 1.0);
    const double raw = knob->least + share * (knob->most - knob->least);
    auto set = knob->set;
    set.value = trimmed(std::round(raw / knob->step) * knob->step, 4);
    put(set);
  }
}

}  // namespace stichtag::view
