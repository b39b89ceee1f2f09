// Statutes, rulings of BSI, courts and steps on the way, each fact with the days that it has:
// decided, published, deemed notified, effective.
#include <algorithm>
#include <array>

#include "engine/law/section_19_6.hpp"
#include "viz/model/tracks/tracks.hpp"
#include "viz/model/words/fact_titles.hpp"

namespace stichtag::view {
namespace {

enum class Row : std::uint8_t { statutes, courts, steps, elsewhere };

struct RowOf {
  Row operator()(const StatuteEnteredIntoForce&) const { return Row::statutes; }
  Row operator()(const DeterminationMade&) const { return Row::elsewhere; }  // a row each
  Row operator()(const DeterminationWithdrawn&) const { return Row::elsewhere; }
  Row operator()(const DeterminationRevoked&) const { return Row::elsewhere; }
  Row operator()(const EnforcementSuspended&) const { return Row::courts; }
  Row operator()(const SuspensionEnded&) const { return Row::courts; }
  Row operator()(const ObjectionFiled&) const { return Row::courts; }
  Row operator()(const CertificateIssued&) const { return Row::elsewhere; }
  Row operator()(const CertificateMaintained&) const { return Row::elsewhere; }
  Row operator()(const CertificateReassessed&) const { return Row::elsewhere; }
  Row operator()(const CertificateExpired&) const { return Row::elsewhere; }
  Row operator()(const CertificateRevoked&) const { return Row::elsewhere; }
  Row operator()(const CertificationRefused&) const { return Row::elsewhere; }
  Row operator()(const InteroperabilityDateSet&) const { return Row::steps; }
  Row operator()(const ProductReleased&) const { return Row::elsewhere; }
  Row operator()(const RolloutReported&) const { return Row::elsewhere; }
  Row operator()(const StepNoted& step) const {
    return step.kind == StepKind::court ? Row::courts : Row::steps;
  }
};

struct DayOfFact {
  MarkKind kind;
  const SourcedDate* date;
};

std::vector<DayOfFact> days_of(const Recorded& fact) {
  const auto& dates = fact.dates;
  std::vector<DayOfFact> days;
  const auto add = [&](MarkKind kind, const std::optional<SourcedDate>& date) {
    if (date) days.push_back({kind, &*date});
  };
  add(MarkKind::decided, dates.decided);
  add(MarkKind::published, dates.published);
  add(MarkKind::notified, dates.deemed_notified);
  add(MarkKind::effective, dates.effective);
  add(MarkKind::ended, dates.ends);
  return days;
}

std::string dates_in_words(Language language, const Recorded& fact) {
  std::string text;
  for (const auto& day : days_of(fact)) {
    const auto& date = day.date->date;
    text += (text.empty() ? "" : ", ") + std::string(say(language, phrase_for(day.kind))) + " " +
            (date.is_exact() ? say(language, date.earliest()) : to_string(date));
  }
  return text;
}

std::string title(const TracksAsked& asked, const Recorded& fact) {
  return title_of(asked.language, asked.branch().scenario.log, fact);
}

std::string sentence(const TracksAsked& asked, const Recorded& fact, bool known_later) {
  const auto language = asked.language;
  auto text = title(asked, fact) + ": " + dates_in_words(language, fact) + ".";
  if (known_later) text += " (" + std::string(say(language, Phrase::only_known_later)) + ")";
  return text + " [" + fact.id + "]";
}

// Filled where it works, hollow for the other days that it has, a form for each kind of day. The
// filled one comes last, so that it lies above those of the same day.
void add_marks(Track& track, const Recorded& fact, bool known_later, std::uint32_t note) {
  const auto& works = works_from(fact);
  const auto put = [&](const DayOfFact& day, Form form, Ink ink, bool main) {
    track.marks.push_back(
        {day.date->date.earliest(), day.kind, form, ink, known_later, note, main});
  };
  for (const auto& day : days_of(fact)) {
    if (day.date != &works) put(day, form_for(day.kind), Ink::soft, false);
  }
  for (const auto& day : days_of(fact)) {
    const bool ends = std::holds_alternative<DeterminationWithdrawn>(fact.event);
    if (day.date == &works) put(day, ends ? Form::cross : form_for(day.kind), Ink::text, true);
  }
}

void add_facts(Track& track, const TracksAsked& asked, Row row) {
  for (const auto& fact : asked.branch().scenario.log) {
    if (std::visit(RowOf{}, fact.event) != row || fact.replaced_from) continue;
    const bool later = fact.known.date.earliest() > asked.known_in(asked.branch());
    const auto note =
        add_note(track, {title(asked, fact), sentence(asked, fact, later), fact.id, ""});
    add_marks(track, fact, later, note);
  }
  sort_marks(track);
}

bool ends_ruling(const Recorded& fact, const EventId& ruling) {
  const auto* withdrawn = std::get_if<DeterminationWithdrawn>(&fact.event);
  const auto* revoked = std::get_if<DeterminationRevoked>(&fact.event);
  return (withdrawn != nullptr && withdrawn->target == ruling) ||
         (revoked != nullptr && revoked->target == ruling);
}

// The day on which the twelve months of § 19(6) S. 2 are over.
void add_term(Track& track, const TracksAsked& asked, const Recorded& ruling, bool known_later) {
  const auto& branch = asked.branch();
  for (const auto& finding : branch.state.determinations) {
    if (finding.norm != Norm::s19_6 || branch.state.ids[finding.moment.event] != ruling.id)
      continue;
    law::Inquiry inquiry(asked.known_in(branch), asked.addressee, branch.scenario.readings);
    const auto last = law::section_19_6::last_day_of_term(inquiry, finding);
    const bool german = asked.language == Language::german;
    const auto words = filled(german ? "Die zwölf Monate des § 19(6) S. 2 MsbG enden mit dem {}."
                                     : "The twelve months of § 19(6) S. 2 MsbG end with {}.",
                              {say(asked.language, last)});
    const auto note = add_note(
        track, {german ? "Ende der zwölf Monate" : "twelve months end", words, ruling.id, ""});
    track.marks.push_back({last, MarkKind::step, Form::down, Ink::ban, known_later, note});
  }
}

Track ruling_track(const TracksAsked& asked, const Recorded& ruling) {
  const auto& made = std::get<DeterminationMade>(ruling.event);
  const auto known = asked.known_in(asked.branch());
  const auto from = works_from(ruling).date.earliest();
  Track track;
  track.id = "law/act/" + ruling.id;
  track.label = std::string(made.norm == Norm::s30 ? "§ 30 " : "§ 19(6) ") +
                (asked.language == Language::german ? "Feststellung " : "ruling ") +
                std::to_string(from.year());
  const bool later = ruling.known.date.earliest() > known;
  Lane lane;
  const auto note =
      add_note(track, {title(asked, ruling), sentence(asked, ruling, later), ruling.id, ""});
  std::optional<Date> until;
  if (ruling.dates.ends) until = ruling.dates.ends->date.earliest() + 1;
  add_marks(track, ruling, later, note);
  for (const auto& fact : asked.branch().scenario.log) {
    if (!ends_ruling(fact, ruling.id) || fact.replaced_from) continue;
    const bool unknown = fact.known.date.earliest() > known;
    const auto end_note =
        add_note(track, {title(asked, fact), sentence(asked, fact, unknown), fact.id, ""});
    add_marks(track, fact, unknown, end_note);
    if (!unknown) until = works_from(fact).date.earliest();
  }
  if (!later) lane.bars.push_back({{from, until}, Look::plain, std::nullopt, note});
  track.lanes.push_back(std::move(lane));
  add_term(track, asked, ruling, later);
  sort_marks(track);
  return track;
}

Track statutes(const TracksAsked& asked) {
  Track track;
  std::vector<const Recorded*> facts;
  const auto known = asked.known_in(asked.branch());
  for (const auto& fact : asked.branch().scenario.log) {
    if (std::holds_alternative<StatuteEnteredIntoForce>(fact.event) && !fact.replaced_from)
      facts.push_back(&fact);
  }
  std::stable_sort(facts.begin(), facts.end(), [](const Recorded* a, const Recorded* b) {
    return works_from(*a).date.earliest() < works_from(*b).date.earliest();
  });
  Lane lane;
  for (const auto* fact : facts) {
    const auto from = works_from(*fact).date.earliest();
    const bool later = fact->known.date.earliest() > known;
    const auto note =
        add_note(track, {short_name(fact->id), sentence(asked, *fact, later), fact->id, ""});
    add_marks(track, *fact, later, note);
    if (later) continue;
    if (!lane.bars.empty()) lane.bars.back().period.until = from;
    const auto look = lane.bars.size() % 2 == 0 ? Look::plain : Look::plain_other;
    lane.bars.push_back({{from, std::nullopt}, look, std::nullopt, note});
  }
  track.lanes.push_back(std::move(lane));
  sort_marks(track);
  return track;
}

}  // namespace

std::vector<Track> law_tracks(const TracksAsked& asked) {
  std::vector<Track> tracks;
  auto first = statutes(asked);
  first.id = "law/statutes";
  first.label = say(asked.language, Phrase::statutes);
  tracks.push_back(std::move(first));
  struct Facts {
    const char* id;
    Phrase label;
    Row row;
  };
  for (const auto& fact : asked.branch().scenario.log) {
    if (std::holds_alternative<DeterminationMade>(fact.event) && !fact.replaced_from)
      tracks.push_back(ruling_track(asked, fact));
  }
  static constexpr std::array rows{Facts{"law/courts", Phrase::courts, Row::courts},
                                   Facts{"law/steps", Phrase::steps, Row::steps}};
  for (const auto& row : rows) {
    Track track;
    track.id = row.id;
    track.label = say(asked.language, row.label);
    add_facts(track, asked, row.row);
    if (!track.marks.empty()) tracks.push_back(std::move(track));
  }
  return tracks;
}

}  // namespace stichtag::view
