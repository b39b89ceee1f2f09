// Notes at a day: a small bubble on the row, or in the ruler where the row is not listed.
#include <algorithm>

#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {
namespace {

void bubble(const Canvas& canvas, std::size_t number, Point at) {
  const auto& remark = canvas.view.remarks[number];
  const auto words = std::to_string(number + 1);
  const float wide = std::max(15.F, canvas.width(words, Face::small) + 8);
  const Rect box{at.x - wide / 2, at.y, wide, 15};
  auto& picture = canvas.picture();
  picture.add(Symbol{{at.x, box.bottom() + 2}, 4, Form::down, Ink::accent});
  picture.add(Fill{box, Ink::accent, 4, 255});
  canvas.words_in({box.x + (wide - canvas.width(words, Face::small)) / 2, box.y, wide, box.height},
                  words, Ink::on_accent, Face::small);
  picture.hits.push_back({box.inset(-2), Action(WriteRemark{number, remark.on, remark.row}),
                          canvas.say(remark.on) + ": " + remark.words});
}

bool listed(const Canvas& canvas, const std::string& row) {
  const auto& order = canvas.laid.order;
  return std::any_of(order.begin(), order.end(),
                     [&](const RowInOrder& one) { return one.id == row; });
}

bool in_plot(const Canvas& canvas, float x) {
  return x >= canvas.laid.frame.plot.x && x <= canvas.laid.frame.plot.right();
}

}  // namespace

void lay_notes(const Canvas& canvas, const Track& track, const Rect& at) {
  for (std::size_t i = 0; i < canvas.view.remarks.size(); ++i) {
    const auto& remark = canvas.view.remarks[i];
    const float x = canvas.laid.axis.x_of(double(remark.on.days_since_epoch()) + 0.5);
    if (remark.row == track.id && in_plot(canvas, x)) bubble(canvas, i, {x, at.y + 1});
  }
}

void lay_notes_in_ruler(const Canvas& canvas) {
  for (std::size_t i = 0; i < canvas.view.remarks.size(); ++i) {
    const auto& remark = canvas.view.remarks[i];
    const float x = canvas.laid.axis.x_of(double(remark.on.days_since_epoch()) + 0.5);
    if (in_plot(canvas, x) && !listed(canvas, remark.row))
      bubble(canvas, i, {x, canvas.laid.frame.ruler.bottom() - 19});
  }
}

}  // namespace stichtag::view
