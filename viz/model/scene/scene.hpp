// Everything that follows from the state of the window: the scenarios with one's own changes, the
// rows, their levels of detail, the reasons. Kept between frames; only what has changed is redone.
#pragma once
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "viz/model/actions/update.hpp"
#include "viz/model/compare/compare_table.hpp"
#include "viz/model/scene/why.hpp"
#include "viz/model/tracks/lod.hpp"
#include "viz/model/tracks/plane.hpp"
#include "viz/model/tracks/search.hpp"
#include "viz/model/tracks/tracks.hpp"

namespace stichtag::view {

class Scene {
 public:
  explicit Scene(World world);

  // Brings what is derived in line with the state.
  void follow(const ViewState& view);
  // What the background simulated of a named scenario, or null where it was stopped; seen once the
  // scene follows again.
  void put_run(std::size_t scenario, std::shared_ptr<const Simulated> run);

  [[nodiscard]] const World& world() const { return world_; }
  [[nodiscard]] const Branch& front() const { return world_.branches[front_]; }
  [[nodiscard]] const Tracks& tracks() const { return tracks_; }
  // By track, then lane.
  [[nodiscard]] const std::vector<std::vector<Detail>>& details() const { return details_; }
  // All bars of the rows of a group as one lane; null for a group without any.
  [[nodiscard]] const Detail* folded(const std::string& group) const;
  [[nodiscard]] const Search& search() const { return search_; }  // what it found in the rows
  // Rows that come from elsewhere, for who measures or tests the layout; until the question
  // changes.
  void show(Tracks tracks);
  // Rows that are the same in all scenarios, while only changes are asked for.
  [[nodiscard]] bool alike(const Track& track) const;
  [[nodiscard]] std::size_t bytes() const;  // of the levels of detail
  [[nodiscard]] const std::optional<Why>& why() const { return why_; }
  // Of differences between scenarios; there while the state asks for it.
  [[nodiscard]] const std::optional<CompareTable>& table() const { return table_; }
  // There while the state asks for it.
  [[nodiscard]] const std::optional<Plane>& plane() const { return plane_; }
  // Why the changes made by hand, or the question, were refused.
  [[nodiscard]] const std::optional<Problem>& trouble() const { return trouble_; }
  [[nodiscard]] const Span& whole() const { return whole_; }
  [[nodiscard]] const std::vector<Date>& days() const { return days_; }  // on which things happen
  // Of the front one, that can be moved or dropped, by day.
  [[nodiscard]] const std::vector<Fact>& facts() const { return facts_; }
  [[nodiscard]] const std::vector<DayDecided>& decisions() const { return decisions_; }  // of it
  [[nodiscard]] std::size_t named() const { return loaded_; }
  // One's own scenario; absent without changes, or where they were refused.
  [[nodiscard]] const Branch* what_if() const {
    return world_.branches.size() > loaded_ ? &world_.branches.back() : nullptr;
  }
  // That one's own scenario is, or would be, a change of.
  [[nodiscard]] const Branch& base(const ViewState& view) const {
    return world_.branches[std::min(view.edits.empty() ? front_ : view.base, loaded_ - 1)];
  }
  [[nodiscard]] Date known(const ViewState& view) const {
    return view.known.value_or(front().last_known);
  }

 private:
  struct TracksKey {
    WhatIf what_if;
    const Simulated* run;  // of one's own scenario
    std::size_t front;
    std::optional<Date> known;
    CaseGroup group;
    law::Addressee addressee;
    Language language;
    std::set<std::string> opened;
    Beside beside;
    const scenarios::EnsembleTold* ensemble;  // of the front
    bool operator==(const TracksKey&) const = default;
  };
  void follow_edits(const ViewState& view);
  void follow_run(const ViewState& view);
  void follow_tracks(const TracksKey& key);
  void follow_search(const ViewState& view);
  void follow_question(const ViewState& view);
  void follow_plane(const ViewState& view);
  void follow_alike(const ViewState& view);
  void follow_table(const ViewState& view);
  [[nodiscard]] TracksAsked asked(const TracksKey& key) const;

  World world_;
  std::size_t loaded_;  // scenarios that were named; a what-if comes behind them
  std::size_t front_ = 0;
  WhatIf what_if_;
  std::vector<Fact> facts_;
  std::vector<DayDecided> decisions_;
  std::optional<TracksKey> key_;
  std::shared_ptr<const scenarios::EnsembleTold> ensemble_;  // that the key names
  Tracks tracks_;
  std::vector<std::vector<Detail>> details_;
  std::map<std::string, Detail> folded_;  // by group
  Search search_;
  std::optional<std::set<std::string>> alike_;  // ids of rows
  std::optional<CompareTable> table_;
  std::string table_of_;  // the product
  std::optional<TracksKey> table_key_;
  std::optional<Why> why_;
  std::size_t why_of_ = 0;  // the scenario that was asked
  std::optional<Plane> plane_;
  std::string plane_of_;  // the product
  std::optional<TracksKey> plane_key_;
  std::optional<Problem> trouble_;
  Span whole_;
  std::vector<Date> days_;
};

}  // namespace stichtag::view
