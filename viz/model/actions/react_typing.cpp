#include "viz/model/actions/react_typing.hpp"

#include "viz/model/actions/commands.hpp"
#include "viz/model/layout/layout.hpp"

namespace stichtag::view {
namespace {

void save(const ViewState& view, std::vector<Action>& actions) {
  if (view.typed.empty()) return;
  Wish wish{
      view.overlay == Overlay::save_session ? Wish::What::save_session : Wish::What::save_scenario,
      view.typed, false};
  if (view.overlay == Overlay::overwrite && view.asked_over) {
    wish = *view.asked_over;
    wish.over = wish.path == view.typed;  // another name is another question
    wish.path = view.typed;
  }
  actions.push_back(CloseOverlay{});
  actions.push_back(WishFor{wish});
}

// The one chosen in the list: notes first, then bookmarks.
template <class OfNote, class OfBookmark>
void at_place(const ViewState& view, std::vector<Action>& actions, OfNote of_note,
              OfBookmark of_bookmark) {
  const auto notes = view.remarks.size(), all = notes + view.bookmarks.size();
  if (all == 0) return;
  const auto at = std::min(view.chosen, all - 1);
  actions.push_back(at < notes ? Action(of_note(at)) : Action(of_bookmark(at - notes)));
}

void go_to_place(const ViewState& view, std::vector<Action>& actions) {
  actions.push_back(CloseOverlay{});
  at_place(
      view, actions, [](std::size_t at) { return GoToRemark{at}; },
      [](std::size_t at) { return GoToBookmark{at}; });
}

// The one on the line that is chosen: the last that is not scrolled out of the list.
void choose_actor(const Laid& laid, const ViewState& view, std::vector<Action>& actions) {
  std::vector<Action> listed;
  for (const auto* place : places_of(laid.picture))
    if (place->click && std::holds_alternative<ChooseActor>(*place->click))
      listed.push_back(*place->click);
  actions.push_back(CloseOverlay{});
  if (!listed.empty()) actions.push_back(listed[std::min(view.chosen, listed.size() - 1)]);
}

void drop_place(const ViewState& view, std::vector<Action>& actions) {
  at_place(
      view, actions, [](std::size_t at) { return DropRemark{at}; },
      [](std::size_t at) { return DropBookmark{at}; });
}

void enter(const Laid& laid, const ViewState& view, bool back, std::vector<Action>& actions) {
  switch (view.overlay) {
    case Overlay::none:
    case Overlay::keys:
      break;
    case Overlay::palette: {
      const auto found = matching(commands(view), view.language, view.typed);
      actions.push_back(CloseOverlay{});
      if (!found.empty()) actions.push_back(found[std::min(view.chosen, found.size() - 1)].action);
      return;
    }
    case Overlay::go_to_date: {
      const auto day = date_typed(view.typed);
      if (!day) return;
      actions.push_back(GoToDay{*day});
      break;
    }
    case Overlay::search:
      return actions.push_back(StepHit{back ? -1 : 1});  // it stays open
    case Overlay::filter:
      actions.push_back(FilterTracks{view.typed});
      break;
    case Overlay::bookmark:
      actions.push_back(AddBookmark{view.typed});
      break;
    case Overlay::note:
      if (view.writing)
        actions.push_back(
            PutRemark{view.writing->number, {view.writing->on, view.writing->row, view.typed}});
      break;
    case Overlay::places:
      return go_to_place(view, actions);
    case Overlay::actor:
      return choose_actor(laid, view, actions);
    case Overlay::save_scenario:
    case Overlay::save_session:
    case Overlay::overwrite:
      return save(view, actions);
  }
  actions.push_back(CloseOverlay{});
}

std::string without_last_letter(std::string text) {
  while (!text.empty() && (std::uint8_t(text.back()) & 0xC0U) == 0x80U) text.pop_back();
  if (!text.empty()) text.pop_back();
  return text;
}

}  // namespace

void type_in_overlay(const Laid& laid, const ViewState& view, const Input& input,
                     std::vector<Action>& actions) {
  auto typed = view.typed + input.text;
  for (const auto& press : input.keys) {
    if (press.key == Key::escape) return actions.push_back(CloseOverlay{});
    if (press.key == Key::enter) return enter(laid, view, press.shift, actions);
    if (press == KeyPress{Key::character, 'f', true, false} && view.overlay == Overlay::search)
      return actions.push_back(ToggleOnlyHits{});
    if (press.key == Key::remove && view.overlay == Overlay::places)
      return drop_place(view, actions);
    if (press.key == Key::backspace) typed = without_last_letter(typed);
    if (press.key == Key::down) actions.push_back(ChooseRow{1});
    if (press.key == Key::up) actions.push_back(ChooseRow{-1});
  }
  if (typed == view.typed || view.overlay == Overlay::places) return;
  actions.push_back(TypeText{typed});
  // What is looked for shows while it is typed.
  if (view.overlay == Overlay::search) actions.push_back(SearchFor{typed});
  if (view.overlay == Overlay::filter) actions.push_back(FilterTracks{typed});
}

}  // namespace stichtag::view
