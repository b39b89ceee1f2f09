// The ban ribbon by case group: which of them fare alike, and the worst of all.
#include <algorithm>

#include "engine/law/calendar.hpp"
#include "scenarios/report/speech.hpp"
#include "viz/model/tracks/ensemble_bands.hpp"
#include "viz/model/tracks/lod.hpp"
#include "viz/model/tracks/tracks.hpp"

namespace stichtag::view {
namespace {

// Case groups with the same ribbon.
struct Alike {
  std::vector<CaseGroup> groups;
  Lane lane;
};

std::vector<Alike> alike(Track& notes, const TracksAsked& asked, const std::string& line) {
  std::vector<Alike> all;
  for (const auto group : all_case_groups()) {
    const auto known = std::find_if(all.begin(), all.end(), [&](const Alike& one) {
      return law::stand_alike(asked.branch().state, one.groups.front(), group);
    });
    if (known != all.end()) {
      known->groups.push_back(group);
      continue;
    }
    auto lane = ban_lane(notes, asked, line, group);
    const auto same = std::find_if(all.begin(), all.end(), [&](const Alike& one) {
      return look_alike(one.lane.bars, lane.bars);
    });
    if (same == all.end())
      all.push_back({{group}, std::move(lane)});
    else
      same->groups.push_back(group);
  }
  return all;
}

// Neighbours that look alike as one.
std::vector<Bar> joined(const std::vector<Bar>& bars) {
  std::vector<Bar> all;
  for (const auto& bar : bars) {
    const bool goes_on = !all.empty() && all.back().period.until == bar.period.from &&
                         all.back().look == bar.look && all.back().second == bar.second;
    if (goes_on)
      all.back().period.until = bar.period.until;
    else
      all.push_back(bar);
  }
  return all;
}

// On each day the worst of all case groups.
std::vector<Bar> worst_of(const std::vector<Alike>& all) {
  std::vector<Bar> bars;
  for (const auto& one : all) bars.insert(bars.end(), one.lane.bars.begin(), one.lane.bars.end());
  return joined(Detail(bars).stretches());
}

std::string cases_in_words(Language language, const std::vector<CaseGroup>& groups) {
  const report::Speech speech(language == Language::german ? report::Language::german
                                                           : report::Language::english);
  return speech.cases(groups);
}

// The unit says that consumers are meant: "6,000–100,000 kWh".
std::string cases_in_short(Language language, const std::vector<CaseGroup>& groups) {
  auto words = cases_in_words(language, groups);
  const std::string_view who = language == Language::german ? "Verbraucher " : "consumers ";
  return words.starts_with(who) ? words.substr(who.size()) : words;
}

Track row(const Track& product, const Alike& one, std::vector<Note> notes, Language language) {
  Track track;
  track.id = product.id + "/cases/" + std::string(name_of(one.groups.front()));
  track.label = cases_in_short(language, one.groups);
  track.product = product.product;
  track.parent = product.id;
  track.cases = one.groups;
  track.lanes = {one.lane};
  track.notes = std::move(notes);
  return track;
}

}  // namespace

bool look_alike(const std::vector<Bar>& a, const std::vector<Bar>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Bar& x, const Bar& y) {
    return x.period == y.period && x.look == y.look && x.second == y.second;
  });
}

std::vector<Track> case_tracks(const TracksAsked& asked, Track& product) {
  Track collected;  // its notes
  const auto all = alike(collected, asked, product.product);
  product.opens = all.size() > 1;
  std::vector<Track> rows;
  if (asked.opened.contains(product.id)) {
    for (const auto& one : all) {
      rows.push_back(row(product, one, collected.notes, asked.language));
      add_ban_bands(rows.back(), asked, product.product, one.groups);
      rows.back().height = ribbons_height(rows.back());
    }
    return rows;
  }
  Lane worst{std::string(say(asked.language, RowPhrase::all_cases)), LaneForm::thin, worst_of(all)};
  if (look_alike(worst.bars, joined(product.lanes.front().bars))) return rows;
  for (const auto& one : all) {  // which cases they are that fare so
    const auto who = cases_in_words(asked.language, one.groups) + ": ";
    for (const auto& bar : one.lane.bars) collected.notes[bar.note].sentence.insert(0, who);
  }
  const auto first = std::uint32_t(product.notes.size());
  product.notes.insert(product.notes.end(), collected.notes.begin(), collected.notes.end());
  for (auto& bar : worst.bars) bar.note += first;
  product.lanes.push_back(std::move(worst));
  return rows;
}

}  // namespace stichtag::view
