#include <algorithm>

#include "engine/actors/operator/operator_weighs.hpp"

namespace stichtag::actors {
namespace {

// How the law stands to what the line sells, over the mandatory cases of the operator: the best
// of them counts, because the line is bought as long as it can go anywhere.
LineStatus status_of(const Today& today, std::size_t line, GroupBits cases) {
  const auto version = today.law.newest[line];
  if (!version) return LineStatus::not_yet;
  if ((today.law.permitted[std::size_t(*version)] & cases) != 0) return LineStatus::works;
  const bool doubtful = (today.law.undetermined[std::size_t(*version)] & cases) != 0;
  return doubtful ? LineStatus::doubtful : LineStatus::banned;
}

Choice on_ban(const Operator& me) {
  switch (me.spec.reaction.on_ban) {
    case OnBan::go_on_with_others:
      return Choice::goes_on_without;
    case OnBan::pause:
      return Choice::pauses;
    case OnBan::switch_mix:
      return Choice::switches_mix;
  }
  return Choice::goes_on_without;
}

Count of_line(const Operator& me, const Today& today, std::uint16_t line) {
  Count shelf = 0;
  for (const auto version : me.versions) {
    if (today.products.at(version).line == line)
      shelf += me.state.fleet.at(version, fleet::GatewayPlace::on_shelf);
  }
  return shelf;
}

Decision about_line(const Operator& me, const Today& today, std::uint16_t line, LineStatus now) {
  Decision decision{.line = line, .at_stake = of_line(me, today, line)};
  decision.version = today.law.newest[line].value_or(Version{});
  if (now == LineStatus::works) {
    const bool first = me.state.lines[line] == LineStatus::not_yet;
    decision.choice = first ? Choice::goes_on : Choice::resumes;
    decision.reason = Reason::product_permitted;
  } else if (now == LineStatus::doubtful) {
    const bool installs = me.spec.reaction.doubt == Doubt::install;
    decision.choice = installs ? Choice::goes_on_in_doubt : Choice::holds_in_doubt;
    decision.reason = Reason::product_undetermined;
    decision.options = {Choice::goes_on_in_doubt, Choice::holds_in_doubt};
  } else {
    decision.choice = on_ban(me);
    decision.reason = Reason::product_banned;
    decision.options = {Choice::goes_on_without, Choice::pauses, Choice::switches_mix};
  }
  return decision;
}

bool in_either_mix(const Operator& me, std::size_t line) {
  return me.mix[line] > 0 || me.new_mix[line] > 0;
}

// Nobody is told anything before something could be installed at all.
bool concerns(LineStatus before, LineStatus now) {
  return now != before && now != LineStatus::not_yet &&
         (before != LineStatus::not_yet || now != LineStatus::banned);
}

std::optional<Decision> about_duty(const Operator& me, const Today& today, const OpenCases& open,
                                   GroupBits cases) {
  // The law obliges it in some case, whether or not somebody is left there who waits.
  const bool bound = (today.law.due & cases) != 0;
  const bool slow = !bound && (me.state.slow || open.of(Tier::not_due) > 0);
  if (slow == me.state.slow) return std::nullopt;
  return Decision{
      .choice = slow ? Choice::slows_without_duty : Choice::duty_again,
      .reason = slow ? Reason::no_duty : Reason::duty,
      .line = no_line,
      .version = {},
      .at_stake = slow ? open.of(Tier::not_due) : open.of(Tier::due) + open.of(Tier::large_due),
      .options = {Choice::goes_on, Choice::slows_without_duty}};
}

}  // namespace

void react(const Operator& me, const Today& today, const OpenCases& open, Changes& changes) {
  const auto cases = groups_with_points(me) & mandatory_groups();
  for (std::size_t line = 0; line < me.mix.size(); ++line) {
    if (!in_either_mix(me, line)) continue;
    const auto now = status_of(today, line, cases);
    if (!concerns(me.state.lines[line], now)) continue;
    const AboutLine about{std::uint16_t(line), now};
    if (now != LineStatus::works) changes.add(weigh_line(me, today, open, about));
    changes.add(about_line(me, today, about.line, now));
  }
  if (const auto decision = about_duty(me, today, open, cases)) {
    changes.add(weigh_duty(me, today, open));
    changes.add(*decision);
  }
}

void look_at_shelves(const Operator& me, const Today& today, Changes& changes) {
  const auto cases = groups_with_points(me);
  for (const auto version : me.versions) {
    const auto& since = me.state.stranded[std::size_t(version)];
    const auto shelf = me.state.fleet.at(version, fleet::GatewayPlace::on_shelf);
    if (shelf == 0) continue;
    const bool caught = (would_install(me, today, version) & cases) == 0;
    if (caught && !since) {
      changes.add(StockStranded{version, shelf});
    } else if (!caught && since) {
      changes.add(StockFreed{version});
    } else if (since && add_months_down(*since, me.spec.buying.write_off_months) <= today.day) {
      changes.add(WrittenOff{version, shelf});
    }
  }
}

}  // namespace stichtag::actors
