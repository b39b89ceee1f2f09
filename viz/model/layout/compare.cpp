// What tells that scenarios are compared: the line of the act by which they are aligned; below the
// rows what is hidden, aligned and run, and the table of differences.
#include <algorithm>
#include <array>

#include "viz/model/layout/canvas.hpp"
#include "viz/model/words/fact_titles.hpp"
#include "viz/model/words/row_words.hpp"

namespace stichtag::view {
namespace {

constexpr std::size_t column_count = 7;
constexpr float room_for_body = 950;  // px of the whole table; below it words are small
constexpr float between = 14;         // px, from column to column

Face face_of(const Rect& table) {
  return table.width - gutter_width < room_for_body ? Face::small : Face::body;
}

float delta_width(const Canvas& canvas, const CompareCell& cell) {
  return cell.delta.empty() ? 0 : canvas.width(cell.delta, Face::small) + 6;
}

// Of the widest word of a heading, which may be broken into two lines.
float head_width(const Canvas& canvas, const std::string& words) {
  float most = 0;
  for (std::size_t from = 0; from < words.size();) {
    const auto space = std::min(words.find(' ', from), words.size());
    most = std::max(most, canvas.width(words.substr(from, space - from), Face::small));
    from = space + 1;
  }
  return std::max(most, canvas.width(words, Face::small) / 2 + 8);
}

// As wide as what stands in them, and the rest shared out evenly; where there is too little, each
// gives way in proportion.
std::array<float, column_count> widths_of(const Canvas& canvas, const CompareTable& table,
                                          const Rect& at) {
  std::array<float, column_count> wide{};
  float sum = 0;
  for (std::size_t i = 0; i < column_count; ++i) {
    wide[i] = head_width(canvas, table.columns[i]);
    for (const auto& row : table.rows)
      wide[i] = std::max(wide[i], canvas.width(row.cells[i].value, face_of(at)) +
                                      delta_width(canvas, row.cells[i]));
    wide[i] += between;
    sum += wide[i];
  }
  const float room = at.width - gutter_width - gap;
  for (auto& one : wide)
    one = room >= sum ? one + (room - sum) / float(column_count) : one * room / sum;
  return wide;
}

Rect cell_at(const std::array<float, column_count>& widths, float y, float height,
             std::size_t column) {
  float x = gutter_width + gap;
  for (std::size_t i = 0; i < column; ++i) x += widths[i];
  return {x, y, widths[column] - 6, height};
}

void heads(const Canvas& canvas, const CompareTable& table, const Rect& at) {
  const auto widths = widths_of(canvas, table, at);
  auto& picture = canvas.picture();
  canvas.words_in({16, at.y, gutter_width - 48, table_head}, table.title, Ink::text, Face::strong);
  auto how = canvas.view.comparing;
  how.table = false;
  const Rect close{gutter_width - 32, at.y + 6, 24, 24};
  canvas.words_in({close.x + 8, close.y, 16, 24}, "×", Ink::soft, Face::body);
  picture.hits.push_back({close, Action(CompareAs{how}), canvas.say(Phrase::close_table)});
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const auto cell = cell_at(widths, at.y, table_head, i);
    auto lines = wrapped(table.columns[i], cell.width, Face::small, canvas.measure);
    if (lines.size() > 2) lines.resize(2);
    float y = cell.y + (table_head - 15 * float(lines.size())) / 2;
    for (const auto& line : lines) {
      canvas.words_in({cell.x, y, cell.width, 15}, line, Ink::soft, Face::small);
      y += 15;
    }
    picture.hits.push_back({cell, std::nullopt, table.columns[i]});
  }
}

// The ring of the base is full; another one becomes the base by a click on its ring.
void name(const Canvas& canvas, const CompareRow& row, const Rect& at) {
  auto& picture = canvas.picture();
  const auto base = beside_of(canvas.view, canvas.scene.world().branches.size()).base;
  const bool is_base = row.scenario == base;
  const bool front = &canvas.scene.world().branches[row.scenario] == &canvas.scene.front();
  picture.hits.push_back({at, Action(BringToFront{row.scenario}), row.name});
  picture.add(Symbol{{20, at.centre().y}, 5, Form::circle, Ink::accent, !is_base});
  auto how = canvas.view.comparing;
  how.base = row.scenario;
  picture.hits.push_back({{8, at.y, 24, at.height},
                          Action(CompareAs{how}),
                          filled(canvas.say(Phrase::measured_against), {row.name})});
  canvas.words_in({34, at.y, gutter_width - 40, at.height}, row.name,
                  front ? Ink::accent : Ink::text, front ? Face::strong : Face::body);
}

void cells(const Canvas& canvas, const CompareRow& row, const Rect& at,
           const std::array<float, column_count>& widths) {
  const auto face = face_of(at);
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const auto& cell = row.cells[i];
    const auto place = cell_at(widths, at.y, at.height, i);
    const float delta = delta_width(canvas, cell);
    const Rect room{place.x, place.y, std::max(0.F, place.width - delta), place.height};
    const float wide = canvas.words_in(room, cell.value, Ink::text, face);
    canvas.words_in({place.x + wide + 6, place.y + 1, delta + 1, place.height}, cell.delta,
                    Ink::accent, Face::small);
    auto tip = cell.value + (cell.delta.empty() ? "" : " (" + cell.delta + ")");
    if (!cell.tip.empty()) tip += ". " + cell.tip;
    canvas.picture().hits.push_back({place, Action(BringToFront{row.scenario}), tip});
  }
}

std::size_t hidden(const Canvas& canvas) {
  std::size_t count = 0;
  for (const auto& track : canvas.scene.tracks().tracks)
    count += canvas.scene.alike(track) ? 1U : 0U;
  return count;
}

// Where the act lies in the front; that is where it lies in all.
void act_line(const Canvas& canvas) {
  const auto& act = canvas.view.comparing.aligned_by;
  const auto day = day_of_act(canvas.scene.front(), act);
  if (!day) return;
  const auto& plot = canvas.laid.frame.plot;
  const float x = canvas.laid.axis.x_of(*day);
  if (x < plot.x || x > plot.right()) return;
  auto& picture = canvas.picture();
  upright_line(canvas, {x, plot.y}, Ink::accent, 2, true);
  picture.add(Symbol{{x, plot.y - 5}, 5, Form::diamond, Ink::accent});
}

std::string name_of_act(const Canvas& canvas) {
  const auto& id = canvas.view.comparing.aligned_by;
  const auto& log = canvas.scene.front().scenario.log;
  const auto* act = find_event(log, id);
  return act == nullptr ? id : short_title_of(canvas.language(), log, *act);
}

// What the line below the rows tells; a click puts an end to it.
struct Told {
  std::string words;
  Comparing without;
  float share = 1;  // that is done
};

std::vector<Told> told(const Canvas& canvas) {
  const auto& how = canvas.view.comparing;
  const bool several = canvas.scene.world().branches.size() > 1;
  std::vector<Told> list;
  if (how.only_changes && several) {
    list.push_back({filled(canvas.say(Phrase::rows_alike), {std::to_string(hidden(canvas))}), how});
    list.back().without.only_changes = false;
  }
  if (!how.aligned_by.empty() && several) {
    list.push_back({filled(canvas.say(Phrase::aligned_at), {name_of_act(canvas)}), how});
    list.back().without.aligned_by.clear();
  }
  if (how.ensemble) {
    list.push_back({ensemble_in_words(canvas.view, canvas.scene.named()), how});
    list.back().without.ensemble.reset();
    const auto& seen = canvas.view.ensemble;
    if (seen.stage == RunSeen::Stage::running)
      list.back().share = float(double(seen.done) / double(seen.of.asked.runs));
  }
  return list;
}

bool has_bands(const Canvas& canvas) {
  const auto& tracks = canvas.scene.tracks().tracks;
  return std::any_of(tracks.begin(), tracks.end(),
                     [](const Track& track) { return !track.bands.empty(); });
}

void line_of_what_is_told(const Canvas& canvas, const std::vector<Told>& list, const Rect& at) {
  auto& picture = canvas.picture();
  float x = 16;
  for (const auto& one : list) {
    const float wide = canvas.width(one.words, Face::small) + 30;
    if (x + wide > at.right()) return;
    const Rect chip{x, at.y + 3, wide, at.height - 6};
    picture.add(Fill{chip, Ink::background, 3, 255});
    if (one.share < 1)
      picture.add(Fill{{chip.x, chip.y, chip.width * one.share, chip.height}, Ink::stripe, 3, 255});
    picture.add(Outline{chip, Ink::accent, 1, 3});
    canvas.words_in({chip.x + 8, chip.y, wide, chip.height}, one.words, Ink::text, Face::small);
    canvas.words_in({chip.right() - 18, chip.y, 14, chip.height}, "×", Ink::soft, Face::body);
    picture.hits.push_back({chip, Action(CompareAs{one.without}), canvas.say(RowPhrase::clear)});
    x = chip.right() + gap;
  }
  if (has_bands(canvas)) band_legend(canvas, {x + gap, at.y, at.right() - x - gap, at.height});
}

constexpr float line_height = 28;

void lay_table(const Canvas& canvas, const CompareTable& table, const Rect& at) {
  heads(canvas, table, at);
  const auto widths = widths_of(canvas, table, at);
  float y = at.y + table_head;
  for (const auto& row : table.rows) {
    const Rect line{at.x, y, at.width, table_row};
    if (line.bottom() > at.bottom() + 1) break;
    canvas.rule({at.x, y}, {at.right(), y});
    name(canvas, row, {at.x, y, gutter_width, table_row});
    cells(canvas, row, line, widths);
    y += table_row;
  }
}

}  // namespace

float table_height(const Canvas& canvas, Size size) {
  const auto& table = canvas.scene.table();
  float height = told(canvas).empty() ? 0 : line_height;
  if (table) height += table_head + table_row * float(table->rows.size());
  return std::min(height, size.height * 0.4F);
}

void lay_comparing(const Canvas& canvas) {
  const auto& at = canvas.laid.frame.table;
  if (!canvas.scene.plane()) act_line(canvas);
  if (at.height <= 0) return;
  auto& picture = canvas.picture();
  picture.add(Fill{at, Ink::panel, 0, 255});
  picture.add(Stroke{{at.x, at.y}, {at.right(), at.y}, Ink::rule_strong, 1, false});
  picture.hits.push_back({at, std::nullopt, ""});
  const auto list = told(canvas);
  const float line = list.empty() ? 0 : line_height;
  line_of_what_is_told(canvas, list, {at.x, at.y, at.width, line});
  if (canvas.scene.table())
    lay_table(canvas, *canvas.scene.table(), {at.x, at.y + line, at.width, at.height - line});
}

}  // namespace stichtag::view
