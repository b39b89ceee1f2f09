// Ban ribbons: per product the compiled calendar of the case that is asked about; the other
// scenarios run as thin lanes below.
#include <algorithm>
#include <iterator>

#include "engine/law/calendar.hpp"
#include "engine/law/section_29.hpp"
#include "engine/projections/bans.hpp"
#include "viz/model/compare/compare_lanes.hpp"
#include "viz/model/tracks/ensemble_bands.hpp"
#include "viz/model/tracks/plane.hpp"
#include "viz/model/tracks/tracks.hpp"
#include "viz/model/words/sentences.hpp"

namespace stichtag::view {
namespace {

Told told(const Branch& branch, const std::string& line, Period period,
          const law::Standing& standing) {
  return {line, period, standing, on_market(branch.state, line, period.from),
          tr_missing(branch.state, line, period.from)};
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
  // The day on which the product comes to the market cuts a ban for want of certificates in two.
  const auto day = market_day(branch.state, line);
  const bool within = day && *day > period.from && (!period.until || *day < *period.until);
  if (within && standing.install == law::Install::banned) {
    add_bar(track, lane, told(branch, line, {period.from, *day}, standing), asked.language);
    period.from = *day;
  }
  add_bar(track, lane, told(branch, line, period, standing), asked.language);
}

struct LaneAsked {
  std::size_t scenario;
  Date known;
  std::string label;
  LaneForm form;
  CaseGroup group;
};

void add_lane(Track& track, const TracksAsked& asked, const std::string& line,
              const LaneAsked& wanted) {
  const auto& branch = asked.world.branches[wanted.scenario];
  Lane lane{wanted.label, wanted.form};
  lane.aside = moved_in_words(asked, wanted.scenario);
  if (wanted.scenario != asked.front) lane.scenario = wanted.scenario;
  lane.shift =
      shift_of(asked.world, asked.front, wanted.scenario, asked.beside.aligned_by).value_or(0);
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

// The rows of all products, for the arrangement that is asked for.
class BanRows {
 public:
  explicit BanRows(const TracksAsked& asked) : asked_(asked) {
    for (std::size_t i = 0; i < asked.world.branches.size(); ++i) {
      if (i == asked.front || asked.beside.alone) continue;
      others_.push_back(i);
    }
  }

  [[nodiscard]] std::vector<Track> rows() const {
    std::vector<Track> tracks;
    const bool apart = asked_.beside.arrangement == Arrangement::by_scenario;
    for (const auto& line : lines()) {
      auto track = apart ? alone(asked_.front, line) : row(line);
      auto cases = case_tracks(asked_, track);
      track.height = ribbons_height(track);
      tracks.push_back(std::move(track));
      tracks.insert(tracks.end(), std::make_move_iterator(cases.begin()),
                    std::make_move_iterator(cases.end()));
    }
    if (!apart) return tracks;
    for (const auto scenario : others_) {
      for (const auto& line : lines()) tracks.push_back(alone(scenario, line));
    }
    return tracks;
  }

 private:
  // Those of the front first, then what other scenarios have beyond them.
  [[nodiscard]] std::vector<std::string> lines() const {
    std::vector<std::string> lines;
    const auto add = [&](std::size_t scenario) {
      for (const auto& product : projections::all_lines(asked_.world.branches[scenario].state)) {
        if (std::find(lines.begin(), lines.end(), product.line) == lines.end())
          lines.push_back(product.line);
      }
    };
    add(asked_.front);
    for (const auto scenario : others_) add(scenario);
    return lines;
  }

  [[nodiscard]] Track started(std::size_t scenario, const std::string& line) const {
    Track track;
    track.group = ban_group_of(asked_, scenario);
    track.id = track.group + "/" + line;
    track.label = product_name(line);
    track.product = line;
    return track;
  }

  [[nodiscard]] LaneAsked lane(std::size_t scenario, LaneForm form) const {
    const auto& branch = asked_.world.branches[scenario];
    return {scenario, asked_.known_in(branch), branch.name, form, asked_.group};
  }

  [[nodiscard]] Track row(const std::string& line) const {
    const bool full = asked_.beside.arrangement == Arrangement::by_product && !others_.empty();
    auto track = started(asked_.front, line);
    if (full) track.head = 20;
    const auto base = base_lane(line);
    add(track, line, asked_.front, LaneForm::main, base);
    const auto& front = asked_.branch();
    if (asked_.known_in(front) < front.last_known) {
      const std::string later(say(asked_.language, Phrase::later_knowledge));
      add_lane(track, asked_, line,
               {asked_.front, front.last_known, later, LaneForm::thin, asked_.group});
    }
    for (const auto scenario : others_)
      add(track, line, scenario, full ? LaneForm::full : LaneForm::thin, base);
    add_ban_bands(track, asked_, line, {asked_.group});
    return track;
  }

  [[nodiscard]] Track alone(std::size_t scenario, const std::string& line) const {
    auto track = started(scenario, line);
    add(track, line, scenario, scenario == asked_.front ? LaneForm::main : LaneForm::full,
        base_lane(line));
    if (scenario == asked_.front) add_ban_bands(track, asked_, line, {asked_.group});
    track.height = ribbons_height(track);
    return track;
  }

  // Nothing where there is nothing to be measured against.
  [[nodiscard]] std::optional<Track> base_lane(const std::string& line) const {
    if (!asked_.beside.differences || others_.empty()) return std::nullopt;
    Track track;
    add_lane(track, asked_, line, lane(asked_.beside.base, LaneForm::main));
    return track;
  }

  void add(Track& track, const std::string& line, std::size_t scenario, LaneForm form,
           const std::optional<Track>& base) const {
    add_lane(track, asked_, line, lane(scenario, form));
    if (base && scenario != asked_.beside.base) add_differences(track, *base, asked_);
  }

  const TracksAsked& asked_;
  std::vector<std::size_t> others_;
};

}  // namespace

Lane ban_lane(Track& track, const TracksAsked& asked, const std::string& line, CaseGroup group) {
  const auto& front = asked.branch();
  add_lane(track, asked, line,
           {asked.front, asked.known_in(front), front.name, LaneForm::main, group});
  auto lane = std::move(track.lanes.back());
  track.lanes.pop_back();
  return lane;
}

std::string ban_group_of(const TracksAsked& asked, std::size_t scenario) {
  return scenario == asked.front ? "bans" : "bans:" + asked.world.branches[scenario].name;
}

std::vector<Track> ban_tracks(const TracksAsked& asked) { return BanRows(asked).rows(); }

Plane plane_of(const TracksAsked& asked, const std::string& product) {
  Plane plane;
  Track track;  // collects the notes
  const auto& front = asked.branch();
  for (const auto day : days_of_knowledge(front.scenario.log)) {
    if (day > front.last_known) break;
    add_lane(track, asked, product, {asked.front, day, {}, LaneForm::main, asked.group});
    auto& bars = track.lanes.back().bars;
    if (plane.rows.empty() || !look_alike(plane.rows.back().bars, bars))
      plane.rows.push_back({day, std::move(bars)});
  }
  plane.notes = std::move(track.notes);
  return plane;
}

}  // namespace stichtag::view
