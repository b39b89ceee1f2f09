// Quotas on their way: required steps, what is achieved, the spread over the runs of an ensemble,
// whether each was met, and the day on which one must have begun.
#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include "viz/model/layout/canvas.hpp"
#include "viz/model/words/quota_words.hpp"

namespace stichtag::view {
namespace {

constexpr float above = 14, below = 6;  // room for the words over 100 %, and under 0

struct QuotaPlot {
  const Canvas& canvas;
  Rect at;

  [[nodiscard]] float x(Date day) const { return canvas.laid.axis.x_of(day); }
  [[nodiscard]] float y(double share) const {
    const float top = at.y + above, bottom = at.bottom() - below;
    return bottom - float(std::clamp(share, 0.0, 1.05)) * (bottom - top) / 1.05F;
  }
  [[nodiscard]] bool sees(float from, float until) const {
    return until >= at.x - 20 && from <= at.right() + 20;
  }
};

// Between two quantiles, over the evenings; one evening alone is a bar.
void band(const QuotaPlot& plot, const std::vector<FanAt>& fan, std::size_t low, std::size_t high,
          std::uint8_t opacity) {
  if (fan.size() == 1) {
    const float x = plot.x(fan.front().on), top = plot.y(fan.front().quantiles[high]);
    const float bottom = plot.y(fan.front().quantiles[low]);
    plot.canvas.picture().add(
        Fill{{x - 5, top, 10, std::max(1.F, bottom - top)}, Ink::fan, 0, opacity});
    return;
  }
  Area area{{}, {}, Ink::fan, opacity};
  for (const auto& at : fan) {
    area.top.push_back({plot.x(at.on), plot.y(at.quantiles[high])});
    area.bottom.push_back(plot.y(at.quantiles[low]));
  }
  plot.canvas.picture().add(std::move(area));
}

void fan(const QuotaPlot& plot, const QuotaPart& part) {
  if (part.fan.empty()) return;
  band(plot, part.fan, 0, 4, 90);
  band(plot, part.fan, 1, 3, 120);
  Path median{{}, Ink::fan, 1.5F, true};
  for (const auto& at : part.fan) median.points.push_back({plot.x(at.on), plot.y(at.quantiles[2])});
  if (median.points.size() > 1) plot.canvas.picture().add(std::move(median));
}

void achieved(const QuotaPlot& plot, const QuotaPart& part) {
  auto& picture = plot.canvas.picture();
  Path path{{}, Ink::accent, 2, false};
  Area area{{}, {}, Ink::accent, 36};
  for (const auto& sample : part.achieved) {
    path.points.push_back({plot.x(sample.on), plot.y(sample.value)});
    area.top.push_back(path.points.back());
    area.bottom.push_back(plot.y(0));
  }
  if (path.points.size() < 2) return;
  if (part.fan.empty()) picture.add(std::move(area));
  picture.add(std::move(path));
}

// What is missing on the due day stands as a hatched bar between reached and required.
void outcome(const QuotaPlot& plot, const QuotaPart& part) {
  auto& picture = plot.canvas.picture();
  const float x = plot.x(part.due), required = plot.y(part.required);
  if (part.state == QuotaPart::State::open) {
    picture.add(Symbol{{x, required}, 5, Form::circle, Ink::soft, true});
    return;
  }
  const bool met = part.state == QuotaPart::State::met;
  const float reached = plot.y(part.reached.value_or(part.required));
  if (!met) {
    const Rect gap{x - 9, required, 9, std::max(3.F, reached - required)};
    picture.add(Fill{gap, Ink::ban_pale, 0, 255});
    picture.add(Hatch{gap, Ink::ban, Pattern::rising});
    picture.add(Outline{gap, Ink::ban, 1, 0});
  }
  picture.add(
      Symbol{{x, reached}, 5, met ? Form::circle : Form::cross, met ? Ink::good : Ink::ban, false});
}

void required(const QuotaPlot& plot, const QuotaPart& part) {
  const float y = plot.y(part.required), from = plot.x(part.from), due = plot.x(part.due);
  auto& picture = plot.canvas.picture();
  picture.add(Path{{{from, y}, {due, y}}, Ink::text, 1.5F, true});
  picture.add(Stroke{{due, y}, {due, plot.y(0)}, Ink::text, 1, false});
}

// On a ground of their own, so that no line runs through them. Gives the place that they took.
std::optional<Rect> words(const QuotaPlot& plot, const QuotaPart& part, float room_until) {
  const auto& canvas = plot.canvas;
  const float x = plot.x(part.due) + 8;
  const float wide = canvas.width(part.label, Face::small) + 12;
  if (x < plot.at.x || x + wide > std::min(room_until, plot.at.right())) return std::nullopt;
  const auto ink = part.state == QuotaPart::State::missed ? Ink::ban_text : Ink::text;
  const float y = plot.y((part.required + part.reached.value_or(part.required)) / 2);
  return canvas.pill({x, std::clamp(y, plot.at.y + 12, plot.at.bottom() - 14)}, part.label,
                     Ink::background, ink, Face::small);
}

void start_line(const QuotaPlot& plot, const QuotaPart& part) {
  if (!part.start) return;
  const float x = plot.x(*part.start), foot = plot.y(0);
  if (!plot.sees(x, x)) return;
  plot.canvas.picture().add(
      Stroke{{x, foot}, {x, plot.y(part.required) - 8}, Ink::accent, 1, false});
  plot.canvas.picture().add(Symbol{{x, foot - 3}, 6, Form::up, Ink::accent, false});
}

// Its words stand above what is required, where no curve goes that falls short, and only where no
// others do: the mark alone tells it too.
void start_words(const QuotaPlot& plot, const Track& track, const QuotaPart& part,
                 std::vector<Rect>& taken) {
  if (!part.start) return;
  const auto& canvas = plot.canvas;
  const float x = plot.x(*part.start), top = plot.y(part.required);
  if (!plot.sees(x, x)) return;
  const auto& note = track.notes[part.start_note];
  const float wide = canvas.width(note.label, Face::small);
  const Rect at{x - 5 - wide, top - 17, wide + 1, 16};
  const bool covered = std::any_of(taken.begin(), taken.end(), [&](const Rect& other) {
    return other.overlaps({at.x - 4, at.y, at.width + 8, at.height});
  });
  if (at.x > plot.at.x && part.required > 0.5 && !covered) {
    canvas.words_in(at, note.label, Ink::accent, Face::small);
    taken.push_back(at);
  }
  canvas.picture().hits.push_back(
      {{x - 7, plot.at.y, 14, plot.at.height}, Action(SetOn{*part.start}), note.sentence});
}

// The words of all parts, over the lines of all: first what came out, then the days on which one
// must have begun.
void all_words(const QuotaPlot& plot, const Track& track, float scale_from) {
  std::vector<Rect> taken;
  const auto& parts = track.quota;
  for (const auto& part : parts) start_line(plot, part);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const float next = i + 1 < parts.size() ? plot.x(parts[i + 1].due) - 12 : scale_from;
    if (const auto at = words(plot, parts[i], std::min(next, scale_from))) taken.push_back(*at);
  }
  for (const auto& part : parts) start_words(plot, track, part, taken);
}

// Gives the left edge of its words.
float scale(const QuotaPlot& plot) {
  const auto& canvas = plot.canvas;
  for (const double share : {0.0, 0.5, 1.0}) {
    const float y = plot.y(share);
    canvas.rule({plot.at.x, y}, {plot.at.right(), y});
  }
  const auto whole = per_cent(canvas.language(), 1);
  canvas.words_right({plot.at.x, plot.y(1) - 1, plot.at.width - 6, 16}, whole, Ink::soft,
                     Face::small);
  return plot.at.right() - 6 - canvas.width(whole, Face::small);
}

// The share on the day under the pointer, as counted on the evening before.
void hover(const QuotaPlot& plot, const Track& track, const QuotaPart& part) {
  const auto& canvas = plot.canvas;
  const Rect at{plot.x(part.from), plot.at.y, plot.x(part.due) - plot.x(part.from), plot.at.height};
  auto& hits = canvas.picture().hits;
  if (canvas.view.pointer && at.contains(*canvas.view.pointer)) {
    const auto day = day_of(canvas.laid.axis.day_at(canvas.view.pointer->x));
    const auto& whole = track.notes[part.note].sentence;
    auto text = whole;
    for (const auto& sample : part.achieved) {
      if (sample.on > day) break;
      text = canvas.say(sample.on) + ": " + tenths_of_per_cent(canvas.language(), sample.value) +
             ". " + whole;
    }
    for (const auto& spread : part.fan) {
      if (spread.on <= day) text = spread_sentence(canvas.language(), spread) + " " + whole;
    }
    hits.push_back({at, Action(SetOn{day}), text});
  }
  const float x = plot.x(part.due);
  hits.push_back({{x - 9, plot.at.y, 18, plot.at.height},
                  Action(SetOn{part.due}),
                  track.notes[part.note].sentence});
}

}  // namespace

void lay_quota(const Canvas& canvas, const Track& track, const Rect& at) {
  const QuotaPlot plot{canvas, at};
  const float scale_from = scale(plot);
  const auto& parts = track.quota;
  const auto seen = [&](const QuotaPart& part) {
    const float first = plot.x(part.start ? std::min(*part.start, part.from) : part.from);
    return plot.sees(first, plot.x(part.due) + 120);
  };
  for (const auto& part : parts) {
    if (seen(part)) fan(plot, part);
  }
  for (const auto& part : parts) {
    if (!seen(part)) continue;
    achieved(plot, part);
    required(plot, part);
    hover(plot, track, part);
    outcome(plot, part);
  }
  all_words(plot, track, scale_from - 4);
}

}  // namespace stichtag::view
