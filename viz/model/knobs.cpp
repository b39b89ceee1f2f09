#include "viz/model/knobs.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace stichtag::view {
namespace {

constexpr std::size_t most_actors = 4;  // a country has hundreds; a what-if by hand is about a few

std::string plain(double value) {
  std::array<char, 64> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value,
                                 std::chars_format::fixed, 4);
  std::string text(digits.data(), end.ptr);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text;
}

// A choice among a few; at either end there is no further one.
template <class Make>
void choice(Knob& knob, std::size_t at, std::size_t count, Make make) {
  if (at > 0) knob.less = make(at - 1);
  if (at + 1 < count) knob.more = make(at + 1);
}

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

Knob amount(std::string label, const ActorSet& set, double now, double before) {
  const auto range = range_for(before);
  Knob knob{std::move(label), plain(now), set.name + ": " + set.key, {}, {}, now != before, {}, 0};
  knob.slider = DragKnob{set, {}, range.least, range.most, range.step};
  knob.share = std::clamp((now - range.least) / (range.most - range.least), 0.0, 1.0);
  if (now - range.step >= range.least - 1e-9)
    knob.less = set_to(set, plain(std::max(0.0, now - range.step)));
  if (now + range.step <= range.most + 1e-9) knob.more = set_to(set, plain(now + range.step));
  return knob;
}

constexpr std::array policies{"at-once", "soak", "staged", "deadline", "batch", "never"};
constexpr std::array on_bans{"go-on-with-others", "pause"};

template <std::size_t n>
Knob named(std::string label, const ActorSet& set, const std::array<const char*, n>& names,
           std::size_t now, std::size_t before) {
  Knob knob{std::move(label),
            now < n ? names[now] : "switch-mix",
            set.name + ": " + set.key,
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

bool in_play(const Scene& scene, const law::Reading& reading) {
  if (!scene.why()) return false;
  const auto& list = scene.why()->readings;
  return std::any_of(list.begin(), list.end(), [&](const std::string& text) {
    return text.find(reading.name) != std::string::npos;
  });
}

}  // namespace

std::vector<Knob> question_knobs(const ViewState& view) {
  const bool german = view.language == Language::german;
  Knob group{german ? "Fallgruppe" : "case",
             case_in_words(view.language, view.group),
             "",
             {},
             {},
             false,
             {},
             0};
  choice(group, std::size_t(view.group), case_group_count,
         [](std::size_t at) { return Action(AskCase{CaseGroup(at)}); });
  const auto& names = law::addressee_names();
  Knob who{german ? "Messstellenbetreiber" : "operator",
           names[std::size_t(view.addressee)],
           "",
           {},
           {},
           false,
           {},
           0};
  choice(who, std::size_t(view.addressee), names.size(),
         [](std::size_t at) { return Action(AskAddressee{law::Addressee(at)}); });
  return {group, who};
}

std::vector<Knob> reading_knobs(const Scene& scene, const ViewState& view) {
  std::vector<Knob> first, others;
  const auto& now = scene.front().scenario.readings;
  const auto& before = scene.base(view).scenario.readings;
  for (const auto& reading : law::all_readings()) {
    const auto at = now.option_of(reading.id);
    const auto& option = reading.options[at];
    Knob knob{reading.name,
              option.name,
              (reading.number.empty() ? "" : reading.number + ": ") + reading.question + " " +
                  option.reason,
              {},
              {},
              at != before.option_of(reading.id),
              {},
              0};
    choice(knob, at, reading.options.size(), [&](std::size_t to) {
      return Action(AddEdits{{Edit(ReadingChosenByHand{reading.id, to})}});
    });
    (in_play(scene, reading) ? first : others).push_back(std::move(knob));
  }
  first.insert(first.end(), others.begin(), others.end());
  return first;
}

std::vector<Knob> actor_knobs(const Scene& scene, const ViewState& view) {
  const bool german = view.language == Language::german;
  const auto &now = actors_of(scene.front()), &before = actors_of(scene.base(view));
  std::vector<Knob> knobs;
  const auto operators = std::min({now.operators.size(), before.operators.size(), most_actors});
  for (std::size_t i = 0; i < operators; ++i) {
    const auto &is = now.operators[i], &was = before.operators[i];
    knobs.push_back(amount(is.name + (german ? ": Trupps höchstens" : ": crews at most"),
                           {"operator", is.name, "crews.most", ""}, is.crews.most, was.crews.most));
    knobs.push_back(named(is.name + (german ? ": bei Verbot" : ": on a ban"),
                          {"operator", is.name, "reaction.on-ban", ""}, on_bans,
                          std::size_t(is.reaction.on_ban), std::size_t(was.reaction.on_ban)));
  }
  const auto admins =
      std::min({now.administrators.size(), before.administrators.size(), most_actors});
  for (std::size_t i = 0; i < admins; ++i) {
    const auto &is = now.administrators[i], &was = before.administrators[i];
    knobs.push_back(named(is.name + (german ? ": Updates" : ": updates"),
                          {"administrator", is.name, "policy", ""}, policies,
                          std::size_t(is.policy), std::size_t(was.policy)));
    knobs.push_back(amount(is.name + (german ? ": Updates je Nacht" : ": updates a night"),
                           {"administrator", is.name, "capacity-most", ""}, is.capacity_most,
                           was.capacity_most));
  }
  return knobs;
}

}  // namespace stichtag::view
