// At least one action of each kind, with what words could break: spaces, signs, quotes, fractions.
#pragma once
#include <vector>

#include "engine/law/reading.hpp"
#include "viz/model/actions/action.hpp"
#include "viz/model/script/action_text.hpp"

namespace stichtag::test {

using namespace view;

inline const ActorSet crews{"operator", "Musterstadt Netz", "crews.most", "2.5"};
inline const ActorSet dotted{"administrator", "Stadtwerke St. \"Alt\" && Neu=1", "policy",
                             "\"soak\""};

inline std::vector<Drag> all_drags() {
  return {NoDrag{},
          DragOn{},
          DragKnown{},
          DragPan{{100, 200.5F}, {90, 201}},
          DragMeasure{19000.125},
          DragMinimap{},
          DragBox{18262},
          DragEvent{"gndew-in-force", {640, 300}, Date::of(2023, 5, 27), false},
          DragEvent{"gndew-in-force", {640.25F, 300}, Date::of(2023, 5, 27), true},
          DragKnob{crews, {940, 300, 200, 6}, 0, 10, 0.05},
          DragKnob{dotted, {940, 300.5F, 200, 6}, 0, 1e-3, 1e-5}};
}

inline std::vector<Edit> all_edits() {
  return {EventMoved{"gndew-in-force", Date::of(2024, 1, 1)},
          EventDropped{"smarty-iq-tr-refused"},
          TrSupplied{"sagemcom-smarty-iq", Date::of(2023, 5, 15)},
          ReadingChosenByHand{law::all_readings().front().id, 1},
          crews,
          dotted,
          ActorSet{"operator", "A", "k", "\"2.5\""}};
}

inline std::vector<Comparing> all_ways_to_compare() {
  Comparing by_product, aligned, drawn, read;
  by_product.arrangement = Arrangement::by_product;
  by_product.only_changes = true;
  aligned.aligned_by = "gndew-in-force";
  aligned.base = 1;
  aligned.table = true;
  aligned.differences = false;
  drawn.ensemble = EnsembleAsked{};
  drawn.ensemble->runs = least_runs;
  drawn.ensemble->seed = 7;
  read.ensemble = EnsembleAsked{};
  read.ensemble->file = "a folder/ensemble of 100.json";
  return {Comparing{}, by_product, aligned, drawn, read};
}

// At least one of each kind; numbers and places are those of the view below.
inline std::vector<Action> all_actions() {
  std::vector<Action> all{
      ShowSpan{{18993, 20089}},
      ShowSpan{{18993.123456789, 20089.000001}},
      ZoomAt{19500.5, 0.7},
      PanBy{-12.34567},
      FitAll{},
      StepToChange{1},
      StepToChange{-1},
      GoToDay{Date::of(2021, 3, 4)},
      UndoView{},
      RedoView{},
      SetOn{Date::of(2022, 5, 20)},
      SetKnown{Date::of(2021, 6, 1)},
      SetKnown{std::nullopt},
      AskProduct{"ppc-smgw", std::nullopt},
      AskProduct{"ppc-smgw@1.2", CaseGroup::plant_7_15},
      AskProductOn{"emh-casa", Date::of(2023, 1, 2), CaseGroup::plant_7_15, 1, -40},
      ChooseDecision{2},
      AskCase{CaseGroup::controllable_14a},
      BringToFront{1},
      StepScenario{1},
      StepScenario{-1},
      StepArrangement{},
      ToggleFold{"bans"},
      UnfoldAll{"certificates"},
      ToggleOpen{"bans/ppc-smgw"},
      AtRow{"certificates/module/TCOS Smart Meter"},
      AtRow{""},
      StepRow{-3},
      FoldRow{},
      PinRow{},
      TogglePin{"bans/ppc-smgw"},
      FilterTracks{"casa && more"},
      SearchFor{"Rücknahme § 48"},
      StepHit{1},
      ToggleOnlyHits{},
      ScrollTracks{-48.5F},
      ScrollWhy{96},
      ToggleWhy{},
      TogglePlane{},
      DismissHints{},
      CloseOverlay{},
      TypeText{"drop me && nothing"},
      TypeText{""},
      ChooseRow{-1},
      DropEdit{"operator Musterstadt Netz crews.most"},
      DropEdits{},
      ChooseEvent{"gndew-in-force"},
      ChooseEvent{""},
      StepEvent{1},
      MoveEventBy{-30},
      ChooseActor{"operator", "Musterstadt Netz"},
      ChooseActor{"administrator", "Muster-GWA"},
      ShowSide{Side::why},
      ShowSide{Side::what_if},
      AskAddressee{law::Addressee::competitive},
      WishFor{{Wish::What::save_scenario, "a b.toml", false}},
      WishFor{{Wish::What::save_scenario, "a.toml", true}},
      WishFor{{Wish::What::save_session, "s.toml", false}},
      WishFor{{Wish::What::cancel_run, "", false}},
      WishFor{{Wish::What::quit, "", false}},
      AddBookmark{"the ban begins"},
      GoToBookmark{0},
      DropBookmark{0},
      WriteRemark{std::nullopt, Date::of(2023, 5, 24), "bans/ppc-smgw"},
      WriteRemark{1, Date::of(2023, 5, 24), "bans/ppc-smgw"},
      PutRemark{std::nullopt, {Date::of(2023, 5, 24), "bans/ppc-smgw", "Frist – läuft ab"}},
      PutRemark{0, {Date::of(2023, 5, 24), "bans/ppc-smgw", ""}},
      GoToRemark{1},
      DropRemark{1},
      StepFocus{1},
      LoseFocus{},
      ZoomToMeasured{},
      PointTo{Point{1.5F, 720}},
      PointTo{std::nullopt},
      MeasureTo{19500.75},
      DragTo{{640, 300.25F}, 19500.1},
      EndDrag{},
      UseLanguage{Language::german},
      UseTheme{Theme::high_contrast},
      UseScale{1.4F},
      UseMotion{false},
      UseMotion{true}};
  for (std::size_t i = 0; i < overlay_names().size(); ++i) all.push_back(OpenOverlay{Overlay(i)});
  for (const auto& drag : all_drags()) all.push_back(BeginDrag{drag});
  for (const auto& how : all_ways_to_compare()) all.push_back(CompareAs{how});
  for (const auto& edit : all_edits()) all.push_back(AddEdits{{edit}});
  all.push_back(AddEdits{all_edits()});
  return all;
}

}  // namespace stichtag::test
