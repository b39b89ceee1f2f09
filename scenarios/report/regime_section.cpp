// The regime strip: statutes, rulings and courts on one line of time.
#include <algorithm>

#include "engine/law/section_19_6.hpp"
#include "scenarios/report/sections.hpp"

namespace stichtag::report {
namespace {

constexpr double label_width = 128;
constexpr double row_height = 40;

bool is_regime(const Recorded& fact) {
  const auto& event = fact.event;
  const auto* step = std::get_if<StepNoted>(&event);
  return !fact.replaced_from && (std::holds_alternative<StatuteEnteredIntoForce>(event) ||
                                 std::holds_alternative<DeterminationMade>(event) ||
                                 std::holds_alternative<DeterminationWithdrawn>(event) ||
                                 std::holds_alternative<DeterminationRevoked>(event) ||
                                 std::holds_alternative<EnforcementSuspended>(event) ||
                                 std::holds_alternative<SuspensionEnded>(event) ||
                                 std::holds_alternative<ObjectionFiled>(event) ||
                                 std::holds_alternative<CertificationRefused>(event) ||
                                 (step != nullptr && step->kind == StepKind::court));
}

std::vector<const Recorded*> regime_of(const Side& side) {
  std::vector<const Recorded*> facts;
  for (const auto& fact : side.scenario.log) {
    if (is_regime(fact)) facts.push_back(&fact);
  }
  std::stable_sort(facts.begin(), facts.end(), [](const Recorded* a, const Recorded* b) {
    return works_from(*a).date.earliest() < works_from(*b).date.earliest();
  });
  return facts;
}

Date day_of(const Recorded& fact) { return works_from(fact).date.earliest(); }

std::string tip_of(const Recorded& fact, const Speech& say) {
  return fact.title + " (" + say(day_of(fact)) + ", " + fact.id + ")";
}

void diamond(Svg& svg, Point at, std::string_view cls, const std::string& tip) {
  constexpr double half = 5;
  svg.area({{at.x, at.y - half}, {at.x + half, at.y}, {at.x, at.y + half}, {at.x - half, at.y}},
           cls, tip);
}

class Strip {
 public:
  Strip(Svg& svg, const Report& report, const Side& side, const TimeAxis& axis)
      : svg_(svg), report_(report), side_(side), axis_(axis), facts_(regime_of(side)) {}

  void draw(double top) {
    y_ = top;
    statutes();
    for (const auto* fact : facts_) {
      if (std::holds_alternative<DeterminationMade>(fact->event)) ruling(*fact);
    }
    marks(say()("Courts, objections", "Gerichte, Widersprüche"));
  }
  [[nodiscard]] double rows() const {
    return 2 + double(std::count_if(facts_.begin(), facts_.end(), [](const Recorded* fact) {
             return std::holds_alternative<DeterminationMade>(fact->event);
           }));
  }

 private:
  [[nodiscard]] const Speech& say() const { return report_.say; }

  void label(const std::string& words) { svg_.text({0, y_ + 19}, words, "label"); }

  void statutes() {
    label(say()("Statute", "Gesetz"));
    std::vector<const Recorded*> list;
    for (const auto* fact : facts_)
      if (std::holds_alternative<StatuteEnteredIntoForce>(fact->event)) list.push_back(fact);
    for (std::size_t i = 0; i < list.size(); ++i) {
      const auto left = axis_.x(day_of(*list[i]));
      const auto right = i + 1 < list.size() ? axis_.x(day_of(*list[i + 1])) : axis_.right;
      svg_.rect({left, y_ + 5}, right - left, 20, i % 2 == 0 ? "statute" : "statute other",
                tip_of(*list[i], say()));
      const auto name = short_name(*list[i]);
      if (right - left > width_of(name, 10.5) + 6) svg_.text({left + 4, y_ + 19}, name, "in-bar");
    }
    y_ += row_height;
  }

  // Who ended it, and when; nothing where nobody did.
  [[nodiscard]] const Recorded* end_of(const Recorded& ruling) const {
    for (const auto* fact : facts_) {
      const auto* withdrawn = std::get_if<DeterminationWithdrawn>(&fact->event);
      const auto* revoked = std::get_if<DeterminationRevoked>(&fact->event);
      if ((withdrawn != nullptr && withdrawn->target == ruling.id) ||
          (revoked != nullptr && revoked->target == ruling.id))
        return fact;
    }
    return nullptr;
  }

  void ruling(const Recorded& fact) {
    label(say()("Ruling ", "Verfügung ") + short_name(fact));
    const auto* end = end_of(fact);
    const auto left = axis_.x(day_of(fact));
    const auto right = end != nullptr ? axis_.x(day_of(*end)) : axis_.right;
    const auto* withdrawn =
        end != nullptr ? std::get_if<DeterminationWithdrawn>(&end->event) : nullptr;
    const bool undone = withdrawn != nullptr && withdrawn->effect == WithdrawalEffect::ex_tunc;
    svg_.rect({left, y_ + 8}, right - left, 13, undone ? "ruling undone" : "ruling",
              tip_of(fact, say()));
    note(say()(day_of(fact)), left - 6, y_ + 19, Anchor::end);
    if (end != nullptr) {
      svg_.line({right - 5, y_ + 9}, {right + 5, y_ + 20}, "cross");
      svg_.line({right - 5, y_ + 20}, {right + 5, y_ + 9}, "cross");
      note((undone ? say()("withdrawn for the past, ", "zurückgenommen für die Vergangenheit, ")
                   : say()("ended, ", "beendet, ")) +
               say()(day_of(*end)),
           right + 8, y_ + 19, Anchor::start);
    }
    term(fact);
    y_ += row_height;
  }

  // The twelve months of § 19(6) S. 2.
  void term(const Recorded& ruling) {
    for (const auto& finding : side_.state.determinations) {
      if (finding.norm != Norm::s19_6 || side_.state.ids[finding.moment.event] != ruling.id)
        continue;
      law::Inquiry inquiry(side_.known, side_.addressee, side_.readings);
      const auto last = law::section_19_6::last_day_of_term(inquiry, finding);
      const auto x = axis_.x(last + 1);
      svg_.rect({axis_.x(day_of(ruling)), y_ + 8}, x - axis_.x(day_of(ruling)), 13, "term",
                say()("twelve months", "zwölf Monate"));
      svg_.line({x, y_ + 3}, {x, y_ + 26}, "callout-line");
      note(say()("twelve months end with ", "zwölf Monate enden mit dem ") + say()(last), x + 5,
           y_ + 34, Anchor::start);
    }
  }

  void note(const std::string& words, double x, double y, Anchor anchor) {
    svg_.text({x, y}, words, "note", anchor);
  }

  // Names where there is room, one line up or down in turn.
  void marks(const std::string& words) {
    label(words);
    std::array<double, 2> taken{axis_.left, axis_.left};
    for (const auto* fact : facts_) {
      const bool bar = std::holds_alternative<StatuteEnteredIntoForce>(fact->event) ||
                       std::holds_alternative<DeterminationMade>(fact->event) ||
                       std::holds_alternative<DeterminationWithdrawn>(fact->event);
      if (bar) continue;
      const auto x = axis_.x(day_of(*fact));
      diamond(svg_, {x, y_ + 15}, fact->cause ? "mark" : "mark", tip_of(*fact, say()));
      const auto date = say()(day_of(*fact));
      const auto width = width_of(date, 10.5);
      for (std::size_t line = 0; line < taken.size(); ++line) {
        if (x - width / 2 < taken[line]) continue;
        taken[line] = x + width / 2 + 6;
        svg_.text({x, line == 0 ? y_ + 34 : y_ + 6}, date, "note", Anchor::middle);
        break;
      }
    }
    y_ += row_height;
  }

  Svg& svg_;
  const Report& report_;
  const Side& side_;
  TimeAxis axis_;
  std::vector<const Recorded*> facts_;
  double y_ = 0;
};

bool same_regime(const Side& a, const Side& b) {
  const auto one = regime_of(a), other = regime_of(b);
  return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                    [](const Recorded* x, const Recorded* y) { return *x == *y; });
}

Picture strip_of(const Report& report, const Side& side, const std::string& letters) {
  const auto& say = report.say;
  const auto whole = shown_period(report);
  const auto caption =
      say("Statutes, rulings and courts", "Gesetze, Verfügungen und Gerichte") + letters;
  Svg probe(0, "");
  const TimeAxis axis{whole.from, *whole.until, label_width};
  const auto height = 26 + row_height * Strip(probe, report, side, axis).rows();
  Svg svg(height, caption);
  draw_years(svg, axis, 16, height);
  Strip(svg, report, side, axis).draw(22);
  return {svg.done(), caption, {}};
}

}  // namespace

Section regime_section(const Report& report) {
  Section section{"regime", report.say("The law that was in force", "Das Recht, das galt"), {}};
  std::vector<bool> told(report.sides.size());
  for (std::size_t i = 0; i < report.sides.size(); ++i) {
    if (told[i]) continue;
    std::string letters;
    for (std::size_t j = i; j < report.sides.size(); ++j) {
      if (told[j] || !same_regime(report.sides[i], report.sides[j])) continue;
      told[j] = true;
      letters += (letters.empty() ? "" : ", ") + letter_of(report, report.sides[j]);
    }
    section.parts.emplace_back(
        strip_of(report, report.sides[i], report.sides.size() > 1 ? " (" + letters + ")" : ""));
  }
  return section;
}

}  // namespace stichtag::report
