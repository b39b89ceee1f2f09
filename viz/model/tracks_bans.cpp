// Ban ribbons: per product the compiled calendar of the case that is asked about; the other
// scenarios run as thin lanes below.
#include <algorithm>
#include <iterator>

#include "engine/law/calendar.hpp"
#include "engine/law/section_29.hpp"
#include "engine/projections/bans.hpp"
#include "viz/model/plane.hpp"
#include "viz/model/sentences.hpp"
#include "viz/model/tracks.hpp"

namespace stichtag::view {
namespace {

Told told(const Branch& branch, const std::string& line, Period period,
          const law::Standing& standing) {
  return {line, period, standing, on_market(branch.state, line, period.from),
          tr_missing(branch.state, line, period.from)};
}

// The day on which the product comes to the market cuts a ban for want of certificates in two.
std::vector<Date> first_certificates(const Branch& branch, const std::string& line) {
  std::vector<Date> days;
  const auto* found = law::find_line(branch.state, line);
  if (found == nullptr || found->cc.empty()) return days;
  auto first = found->cc.front().issue.works.earliest();
  for (const auto& certificate : found->cc)
    first = std::min(first, certificate.issue.works.earliest());
  days.push_back(first);
  return days;
}

void add_bar(Track& track, Lane& lane, const Told& what, Language language) {
  const auto looks = looks_of(what);
  const auto note = add_note(track, {label_of(language, what),
                                     sentence_of(language, what),
                                     {},
                                     period_in_short(language, what.period)});
  lane.bars.push_back({what.period, looks.first, looks.second, note});
}

void add_entry(Track& track, Lane& lane, const TracksAsked& asked, const Branch& branch,
               const std::string& line, Period period, const law::Standing& standing) {
  for (const auto day : first_certificates(branch, line)) {
    if (standing.install != law::Install::banned || day <= period.from) continue;
    if (period.until && day >= *period.until) continue;
    add_bar(track, lane, told(branch, line, {period.from, day}, standing), asked.language);
    period.from = day;
  }
  add_bar(track, lane, told(branch, line, period, standing), asked.language);
}

struct LaneAsked {
  const Branch& branch;
  Date known;
  std::string label;
  bool ghost;
  CaseGroup group;
};

void add_lane(Track& track, const TracksAsked& asked, const std::string& line,
              const LaneAsked& wanted) {
  const auto& branch = wanted.branch;
  Lane lane{wanted.label, wanted.ghost, {}};
  if (const auto subject = law::subject_of(branch.state, {line, std::nullopt})) {
    const law::Inquiry fresh(wanted.known, asked.addressee, branch.scenario.readings);
    const auto calendar =
        law::calendar(branch.state, *subject, wanted.group, fresh, law::msbg_begins);
    for (std::size_t i = 0; i < calendar.size(); ++i) {
      std::optional<Date> until;
      if (i + 1 < calendar.size()) until = calendar[i + 1].from;
      add_entry(track, lane, asked, branch, line, {calendar[i].from, until}, calendar[i].standing);
    }
  }
  track.lanes.push_back(std::move(lane));
}

std::vector<Date> days_of_knowledge(const EventLog& log) {
  std::vector<Date> days{law::msbg_begins};
  for (const auto& fact : log) {
    days.push_back(std::max(law::msbg_begins, fact.known.date.earliest()));
    if (fact.replaced_from) days.push_back(std::max(law::msbg_begins, *fact.replaced_from));
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

}  // namespace

Lane ban_lane(Track& track, const TracksAsked& asked, const std::string& line, CaseGroup group) {
  const auto& front = asked.branch();
  add_lane(track, asked, line, {front, asked.known_in(front), front.name, false, group});
  auto lane = std::move(track.lanes.back());
  track.lanes.pop_back();
  return lane;
}

std::vector<Track> ban_tracks(const TracksAsked& asked) {
  std::vector<Track> tracks;
  for (const auto& product : projections::all_lines(asked.branch().state)) {
    Track track;
    track.id = "bans/" + product.line;
    track.label = product_name(product.line);
    track.height = 32;
    track.product = product.line;
    const auto& front = asked.branch();
    track.lanes.push_back(ban_lane(track, asked, product.line, asked.group));
    if (asked.known_in(front) < front.last_known) {
      const std::string later(say(asked.language, Phrase::later_knowledge));
      add_lane(track, asked, product.line, {front, front.last_known, later, true, asked.group});
    }
    for (const auto& branch : asked.world.branches) {
      if (&branch == &front) continue;
      const auto known = asked.known_in(branch);
      add_lane(track, asked, product.line, {branch, known, branch.name, true, asked.group});
    }
    auto cases = case_tracks(asked, track);
    if (track.lanes.size() > 1) track.height = 28 + 12 * float(track.lanes.size() - 1);
    tracks.push_back(std::move(track));
    tracks.insert(tracks.end(), std::make_move_iterator(cases.begin()),
                  std::make_move_iterator(cases.end()));
  }
  return tracks;
}

Plane plane_of(const TracksAsked& asked, const std::string& product) {
  Plane plane;
  Track track;  // collects the notes
  const auto& front = asked.branch();
  for (const auto day : days_of_knowledge(front.scenario.log)) {
    if (day > front.last_known) break;
    add_lane(track, asked, product, {front, day, {}, false, asked.group});
    auto& bars = track.lanes.back().bars;
    if (plane.rows.empty() || !look_alike(plane.rows.back().bars, bars))
      plane.rows.push_back({day, std::move(bars)});
  }
  plane.notes = std::move(track.notes);
  return plane;
}

}  // namespace stichtag::view
