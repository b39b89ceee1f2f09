// Policies and capacities of operators and administrators. A country has hundreds of them: one
// operator and one administrator are shown, and chosen by name.
#include <algorithm>
#include <array>
#include <cmath>

#include "events/vocabulary/digits.hpp"
#include "viz/model/scene/knob_parts.hpp"
#include "viz/model/words/actor_words.hpp"

namespace stichtag::view {
namespace {

Action set_to(ActorSet set, std::string value) {
  set.value = std::move(value);
  return AddEdits{{Edit(std::move(set))}};
}

struct Range {
  double least, most, step;
};
Range range_for(double value) {
  const double most = std::max(value * 4, 0.01);
  const double step = std::pow(10, std::floor(std::log10(most)) - 1);
  return {0, std::ceil(most / step) * step, step / 2};
}

std::string label_of(Language language, const ActorSet& set) {
  return set.name + ": " + field_in_words(language, set.key);
}

Knob amount(Language language, const ActorSet& set, double now, double before) {
  const auto range = range_for(before);
  Knob knob{label_of(language, set),
            trimmed(now, 4),
            set.name + ": " + set.key,
            {},
            {},
            now != before,
            {},
            0};
  knob.slider = DragKnob{set, {}, range.least, range.most, range.step};
  knob.share = std::clamp((now - range.least) / (range.most - range.least), 0.0, 1.0);
  if (now - range.step >= range.least - 1e-9)
    knob.less = set_to(set, trimmed(std::max(0.0, now - range.step), 4));
  if (now + range.step <= range.most + 1e-9) knob.more = set_to(set, trimmed(now + range.step, 4));
  return knob;
}

constexpr std::array policies{"at-once", "soak", "staged", "deadline", "batch", "never"};
constexpr std::array on_bans{"go-on-with-others", "pause"};
constexpr std::array doubts{"install", "hold-product", "hold-all"};

template <std::size_t n>
Knob named(Language language, const ActorSet& set, const std::array<const char*, n>& names,
           std::size_t now, std::size_t before) {
  const std::string id = now < n ? names[now] : "switch-mix";
  Knob knob{label_of(language, set),
            option_in_words(language, id),
            set.name + ": " + set.key + " = " + id,
            {},
            {},
            now != before,
            {},
            0};
  choice(knob, std::min(now, n - 1), n,
         [&](std::size_t at) { return set_to(set, "\"" + std::string(names[at]) + "\""); });
  return knob;
}

const actors::RunSpec& actors_of(const Branch& branch) {
  return branch.scenario.actors ? *branch.scenario.actors : scenarios::default_actors();
}

template <class Spec>
std::size_t place_of(const std::vector<Spec>& all, const std::string& name) {
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Spec& spec) { return spec.name == name; });
  return found == all.end() ? 0 : std::size_t(found - all.begin());
}

// Of several: which one it is, to step to the next or to choose by name.
template <class Spec>
void add_selector(std::vector<Knob>& knobs, const ViewState& view, const std::vector<Spec>& all,
                  std::size_t at, const char* kind, std::string_view label) {
  if (all.size() < 2) return;
  Knob knob{filled(say(view.language, RowPhrase::one_of_them),
                   {label, say(view.language, std::int64_t(at + 1)),
                    say(view.language, std::int64_t(all.size()))}),
            all[at].name,
            std::string(say(view.language, RowPhrase::choose_by_name)),
            {},
            {},
            false,
            {},
            0};
  choice(knob, at, all.size(), [&](std::size_t to) {
    return Action(ChooseActor{kind, all[to].name});
  });
  knob.open = Action(OpenOverlay{Overlay::actor});
  knobs.push_back(std::move(knob));
}

void add_operator(std::vector<Knob>& knobs, Language language, const actors::OperatorSpec& is,
                  const actors::OperatorSpec& was) {
  knobs.push_back(
      amount(language, {"operator", is.name, "crews.most", ""}, is.crews.most, was.crews.most));
  knobs.push_back(named(language, {"operator", is.name, "reaction.on-ban", ""}, on_bans,
                        std::size_t(is.reaction.on_ban), std::size_t(was.reaction.on_ban)));
  knobs.push_back(named(language, {"operator", is.name, "reaction.doubt", ""}, doubts,
                        std::size_t(is.reaction.doubt), std::size_t(was.reaction.doubt)));
}

void add_administrator(std::vector<Knob>& knobs, Language language,
                       const actors::AdministratorSpec& is, const actors::AdministratorSpec& was) {
  knobs.push_back(named(language, {"administrator", is.name, "policy", ""}, policies,
                        std::size_t(is.policy), std::size_t(was.policy)));
  knobs.push_back(amount(language, {"administrator", is.name, "capacity-most", ""},
                         is.capacity_most, was.capacity_most));
}

}  // namespace

std::vector<ChooseActor> actors_by_name(const Scene& scene) {
  std::vector<ChooseActor> all;
  const auto& spec = actors_of(scene.front());
  for (const auto& one : spec.operators) all.push_back({"operator", one.name});
  for (const auto& one : spec.administrators) all.push_back({"administrator", one.name});
  return all;
}

std::vector<Knob> actor_knobs(const Scene& scene, const ViewState& view) {
  const auto &now = actors_of(scene.front()), &before = actors_of(scene.base(view));
  const auto language = view.language;
  std::vector<Knob> knobs;
  std::string administrator = view.administrator_shown;
  if (!now.operators.empty()) {
    const auto at = place_of(now.operators, view.operator_shown);
    const auto& is = now.operators[at];
    add_selector(knobs, view, now.operators, at, "operator", say(language, RowPhrase::an_operator));
    if (!before.operators.empty())
      add_operator(knobs, language, is, before.operators[place_of(before.operators, is.name)]);
    if (administrator.empty()) administrator = is.administrator;
  }
  if (now.administrators.empty() || before.administrators.empty()) return knobs;
  const auto at = place_of(now.administrators, administrator);
  const auto& is = now.administrators[at];
  add_selector(knobs, view, now.administrators, at, "administrator",
               say(language, RowPhrase::an_administrator));
  add_administrator(knobs, language, is,
                    before.administrators[place_of(before.administrators, is.name)]);
  return knobs;
}

}  // namespace stichtag::view
