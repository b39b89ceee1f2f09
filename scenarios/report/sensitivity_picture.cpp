// One-at-a-time bars, the longest on top: where a measure comes to lie when one input is moved.
#include <algorithm>

#include "scenarios/report/sensitivity.hpp"

namespace stichtag::report {
namespace {

constexpr double label_width = 250;
constexpr double axis_left = 380, axis_right = 740;
constexpr double row_height = 26, bar_height = 14, head = 46;
constexpr std::size_t most_bars = 10;

struct ValueAxis {
  double from, until;
  [[nodiscard]] double x(double value) const {
    if (until <= from) return (axis_left + axis_right) / 2;
    return axis_left + (axis_right - axis_left) * (value - from) / (until - from);
  }
};

ValueAxis axis_of(const std::vector<scenarios::Bar>& bars) {
  ValueAxis axis{bars.front().means.front(), bars.front().means.front()};
  for (const auto& bar : bars) {
    axis.from = std::min(axis.from, bar.means[bar.low]);
    axis.until = std::max(axis.until, bar.means[bar.high]);
  }
  return axis;
}

struct BarRow {
  const Report& report;
  const scenarios::Measure& measure;
  const scenarios::Uncertain& input;
  const scenarios::Bar& bar;
  [[nodiscard]] std::string end(std::size_t at) const {
    return end_in_words(input, bar.values[at], report.say);
  }
  [[nodiscard]] std::string told(std::size_t at) const {
    return end(at) + ": " + value_in_words(measure, bar.means[at], report.say);
  }
};

void draw_row(Svg& svg, const ValueAxis& axis, double y, const BarRow& row) {
  draw_label(svg, {0, y + 4}, label_width, input_in_words(row.input, row.report.say));
  const auto& bar = row.bar;
  const auto left = axis.x(bar.means[bar.low]), right = axis.x(bar.means[bar.high]);
  const Point at{left, y - bar_height / 2};
  const auto width = std::max(1.5, right - left);
  const auto tip = row.told(bar.low) + " / " + row.told(bar.high);
  svg.rect(at, width, bar_height, is_sure(bar) ? "swing sure" : "swing chance", tip);
  if (!is_sure(bar)) svg.stripes(at, width, bar_height, 5, "doubt-stripes");
  for (std::size_t i = 0; i < bar.means.size(); ++i) {
    const auto x = axis.x(bar.means[i]);
    if (i != bar.low && i != bar.high) svg.line({x, at.y}, {x, at.y + bar_height}, "option");
  }
  svg.text({left - 5, y + 4}, fitted(row.end(bar.low), axis_left - label_width - 8, 11), "value",
           Anchor::end);
  svg.text({left + width + 5, y + 4}, fitted(row.end(bar.high), picture_width - axis_right, 11),
           "value");
}

// What the bars do not show.
std::string caption_of(const Report& report, const Side& side, const Sensitivity::Swings& swings,
                       std::size_t moving) {
  const auto& say = report.say;
  std::string caption, idle;
  if (moving > most_bars)
    caption = say("The longest ", "Die längsten ") + std::to_string(most_bars) +
              say(" bars; the table has all. ", " Balken; alle stehen in der Tabelle. ");
  for (auto i = moving; i < swings.bars.size(); ++i)
    idle += (idle.empty() ? "" : "; ") +
            input_in_words(side.sensitivity->inputs[swings.bars[i].input], say);
  if (!idle.empty()) caption += say("No effect: ", "Ohne Wirkung: ") + idle + ".";
  return caption;
}

}  // namespace

Picture tornado_picture(const Report& report, const Side& side, const Sensitivity::Swings& swings) {
  const auto& say = report.say;
  const auto moving = std::size_t(std::count_if(swings.bars.begin(), swings.bars.end(),
                                                [](const auto& bar) { return bar.swing > 0; }));
  const auto shown = std::min(most_bars, moving);
  const auto title = measures_in_words(swings, side, say);
  Svg svg(head + row_height * double(shown) + 4, title);
  svg.text({0, 14}, letter_of(report, side) + "  " + title, "label");
  const auto axis = axis_of(swings.bars);
  const auto bottom = head + row_height * double(shown);
  for (const bool end : {false, true}) {
    const auto x = end ? axis_right : axis_left;
    svg.line({x, head - 8}, {x, bottom}, "grid");
    svg.text({x, head - 12}, value_in_words(swings.measure, end ? axis.until : axis.from, say),
             "tick", Anchor::middle);
  }
  for (std::size_t i = 0; i < shown; ++i)
    draw_row(
        svg, axis, head + row_height * (double(i) + 0.5),
        {report, swings.measure, side.sensitivity->inputs[swings.bars[i].input], swings.bars[i]});
  return {svg.done(), caption_of(report, side, swings, moving), {}};
}

}  // namespace stichtag::report
