// Commands with words that change the world by hand, note something, or write a file.
#include "viz/model/scene/knobs.hpp"
#include "viz/model/script/script_words.hpp"

namespace stichtag::view {
namespace {

using Read = Result<Action>;

Action edits(Edit edit) { return AddEdits{{std::move(edit)}}; }

Read move(const Words& words) {
  const auto [id, text] = words.last_apart();
  return made(day_in(words, text), [&id = id](Date day) { return edits(EventMoved{id, day}); });
}

Read certificate(const Words& words) {
  const auto [line, text] = words.last_apart();
  return made(day_in(words, text), [&line = line](Date day) {
    return edits(TrSupplied{line, day});
  });
}

Read reading(const Words& words) {
  const auto equals = std::min(words.rest.find('='), words.rest.size());
  std::vector<std::string> names;
  for (const auto& one : law::all_readings()) names.push_back(one.name);
  const auto at = one_of(words, words.rest.substr(0, equals), names);
  if (!at) return at.problem();
  const auto& about = law::all_readings()[*at];
  std::vector<std::string> options;
  for (const auto& option : about.options) options.push_back(option.name);
  return made(one_of(words, words.rest.substr(std::min(equals + 1, words.rest.size())), options),
              [&](std::size_t option) {
                return edits(ReadingChosenByHand{about.id, option});
              });
}

Read set(const Words& words) {
  return made(setting_in(words, words.rest), [](const ActorSet& set) { return edits(set); });
}

Read actor(const Words& words) {
  const auto [kind, name] = words.first_apart();
  const auto at = one_of(words, kind, {"operator", "administrator"});
  if (!at) return at.problem();
  std::vector<std::string> names;
  for (const auto& one : actors_by_name(words.scene))
    if (one.kind == kind) names.push_back(one.name);
  return made(one_of(words, name, names), [&, &kind = kind](std::size_t place) {
    return ChooseActor{kind, names[place]};
  });
}

Read try_flip(const Words& words) {
  const auto& why = words.scene.why();
  return made(place_in(words, words.rest, why ? why->flips.size() : 0),
              [&](std::size_t at) { return AddEdits{why->flips[at].edits}; });
}

// One that is there, or the one that is supposed.
Read choose_fact(const Words& words) {
  if (words.rest.empty()) return Action(ChooseEvent{});
  std::vector<std::string> ids;
  for (const auto& fact : words.scene.facts()) ids.push_back(fact.id);
  return made(one_of(words, words.rest, ids), [&](std::size_t at) { return ChooseEvent{ids[at]}; });
}

std::string row_at_hand(const ViewState& view) {
  if (!view.row.empty() || view.product.empty()) return view.row;
  return "bans/" + view.product;
}

Read note(const Words& words) {
  return Action(PutRemark{std::nullopt, {words.view.on, row_at_hand(words.view), words.rest}});
}

// DAY ROW WORDS, with - for no row
Read note_at(const Words& words, std::optional<std::size_t> number) {
  const auto [day_words, rest] = words.first_apart();
  const auto [row, text] = words.with(rest).first_apart();
  const auto day = day_in(words, day_words);
  if (!day) return day.problem();
  if (row.empty())
    return words.wrong("a note needs a row", "write - for none: note-at 2023-05-24 - my words");
  return Action(PutRemark{number, {*day, row == "-" ? "" : row, text}});
}

Read write_note(const Words& words, std::optional<std::size_t> number) {
  const auto [day_words, row] = words.first_apart();
  return made(day_in(words, day_words), [&number, &row = row](Date day) {
    return WriteRemark{number, day, row};
  });
}

// NUMBER and what the other form takes
template <class Then>
Read of_note(const Words& words, Then then) {
  const auto [number, rest] = words.first_apart();
  const auto at = place_in(words, number, words.view.remarks.size());
  if (!at) return at.problem();
  return then(words.with(rest), *at);
}

template <class Done>
Read by_note(const Words& words) {
  return made(place_in(words, words.rest, words.view.remarks.size()),
              [](std::size_t at) { return Done{at}; });
}

template <class Done>
Read by_bookmark(const Words& words) {
  return made(place_in(words, words.rest, words.view.bookmarks.size()),
              [](std::size_t at) { return Done{at}; });
}

template <Wish::What what, bool over>
Read file(const Words& words) {
  return Action(WishFor{{what, words.rest, over}});
}

constexpr auto scenario = Wish::What::save_scenario, session = Wish::What::save_session;

const CommandForm forms[] = {
    {"fact", "EVENT", "choose the fact; without words none", choose_fact, true},
    {"move", "EVENT DAY", "move the fact to the day", move},
    {"move-by", "DAYS", "move the chosen fact so many days later",
     [](const Words& w) {
       return made(whole_in(w, w.rest), [](int days) { return MoveEventBy{days}; });
     }},
    {"drop", "EVENT", "do without the fact",
     [](const Words& w) { return Read(edits(EventDropped{w.rest})); }},
    {"tr-certificate", "PRODUCT DAY", "suppose a TR certificate, issued on the day", certificate},
    {"reading", "NAME=OPTION", "read the law like that", reading},
    {"set", "KIND.NAME.KEY=VALUE", "turn a policy or a capacity of an operator or administrator",
     set},
    {"try", "NUMBER", "make the change of that number among those that would change the answer",
     try_flip},
    {"actor", "KIND NAME", "show what can be turned of the operator or administrator", actor},
    {"take-back", "CHANGE", "take one change back: event ID, reading NAME, operator NAME KEY",
     [](const Words& w) { return Read(Action(DropEdit{w.rest})); }},
    {"note", "WORDS", "note at the day, on the row at hand", note},
    {"note-at", "DAY ROW WORDS", "note at a day, on a row or on none (-)",
     [](const Words& w) { return note_at(w, std::nullopt); }},
    {"note-again", "NUMBER DAY ROW WORDS", "write the note anew; without words it goes away",
     [](const Words& w) {
       return of_note(w, [](const Words& rest, std::size_t at) { return note_at(rest, at); });
     }},
    {"write-note", "DAY [ROW]", "begin to write a note",
     [](const Words& w) { return write_note(w, std::nullopt); }},
    {"write-note-again", "NUMBER DAY [ROW]", "begin to write the note anew",
     [](const Words& w) {
       return of_note(w, [](const Words& rest, std::size_t at) { return write_note(rest, at); });
     }},
    {"go-to-note", "NUMBER", "go where the note is", by_note<GoToRemark>},
    {"drop-note", "NUMBER", "delete the note", by_note<DropRemark>},
    {"bookmark", "WORDS", "keep this view under these words",
     [](const Words& w) { return Read(Action(AddBookmark{w.rest})); }},
    {"go-to-bookmark", "NUMBER", "come back to the view", by_bookmark<GoToBookmark>},
    {"drop-bookmark", "NUMBER", "forget the view", by_bookmark<DropBookmark>},
    {"write-scenario", "FILE", "write the changes as a scenario", file<scenario, false>},
    {"write-session", "FILE", "write the view as a session", file<session, false>},
    {"overwrite-scenario", "FILE", "the same over a file that is there", file<scenario, true>},
    {"overwrite-session", "FILE", "the same over a file that is there", file<session, true>},
};

}  // namespace

std::span<const CommandForm> change_forms() { return forms; }

}  // namespace stichtag::view
