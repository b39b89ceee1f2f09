#include "viz/model/compare/compare.hpp"

#include <algorithm>
#include <map>

namespace stichtag::view {
namespace {

// Of two bars that go on without end, none ends first.
std::optional<Date> earlier_end(const std::optional<Date>& a, const std::optional<Date>& b) {
  if (!a || !b) return a ? a : b;
  return std::min(*a, *b);
}

bool same_look(const Bar& a, const Bar& b) { return a.look == b.look && a.second == b.second; }

bool same_bars(const std::vector<Bar>& a, const std::vector<Bar>& b, int shift) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](const Bar& x, const Bar& y) {
    return x.period == moved(y.period, shift) && same_look(x, y);
  });
}

bool same_marks(const std::vector<Mark>& a, const std::vector<Mark>& b, int shift) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](const Mark& x, const Mark& y) {
    return x.on == y.on + shift && x.kind == y.kind && x.form == y.form;
  });
}

bool same_samples(const std::vector<Sample>& a, const std::vector<Sample>& b, int shift) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](const Sample& x, const Sample& y) {
    return x.on == y.on + shift && x.value == y.value;
  });
}

bool same_curves(const Track& a, const Track& b, int shift) {
  return std::equal(
      a.curves.begin(), a.curves.end(), b.curves.begin(), b.curves.end(),
      [&](const Curve& x, const Curve& y) { return same_samples(x.samples, y.samples, shift); });
}

bool same_quotas(const Track& a, const Track& b, int shift) {
  return std::equal(a.quota.begin(), a.quota.end(), b.quota.begin(), b.quota.end(),
                    [&](const QuotaPart& x, const QuotaPart& y) {
                      return x.due == y.due + shift && x.reached == y.reached &&
                             x.state == y.state && same_samples(x.achieved, y.achieved, shift);
                    });
}

const Lane* main_lane(const Track& track) {
  const auto found = std::find_if(track.lanes.begin(), track.lanes.end(),
                                  [](const Lane& lane) { return lane.form == LaneForm::main; });
  return found == track.lanes.end() ? nullptr : &*found;
}

bool same(const Track& a, const Track& b, int shift) {
  const auto *x = main_lane(a), *y = main_lane(b);
  if ((x == nullptr) != (y == nullptr)) return false;
  if (x != nullptr && !same_bars(x->bars, y->bars, shift)) return false;
  return same_marks(a.marks, b.marks, shift) && same_curves(a, b, shift) &&
         same_quotas(a, b, shift);
}

}  // namespace

Period moved(const Period& period, int days) {
  return {period.from + days, period.until ? std::optional(*period.until + days) : std::nullopt};
}

const std::vector<std::string>& arrangement_names() {
  static const std::vector<std::string> names{"thin", "by-product", "by-scenario"};
  return names;
}

Arrangement arrangement_of(const Comparing& comparing, std::size_t scenarios) {
  if (comparing.arrangement) return *comparing.arrangement;
  return scenarios > 2 ? Arrangement::by_product : Arrangement::thin;
}

Beside beside_of(const ViewState& view, std::size_t scenarios) {
  const auto& comparing = view.comparing;
  const auto base = comparing.base.value_or(view.edits.empty() ? 0 : view.base);
  return {arrangement_of(comparing, scenarios), comparing.differences, comparing.aligned_by,
          std::min(base, scenarios - 1)};
}

std::optional<EnsembleOf> ensemble_of(const ViewState& view, std::size_t named) {
  if (!view.comparing.ensemble) return std::nullopt;
  const bool own = view.front >= named;
  return EnsembleOf{*view.comparing.ensemble, view.front, own ? what_if_of(view) : WhatIf{}};
}

std::string ensemble_in_words(const ViewState& view, std::size_t named) {
  const auto wanted = ensemble_of(view, named);
  const auto& asked = wanted->asked;
  const auto language = view.language;
  const auto& seen = view.ensemble;
  const bool of_this = seen.of == *wanted;
  const auto runs = of_this && seen.stage == RunSeen::Stage::done ? seen.done : asked.runs;
  const auto text = filled(say(language, Phrase::runs), {say(language, std::int64_t(runs))});
  if (of_this && seen.stage == RunSeen::Stage::done)
    return asked.file.empty() ? text + (language == Language::german ? ", Startwert " : ", seed ") +
                                    std::to_string(asked.seed)
                              : text + ", " + asked.file;
  if (of_this && seen.stage == RunSeen::Stage::cancelled)
    return text + ": " + std::string(say(language, Phrase::stopped));
  if (of_this && seen.stage == RunSeen::Stage::failed)
    return text + ": " + std::string(say(language, Phrase::failed));
  return text + ": " + per_cent(language, double(of_this ? seen.done : 0) / double(asked.runs));
}

std::optional<Date> day_of_act(const Branch& branch, const EventId& act) {
  const auto* fact = find_event(branch.scenario.log, act);
  if (fact == nullptr) return std::nullopt;
  return works_from(*fact).date.earliest();
}

std::optional<int> shift_of(const World& world, std::size_t front, std::size_t scenario,
                            const EventId& act) {
  if (act.empty() || front == scenario) return 0;
  const auto here = day_of_act(world.branches[front], act);
  const auto there = day_of_act(world.branches[scenario], act);
  if (!here || !there) return std::nullopt;
  return *here - *there;
}

std::vector<Differing> differing(const Lane& lane, const Lane& base) {
  std::vector<Differing> list;
  std::size_t i = 0, j = 0;
  while (i < lane.bars.size() && j < base.bars.size()) {
    const auto own = moved(lane.bars[i].period, lane.shift);
    const auto other = moved(base.bars[j].period, base.shift);
    const auto from = std::max(own.from, other.from);
    const auto until = earlier_end(own.until, other.until);
    if ((!until || from < *until) && !same_look(lane.bars[i], base.bars[j])) {
      const bool goes_on = !list.empty() && list.back().period.until == from &&
                           same_look(lane.bars[list.back().bar], lane.bars[i]) &&
                           same_look(base.bars[list.back().base_bar], base.bars[j]);
      if (goes_on)
        list.back().period.until = until;
      else
        list.push_back({{from, until}, i, j});
    }
    if (!until) break;
    if (own.until == until) ++i;
    if (other.until == until) ++j;
  }
  return list;
}

std::set<std::string> rows_alike(const Tracks& front, const std::vector<RowsOf>& others) {
  std::map<std::string, std::size_t> times;  // the same as in the front, by row
  for (const auto& other : others) {
    std::map<std::string, const Track*> rows;
    for (const auto& track : other.tracks->tracks) rows.emplace(track.id, &track);
    for (const auto& track : front.tracks) {
      const auto found = rows.find(track.id);
      if (found != rows.end() && same(track, *found->second, other.shift)) ++times[track.id];
    }
  }
  std::set<std::string> alike;
  for (const auto& [id, count] : times) {
    if (count == others.size()) alike.insert(id);
  }
  return alike;
}

}  // namespace stichtag::view
