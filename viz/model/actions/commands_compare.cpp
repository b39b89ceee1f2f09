#include "viz/model/actions/commands.hpp"

namespace stichtag::view {
namespace {

KeyPress letter(char what, bool ctrl = false) { return {Key::character, what, ctrl, false}; }

template <class Change>
Action with(const ViewState& view, Change change) {
  auto how = view.comparing;
  change(how);
  return CompareAs{how};
}

// By the fact that is chosen; once more is back to the calendar.
Action align(const ViewState& view) {
  if (view.comparing.aligned_by.empty() && view.event.empty())
    return Say{std::string(say(view.language, Phrase::choose_fact))};
  const bool back = view.comparing.aligned_by == view.event || view.event.empty();
  return with(view, [&](Comparing& how) { how.aligned_by = back ? EventId() : view.event; });
}

}  // namespace

std::vector<Command> comparing_commands(const ViewState& view) {
  return {
      {"compare-table",
       "Compare: table of differences",
       "Vergleich: Tabelle der Unterschiede",
       {letter('c')},
       with(view, [](Comparing& how) { how.table = !how.table; })},
      {"next-arrangement",
       "Scenarios thin, by product, by scenario",
       "Szenarien dünn, je Produkt, je Szenario",
       {letter('g')},
       StepArrangement{}},
      {"differences",
       "Strips where scenarios differ",
       "Streifen, wo Szenarien abweichen",
       {letter('d', true)},
       with(view, [](Comparing& how) { how.differences = !how.differences; })},
      {"only-changes",
       "Only rows in which scenarios differ",
       "Nur Zeilen, in denen Szenarien abweichen",
       {letter('u')},
       with(view, [](Comparing& how) { how.only_changes = !how.only_changes; })},
      {"align-by-fact",
       "Align scenarios by the chosen fact, or the calendar",
       "Szenarien an der gewählten Tatsache ausrichten, oder am Kalender",
       {letter('a', true)},
       align(view)},
      {"base-in-front",
       "Measure the others against the scenario in front",
       "Die anderen am vorderen Szenario messen",
       {letter('b', true)},
       with(view, [&](Comparing& how) { how.base = view.front; })},
      {"ensemble",
       "Many runs: spread of bans and quotas, or none",
       "Viele Läufe: Streuung von Verboten und Quoten, oder keine",
       {letter('y')},
       with(view,
            [](Comparing& how) {
              how.ensemble = how.ensemble ? std::nullopt : std::optional(EnsembleAsked{});
            })},
      {"next-scenario",
       "Ask the next scenario",
       "Das nächste Szenario fragen",
       {{Key::page_down, 0, false, true}},
       StepScenario{1}},
      {"previous-scenario",
       "Ask the previous scenario",
       "Das vorige Szenario fragen",
       {{Key::page_up, 0, false, true}},
       StepScenario{-1}},
  };
}

}  // namespace stichtag::view
