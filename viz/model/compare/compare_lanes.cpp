#include "viz/model/compare/compare_lanes.hpp"

#include "viz/model/words/sentences.hpp"

namespace stichtag::view {
namespace {

bool is_ban(Look look) {
  return look == Look::ban_s19_6 || look == Look::ban_s24_4 || look == Look::ban_other;
}

// "SMARTY IQ from 2023-05-24 to 2023-05-26: smarty-iq-fails banned, § 19(6) S. 2; history
// permitted."
std::string sentence(const TracksAsked& asked, const Differing& span, const Track& track,
                     const Track& base) {
  const auto& lane = track.lanes.back();
  const auto& names = asked.world.branches;
  const auto& own = track.notes[lane.bars[span.bar].note].label;
  const auto& other = base.notes[base.lanes.front().bars[span.base_bar].note].label;
  return track.label + period_in_words(asked.language, span.period) + ": " +
         names[lane.scenario.value_or(asked.front)].name + " " + own + "; " +
         names[asked.beside.base].name + " " + other + ".";
}

}  // namespace

std::string moved_in_words(const TracksAsked& asked, std::size_t scenario) {
  const auto shift = shift_of(asked.world, asked.front, scenario, asked.beside.aligned_by);
  if (!shift) return std::string(say(asked.language, Phrase::no_such_act));
  if (*shift == 0) return {};
  const auto days = say(asked.language, std::int64_t(std::abs(*shift)));
  return (*shift > 0 ? "+" : "–") + days + (asked.language == Language::german ? " T" : " d");
}

void add_differences(Track& track, const Track& base, const TracksAsked& asked) {
  const auto& lane = track.lanes.back();
  const auto& other = base.lanes.front();
  Lane strip{asked.world.branches[asked.beside.base].name, LaneForm::difference};
  for (const auto& span : differing(lane, other)) {
    const bool ban = is_ban(lane.bars[span.bar].look) || is_ban(other.bars[span.base_bar].look);
    const auto note = add_note(track, {std::string(say(asked.language, Phrase::differs)),
                                       sentence(asked, span, track, base),
                                       {},
                                       period_in_short(asked.language, span.period)});
    strip.bars.push_back(
        {span.period, ban ? Look::differs_by_ban : Look::differs, std::nullopt, note});
  }
  track.lanes.push_back(std::move(strip));
}

}  // namespace stichtag::view
