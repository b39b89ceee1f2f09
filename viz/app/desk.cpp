#include "viz/app/desk.hpp"

#include <algorithm>
#include <filesystem>

#include "events/vocabulary/names.hpp"
#include "scenarios/atomic_file.hpp"
#include "viz/model/scene/what_if.hpp"
#include "viz/model/script/hand_script.hpp"
#include "viz/model/script/script.hpp"

namespace stichtag::view {
namespace {

// As a file there must name it: a name of the library, or the way from the new file to the old one.
std::string extends_from(const std::string& target, const std::string& asked_as) {
  const auto names = scenarios::library_names();
  if (std::find(names.begin(), names.end(), asked_as) != names.end()) return asked_as;
  std::error_code error;
  const auto folder = std::filesystem::absolute(target, error).parent_path();
  const auto way =
      std::filesystem::proximate(std::filesystem::absolute(asked_as, error), folder, error);
  return error ? asked_as : way.generic_string();
}

}  // namespace

Desk::Desk(World world, const Session& session)
    : session_(session), scene_(std::move(world)), view_(session.view) {}

Result<std::unique_ptr<Desk>> Desk::open(const Session& session, const Measure& measure,
                                         Long work) {
  const bool later = work == Long::later && session.commands.empty();
  auto world = load_world(session.scenarios, later ? Runs::of_many_later : Runs::now);
  if (!world) return world.problem();
  std::unique_ptr<Desk> desk(new Desk(*std::move(world), session));
  desk->scene_.follow(desk->view_);
  if (!session.view.edits.empty() && desk->scene_.trouble()) return *desk->scene_.trouble();
  if (auto problem = desk->check_act()) return *problem;
  desk->lay_as_asked(measure);
  if (auto problem = desk->follow_script(measure)) return *problem;
  auto& view = desk->view_;  // what one asks about is in sight when the window opens
  if (view.scroll == 0 && view.sought.empty()) view.sought = "bans/" + view.product;
  if (auto problem = desk->simulate_now()) return *problem;
  if (work == Long::now) {
    if (auto problem = desk->run_ensemble_now()) return *problem;
  }
  return desk;
}

std::optional<Problem> Desk::check_act() const {
  const auto& act = view_.comparing.aligned_by;
  if (act.empty()) return std::nullopt;
  std::vector<std::string> ids;
  for (const auto& branch : scene_.world().branches) {
    for (const auto& fact : branch.scenario.log) ids.push_back(fact.id);
  }
  if (std::find(ids.begin(), ids.end(), act) != ids.end()) return std::nullopt;
  return Problem{.what = "no scenario has an act '" + act + "' to align by",
                 .where = "compare.aligned-by",
                 .hint = did_you_mean(act, ids, 16)};
}

void Desk::lay_as_asked(const Measure& measure) {
  const auto size = session_.size.value_or(usual);
  lay({size.width / view_.scale, size.height / view_.scale}, measure);
}

// Each command meets the window as the one before has left it.
std::optional<Problem> Desk::follow_script(const Measure& measure) {
  for (const auto& command : session_.commands) {
    if (auto problem = follow_command(command, measure)) return problem;
    lay_as_asked(measure);
    if (auto problem = carry_out_wishes(command.where)) return problem;
  }
  return std::nullopt;
}

std::optional<Problem> Desk::follow_command(const Session::Command& command,
                                            const Measure& measure) {
  if (const auto gesture = gesture_named(command.text, command.where)) {
    if (!*gesture) return gesture->problem();
    for (const auto& input : **gesture) {
      hand(input);
      lay_as_asked(measure);
    }
  } else {
    const auto action = action_named(command.text, command.where, view_, scene_);
    if (!action) return action.problem();
    act(*action);
  }
  if (!scene_.trouble() || view_.edits.empty()) return std::nullopt;
  auto problem = *scene_.trouble();
  problem.where = command.where;
  return problem;
}

std::optional<Problem> Desk::carry_out_wishes(const std::string& where) {
  for (const auto& wish : std::exchange(view_.wishes, {})) {
    std::error_code error;
    if (!wish.over && std::filesystem::exists(wish.path, error)) {
      return Problem{.what = "the file '" + wish.path + "' is there already",
                     .where = where,
                     .hint = "choose another name, or remove it first"};
    }
    if (auto problem = carry_out(wish)) return problem;
  }
  return std::nullopt;
}

std::optional<Problem> Desk::simulate_now() {
  if (scene_.what_if() == nullptr) return std::nullopt;
  begun_ = what_if_of(view_);
  const auto& own = *scene_.what_if();
  auto run = simulated(own.scenario, own.last_known);
  if (!run) return run.problem();
  act(RunNews{
      {begun_, RunSeen::Stage::done, 100, std::make_shared<const Simulated>(*std::move(run)), {}}});
  return std::nullopt;
}

void Desk::act(const Action& action) {
  view_ = update(std::move(view_), action, surroundings(scene_, laid_));
  scene_.follow(view_);
}

void Desk::hand(const Input& input) {
  for (const auto& action : react(laid_, view_, input)) act(action);
}

void Desk::lay(Size size, const Measure& measure, const std::optional<Span>& gliding) {
  if (!gliding || *gliding == view_.shown) {
    laid_ = layout(scene_, view_, size, measure);
    return;
  }
  auto drawn = view_;
  drawn.shown = *gliding;
  laid_ = layout(scene_, drawn, size, measure);
}

std::optional<Problem> Desk::write(const Wish& wish, const std::string& text) {
  std::error_code error;
  if (!wish.over && std::filesystem::exists(wish.path, error)) {
    act(AskToOverwrite{wish});
    return std::nullopt;
  }
  if (auto problem = scenarios::write_file_atomically(wish.path, text)) return problem;
  act(Say{filled(say(view_.language, Phrase::saved), {wish.path})});
  return std::nullopt;
}

std::optional<Problem> Desk::carry_out(const Wish& wish) {
  if (wish.what == Wish::What::save_session) {
    auto session = session_;
    session.view = view_;
    session.commands.clear();
    return write(wish, session_text(session));
  }
  if (wish.what != Wish::What::save_scenario) return std::nullopt;
  if (scene_.what_if() == nullptr) {
    act(Say{std::string(say(view_.language, Phrase::no_changes))});
    return std::nullopt;
  }
  const auto& base = scene_.base(view_);
  return write(wish, what_if_text(base, view_.edits, extends_from(wish.path, base.asked_as)));
}

std::optional<Problem> Desk::run_ensemble_now() {
  const auto wanted = ensemble_of(view_, scene_.named());
  if (!wanted) return std::nullopt;
  auto seen = ensemble_now(*wanted, scene_.front(), [](std::uint64_t) { return true; });
  if (seen.stage == RunSeen::Stage::failed)
    return Problem{.what = seen.trouble, .where = "ensemble", .hint = ""};
  act(EnsembleNews{std::move(seen)});
  return std::nullopt;
}

bool Desk::tend(const Background& background) {
  for (const auto& wish : std::exchange(view_.wishes, {})) {
    if (wish.what == Wish::What::quit) return false;
    if (wish.what == Wish::What::cancel_run) {
      background.own.cancel();
      background.named.cancel();
      if (running_) end_named(nullptr, std::string(say(view_.language, Phrase::run_cancelled)));
      background.ensembles.cancel();
    }
    if (const auto problem = carry_out(wish)) act(Say{problem->where + ": " + problem->what});
  }
  tend_named(background.named);
  tend_run(background.own);
  tend_ensemble(background.ensembles);
  return true;
}

void Desk::end_named(std::shared_ptr<const Simulated> run, const std::string& said) {
  scene_.put_run(*std::exchange(running_, std::nullopt), std::move(run));
  act(Say{said});
}

// One after the other. How far it is stands in the line at the bottom.
void Desk::tend_named(BackgroundRun& background) {
  const auto& branches = scene_.world().branches;
  const auto told = [&](Phrase phrase) { return std::string(say(view_.language, phrase)) + " "; };
  if (auto news = background.news(); news && running_ && news->of.base == *running_) {
    const auto name = branches[*running_].name;
    if (news->stage == RunSeen::Stage::running)
      act(Say{told(Phrase::run_running) + name + ", " +
              per_cent(view_.language, news->per_cent / 100.0)});
    else if (news->result)
      end_named(news->result, "");
    else
      end_named(nullptr, told(Phrase::run_failed) + name + ": " + news->trouble);
  }
  if (running_) return;
  for (std::size_t i = 0; i < scene_.named(); ++i) {
    if (!branches[i].to_run) continue;
    running_ = i;
    return background.begin({i, {}}, branches[i]);
  }
}

void Desk::tend_run(BackgroundRun& background) {
  if (auto news = background.news()) act(RunNews{*std::move(news)});
  if (scene_.what_if() == nullptr) {
    if (!begun_.edits.empty()) background.cancel();
    begun_ = {};
  } else if (begun_ != what_if_of(view_)) {
    begun_ = what_if_of(view_);
    background.begin(begun_, *scene_.what_if());
  }
}

// Of one's own scenario only once its run is there: that says which ways there are to follow.
void Desk::tend_ensemble(BackgroundEnsemble& ensembles) {
  if (auto news = ensembles.news()) {
    const bool failed = news->stage == RunSeen::Stage::failed;
    const auto trouble = news->trouble;
    act(EnsembleNews{*std::move(news)});
    if (failed) act(Say{trouble});
  }
  const auto wanted = ensemble_of(view_, scene_.named());
  if (wanted == ensemble_begun_) return;
  if (wanted && (scene_.front().simulated_before || scene_.front().to_run)) return;
  ensemble_begun_ = wanted;
  if (wanted)
    ensembles.begin(*wanted, scene_.front());
  else
    ensembles.cancel();
}

}  // namespace stichtag::view
