#include <algorithm>

#include "engine/actors/operator_weighs.hpp"
#include "engine/law/section_29.hpp"

namespace stichtag::actors {
namespace {

using law::Install;

// How the law stands to what the line sells, over the mandatory cases of the operator: the best
// of them counts, because the line is bought as long as it can go anywhere.
LineStatus status_of(const Operator& me, const Today& today, std::uint16_t line) {
  const auto version = today.law.newest[line];
  if (!version) return LineStatus::not_yet;
  bool doubtful = false;
  for (const auto group : all_case_groups()) {
    if (!law::is_mandatory(group) || me.state.fleet.points[std::size_t(group)] == 0) continue;
    const auto install = today.law.of(*version, group);
    if (install == Install::obligatory || install == Install::permitted) return LineStatus::works;
    doubtful = doubtful || install == Install::undetermined;
  }
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

// The law obliges it in some case, whether or not somebody is left there who waits.
bool is_bound(const Operator& me, const Today& today) {
  return std::any_of(all_case_groups().begin(), all_case_groups().end(), [&](CaseGroup group) {
    return law::is_mandatory(group) && today.law.due[std::size_t(group)] &&
           me.state.fleet.points[std::size_t(group)] > 0;
  });
}

std::optional<Decision> about_duty(const Operator& me, const Today& today, const OpenCases& open) {
  const bool bound = is_bound(me, today);
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

bool goes_nowhere(const Operator& me, const Today& today, Version version) {
  return std::none_of(all_case_groups().begin(), all_case_groups().end(), [&](CaseGroup group) {
    return me.state.fleet.points[std::size_t(group)] > 0 &&
           would_install(me, today, version, group);
  });
}

}  // namespace

Changes react(const Operator& me, const Today& today, const OpenCases& open) {
  Changes changes;
  for (std::size_t line = 0; line < me.mix.size(); ++line) {
    if (!in_either_mix(me, line)) continue;
    const auto now = status_of(me, today, std::uint16_t(line));
    if (!concerns(me.state.lines[line], now)) continue;
    const AboutLine about{std::uint16_t(line), now};
    if (now != LineStatus::works) changes.emplace_back(weigh_line(me, today, open, about));
    changes.emplace_back(about_line(me, today, about.line, now));
  }
  if (const auto decision = about_duty(me, today, open)) {
    changes.emplace_back(weigh_duty(me, today, open));
    changes.emplace_back(*decision);
  }
  return changes;
}

Changes look_at_shelves(const Operator& me, const Today& today) {
  Changes changes;
  for (const auto version : me.versions) {
    const auto& since = me.state.stranded[std::size_t(version)];
    const auto shelf = me.state.fleet.at(version, fleet::GatewayPlace::on_shelf);
    if (shelf == 0) continue;
    const bool caught = goes_nowhere(me, today, version);
    if (caught && !since) {
      changes.emplace_back(StockStranded{version, shelf});
    } else if (!caught && since) {
      changes.emplace_back(StockFreed{version});
    } else if (since && add_months_down(*since, me.spec.buying.write_off_months) <= today.day) {
      changes.emplace_back(WrittenOff{version, shelf});
    }
  }
  return changes;
}

}  // namespace stichtag::actors
