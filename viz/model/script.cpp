#include "viz/model/script.hpp"

#include <charconv>

#include "events/vocabulary/names.hpp"
#include "viz/model/commands.hpp"
#include "viz/model/script_words.hpp"

namespace stichtag::view {
namespace {

Result<Date> day_in(const Words& words, const std::string& text) {
  if (const auto day = date_typed(text)) return *day;
  return words.wrong("'" + text + "' is no day", "write it as YYYY-MM-DD, such as 2023-05-25");
}

template <class Make>
Result<Action> with_day(const Words& words, const std::string& text, Make make) {
  const auto day = day_in(words, text);
  if (!day) return day.problem();
  return Action(make(*day));
}

Result<Action> known(const Words& words) {
  if (words.rest == "all") return Action(SetKnown{std::nullopt});
  return with_day(words, words.rest, [](Date day) { return SetKnown{day}; });
}

Result<Action> show(const Words& words) {
  const auto [first, second] = words.last_apart();
  const auto from = day_in(words, first), until = day_in(words, second);
  if (!from) return from.problem();
  if (!until) return until.problem();
  if (*until - *from < int(least_days))
    return words.wrong("less than a week cannot be shown", "write show 2022-01-01 2025-01-01");
  return Action(ShowSpan{span_of(*from, *until)});
}

Result<Action> move(const Words& words) {
  const auto [id, text] = words.last_apart();
  return with_day(words, text, [&id = id](Date day) {
    return AddEdits{{Edit(EventMoved{id, day})}};
  });
}

Result<Action> certificate(const Words& words) {
  const auto [line, text] = words.last_apart();
  return with_day(words, text, [&line = line](Date day) {
    return AddEdits{{Edit(TrSupplied{line, day})}};
  });
}

Result<Action> reading(const Words& words) {
  const auto equals = std::min(words.rest.find('='), words.rest.size());
  const auto name = words.rest.substr(0, equals);
  std::vector<std::string> names;
  for (const auto& one : law::all_readings()) names.push_back(one.name);
  const auto at = one_of(words, name, names);
  if (!at) return at.problem();
  const auto& about = law::all_readings()[*at];
  std::vector<std::string> options;
  for (const auto& option : about.options) options.push_back(option.name);
  const auto option =
      one_of(words, words.rest.substr(std::min(equals + 1, words.rest.size())), options);
  if (!option) return option.problem();
  return Action(AddEdits{{Edit(ReadingChosenByHand{about.id, *option})}});
}

// operator.NAME.crews.most=2
Result<Action> set(const Words& words) {
  const auto& text = words.rest;
  const auto dot = text.find('.');
  const auto second = dot == std::string::npos ? dot : text.find('.', dot + 1);
  const auto equals = second == std::string::npos ? second : text.find('=', second);
  const auto kind = text.substr(0, std::min(dot, text.size()));
  if (equals == std::string::npos || equals + 1 == text.size() ||
      (kind != "operator" && kind != "administrator"))
    return words.wrong(
        "'" + text + "' sets nothing",
        "write set operator.NAME.crews.most=2 or set administrator.NAME.policy=soak");
  auto value = text.substr(equals + 1);
  const bool number = value.find_first_not_of("0123456789.") == std::string::npos;
  if (!number) value = "\"" + value + "\"";
  return Action(AddEdits{{Edit(ActorSet{kind, text.substr(dot + 1, second - dot - 1),
                                        text.substr(second + 1, equals - second - 1), value})}});
}

Result<Action> try_flip(const Words& words) {
  std::size_t number = 0;
  const auto* end = words.rest.data() + words.rest.size();
  std::from_chars(words.rest.data(), end, number);
  const auto count = words.scene.why() ? words.scene.why()->flips.size() : 0;
  if (number >= 1 && number <= count)
    return Action(AddEdits{words.scene.why()->flips[number - 1].edits});
  return words.wrong("there is no change number '" + words.rest + "' to try",
                     "the answer has " + std::to_string(count) + " of them");
}

Result<Action> decision(const Words& words) {
  std::size_t number = 0;
  const auto* end = words.rest.data() + words.rest.size();
  std::from_chars(words.rest.data(), end, number);
  const auto count = words.scene.decisions().size();
  if (number >= 1 && number <= count) return Action(ChooseDecision{number - 1});
  return words.wrong("there is no decision number '" + words.rest + "'",
                     "the run has " + std::to_string(count) + " of them");
}

Result<Action> ask_case(const Words& words) {
  const auto at = one_of(words, words.rest, case_group_names());
  if (!at) return at.problem();
  return Action(AskCase{CaseGroup(*at)});
}

Result<Action> ask_operator(const Words& words) {
  const auto at = one_of(words, words.rest, law::addressee_names());
  if (!at) return at.problem();
  return Action(AskAddressee{law::Addressee(*at)});
}

Result<Action> ask_product(const Words& words) {
  std::vector<std::string> lines;
  for (const auto& track : words.scene.tracks().tracks) {
    if (track.group == "bans") lines.push_back(track.product);
  }
  const auto at = one_of(words, words.rest.substr(0, words.rest.find('@')), lines);
  if (!at) return at.problem();
  return Action(AskProduct{words.rest, std::nullopt});
}

Result<Action> front(const Words& words) {
  const auto at = scenario_in(words);
  if (!at) return at.problem();
  return Action(BringToFront{*at});
}

Result<Action> choose_fact(const Words& words) {
  std::vector<std::string> ids;
  for (const auto& fact : words.scene.facts()) ids.push_back(fact.id);
  const auto at = one_of(words, words.rest, ids);
  if (!at) return at.problem();
  return Action(ChooseEvent{ids[*at]});
}

struct Form {
  const char* name;
  const char* argument;
  Result<Action> (*read)(const Words&);
};
const Form forms[] = {
    {"on", "DAY",
     [](const Words& w) { return with_day(w, w.rest, [](Date day) { return SetOn{day}; }); }},
    {"known", "DAY or all", known},
    {"show", "FROM UNTIL", show},
    {"ask", "PRODUCT", ask_product},
    {"case", "GROUP", ask_case},
    {"operator", "KIND", ask_operator},
    {"front", "SCENARIO", front},
    {"arrange", "thin, by-product or by-scenario", arrange_scenarios},
    {"align", "EVENT or calendar", align_scenarios},
    {"base", "SCENARIO", measure_against},
    {"ensemble", "RUNS or RUNS SEED", ask_ensemble},
    {"ensemble-file", "FILE", ensemble_in_file},
    {"fold", "ROW", [](const Words& w) { return Result<Action>(Action(ToggleFold{w.rest})); }},
    {"open", "ROW", [](const Words& w) { return Result<Action>(Action(ToggleOpen{w.rest})); }},
    {"row", "ROW", [](const Words& w) { return Result<Action>(Action(AtRow{w.rest})); }},
    {"decision", "NUMBER", decision},
    {"pin", "ROW", [](const Words& w) { return Result<Action>(Action(TogglePin{w.rest})); }},
    {"find", "WORDS", [](const Words& w) { return Result<Action>(Action(SearchFor{w.rest})); }},
    {"only", "WORDS", [](const Words& w) { return Result<Action>(Action(FilterTracks{w.rest})); }},
    {"type", "WORDS", [](const Words& w) { return Result<Action>(Action(TypeText{w.rest})); }},
    {"fact", "EVENT", choose_fact},
    {"move", "EVENT DAY", move},
    {"drop", "EVENT",
     [](const Words& w) { return Result<Action>(Action(AddEdits{{Edit(EventDropped{w.rest})}})); }},
    {"tr-certificate", "PRODUCT DAY", certificate},
    {"reading", "NAME=OPTION", reading},
    {"set", "KIND.NAME.KEY=VALUE", set},
    {"try", "NUMBER", try_flip},
    {"note", "WORDS", [](const Words& w) { return Result<Action>(Action(AddBookmark{w.rest})); }},
    {"write-scenario", "FILE",
     [](const Words& w) {
       return Result<Action>(Action(WishFor{{Wish::What::save_scenario, w.rest, false}}));
     }},
    {"write-session", "FILE",
     [](const Words& w) {
       return Result<Action>(Action(WishFor{{Wish::What::save_session, w.rest, false}}));
     }},
};

}  // namespace

Result<std::size_t> one_of(const Words& words, const std::string& text,
                           const std::vector<std::string>& names) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == text) return i;
  }
  return words.wrong("no '" + text + "' for " + words.name, did_you_mean(text, names, 16));
}

Result<std::size_t> scenario_in(const Words& words) {
  std::vector<std::string> names;
  for (const auto& branch : words.scene.world().branches) names.push_back(branch.name);
  return one_of(words, words.rest, names);
}

const std::vector<std::string>& command_forms() {
  static const auto all = [] {
    std::vector<std::string> list;
    for (const auto& form : forms) list.push_back(std::string(form.name) + " " + form.argument);
    return list;
  }();
  return all;
}

Result<Action> action_named(const std::string& text, const std::string& where,
                            const ViewState& view, const Scene& scene) {
  const auto space = std::min(text.find(' '), text.size());
  const Words words{text.substr(0, space), text.substr(std::min(space + 1, text.size())), where,
                    view, scene};
  std::vector<std::string> names;
  for (const auto& form : forms) {
    if (form.name == words.name && !words.rest.empty()) return form.read(words);
    names.emplace_back(form.name);
  }
  for (const auto& command : commands(view)) {
    if (command.id == text) return command.action;
    names.push_back(command.id);
  }
  for (const auto& form : forms) {
    if (form.name == words.name)
      return words.wrong("'" + words.name + "' needs more words",
                         words.name + " " + std::string(form.argument));
  }
  return words.wrong("no command '" + text + "'", did_you_mean(words.name, names, 60));
}

}  // namespace stichtag::view
