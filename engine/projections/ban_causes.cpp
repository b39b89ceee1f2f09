#include "engine/projections/ban_causes.hpp"

#include <algorithm>
#include <utility>

#include "engine/law/certificates.hpp"
#include "engine/law/section_19_6.hpp"
#include "engine/law/section_29.hpp"

namespace stichtag::projections {
namespace {

using Event = std::uint32_t;

enum class Presence { absent, perhaps, certain };
using Change = std::pair<Presence, Presence>;

Presence presence(const GroundAsked& asked, Date on, std::optional<Event> without) {
  auto inquiry = asked.fresh;
  if (without) inquiry.leave_out(*without);
  law::Day day{on};
  const auto standing =
      law::settle(asked.state, asked.subject, asked.group, inquiry, day, law::Detail::bans_only)
          .standing;
  if (standing.certain.contains(asked.ground)) return Presence::certain;
  return standing.grounds.contains(asked.ground) ? Presence::perhaps : Presence::absent;
}

Change change_on(const GroundAsked& asked, Date day, std::optional<Event> without = {}) {
  return {presence(asked, day - 1, without), presence(asked, day, without)};
}

bool works_from(const law::LegalState& state, Event event, Date day) {
  const auto& works = state.works[event];
  return works.earliest() == day || works.latest() == day;
}

bool term_is_over(const GroundAsked& asked, Event event, Date day) {
  const auto& state = asked.state;
  if (state.ends[event] && *state.ends[event] + 1 == day) return true;
  auto inquiry = asked.fresh;
  return std::any_of(state.determinations.begin(), state.determinations.end(),
                     [&](const law::Determination& finding) {
                       return finding.norm == Norm::s19_6 && finding.moment.event == event &&
                              law::section_19_6::last_day_of_term(inquiry, finding) + 1 == day;
                     });
}

// The certificate lapses, or the fact says that it has.
bool certificate_is_over(const law::Certificate& certificate, Event event, Date day) {
  if (certificate.issue.event == event) {
    const auto days = law::days_after_term(certificate);
    return std::find(days.begin(), days.end(), day) != days.end();
  }
  return std::any_of(certificate.losses.begin(), certificate.losses.end(), [&](const auto& loss) {
    return loss.moment.event == event && !loss.revoked && loss.moment.works.earliest() + 1 == day;
  });
}

bool own_day(const GroundAsked& asked, Event event, Date day) {
  if (works_from(asked.state, event, day) || term_is_over(asked, event, day)) return true;
  return std::any_of(asked.state.lines.begin(), asked.state.lines.end(), [&](const auto& line) {
    return std::any_of(line.cc.begin(), line.cc.end(), [&](const law::Certificate& certificate) {
      return certificate_is_over(certificate, event, day);
    });
  });
}

std::vector<EventId> ids_of(const law::LegalState& state, const std::vector<Event>& events) {
  std::vector<EventId> ids;
  for (const auto event : events) ids.push_back(state.ids[event]);
  return ids;
}

template <class Takes>
std::vector<Event> events_that(const law::LegalState& state, Takes takes) {
  std::vector<Event> events;
  for (Event event = 0; event < state.ids.size(); ++event) {
    if (takes(event)) events.push_back(event);
  }
  return events;
}

// Certificates of the product that end on one day: each alone leaves the others, all together not.
std::vector<Event> lapsing_together(const GroundAsked& asked, Date day) {
  auto inquiry = asked.fresh;
  std::vector<Event> events;
  for (const auto& certificate : asked.subject.line->cc) {
    const auto event = certificate.issue.event;
    if (inquiry.visible(certificate.issue) && certificate_is_over(certificate, event, day))
      events.push_back(event);
  }
  return events;
}

}  // namespace

std::vector<EventId> causes_of_change(const GroundAsked& asked, Date day) {
  const auto& state = asked.state;
  if (day <= law::msbg_begins) return {state.ids.front()};
  const auto change = change_on(asked, day);
  if (change.first == change.second) return {state.ids.front()};
  auto causes = events_that(state, [&](Event event) {
    return own_day(asked, event, day) && change_on(asked, day, event) != change;
  });
  if (causes.empty()) causes = lapsing_together(asked, day);
  if (causes.empty()) {
    causes = events_that(state, [&](Event event) {
      const auto other = change_on(asked, day, event);
      return other.first == other.second && other != change;
    });
  }
  return causes.empty() ? std::vector{state.ids.front()} : ids_of(state, causes);
}

std::vector<EventId> hangs_on(const GroundAsked& asked, Date on) {
  auto inquiry = asked.fresh;
  law::Day day{on};
  return ids_of(asked.state, law::ground_hangs_on(asked.state, asked.subject, asked.group, inquiry,
                                                  day, asked.ground));
}

}  // namespace stichtag::projections
