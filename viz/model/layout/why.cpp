// The side panel: the answer, what it rests on, what would change it.
#include "viz/model/layout/column.hpp"
#include "viz/model/tracks/decided.hpp"
#include "viz/model/tracks/ensemble_bands.hpp"
#include "viz/model/words/german_readings.hpp"

namespace stichtag::view {
namespace {

void answer(Column& column, const Why& why) {
  const bool banned = why.answer.install == law::Install::banned;
  const float top = column.y;
  column.words(why.title, Ink::text, Face::strong, 12);
  column.words(case_in_words(why.asked.language, why.asked.group), Ink::soft, Face::small, 12);
  column.words(why.verdict, ink_of(why.answer.install), Face::title, 12);
  column.words(why.norms, Ink::text, Face::strong, 12);
  column.canvas.picture().add(
      Fill{{column.at.x, top, 4, column.y - top - 2}, banned ? Ink::ban : Ink::accent, 0, 255});
  column.space(8);
  column.words(why.sentence, Ink::text, Face::body);
  column.space(4);
  column.words(why.use + ".", Ink::soft, Face::body);
}

void proof(Column& column, const Why& why) {
  column.heading(column.canvas.say(Phrase::rests_on));
  for (const auto& line : why.proof) {
    const float indent = 12 + 12 * float(std::min<std::size_t>(line.depth, 6));
    const float x = column.at.x + indent;
    auto& picture = column.canvas.picture();
    const auto form = line.kind == WhyKind::event     ? Form::diamond
                      : line.kind == WhyKind::reading ? Form::circle
                                                      : Form::square;
    picture.add(Symbol{{x - 8, column.y + 8},
                       2.5F,
                       form,
                       line.kind == WhyKind::event ? Ink::accent : Ink::soft,
                       line.kind == WhyKind::reading});
    for (std::size_t d = 1; d <= line.depth && d <= 6; ++d) {
      const float rail = column.at.x + 4 + 12 * float(d - 1);
      picture.add(Stroke{{rail, column.y - 3}, {rail, column.y + 17}, Ink::rule, 1, false});
    }
    const float top = column.y;
    column.words(line.text, Ink::text, Face::small, indent);
    if (!line.source.empty()) column.words(line.source, Ink::soft, Face::small, indent);
    // The fact behind a step can be chosen, to be moved or dropped.
    if (!line.event.empty())
      picture.hits.push_back({{column.at.x, top - 2, column.at.width, column.y - top},
                              Action(ChooseEvent{line.event}),
                              line.source});
    column.space(3);
  }
}

void flips(Column& column, const Why& why) {
  const auto& canvas = column.canvas;
  column.heading(canvas.say(Phrase::flips));
  if (why.flips.empty()) column.words(canvas.say(Phrase::no_flip), Ink::soft, Face::small);
  std::size_t number = 0;
  for (const auto& flip : why.flips) {
    auto button = canvas.say(Phrase::try_it);
    if (++number <= 9) button += " " + std::to_string(number);  // the key
    const float wide = canvas.width(button, Face::small) + 16;
    const float top = column.y;
    Column narrow{canvas, {column.at.x, column.at.y, column.at.width - wide - gap, 0}, top};
    narrow.words(flip.words, Ink::text, Face::small);
    narrow.words(flip.outcome, ink_of(flip.install), Face::small, 12);
    const Rect at{column.at.right() - wide, top, wide, 22};
    canvas.picture().add(Outline{at, Ink::accent, 1, 4});
    canvas.words_in({at.x + 8, at.y, wide, at.height}, button, Ink::accent, Face::small);
    canvas.picture().hits.push_back(
        {at, Action(AddEdits{flip.edits}), flip.words + " [" + flip.facts + "]"});
    column.y = std::max(narrow.y, at.bottom()) + 6;
  }
}

void lists(Column& column, const Why& why) {
  const auto list = [&](Phrase phrase, const std::vector<std::string>& items) {
    if (items.empty()) return;
    column.heading(column.canvas.say(phrase));
    for (const auto& item : items) column.words(item, Ink::text, Face::small);
  };
  list(Phrase::hangs_on, why.hangs_on);
  std::vector<std::string> readings;
  for (const auto& chosen : why.readings)
    readings.push_back(reading_in_words(column.canvas.language(), chosen));
  list(Phrase::readings_in_play, readings);
  const auto& scene = column.canvas.scene;
  const auto runs = ensemble_told(column.canvas.view, scene.front(), scene.named());
  if (runs.empty()) return;
  column.heading(column.canvas.german() ? "Viele Läufe" : "Many runs");
  for (const auto& line : runs) column.words(line, Ink::text, Face::small);
}

// What an actor of the run decided, why, and what else it could have done.
void decision(Column& column) {
  const auto& canvas = column.canvas;
  const auto& simulated = canvas.scene.front().simulated;
  if (!canvas.view.decision || !simulated) return;
  const auto& rows = simulated->ran.run.decisions;
  if (*canvas.view.decision >= rows.size()) return;
  const auto& row = rows[*canvas.view.decision];
  const auto told = decided(canvas.language(), *simulated, row);
  const float top = column.y;
  column.words(filled(canvas.say(RowPhrase::decided_by), {told.who}) + ", " + canvas.say(row.date),
               Ink::text, Face::strong, 12);
  column.words(told.what, Ink::accent, Face::title, 12);
  column.words(filled(canvas.say(RowPhrase::because), {told.because}), Ink::text, Face::strong, 12);
  column.canvas.picture().add(Fill{{column.at.x, top, 4, column.y - top - 2}, Ink::accent, 0, 255});
  column.space(6);
  if (!told.at_stake.empty()) column.words(told.at_stake + ".", Ink::soft, Face::body);
  if (canvas.scene.known(canvas.view) != row.date) {
    column.space(6);
    column.button(column.at.right(), canvas.say(RowPhrase::known_then), SetKnown{row.date}, "");
    column.space(20);
  }
  if (!told.options.empty()) column.heading(canvas.say(RowPhrase::options_weighed));
  for (const auto& option : told.options) column.words("– " + option, Ink::text, Face::small);
  column.heading(canvas.say(RowPhrase::law_on_the_day));
}

}  // namespace

void lay_why(const Canvas& canvas, Column& column) {
  decision(column);
  if (canvas.scene.trouble()) column.words(canvas.scene.trouble()->what, Ink::ban_text, Face::body);
  if (!canvas.scene.why())
    return column.words(canvas.say(Phrase::no_answer), Ink::soft, Face::body);
  answer(column, *canvas.scene.why());
  flips(column, *canvas.scene.why());
  proof(column, *canvas.scene.why());
  lists(column, *canvas.scene.why());
}

}  // namespace stichtag::view
