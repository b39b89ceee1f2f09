// What lies over everything for a moment: the palette, a date or words to type, the list of keys.
#include "viz/model/actions/commands.hpp"
#include "viz/model/layout/canvas.hpp"
#include "viz/model/scene/knobs.hpp"

namespace stichtag::view {
namespace {

constexpr float line_height = 26;

Rect box(const Canvas& canvas, float width, float height) {
  const auto& frame = canvas.laid.frame;
  const float right = frame.header.right(), bottom = frame.status.bottom();
  auto& picture = canvas.picture();
  picture.add(Fill{{0, 0, right, bottom}, Ink::text, 0, 70});
  picture.covered = picture.hits.size();
  picture.hits.push_back({{0, 0, right, bottom}, Action(CloseOverlay{}), ""});
  const Rect at{(right - width) / 2, std::max(16.F, bottom * 0.12F), width,
                std::min(height, bottom * 0.8F)};
  picture.add(Fill{at, Ink::raised, 8, 255});
  picture.add(Outline{at, Ink::rule_strong, 1, 8});
  picture.hits.push_back({at, std::nullopt, ""});
  return at;
}

void field(const Canvas& canvas, const Rect& at, const std::string& label) {
  canvas.words_in({at.x + 20, at.y + 12, at.width - 40, 20}, label, Ink::soft, Face::small);
  const float wide = canvas.words_in({at.x + 20, at.y + 34, at.width - 40, 28}, canvas.view.typed,
                                     Ink::text, Face::title);
  canvas.picture().add(Fill{{at.x + 22 + wide, at.y + 36, 2, 24}, Ink::accent, 0, 255});
  canvas.rule({at.x, at.y + 70}, {at.right(), at.y + 70});
}

void row(const Canvas& canvas, const Rect& at, const Command& command, bool chosen,
         Face face = Face::body) {
  auto& picture = canvas.picture();
  if (chosen) picture.add(Fill{at, Ink::stripe, 0, 255});
  std::string keys;
  for (const auto& key : command.keys)
    keys += (keys.empty()      ? ""
             : canvas.german() ? " oder "
                               : " or ") +
            key_label(canvas.language(), key);
  const float wide = canvas.width(keys, Face::small);
  canvas.words_in({at.x + 20, at.y, at.width - wide - 48, at.height},
                  label_of(command, canvas.language()), Ink::text, face);
  canvas.words_right({at.right() - 180, at.y, 160, at.height}, keys, Ink::soft, Face::small);
}

// The part of a long list that is in sight: with the chosen line, and no more than there is room
// for.
struct Part {
  std::size_t first;
  std::size_t until;
  std::size_t chosen;
};

Part part_in_sight(const Canvas& canvas, std::size_t count, float room) {
  const auto lines = std::size_t(std::max(1.F, room / line_height));
  const auto chosen = std::min(canvas.view.chosen, count == 0 ? 0 : count - 1);
  const auto first = chosen < lines ? 0 : chosen - lines + 1;
  return {first, std::min(count, first + lines), chosen};
}

void palette(const Canvas& canvas) {
  const auto found = matching(commands(canvas.view), canvas.language(), canvas.view.typed);
  const auto at =
      box(canvas, 560, 78 + line_height * float(std::max<std::size_t>(found.size(), 1)));
  field(canvas, at, canvas.say(Phrase::commands));
  float y = at.y + 74;
  if (found.empty())
    canvas.words_in({at.x + 20, y, 300, line_height}, canvas.say(Phrase::nothing_found), Ink::soft,
                    Face::body);
  const auto part = part_in_sight(canvas, found.size(), at.height - 78);
  for (auto i = part.first; i < part.until; ++i) {
    const Rect line{at.x, y, at.width, line_height};
    row(canvas, line, found[i], i == part.chosen);
    canvas.picture().hits.push_back({line, found[i].action, ""});
    y += line_height;
  }
}

// In as many columns as there is room for; where that is not enough, Down goes further.
void keys(const Canvas& canvas) {
  constexpr float line = 19, column = 380, head = 52, foot = 36;
  const auto all = commands(canvas.view);
  const Size room{canvas.laid.frame.header.right() - 32,
                  canvas.laid.frame.status.bottom() * 0.8F - head - foot};
  const auto columns = std::clamp<std::size_t>(std::size_t(room.width / column), 1, 3);
  const auto lines = std::size_t(std::max(1.F, room.height / line));
  const auto rows = std::min((all.size() + columns - 1) / columns, lines);
  const auto shown = std::min(all.size(), rows * columns);
  const auto first = std::min(canvas.view.chosen, all.size() - shown);
  const auto at = box(canvas, std::min(room.width, column * float(columns) + 20),
                      head + foot + line * float(rows));
  canvas.words_in({at.x + 20, at.y + 12, 300, 28}, canvas.say(Phrase::keys), Ink::text,
                  Face::title);
  const float wide = at.width / float(columns);
  for (std::size_t i = 0; i < shown; ++i)
    row(canvas, {at.x + wide * float(i / rows), at.y + head + line * float(i % rows), wide, line},
        all[first + i], false, Face::small);
  const auto more = shown < all.size() ? "↓  " : "";
  canvas.words_in({at.x + 20, at.bottom() - foot + 4, at.width - 40, 24},
                  more + canvas.say(RowPhrase::mouse), Ink::soft, Face::small);
}

Rect asking(const Canvas& canvas, const std::string& label) {
  const auto at = box(canvas, 440, 104);
  field(canvas, at, label);
  if (canvas.view.overlay == Overlay::go_to_date && !date_typed(canvas.view.typed))
    canvas.words_in({at.x + 20, at.y + 74, 400, 24}, canvas.say(Phrase::no_such_date), Ink::soft,
                    Face::small);
  return at;
}

// A place in the overlay that can be pressed.
Rect press(const Canvas& canvas, Point right_top, const std::string& words, const Action& click) {
  const float wide = canvas.width(words, Face::small) + 16;
  const Rect at{right_top.x - wide, right_top.y, wide, 22};
  canvas.picture().add(Outline{at, Ink::accent, 1, 4});
  canvas.words_in({at.x + 8, at.y, wide, at.height}, words, Ink::accent, Face::small);
  canvas.picture().hits.push_back({at, click, ""});
  return at;
}

std::string name_of_row(const Canvas& canvas, const std::string& id) {
  for (const auto& track : canvas.scene.tracks().tracks) {
    if (track.id == id) return filled(canvas.say(RowPhrase::on_row), {track.label});
  }
  return canvas.say(RowPhrase::note_none);
}

void asking_note(const Canvas& canvas) {
  const auto& writing = canvas.view.writing;
  if (!writing) return;
  const auto phrase = writing->number ? RowPhrase::note_anew : RowPhrase::note;
  const auto at = asking(canvas, filled(canvas.say(phrase), {canvas.say(writing->on)}));
  canvas.words_in({at.x + 20, at.y + 74, 300, 24}, name_of_row(canvas, writing->row), Ink::soft,
                  Face::small);
  if (writing->number)
    press(canvas, {at.right() - 20, at.y + 75}, canvas.say(RowPhrase::drop_note),
          PutRemark{writing->number, {writing->on, writing->row, ""}});
}

// Operators and administrators whose name has the words.
void actors(const Canvas& canvas) {
  std::vector<ChooseActor> found;
  for (const auto& one : actors_by_name(canvas.scene))
    if (mentions(one.name, canvas.view.typed)) found.push_back(one);
  const auto rows = float(std::clamp<std::size_t>(found.size(), 1, 18));
  const auto at = box(canvas, 560, 78 + line_height * rows);
  field(canvas, at, canvas.say(RowPhrase::choose_actor));
  if (found.empty())
    canvas.words_in({at.x + 20, at.y + 74, 300, line_height}, canvas.say(Phrase::nothing_found),
                    Ink::soft, Face::body);
  const auto part = part_in_sight(canvas, found.size(), at.height - 78);
  for (auto i = part.first; i < part.until; ++i) {
    const Rect line{at.x, at.y + 74 + line_height * float(i - part.first), at.width, line_height};
    if (i == part.chosen) canvas.picture().add(Fill{line, Ink::stripe, 0, 255});
    const bool op = found[i].kind == "operator";
    canvas.words_in({line.x + 20, line.y, line.width - 200, line_height}, found[i].name, Ink::text,
                    Face::body);
    canvas.words_right({line.right() - 180, line.y, 160, line_height},
                       canvas.say(op ? RowPhrase::an_operator : RowPhrase::an_administrator),
                       Ink::soft, Face::small);
    canvas.picture().hits.push_back({line, Action(found[i]), ""});
  }
}

struct Place {
  Date on;
  std::string words;
  std::string where;
  Action go;
  Action drop;
};

std::vector<Place> all_places(const Canvas& canvas) {
  std::vector<Place> all;
  const auto& view = canvas.view;
  for (std::size_t i = 0; i < view.remarks.size(); ++i) {
    const auto& remark = view.remarks[i];
    all.push_back(
        {remark.on, remark.words, name_of_row(canvas, remark.row), GoToRemark{i}, DropRemark{i}});
  }
  for (std::size_t i = 0; i < view.bookmarks.size(); ++i) {
    const auto& mark = view.bookmarks[i];
    const auto span =
        canvas.say(day_of(mark.shown.from)) + " – " + canvas.say(day_of(mark.shown.until) - 1);
    all.push_back({mark.on, mark.note, span, GoToBookmark{i}, DropBookmark{i}});
  }
  return all;
}

void places(const Canvas& canvas) {
  const auto all = all_places(canvas);
  const auto rows = float(std::max<std::size_t>(all.size(), 1));
  const auto at = box(canvas, 640, 64 + line_height * rows);
  canvas.words_in({at.x + 20, at.y + 12, 400, 28}, canvas.say(RowPhrase::notes_and_places),
                  Ink::text, Face::title);
  float y = at.y + 52;
  if (all.empty())
    canvas.words_in({at.x + 20, y, at.width - 40, line_height},
                    canvas.say(RowPhrase::nothing_noted), Ink::soft, Face::body);
  for (std::size_t i = 0; i < all.size() && y + line_height <= at.bottom(); ++i) {
    const Rect line{at.x, y, at.width, line_height};
    auto& picture = canvas.picture();
    if (i == std::min(canvas.view.chosen, all.size() - 1))
      picture.add(Fill{line, Ink::stripe, 0, 255});
    canvas.words_in({at.x + 20, y, 90, line_height}, canvas.say(all[i].on), Ink::text, Face::small);
    canvas.words_in({at.x + 116, y, 270, line_height}, all[i].words, Ink::text, Face::body);
    canvas.words_right({at.x + 390, y, at.width - 430, line_height}, all[i].where, Ink::soft,
                       Face::small);
    picture.hits.push_back({line, all[i].go, ""});
    const Rect cross{line.right() - 34, y, 28, line_height};
    canvas.words_in({cross.x + 10, y, 18, line_height}, "×", Ink::soft, Face::body);
    picture.hits.push_back({cross, all[i].drop, canvas.say(RowPhrase::drop_note)});
    y += line_height;
  }
}

}  // namespace

void lay_overlay(const Canvas& canvas) {
  switch (canvas.view.overlay) {
    case Overlay::none:
      return;
    case Overlay::palette:
      return palette(canvas);
    case Overlay::go_to_date:
      asking(canvas, canvas.say(Phrase::go_to_date));
      return;
    case Overlay::search:
    case Overlay::filter:
      return;  // in the dock
    case Overlay::keys:
      return keys(canvas);
    case Overlay::save_scenario:
      asking(canvas, canvas.say(Phrase::save_scenario));
      return;
    case Overlay::save_session:
      asking(canvas, canvas.say(Phrase::save_session));
      return;
    case Overlay::overwrite:
      asking(canvas, canvas.say(Phrase::overwrite));
      return;
    case Overlay::bookmark:
      asking(canvas, canvas.say(Phrase::bookmark));
      return;
    case Overlay::note:
      return asking_note(canvas);
    case Overlay::places:
      return places(canvas);
    case Overlay::actor:
      return actors(canvas);
  }
}

}  // namespace stichtag::view
