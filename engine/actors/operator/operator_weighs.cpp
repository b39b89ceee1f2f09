#include "engine/actors/operator/operator_weighs.hpp"

#include <algorithm>

namespace stichtag::actors {
namespace {

using fleet::GatewayPlace;

constexpr int days_weighed = 7 * weeks_weighed;

// Which lines are bought and hung, from a week on.
struct Phase {
  double from_week = 0;
  double until_week = weeks_weighed;
  std::vector<bool> lines = {};
};

class Weighing {
 public:
  // `about` is a line, or no_line.
  Weighing(const Operator& me, const Today& today, const OpenCases& open, std::uint16_t about)
      : me_(me),
        today_(today),
        about_(about),
        open_(double(open.all)),
        a_week_(visits_a_week(me) * me.spec.crews.success) {}

  // All lines of the mix that work; that in doubt only if `with` says so.
  [[nodiscard]] std::vector<bool> lines(std::span<const double> mix, bool with) const {
    std::vector<bool> used(mix.size());
    for (std::size_t line = 0; line < mix.size(); ++line)
      used[line] = mix[line] > 0 && (line == about_ ? with : works(line));
    return used;
  }

  [[nodiscard]] Prospect of(Choice option, const std::vector<Phase>& phases, double pace) const {
    Prospect prospect{option};
    double hung = 0;
    for (const auto& phase : phases) {
      const auto n = std::min(hung_in(phase, a_week_ * pace, hung), open_ - hung);
      hung += n;
      if (about_ < phase.lines.size() && phase.lines[about_])
        prospect.in_doubt += Count(n * share_of_line(phase) + 0.5);
    }
    const auto could = std::min(a_week_ * pace * weeks_weighed, open_);
    const auto crew_days = double(me_.state.crews) / parts_of_a_crew * 5 * weeks_weighed;
    prospect.installs = Count(hung + 0.5);
    prospect.days_at_risk = prospect.in_doubt * days_weighed / 2;  // hung evenly
    if (!me_.state.slow && could > 0)
      prospect.idle_hundredths = Count(100 * crew_days * std::max(0.0, 1 - hung / could) + 0.5);
    if (about_ != no_line && !phases.empty() && !phases.back().lines[about_])
      prospect.stranded = at_hand_of(about_);
    return prospect;
  }

 private:
  // What its newest version may do decides, as for the status of a line.
  [[nodiscard]] bool works(std::size_t line) const {
    const auto version = today_.law.newest[line];
    if (!version) return false;
    return (would_install(me_, today_, *version) & groups_with_points(me_)) != 0;
  }

  [[nodiscard]] Count at_hand_of(std::size_t line) const {
    Count sum = 0;
    for (const auto version : me_.versions)
      if (today_.products.at(version).line == line)
        sum += me_.state.fleet.at(version, GatewayPlace::on_shelf) +
               me_.state.fleet.at(version, GatewayPlace::ordered);
    return sum;
  }

  // What is at hand first; what is ordered when the phase begins comes after the lead time.
  [[nodiscard]] double hung_in(const Phase& phase, double a_week, double before) const {
    double shelf = -before;
    bool any = false;
    for (std::size_t line = 0; line < phase.lines.size(); ++line) {
      if (!phase.lines[line]) continue;
      any = true;
      shelf += double(at_hand_of(line));
    }
    const auto weeks = phase.until_week - phase.from_week;
    if (!any || weeks <= 0) return 0;
    const auto until_delivery = std::min(me_.spec.buying.lead_weeks, weeks);
    return std::min(a_week * until_delivery, std::max(shelf, 0.0)) +
           a_week * (weeks - until_delivery);
  }

  [[nodiscard]] double share_of_line(const Phase& phase) const {
    double sum = 0;
    for (std::size_t line = 0; line < phase.lines.size(); ++line)
      if (phase.lines[line]) sum += me_.mix[line];
    return sum > 0 ? me_.mix[about_] / sum : 0;
  }

  const Operator& me_;
  const Today& today_;
  std::uint16_t about_;
  double open_;    // points that wait
  double a_week_;  // gateways that the crews can hang
};

std::vector<Phase> all_along(std::vector<bool> lines) { return {{.lines = std::move(lines)}}; }

// With the others until the new mix is ready.
std::vector<Phase> switching(const Operator& me, const Weighing& weighing) {
  const auto ready = std::min(double(me.spec.reaction.switch_lead_weeks), double(weeks_weighed));
  return {{0, ready, weighing.lines(me.mix, false)},
          {ready, weeks_weighed, weighing.lines(me.new_mix, false)}};
}

}  // namespace

ReactionsWeighed weigh_line(const Operator& me, const Today& today, const OpenCases& open,
                            const AboutLine& about) {
  const Weighing weighing(me, today, open, about.line);
  const auto pace = me.state.slow ? me.voluntary_pace : 1;
  ReactionsWeighed weighed{about.line, weeks_weighed, {}};
  const auto nothing = all_along(std::vector<bool>(me.mix.size()));
  const auto others = all_along(weighing.lines(me.mix, false));
  if (about.now == LineStatus::banned) {
    weighed.expected = {weighing.of(Choice::goes_on_without, others, pace),
                        weighing.of(Choice::pauses, nothing, pace),
                        weighing.of(Choice::switches_mix, switching(me, weighing), pace)};
  } else {
    const bool all = me.spec.reaction.doubt == Doubt::hold_all;
    weighed.expected = {
        weighing.of(Choice::goes_on_in_doubt, all_along(weighing.lines(me.mix, true)), pace),
        weighing.of(Choice::holds_in_doubt, all ? nothing : others, pace)};
  }
  return weighed;
}

ReactionsWeighed weigh_duty(const Operator& me, const Today& today, const OpenCases& open) {
  const Weighing weighing(me, today, open, no_line);
  const auto lines = all_along(weighing.lines(me.mix, false));
  ReactionsWeighed weighed{no_line, weeks_weighed, {}};
  weighed.expected = {weighing.of(Choice::goes_on, lines, 1),
                      weighing.of(Choice::slows_without_duty, lines, me.voluntary_pace)};
  for (auto& one : weighed.expected) one.idle_hundredths = 0;  // who slows has others to do
  return weighed;
}

}  // namespace stichtag::actors
