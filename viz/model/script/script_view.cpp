// Commands with words that say what is shown, asked and listed.
#include <algorithm>

#include "events/vocabulary/names.hpp"
#include "viz/model/script/action_text.hpp"
#include "viz/model/script/script_words.hpp"

namespace stichtag::view {
namespace {

using Read = Result<Action>;

Read known(const Words& words) {
  if (words.rest == "all") return Action(SetKnown{std::nullopt});
  return made(day_in(words, words.rest), [](Date day) { return SetKnown{day}; });
}

Read show(const Words& words) {
  const auto [first, second] = words.last_apart();
  const auto from = moment_in(words, first), until = moment_in(words, second);
  if (!from) return from.problem();
  if (!until) return until.problem();
  const Span span{*from, *until};
  if (span.days() < least_days)
    return words.wrong("less than a week cannot be shown", "write show 2022-01-01 2025-01-01");
  return Action(ShowSpan{span});
}

Read zoom(const Words& words) {
  const auto [first, second] = words.last_apart();
  const auto factor = number_in(words, first), day = moment_in(words, second);
  if (!factor) return factor.problem();
  if (!day) return day.problem();
  if (*factor <= 0)
    return words.wrong("nothing can be zoomed by " + first,
                       "write zoom 0.5 2023-05-25 to come closer");
  return Action(ZoomAt{*day, *factor});
}

std::vector<std::string> lines_of(const Scene& scene) {
  std::vector<std::string> lines;
  for (const auto& track : scene.tracks().tracks) {
    if (track.group == "bans" && track.parent.empty()) lines.push_back(track.product);
  }
  return lines;
}

// Takes "in SCENARIO [SHIFT]" off the end.
std::optional<Problem> take_scenario(const Words& words, std::vector<std::string>& all,
                                     AskProductOn& asked) {
  const auto in = std::find(all.begin(), all.end(), "in");
  if (in == all.end()) return std::nullopt;
  const auto count = all.end() - in;
  if (count < 2 || count > 3) return words.wrong("'in' needs a scenario", "in SCENARIO [SHIFT]");
  const auto scenario = scenario_in(words, in[1]);
  if (!scenario) return scenario.problem();
  asked.scenario = *scenario;
  if (count == 3) {
    const auto shift = whole_in(words, in[2]);
    if (!shift) return shift.problem();
    asked.shift = *shift;
  }
  all.erase(in, all.end());
  return std::nullopt;
}

// PRODUCT [DAY] [GROUP] [in SCENARIO [SHIFT]]
Read ask(const Words& words) {
  auto all = words.apart();
  const auto line =
      one_of(words, all.front().substr(0, all.front().find('@')), lines_of(words.scene));
  if (!line) return line.problem();
  AskProductOn asked{all.front(), Date{0}};
  std::optional<Date> day;
  if (auto problem = take_scenario(words, all, asked)) return *problem;
  for (std::size_t i = 1; i < all.size(); ++i) {
    if (i == 1 && all[i].front() >= '0' && all[i].front() <= '9') {
      const auto read = day_in(words, all[i]);
      if (!read) return read.problem();
      day = *read;
      continue;
    }
    const auto at = one_of(words, all[i], case_group_names());
    if (!at) return at.problem();
    asked.group = CaseGroup(*at);
  }
  if (!day && asked.scenario)
    return words.wrong("a scenario is asked on a day", "ask PRODUCT DAY GROUP in SCENARIO");
  if (!day) return Action(AskProduct{asked.product, asked.group});
  asked.day = *day;
  return Action(asked);
}

Read ask_case(const Words& words) {
  return made(one_of(words, words.rest, case_group_names()),
              [](std::size_t at) { return AskCase{CaseGroup(at)}; });
}

Read ask_operator(const Words& words) {
  return made(one_of(words, words.rest, law::addressee_names()),
              [](std::size_t at) { return AskAddressee{law::Addressee(at)}; });
}

Read front(const Words& words) {
  return made(scenario_in(words, words.rest), [](std::size_t at) { return BringToFront{at}; });
}

Read decision(const Words& words) {
  return made(place_in(words, words.rest, words.scene.decisions().size()),
              [](std::size_t at) { return ChooseDecision{at}; });
}

Read overlay(const Words& words) {
  return made(one_of(words, words.rest, overlay_names()),
              [](std::size_t at) { return OpenOverlay{Overlay(at)}; });
}

Read side(const Words& words) {
  return made(one_of(words, words.rest, {"why", "what-if"}),
              [](std::size_t at) { return ShowSide{Side(at)}; });
}

Read language(const Words& words) {
  return made(one_of(words, words.rest, {"en", "de"}),
              [](std::size_t at) { return UseLanguage{Language(at)}; });
}

Read theme(const Words& words) {
  return made(one_of(words, words.rest, {"light", "dark", "contrast"}),
              [](std::size_t at) { return UseTheme{Theme(at)}; });
}

Read scale(const Words& words) {
  const auto number = number_in(words, words.rest);
  if (!number) return number.problem();
  if (*number < 0.5 || *number > 3)
    return words.wrong("the scale is out of range", "write a number from 0.5 to 3");
  return Action(UseScale{float(*number)});
}

Read motion(const Words& words) {
  return made(one_of(words, words.rest, {"off", "on"}),
              [](std::size_t at) { return UseMotion{at == 1}; });
}

template <class Done>
Read by_id(const Words& words) {
  return Action(Done{words.rest});
}

template <class Done>
Read by_pixels(const Words& words) {
  return made(number_in(words, words.rest), [](double by) { return Done{float(by)}; });
}

template <class Done>
Read by_count(const Words& words) {
  return made(whole_in(words, words.rest), [](int by) { return Done{by}; });
}

const CommandForm forms[] = {
    {"on", "DAY", "ask about the day",
     [](const Words& w) { return made(day_in(w, w.rest), [](Date day) { return SetOn{day}; }); }},
    {"known", "DAY or all", "know what was known on the day, or all that became known", known},
    {"go-to", "DAY", "ask about the day and show it in the middle",
     [](const Words& w) { return made(day_in(w, w.rest), [](Date day) { return GoToDay{day}; }); }},
    {"show", "FROM UNTIL", "show these days", show},
    {"zoom", "FACTOR DAY", "so many times the days, below 1 closer; the day stays where it is",
     zoom},
    {"pan", "DAYS", "show so many days later",
     [](const Words& w) {
       return made(number_in(w, w.rest), [](double days) { return PanBy{days}; });
     }},
    {"ask", "PRODUCT [DAY] [GROUP] [in SCENARIO [SHIFT]]",
     "ask about the product, on the day, in the case group, in a scenario that is moved so many "
     "days",
     ask},
    {"case", "GROUP", "ask about the case group", ask_case},
    {"operator", "KIND", "ask for such an operator", ask_operator},
    {"front", "SCENARIO", "ask the scenario, by name or number; the others stand beside it", front},
    {"decision", "NUMBER", "show why it was decided so", decision},
    {"row", "ROW", "choose the row for keys; without words none", by_id<AtRow>, true},
    {"rows-down", "NUMBER", "choose the row so many further down", by_count<StepRow>},
    {"fold", "ROW", "fold the row or group, or unfold it", by_id<ToggleFold>},
    {"unfold", "GROUP", "unfold all rows of the group", by_id<UnfoldAll>},
    {"open", "ROW", "open the row into a row for each set of case groups, or close it",
     by_id<ToggleOpen>},
    {"pin", "ROW", "keep the row at the top, or let it go", by_id<TogglePin>},
    {"find", "WORDS", "search the rows; without words no more", by_id<SearchFor>, true},
    {"only", "WORDS", "list only rows with these words; without words all", by_id<FilterTracks>,
     true},
    {"scroll", "PIXELS", "scroll the rows", by_pixels<ScrollTracks>},
    {"scroll-side", "PIXELS", "scroll the side panel", by_pixels<ScrollWhy>},
    {"side", "why or what-if", "open the leaf of the side panel, or close it", side},
    {"overlay", "NAME", "open what lies over the rows", overlay},
    {"type", "WORDS", "type the words there; without words none", by_id<TypeText>, true},
    {"list-down", "NUMBER", "choose the line so many further down there", by_count<ChooseRow>},
    {"language", "en or de", "speak this language", language},
    {"theme", "light, dark or contrast", "look like this", theme},
    {"scale", "NUMBER", "size of everything, 1 is 15 px", scale},
    {"motion", "on or off", "let zoom and jumps glide in the window, or not", motion},
};

}  // namespace

std::span<const CommandForm> view_forms() { return forms; }

}  // namespace stichtag::view
