// The leaf on which one changes the world by hand: the changes made, the fact that is chosen, the
// question, readings, policies and capacities.
#include "viz/model/scene/what_if.hpp"
#include "viz/model/layout/column.hpp"
#include "viz/model/scene/knobs.hpp"
#include "viz/model/words/fact_titles.hpp"

namespace stichtag::view {
namespace {

void progress(Column& column) {
  const auto& canvas = column.canvas;
  const auto& run = canvas.view.run;
  const bool of_these = run.of == what_if_of(canvas.view);
  if (!of_these || run.stage == RunSeen::Stage::none) return;
  column.space(6);
  if (run.stage != RunSeen::Stage::running) {
    const auto phrase = run.stage == RunSeen::Stage::done        ? Phrase::run_done
                        : run.stage == RunSeen::Stage::cancelled ? Phrase::run_cancelled
                                                                 : Phrase::run_failed;
    return column.words(canvas.say(phrase) + (run.trouble.empty() ? "" : " " + run.trouble),
                        Ink::soft, Face::small);
  }
  column.button(column.at.right(), canvas.say(Phrase::cancel),
                WishFor{{Wish::What::cancel_run, "", false}}, "");
  column.words(canvas.say(Phrase::run_running) + " " + std::to_string(run.per_cent) + " %",
               Ink::text, Face::small);
  const Rect bar{column.at.x, column.y + 2, column.at.width - 90, 4};
  canvas.picture().add(Fill{bar, Ink::rule, 2, 255});
  canvas.picture().add(
      Fill{{bar.x, bar.y, bar.width * float(run.per_cent) / 100, 4}, Ink::accent, 2, 255});
  column.space(10);
}

void changes(Column& column) {
  const auto& canvas = column.canvas;
  const auto& base = canvas.scene.base(canvas.view);
  column.words(filled(canvas.say(Phrase::changes_of), {base.name}), Ink::text, Face::strong);
  column.space(4);
  if (canvas.view.edits.empty())
    column.words(canvas.say(Phrase::no_changes), Ink::soft, Face::small);
  for (const auto& edit : canvas.view.edits) {
    const auto box = column.button(column.at.right(), "×", DropEdit{subject_of(edit)},
                                   canvas.say(Phrase::take_back));
    Column narrow{canvas, {column.at.x, column.at.y, box.x - column.at.x - gap, 0}, column.y};
    narrow.words(in_words(canvas.language(), base, edit), Ink::text, Face::small);
    column.y = narrow.y + 6;
  }
  if (canvas.scene.trouble())
    column.words(canvas.scene.trouble()->what, Ink::ban_text, Face::small);
  progress(column);
  if (canvas.view.edits.empty()) return;
  column.space(8);
  const auto drop = column.button(column.at.right(), canvas.say(Phrase::drop_all), DropEdits{}, "");
  column.button(drop.x - gap, canvas.say(Phrase::save), OpenOverlay{Overlay::save_scenario},
                "Ctrl+S");
  column.space(22);
}

// The fact that is chosen, with steps of a day and of thirty.
void chosen(Column& column) {
  const auto& canvas = column.canvas;
  column.heading(canvas.say(Phrase::chosen_fact));
  const auto* fact = find_event(canvas.scene.front().scenario.log, canvas.view.event);
  if (fact == nullptr) return column.words(canvas.say(Phrase::choose_fact), Ink::soft, Face::small);
  const auto& works = works_from(*fact).date;
  column.words(title_of(canvas.language(), canvas.scene.front().scenario.log, *fact), Ink::text,
               Face::small);
  column.words(
      fact->id + " · " + (works.is_exact() ? canvas.say(works.earliest()) : to_string(works)),
      Ink::soft, Face::small);
  column.space(6);
  float right = column.at.right();
  right = column
              .button(right, canvas.say(Phrase::drop_fact),
                      AddEdits{{Edit(EventDropped{fact->id})}}, "")
              .x -
          gap;
  for (const auto& [words, days] : {std::pair{"+30", 30}, {"+1", 1}, {"–1", -1}, {"–30", -30}})
    right = column.button(right, words, MoveEventBy{days}, canvas.say(Phrase::days_later)).x - gap;
  column.space(22);
}

void slider(Column& column, const Knob& knob, float right) {
  const Rect track{column.at.x, column.y + 5, right - column.at.x - gap, 6};
  auto& picture = column.canvas.picture();
  const float x = track.x + track.width * float(knob.share);
  picture.add(Fill{track, Ink::rule, 3, 255});
  picture.add(Fill{{track.x, track.y, x - track.x, track.height}, Ink::accent, 3, 255});
  picture.add(Symbol{{x, track.centre().y}, 6, Form::circle, Ink::accent});
  auto drag = *knob.slider;
  drag.track = track;
  Hit hit{{track.x - 6, column.y - 3, track.width + 12, 22}, std::nullopt, knob.tip};
  hit.drag = drag;
  picture.hits.push_back(std::move(hit));
}

void knob_row(Column& column, const Knob& knob) {
  const auto& canvas = column.canvas;
  const float top = column.y;
  column.words(knob.label, knob.changed ? Ink::accent : Ink::soft, Face::small);
  const float under = column.y;
  canvas.picture().hits.push_back(
      {{column.at.x, top - 2, column.at.width, under - top + 22}, std::nullopt, knob.tip});
  float right = column.at.right();
  const auto step = [&](const char* words, const std::optional<Action>& action) {
    if (action)
      right = column.button(right, words, *action, knob.label).x - 4;
    else
      right -= 28;
  };
  step(knob.slider ? "+" : "›", knob.more);
  step(knob.slider ? "–" : "‹", knob.less);
  const float wide = knob.slider ? 64 : right - column.at.x;
  const Rect value{right - wide, under - 3, wide - 4, 22};
  canvas.words_in(value, knob.value, knob.open ? Ink::accent : Ink::text, Face::body);
  if (knob.open) canvas.picture().hits.push_back({value, *knob.open, knob.tip});
  if (knob.slider) slider(column, knob, right - wide);
  column.y = under + 24;
}

void knobs(Column& column, Phrase heading, const std::vector<Knob>& list) {
  if (list.empty()) return;
  column.heading(column.canvas.say(heading));
  for (const auto& knob : list) knob_row(column, knob);
}

}  // namespace

void lay_what_if(const Canvas& canvas, Column& column) {
  changes(column);
  chosen(column);
  knobs(column, Phrase::question, question_knobs(canvas.view));
  knobs(column, Phrase::actors, actor_knobs(canvas.scene, canvas.view));
  knobs(column, Phrase::readings, reading_knobs(canvas.scene, canvas.view));
}

}  // namespace stichtag::view
