// Quotas as pictures: what was reached beside what is required, with the spread over chance, and
// how the share grows towards the due day.
#include <algorithm>

#include "scenarios/report/quota.hpp"

namespace stichtag::report {
namespace {

constexpr double label_width = 300;
constexpr double most_share = 1.1;  // the line of shares ends there; more is written beside it

struct ShareAxis {
  double left, right;
  [[nodiscard]] double x(double share) const {
    return left + (right - left) * std::clamp(share, 0.0, most_share) / most_share;
  }
};

void draw_line(Svg& svg, const ShareAxis& axis, double y, const QuotaLine& line,
               const Report& report) {
  const auto& say = report.say;
  const auto share = *line.achieved();
  const auto& spread = line.spread;
  if (spread != nullptr && spread->quantiles) {
    const auto& q = *spread->quantiles;
    svg.rect({axis.x(q[0]), y - 4}, std::max(1.0, axis.x(q[4]) - axis.x(q[0])), 8, "spread",
             say("90 % of the runs: ", "90 % der Läufe: ") + say.per_cent(q[0]) +
                 say(" to ", " bis ") + say.per_cent(q[4]));
    svg.line({axis.x(q[2]), y - 5}, {axis.x(q[2]), y + 5}, "median");
  }
  const auto target = axis.x(line.target());
  svg.line({target, y - 8}, {target, y + 8}, "target");
  const Point at{axis.x(share), y};
  if (line.is_met()) {
    svg.circle(at, 4.5, "met", say("met", "erfüllt"));
  } else {
    svg.line({at.x - 4.5, y - 4.5}, {at.x + 4.5, y + 4.5}, "missed");
    svg.line({at.x - 4.5, y + 4.5}, {at.x + 4.5, y - 4.5}, "missed");
  }
  auto words = say.per_cent(share);
  if (line.probability != nullptr && line.probability->probability)
    words += say(", met in ", ", erfüllt in ") + say.per_cent(*line.probability->probability, 0);
  if (line.of > 1) {
    words += say(", met by ", ", erfüllt von ") + say.count(std::int64_t(line.met)) + "/" +
             say.count(std::int64_t(line.of));
  }
  svg.text({picture_width, y + 4}, words, line.is_met() ? "value" : "value missed-text",
           Anchor::end);
}

bool starts_duty(const std::vector<QuotaLine>& lines, std::size_t at) {
  return at == 0 || lines[at].duty.name != lines[at - 1].duty.name ||
         lines[at].who != lines[at - 1].who;
}

constexpr double panel_height = 104;

// One fan: bands of 90 and 50 per cent of the runs, their median, what is required.
void draw_fan(Svg& svg, const TimeAxis& axis, double top, const QuotaLine& line,
              const Report& report) {
  const auto& say = report.say;
  const auto bottom = top + panel_height - 30;
  const auto y = [&](double share) {
    return bottom - (bottom - top) * std::clamp(share, 0.0, most_share) / most_share;
  };
  for (const double share : {0.0, 0.5, 1.0}) {
    svg.line({axis.left, y(share)}, {axis.right, y(share)}, "grid");
    svg.text({axis.left - 4, y(share) + 4}, say.per_cent(share, 0), "tick", Anchor::end);
  }
  const auto band = [&](std::size_t low, std::size_t high, std::string_view cls) {
    std::vector<Point> points;
    for (const auto& point : line.fan->points)
      points.push_back({axis.x(point.on), y(point.quantiles[high])});
    for (auto at = line.fan->points.rbegin(); at != line.fan->points.rend(); ++at)
      points.push_back({axis.x(at->on), y(at->quantiles[low])});
    svg.area(points, cls);
  };
  band(0, 4, "fan wide");
  band(1, 3, "fan narrow");
  std::vector<Point> median;
  for (const auto& point : line.fan->points)
    median.push_back({axis.x(point.on), y(point.quantiles[2])});
  svg.polyline(median, "fan-median");
  svg.line({axis.left, y(line.target())}, {axis.right, y(line.target())}, "target-line");
  svg.text({axis.left, bottom + 14}, say(axis.from), "tick");
  svg.text({axis.right, bottom + 14}, say(line.duty.due), "tick", Anchor::end);
}

// The duties worth a curve: those that may be missed, then the earliest.
std::vector<std::vector<const QuotaLine*>> chosen(const std::vector<QuotaLine>& lines) {
  constexpr std::size_t most = 4;
  std::vector<std::vector<const QuotaLine*>> all;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].fan == nullptr || lines[i].fan->points.size() < 2) continue;
    const bool same = !all.empty() && all.back().front()->duty.name == lines[i].duty.name &&
                      all.back().front()->who == lines[i].who;
    if (!same) all.emplace_back();
    all.back().push_back(&lines[i]);
  }
  std::stable_partition(all.begin(), all.end(), [](const auto& duty) {
    return std::any_of(duty.begin(), duty.end(), [](const QuotaLine* line) {
      return !line->is_met() ||
             (line->probability != nullptr && line->probability->probability.value_or(1) < 1);
    });
  });
  if (all.size() > most) all.resize(most);
  return all;
}

}  // namespace

Picture whisker_picture(const Report& report, const std::vector<QuotaLine>& lines) {
  const auto& say = report.say;
  const double row = 19, gap = report.sides.size() > 1 ? 8 : 16;
  double height = 30;
  for (std::size_t i = 0; i < lines.size(); ++i) height += row + (starts_duty(lines, i) ? gap : 0);
  Svg svg(height, say("Quotas of § 45 MsbG", "Quoten des § 45 MsbG"));
  const ShareAxis axis{label_width, picture_width - 150};
  for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
    svg.line({axis.x(share), 16}, {axis.x(share), height}, "grid");
    svg.text({axis.x(share), 12}, say.per_cent(share, 0), "tick", Anchor::middle);
  }
  double y = 22;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto& line = lines[i];
    if (starts_duty(lines, i)) {
      const bool twice = i + 1 < lines.size() && !starts_duty(lines, i + 1);
      y += gap;
      const auto words = say(line.duty.due) + "  " + duty_in_words(line.duty, say);
      draw_label(svg, {0, y + 4 + (twice ? row / 2 : 0)}, label_width - 22, words);
    }
    if (report.sides.size() > 1)
      svg.text({label_width - 8, y + 4}, letter_of(report, *line.side), "letter small",
               Anchor::end);
    draw_line(svg, axis, y, line, report);
    y += row;
  }
  return {svg.done(),
          say("Share equipped on the due day. Bar: 90 % of the runs of the ensemble, with their "
              "median; dot: the one run told here, met; cross: missed; upright line: required.",
              "Anteil am Stichtag. Balken: 90 % der Läufe des Ensembles mit Median; Punkt: der "
              "hier erzählte Lauf, erfüllt; Kreuz: verfehlt; senkrechter Strich: gefordert."),
          {}};
}

std::optional<Picture> fan_picture(const Report& report, const std::vector<QuotaLine>& lines) {
  const auto& say = report.say;
  const auto duties = chosen(lines);
  if (duties.empty()) return std::nullopt;
  const auto height = double(duties.size()) * (panel_height + 22);
  Svg svg(height, say("Quotas on the way", "Quoten auf dem Weg"));
  double top = 18;
  for (const auto& duty : duties) {
    const auto* first = duty.front();
    svg.text({0, top - 6},
             say("due ", "fällig ") + say(first->duty.due) + ": " +
                 duty_in_words(first->duty, say) +
                 (first->who.empty() ? "" : " (" + first->who + ")"),
             "case-label");
    const auto width = picture_width / double(duty.size());
    for (std::size_t i = 0; i < duty.size(); ++i) {
      const auto& points = duty[i]->fan->points;
      const TimeAxis axis{points.front().on, points.back().on, width * double(i) + 44,
                          width * double(i + 1) - 12};
      draw_fan(svg, axis, top + 4, *duty[i], report);
      if (report.sides.size() > 1)
        svg.text({axis.left + 5, top + 18}, letter_of(report, *duty[i]->side), "letter");
    }
    top += panel_height + 22;
  }
  return Picture{
      svg.done(),
      say("The way to the due day: bands hold 90 % and 50 % of the runs, the line is their median; "
          "dashed: required. What chance draws is in it, what the model does not know is not.",
          "Der Weg zum Stichtag: Die Bänder fassen 90 % und 50 % der Läufe, die Linie ist der "
          "Median; gestrichelt: gefordert. Enthalten ist, was der Zufall zieht, nicht, was das "
          "Modell nicht weiß."),
      {}};
}

}  // namespace stichtag::report
