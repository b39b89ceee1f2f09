// What lies on the table while the program runs: the scene, the state, what was last seen. Carries
// actions out, and the wishes that the state has of the world outside.
#pragma once
#include <memory>

#include "viz/app/background_ensemble.hpp"
#include "viz/app/background_run.hpp"
#include "viz/app/session_file.hpp"
#include "viz/model/actions/input.hpp"
#include "viz/model/layout/layout.hpp"

namespace stichtag::view {

class Desk {
 public:
  // Loads the scenarios, follows the view and does the session's commands. Everything is simulated
  // when it returns where nobody will tend it in the background; else ensembles, and scenarios of
  // many operators that no command asks about, come later.
  enum class Long : std::uint8_t { now, later };
  [[nodiscard]] static Result<std::unique_ptr<Desk>> open(const Session& session,
                                                          const Measure& measure, Long work);

  void act(const Action& action);
  void hand(const Input& input);  // what mouse and keys did to what was seen
  // Anew. `gliding`: the days to draw, while they glide to those that are wanted.
  void lay(Size size, const Measure& measure, const std::optional<Span>& gliding = std::nullopt);

  // In a window: carries wishes out, begins and fetches simulations. False when it shall close.
  struct Background {
    BackgroundRun& own;    // of the changes made by hand
    BackgroundRun& named;  // of scenarios of many operators
    BackgroundEnsemble& ensembles;
  };
  [[nodiscard]] bool tend(const Background& background);

  [[nodiscard]] const Scene& scene() const { return scene_; }
  [[nodiscard]] const ViewState& view() const { return view_; }
  [[nodiscard]] const Laid& laid() const { return laid_; }

 private:
  Desk(World world, const Session& session);
  void lay_as_asked(const Measure& measure);  // in the size of the session
  [[nodiscard]] std::optional<Problem> follow_script(const Measure& measure);
  [[nodiscard]] std::optional<Problem> follow_command(const Session::Command& command,
                                                      const Measure& measure);
  [[nodiscard]] std::optional<Problem> carry_out_wishes(const std::string& where);
  [[nodiscard]] std::optional<Problem> check_act() const;
  [[nodiscard]] std::optional<Problem> simulate_now();
  [[nodiscard]] std::optional<Problem> run_ensemble_now();
  void tend_run(BackgroundRun& background);
  void tend_named(BackgroundRun& background);
  void end_named(std::shared_ptr<const Simulated> run, const std::string& said);
  void tend_ensemble(BackgroundEnsemble& ensembles);
  [[nodiscard]] std::optional<Problem> carry_out(const Wish& wish);
  [[nodiscard]] std::optional<Problem> write(const Wish& wish, const std::string& text);

  Session session_;
  Scene scene_;
  ViewState view_;
  Laid laid_;
  WhatIf begun_;                        // what was last given to the background
  std::optional<std::size_t> running_;  // the named scenario that is simulated
  std::optional<EnsembleOf> ensemble_begun_;
};

}  // namespace stichtag::view
