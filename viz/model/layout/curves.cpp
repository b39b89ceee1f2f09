// Lines over time: stacked areas for the fleet, plain lines for shares.
#include <cmath>

#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {
namespace {

// The samples that a window needs: those in it, and one on either side.
std::pair<std::size_t, std::size_t> seen(const std::vector<Sample>& samples, const Span& span) {
  const auto first = std::partition_point(samples.begin(), samples.end(), [&](const Sample& s) {
    return double(s.on.days_since_epoch()) < span.from;
  });
  const auto last = std::partition_point(first, samples.end(), [&](const Sample& s) {
    return double(s.on.days_since_epoch()) <= span.until;
  });
  const auto from = std::size_t(first - samples.begin());
  const auto until = std::size_t(last - samples.begin());
  return {from > 0 ? from - 1 : 0, std::min(samples.size(), until + 1)};
}

// The upper end of the scale: the highest stack, or line, in sight.
double most_seen(const Track& track, const Span& span) {
  if (track.curves.empty()) return 0;
  if (track.most > 0) return track.most;
  const auto [from, until] = seen(track.curves.front().samples, span);
  double most = 0;
  for (auto i = from; i < until; ++i) {
    double sum = 0;
    for (const auto& curve : track.curves)
      sum = curve.stacked ? sum + curve.samples[i].value : std::max(sum, curve.samples[i].value);
    most = std::max(most, sum);
  }
  return most;
}

std::string values_on(const Canvas& canvas, const Track& track, Date day) {
  std::string text = canvas.say(day);
  for (const auto& curve : track.curves) {
    const auto after = std::partition_point(curve.samples.begin(), curve.samples.end(),
                                            [&](const Sample& s) { return s.on <= day; });
    if (after == curve.samples.begin()) continue;
    text += ", " + curve.label + " " +
            view::say(canvas.language(), std::int64_t(std::llround((after - 1)->value)));
  }
  return text;
}

}  // namespace

void lay_curves(const Canvas& canvas, const Track& track, const Rect& at) {
  const double most = most_seen(track, canvas.laid.axis.span);
  if (most <= 0) return;
  const auto& axis = canvas.laid.axis;
  const float base = at.bottom() - 4;
  const float scale = (at.height - 24) / float(most);  // below the number
  std::vector<double> below(track.curves.front().samples.size(), 0.0);
  for (const auto& curve : track.curves) {
    const auto [from, until] = seen(curve.samples, axis.span);
    Area area{{}, {}, curve.ink, 210};
    for (auto i = from; i < until; ++i) {
      const auto& sample = curve.samples[i];
      const double foot = curve.stacked ? below[i] : 0.0;
      area.top.push_back({axis.x_of(sample.on), base - float(foot + sample.value) * scale});
      area.bottom.push_back(base - float(foot) * scale);
      below[i] += sample.value;
    }
    if (area.top.size() > 1) canvas.picture().add(std::move(area));
  }
  const auto top = view::say(canvas.language(), std::int64_t(std::llround(most)));
  canvas.words_right({at.x, at.y + 1, at.width - 6, 16}, top, Ink::soft, Face::small);
  if (canvas.view.pointer && at.contains(*canvas.view.pointer)) {
    const auto day = day_of(axis.day_at(canvas.view.pointer->x));
    canvas.picture().hits.push_back({at, Action(SetOn{day}), values_on(canvas, track, day)});
  }
}

}  // namespace stichtag::view
