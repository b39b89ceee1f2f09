#include "viz/model/scene/scene.hpp"

#include <algorithm>

#include "engine/law/section_29.hpp"
#include "viz/model/tracks/decided.hpp"

namespace stichtag::view {
namespace {

Span whole_of(const World& world) {
  auto from = law::msbg_begins, until = last_day_shown;
  for (const auto& branch : world.branches) {
    const auto& horizon = branch.scenario.horizon;
    from = std::min(from, horizon.from);
    if (horizon.until) until = std::max(until, *horizon.until);
  }
  return span_of(from - 90, until + 30);
}

template <class See>
void see_days(const Tracks& tracks, See see) {
  for (const auto& track : tracks.tracks) {
    for (const auto& mark : track.marks) see(mark.on);
    for (const auto& lane : track.lanes) {
      if (lane.form != LaneForm::main) continue;
      for (const auto& bar : lane.bars) see(bar.period.from);
    }
  }
}

// In order and each once. Ten million items stand on far fewer days: ticking them off in a calendar
// is cheaper than sorting.
std::vector<Date> days_of(const Tracks& tracks) {
  std::optional<Date> first, last;
  see_days(tracks, [&](Date day) {
    first = std::min(first.value_or(day), day);
    last = std::max(last.value_or(day), day);
  });
  if (!first) return {};
  std::vector<bool> seen(std::size_t(*last - *first) + 1);
  see_days(tracks, [&](Date day) { seen[std::size_t(day - *first)] = true; });
  std::vector<Date> days;
  for (std::size_t i = 0; i < seen.size(); ++i) {
    if (seen[i]) days.push_back(*first + int(i));
  }
  return days;
}

std::vector<Fact> facts_of(const Branch& branch) {
  std::vector<Fact> facts;
  for (const auto& fact : branch.scenario.log) {
    if (!fact.replaced_from) facts.push_back({fact.id, works_from(fact).date.earliest()});
  }
  std::stable_sort(facts.begin(), facts.end(),
                   [](const Fact& a, const Fact& b) { return a.works < b.works; });
  return facts;
}

// Of the lane that a row is about, without what runs beside it.
std::vector<Bar> bars_of(const Tracks& tracks, const std::string& group) {
  std::vector<const Lane*> lanes;
  std::size_t count = 0;
  for (const auto& track : tracks.tracks) {
    if (track.group != group || track.lanes.empty() || !track.parent.empty()) continue;
    lanes.push_back(&track.lanes.front());
    count += lanes.back()->bars.size();
  }
  std::vector<Bar> bars;
  bars.reserve(count);
  for (const auto* one : lanes) {
    const auto& lane = *one;
    const auto first = bars.size();
    bars.insert(bars.end(), lane.bars.begin(), lane.bars.end());
    for (auto i = first; i < bars.size() && lane.shift != 0; ++i)
      bars[i].period = moved(bars[i].period, lane.shift);
  }
  return bars;
}

}  // namespace

Scene::Scene(World world)
    : world_(std::move(world)), loaded_(world_.branches.size()), whole_(whole_of(world_)) {}

void Scene::follow(const ViewState& view) {
  follow_edits(view);
  front_ = std::min(view.front, world_.branches.size() - 1);
  follow_run(view);
  const auto wanted = ensemble_of(view, loaded_);
  ensemble_ = wanted && view.ensemble.of == *wanted ? view.ensemble.result : nullptr;
  follow_tracks({what_if_, what_if() != nullptr ? view.run.result.get() : nullptr, front_,
                 view.known, view.group, view.addressee, view.language, view.opened,
                 beside_of(view, world_.branches.size()), ensemble_.get()});
  follow_search(view);
  follow_alike(view);
  follow_table(view);
  follow_question(view);
  follow_plane(view);
}

void Scene::put_run(std::size_t scenario, std::shared_ptr<const Simulated> run) {
  auto& branch = world_.branches[scenario];
  branch.simulated = std::move(run);
  branch.to_run = false;
  key_.reset();
  table_.reset();
}

void Scene::follow_edits(const ViewState& view) {
  const auto asked = what_if_of(view);
  if (asked.edits == what_if_.edits && (asked.edits.empty() || asked.base == what_if_.base)) return;
  what_if_ = asked;
  key_.reset();
  table_.reset();
  plane_.reset();
  why_.reset();
  trouble_.reset();
  // Until the new run is there, the rows of the last one stay, and say so.
  const auto before = what_if() != nullptr ? what_if()->simulated : base(view).simulated;
  world_.branches.erase(world_.branches.begin() + std::ptrdiff_t(loaded_), world_.branches.end());
  if (asked.edits.empty()) return;
  auto changed = changed_by_hand(base(view), asked.edits, "what-if");
  if (changed) {
    changed->simulated = before;
    changed->simulated_before = true;
    world_.branches.push_back(*std::move(changed));
  } else {
    trouble_ = changed.problem();
  }
}

// What the background found, if it is about these changes and not about earlier ones.
void Scene::follow_run(const ViewState& view) {
  if (what_if() == nullptr) return;
  auto& own = world_.branches.back();
  if (view.run.of != what_if_ || !view.run.result || own.simulated == view.run.result) return;
  own.simulated = view.run.result;
  own.simulated_before = false;
}

void Scene::follow_tracks(const TracksKey& key) {
  if (key_ == key) return;
  key_ = key;
  alike_.reset();
  show(tracks_of(asked(key)));
}

TracksAsked Scene::asked(const TracksKey& key) const {
  return {world_,       key.front,  key.known,  key.group,   key.addressee,
          key.language, key.opened, key.beside, key.ensemble};
}

void Scene::follow_search(const ViewState& view) {
  if (search_.words() != view.search) search_ = Search(tracks_, view.search);
}

void Scene::follow_alike(const ViewState& view) {
  if (!view.comparing.only_changes || world_.branches.size() < 2) return alike_.reset();
  if (alike_) return;
  auto key = *key_;
  key.beside.alone = true;
  key.ensemble = nullptr;
  const auto front = tracks_of(asked(key));
  std::vector<Tracks> tracks;
  std::vector<RowsOf> others;
  for (std::size_t i = 0; i < world_.branches.size(); ++i) {
    if (i == front_) continue;
    key.front = i;
    tracks.push_back(tracks_of(asked(key)));
    others.push_back({nullptr, shift_of(world_, front_, i, key.beside.aligned_by).value_or(0)});
  }
  for (std::size_t i = 0; i < tracks.size(); ++i) others[i].tracks = &tracks[i];
  alike_ = rows_alike(front, others);
}

void Scene::follow_table(const ViewState& view) {
  if (!view.comparing.table || view.product.empty()) return table_.reset();
  if (table_ && table_of_ == view.product && table_key_ == key_) return;
  table_ = compare_table(world_, {front_, key_->beside.base, view.known, view.group, view.addressee,
                                  view.product, view.language});
  table_of_ = view.product;
  table_key_ = key_;
}

// A product is alike or not in all its rows, of whatever scenario.
bool Scene::alike(const Track& track) const {
  if (!alike_) return false;
  const bool ban = track.group.starts_with("bans");
  return alike_->contains(ban ? "bans/" + track.product : track.id);
}

void Scene::show(Tracks tracks) {
  tracks_ = std::move(tracks);
  details_.clear();
  folded_.clear();
  for (const auto& track : tracks_.tracks) {
    std::vector<Detail> lanes;
    for (const auto& lane : track.lanes) lanes.emplace_back(lane.bars);
    details_.push_back(std::move(lanes));
  }
  for (const auto& group : tracks_.groups) {
    auto bars = bars_of(tracks_, group.id);
    if (!bars.empty()) folded_.emplace(group.id, Detail(bars));
  }
  days_ = days_of(tracks_);
  search_ = Search(tracks_, search_.words());
  facts_ = facts_of(front());
  decisions_.clear();
  if (front().simulated) decisions_ = days_decided(*front().simulated);
}

const Detail* Scene::folded(const std::string& group) const {
  const auto found = folded_.find(group);
  return found == folded_.end() ? nullptr : &found->second;
}

std::size_t Scene::bytes() const {
  std::size_t bytes = 0;
  for (const auto& lanes : details_) {
    for (const auto& lane : lanes) bytes += lane.bytes();
  }
  for (const auto& [group, all] : folded_) bytes += all.bytes();
  return bytes;
}

void Scene::follow_plane(const ViewState& view) {
  if (!view.plane || view.product.empty()) {
    plane_.reset();
    return;
  }
  auto key = *key_;
  key.known.reset();  // the plane has all days of knowledge
  key.beside = {};    // and one scenario
  key.ensemble = nullptr;
  if (plane_ && plane_of_ == view.product && plane_key_ == key) return;
  plane_ = view::plane_of(asked(key), view.product);
  plane_of_ = view.product;
  plane_key_ = key;
}

void Scene::follow_question(const ViewState& view) {
  if (view.product.empty() || !parse_product(view.product)) {
    why_.reset();
    return;
  }
  const WhyAsked asked{view.product,   view.group,
                       view.addressee, std::max(view.on, law::msbg_begins),
                       known(view),    view.language};
  if (why_ && why_->asked == asked && why_of_ == front_) return;
  auto answer = view::why(front(), asked);
  why_of_ = front_;
  if (answer) {
    why_ = *std::move(answer);
  } else {
    why_.reset();
    trouble_ = answer.problem();
  }
}

}  // namespace stichtag::view
