// Spans of the law as bars, with their dates beside the ones that are too short to hold them.
#include <algorithm>

#include "scenarios/report/sections.hpp"

namespace stichtag::report {
namespace {

constexpr double shortest = 3;  // a ban of a day is still seen on a line of seventeen years

std::string days_of(const Period& period, const Speech& say) {
  return period.until ? " (" + say.days(*period.until - period.from) + ")" : "";
}

bool is_dark(Look look) { return look == Look::obligatory || look == Look::ban_s19_6; }

}  // namespace

void draw_bar(Svg& svg, const TimeAxis& axis, Point at, double height,
              const std::vector<Span>& spans, const Report& report, const std::string& who) {
  const auto& say = report.say;
  // Bans of § 19(6) last, over their neighbours: the shortest is the strongest.
  for (const bool clause : {false, true}) {
    for (const auto& span : spans) {
      if ((span.look == Look::ban_s19_6) != clause) continue;
      if (span.period.from >= axis.until || (span.period.until && *span.period.until <= axis.from))
        continue;
      const auto left = axis.x(span.period.from);
      const auto right = span.period.until ? axis.x(*span.period.until) : axis.right;
      const auto width = std::max(shortest, right - left);
      if (span.look == Look::ban_s24_4) svg.rect({left, at.y}, width, height, "ban-ground");
      if (span.look == Look::undetermined) svg.rect({left, at.y}, width, height, "doubt-ground");
      if (span.look == Look::ban_s24_4) svg.stripes({left, at.y}, width, height, 6, "ban-stripes");
      if (span.look == Look::undetermined)
        svg.stripes({left, at.y}, width, height, 7, "doubt-stripes");
      if (span.look == Look::not_yet) svg.dots({left, at.y}, width, height, 7, "faint-dots");
      svg.rect({left, at.y}, width, height, class_of(span.look),
               who + ": " + word_for(span.look, say) + ", " + say.period(span.period) +
                   days_of(span.period, say));
      const auto word = word_for(span.look, say);
      const bool quiet = span.look == Look::not_yet || span.look == Look::undetermined;
      const auto words = span.look == Look::undetermined ? std::string("?") : word;
      const auto room =
          span.look == Look::ban_s24_4 ? 2 * width_of(words, 11) : width_of(words, 11) + 8;
      if (height < 13 || width < room) continue;
      if (span.look == Look::ban_s24_4)  // letters on hatching need a ground of their own
        svg.rect({left + 3, at.y + 2}, width_of(words, 11) + 4, height - 4, "paper");
      svg.text({left + 5, at.y + height - 4.5}, words,
               is_dark(span.look) ? "in-bar light"
               : quiet            ? "in-bar quiet"
                                  : "in-bar");
    }
  }
}

void draw_label(Svg& svg, Point at, double width, const std::string& words) {
  const auto lines = two_lines(words, width, 11);
  if (lines.size() > 1) at.y -= 6;
  for (const auto& line : lines) {
    svg.text(at, line, "case-label");
    at.y += 12;
  }
}

double label_height(double width, const std::string& words) {
  return two_lines(words, width, 11).size() > 1 ? 24 : 12;
}

std::vector<Clause> clauses_of(const Side& side) {
  std::vector<Clause> clauses;
  for (const auto& ban : side.bans) {
    if (ban.ground != law::Ground::s19_6_s2) continue;
    const auto same = std::find_if(clauses.begin(), clauses.end(), [&](const Clause& one) {
      return one.period == ban.period && one.certain == ban.certain && one.cases == ban.cases;
    });
    if (same == clauses.end())
      clauses.push_back({{ban.product}, ban.cases, ban.period, ban.certain, ban.hangs_on});
    else
      same->products.push_back(ban.product);
  }
  return clauses;
}

std::string short_name(const Recorded& fact) {
  if (std::holds_alternative<StatuteEnteredIntoForce>(fact.event)) {
    if (fact.id.starts_with("msbg-")) return "MsbG " + fact.id.substr(5);
    if (fact.id.starts_with("gndew")) return "GNDEW";
  }
  const auto year = std::to_string(works_from(fact).date.earliest().year());
  if (const auto* made = std::get_if<DeterminationMade>(&fact.event))
    return (made->norm == Norm::s30 ? "§ 30 " : "§ 19(6) ") + year;
  return fact.id;
}

}  // namespace stichtag::report
