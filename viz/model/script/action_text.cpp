#include "viz/model/script/action_text.hpp"

#include <array>
#include <charconv>
#include <cmath>

#include "engine/law/answer.hpp"
#include "events/vocabulary/digits.hpp"
#include "viz/model/actions/input.hpp"

namespace stichtag::view {
namespace {

std::string at(std::size_t place) { return std::to_string(place + 1); }  // people count from one
std::string place(Point point) { return number_text(point.x) + " " + number_text(point.y); }

// A name in which a point or an equals sign would be taken for another part.
std::string guarded(const std::string& name) {
  if (name.find_first_of(".=\"&\\") == std::string::npos) return name;
  std::string out = "\"";
  for (const char letter : name) {
    if (letter == '"' || letter == '\\') out += '\\';
    out += letter;
  }
  return out + "\"";
}

struct EditText {
  std::string operator()(const EventMoved& e) const {
    return "move " + e.id + " " + to_string(e.to);
  }
  std::string operator()(const EventDropped& e) const { return "drop " + e.id; }
  std::string operator()(const TrSupplied& e) const {
    return "tr-certificate " + e.line + " " + to_string(e.by);
  }
  std::string operator()(const ReadingChosenByHand& e) const {
    const auto& reading = law::about(e.id);
    return "reading " + reading.name + "=" + reading.options[e.option].name;
  }
  std::string operator()(const ActorSet& e) const { return "set " + setting_text(e); }
};

struct DragText {
  std::string operator()(const NoDrag&) const { return "nothing"; }
  std::string operator()(const DragOn&) const { return "on"; }
  std::string operator()(const DragKnown&) const { return "known"; }
  std::string operator()(const DragPan& d) const {
    return "pan " + place(d.last) + " " + place(d.from);
  }
  std::string operator()(const DragMeasure& d) const { return "measure " + moment_text(d.from); }
  std::string operator()(const DragMinimap&) const { return "map"; }
  std::string operator()(const DragBox& d) const { return "box " + moment_text(d.from); }
  std::string operator()(const DragEvent& d) const {
    return "fact " + d.id + " " + place(d.from) + " " + to_string(d.was) +
           (d.moved ? " moved" : "");
  }
  std::string operator()(const DragKnob& d) const {
    const auto& t = d.track;
    return "knob " + place({t.x, t.y}) + " " + place({t.width, t.height}) + " " +
           number_text(d.least) + " " + number_text(d.most) + " " + number_text(d.step) + " " +
           setting_text(d.set);
  }
};

std::string with_group(std::string text, const std::optional<CaseGroup>& group) {
  return group ? text + " " + std::string(name_of(*group)) : text;
}

std::string remark_text(const Remark& remark) {
  return to_string(remark.on) + " " + (remark.row.empty() ? "-" : remark.row) + " " + remark.words;
}

std::string wish_text(const Wish& wish) {
  switch (wish.what) {
    case Wish::What::cancel_run:
      return "cancel-run";
    case Wish::What::quit:
      return "quit";
    case Wish::What::save_scenario:
      return (wish.over ? "overwrite-scenario " : "write-scenario ") + wish.path;
    case Wish::What::save_session:
      return (wish.over ? "overwrite-session " : "write-session ") + wish.path;
  }
  return {};
}

// Words or nothing behind the name.
std::string maybe(const char* name, const std::string& words) {
  return words.empty() ? name : std::string(name) + " " + words;
}

constexpr std::array themes{"light", "dark", "contrast"};

struct ActionText {
  std::string operator()(const ShowSpan& a) const {
    return "show " + moment_text(a.span.from) + " " + moment_text(a.span.until);
  }
  std::string operator()(const ZoomAt& a) const {
    return "zoom " + number_text(a.factor) + " " + moment_text(a.day);
  }
  std::string operator()(const PanBy& a) const { return "pan " + number_text(a.days); }
  std::string operator()(const FitAll&) const { return "fit"; }
  std::string operator()(const StepToChange& a) const {
    return a.direction > 0 ? "next-change" : "previous-change";
  }
  std::string operator()(const GoToDay& a) const { return "go-to " + to_string(a.day); }
  std::string operator()(const UndoView&) const { return "undo-view"; }
  std::string operator()(const RedoView&) const { return "redo-view"; }
  std::string operator()(const SetOn& a) const { return "on " + to_string(a.day); }
  std::string operator()(const SetKnown& a) const {
    return "known " + (a.day ? to_string(*a.day) : "all");
  }
  std::string operator()(const AskProduct& a) const {
    return with_group("ask " + a.product, a.group);
  }
  std::string operator()(const AskProductOn& a) const {
    auto text = with_group("ask " + a.product + " " + to_string(a.day), a.group);
    if (a.scenario) text += " in " + at(*a.scenario);
    return a.shift == 0 ? text : text + " " + std::to_string(a.shift);
  }
  std::string operator()(const ChooseDecision& a) const { return "decision " + at(a.number); }
  std::string operator()(const AskCase& a) const { return "case " + std::string(name_of(a.group)); }
  std::string operator()(const BringToFront& a) const { return "front " + at(a.scenario); }
  std::string operator()(const StepScenario& a) const {
    return a.direction > 0 ? "next-scenario" : "previous-scenario";
  }
  std::string operator()(const StepArrangement&) const { return "next-arrangement"; }
  std::string operator()(const CompareAs& a) const { return "compare " + comparing_text(a.how); }
  std::string operator()(const ToggleFold& a) const { return "fold " + a.id; }
  std::string operator()(const UnfoldAll& a) const { return "unfold " + a.id; }
  std::string operator()(const ToggleOpen& a) const { return "open " + a.id; }
  std::string operator()(const AtRow& a) const { return maybe("row", a.id); }
  std::string operator()(const StepRow& a) const { return "rows-down " + std::to_string(a.by); }
  std::string operator()(const FoldRow&) const { return "fold-row"; }
  std::string operator()(const PinRow&) const { return "pin-row"; }
  std::string operator()(const TogglePin& a) const { return "pin " + a.id; }
  std::string operator()(const FilterTracks& a) const { return maybe("only", a.text); }
  std::string operator()(const SearchFor& a) const { return maybe("find", a.text); }
  std::string operator()(const StepHit& a) const {
    return a.direction > 0 ? "next-hit" : "previous-hit";
  }
  std::string operator()(const ToggleOnlyHits&) const { return "only-hits"; }
  std::string operator()(const ScrollTracks& a) const { return "scroll " + number_text(a.by); }
  std::string operator()(const ScrollWhy& a) const { return "scroll-side " + number_text(a.by); }
  std::string operator()(const ToggleWhy&) const { return "why"; }
  std::string operator()(const TogglePlane&) const { return "plane"; }
  std::string operator()(const DismissHints&) const { return "close-hints"; }
  std::string operator()(const OpenOverlay& a) const {
    return "overlay " + overlay_names()[std::size_t(a.which)];
  }
  std::string operator()(const CloseOverlay&) const { return "close"; }
  std::string operator()(const TypeText& a) const { return maybe("type", a.text); }
  std::string operator()(const ChooseRow& a) const { return "list-down " + std::to_string(a.by); }
  std::string operator()(const AddEdits& a) const {
    std::string text;
    for (const auto& edit : a.edits)
      text += std::string(text.empty() ? "" : and_then) + std::visit(EditText{}, edit);
    return text;
  }
  std::string operator()(const DropEdit& a) const { return "take-back " + a.subject; }
  std::string operator()(const DropEdits&) const { return "drop-what-if"; }
  std::string operator()(const ChooseEvent& a) const { return maybe("fact", a.id); }
  std::string operator()(const StepEvent& a) const {
    return a.direction > 0 ? "next-fact" : "previous-fact";
  }
  std::string operator()(const MoveEventBy& a) const { return "move-by " + std::to_string(a.days); }
  std::string operator()(const ChooseActor& a) const { return "actor " + a.kind + " " + a.name; }
  std::string operator()(const ShowSide& a) const {
    return a.side == Side::why ? "side why" : "side what-if";
  }
  std::string operator()(const AskAddressee& a) const {
    return "operator " + law::addressee_names()[std::size_t(a.addressee)];
  }
  std::string operator()(const RunNews&) const { return {}; }
  std::string operator()(const EnsembleNews&) const { return {}; }
  std::string operator()(const WishFor& a) const { return wish_text(a.wish); }
  std::string operator()(const Say&) const { return {}; }
  std::string operator()(const AskToOverwrite&) const { return {}; }
  std::string operator()(const AddBookmark& a) const { return "bookmark " + a.note; }
  std::string operator()(const GoToBookmark& a) const { return "go-to-bookmark " + at(a.number); }
  std::string operator()(const DropBookmark& a) const { return "drop-bookmark " + at(a.number); }
  std::string operator()(const WriteRemark& a) const {
    const auto where = to_string(a.on) + (a.row.empty() ? "" : " " + a.row);
    return a.number ? "write-note-again " + at(*a.number) + " " + where : "write-note " + where;
  }
  std::string operator()(const PutRemark& a) const {
    return a.number ? "note-again " + at(*a.number) + " " + remark_text(a.remark)
                    : "note-at " + remark_text(a.remark);
  }
  std::string operator()(const GoToRemark& a) const { return "go-to-note " + at(a.number); }
  std::string operator()(const DropRemark& a) const { return "drop-note " + at(a.number); }
  std::string operator()(const StepFocus& a) const {
    return a.direction > 0 ? "next-place" : "previous-place";
  }
  std::string operator()(const LoseFocus&) const { return "no-place"; }
  std::string operator()(const ZoomToMeasured&) const { return "zoom-to-measured"; }
  std::string operator()(const PointTo& a) const {
    return "point " + (a.at ? place(*a.at) : "away");
  }
  std::string operator()(const BeginDrag& a) const {
    return "take " + std::visit(DragText{}, a.drag);
  }
  std::string operator()(const MeasureTo& a) const { return "measure-to " + moment_text(a.day); }
  std::string operator()(const DragTo& a) const {
    return "drag-to " + place(a.at) + " " + moment_text(a.day);
  }
  std::string operator()(const EndDrag&) const { return "let-go"; }
  std::string operator()(const UseLanguage& a) const {
    return a.language == Language::german ? "language de" : "language en";
  }
  std::string operator()(const UseTheme& a) const {
    return std::string("theme ") + themes[std::size_t(a.theme)];
  }
  std::string operator()(const UseScale& a) const { return "scale " + number_text(a.scale); }
  std::string operator()(const UseMotion& a) const { return a.on ? "motion on" : "motion off"; }
};

}  // namespace

std::string number_text(double number) { return shortest(number); }
std::string number_text(float number) { return shortest(number); }

std::string moment_text(double day) {
  const double whole = std::floor(day), rest = day - whole;  // exact, so that the sum is, too
  const auto date = to_string(Date(std::int32_t(whole)));
  return rest == 0 ? date : date + "+" + number_text(rest);
}

std::optional<double> moment_typed(const std::string& text) {
  const auto plus = std::min(text.find('+'), text.size());
  const auto date = date_typed(text.substr(0, plus));
  if (!date) return std::nullopt;
  double rest = 0;
  if (plus < text.size()) {
    const auto* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data() + plus + 1, end, rest);
    if (error != std::errc() || stopped != end || !(rest >= 0 && rest < 1)) return std::nullopt;
  }
  return double(date->days_since_epoch()) + rest;
}

const std::vector<std::string>& overlay_names() {
  static const std::vector<std::string> names{
      "none",         "palette",   "go-to-date", "search", "filter", "keys", "save-scenario",
      "save-session", "overwrite", "bookmark",   "note",   "places", "actor"};
  return names;
}

std::string setting_text(const ActorSet& set) {
  const auto& v = set.value;
  const bool quoted = v.size() >= 2 && v.front() == '"' && v.back() == '"';
  const auto bare = quoted ? v.substr(1, v.size() - 2) : v;
  const bool like_number = bare.find_first_not_of("0123456789.") == std::string::npos;
  const bool plain = quoted && !like_number && bare.find_first_of("\"\\&") == std::string::npos;
  return set.kind + "." + guarded(set.name) + "." + set.key + "=" + (plain ? bare : v);
}

std::string action_text(const Action& action) { return std::visit(ActionText{}, action); }

}  // namespace stichtag::view
