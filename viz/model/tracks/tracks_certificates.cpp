// Certificates by product and layer: Common Criteria, its re-assessments, TR-03109-1, security
// modules. A fact about a certificate stands in one of these rows.
#include <algorithm>
#include <set>

#include "viz/model/tracks/tracks.hpp"
#include "viz/model/words/fact_titles.hpp"

namespace stichtag::view {
namespace {

// Eight years after issue where no end is on record (as the register takes it).
constexpr int months_without_end = 96;

std::string versions_of(const CertificateIssued& certificate) {
  std::string text;
  for (const auto& version : certificate.versions) text += (text.empty() ? "" : ", ") + version;
  return text;
}

// The last valid day; a TR certificate has none.
std::optional<Date> last_day(const Recorded& fact, const CertificateIssued& certificate) {
  if (fact.dates.ends) return fact.dates.ends->date.earliest();
  if (certificate.kind == CertificateKind::tr_03109_1) return std::nullopt;
  return add_months_down(works_from(fact).date.earliest(), months_without_end);
}

std::string title(const TracksAsked& asked, const Recorded& fact) {
  return title_of(asked.language, asked.branch().scenario.log, fact);
}

Note note_of(const TracksAsked& asked, const Recorded& fact, const CertificateIssued& certificate) {
  const auto language = asked.language;
  const auto versions = versions_of(certificate);
  const auto& works = works_from(fact).date;
  const auto from = works.is_exact() ? say(language, works.earliest()) : to_string(works);
  auto text = title(asked, fact) + ": " + (language == Language::german ? "ab " : "from ") + from;
  if (const auto last = last_day(fact, certificate))
    text += ", " + filled(say(language, Phrase::valid_until), {say(language, *last)});
  return {versions.empty() ? certificate.number : versions, text + ".", fact.id, ""};
}

// Bars of a lane must not overlap: a newer certificate ends the bar of the one before it.
void add_bar(Lane& lane, Bar bar) {
  if (!lane.bars.empty()) {
    auto& before = lane.bars.back();
    if (!before.period.until || *before.period.until > bar.period.from)
      before.period.until = bar.period.from;
    if (before.period.until <= before.period.from) lane.bars.pop_back();
  }
  lane.bars.push_back(bar);
}

std::vector<const Recorded*> issued_for(const Branch& branch, const std::string& product,
                                        CertificateKind kind) {
  std::vector<const Recorded*> facts;
  for (const auto& fact : branch.scenario.log) {
    const auto* issued = std::get_if<CertificateIssued>(&fact.event);
    if (issued != nullptr && issued->kind == kind && issued->product == product &&
        !fact.replaced_from)
      facts.push_back(&fact);
  }
  std::stable_sort(facts.begin(), facts.end(), [](const Recorded* a, const Recorded* b) {
    return works_from(*a).date.earliest() < works_from(*b).date.earliest();
  });
  return facts;
}

// A refusal settles the procedure: a certificate of unknown issue does not come any more.
std::optional<Date> refused_on(const TracksAsked& asked, const std::string& product,
                               CertificateKind kind) {
  for (const auto& fact : asked.branch().scenario.log) {
    const auto* refused = std::get_if<CertificationRefused>(&fact.event);
    if (refused == nullptr || refused->product != product || refused->kind != kind) continue;
    if (fact.known.date.earliest() > asked.known_in(asked.branch())) continue;
    return works_from(fact).date.earliest();
  }
  return std::nullopt;
}

void add_certificates(Track& track, const TracksAsked& asked, const std::string& product,
                      CertificateKind kind) {
  Lane lane;
  for (const auto* fact : issued_for(asked.branch(), product, kind)) {
    const auto& issued = std::get<CertificateIssued>(fact->event);
    const auto& works = works_from(*fact).date;
    std::optional<Date> until;
    if (const auto last = last_day(*fact, issued)) until = *last + 1;
    const auto note = add_note(track, note_of(asked, *fact, issued));
    if (!works.is_exact() && !works.latest()) {
      const auto refused = refused_on(asked, product, kind);
      if (refused && *refused <= works.earliest()) continue;
      if (refused) until = refused;
    }
    const bool sure = works.is_exact() || works.latest();
    add_bar(lane, {{works.earliest(), until},
                   sure ? Look::certificate : Look::undetermined,
                   std::nullopt,
                   note});
    track.marks.push_back({works.earliest(), MarkKind::effective, Form::circle, Ink::good,
                           fact->known.date.earliest() > asked.known_in(asked.branch()), note});
  }
  track.lanes.push_back(std::move(lane));
}

struct Later {  // what happens to a certificate or a procedure after the issue
  Form form;
  Ink ink;
};

std::optional<Later> later_fact(const Event& event, CertificateKind kind) {
  if (const auto* refused = std::get_if<CertificationRefused>(&event))
    return refused->kind == kind ? std::optional<Later>({Form::cross, Ink::ban}) : std::nullopt;
  if (kind == CertificateKind::tr_03109_1) return std::nullopt;
  if (std::holds_alternative<CertificateMaintained>(event)) return Later{Form::square, Ink::good};
  if (std::holds_alternative<CertificateExpired>(event)) return Later{Form::cross, Ink::ban};
  if (std::holds_alternative<CertificateRevoked>(event)) return Later{Form::cross, Ink::ban};
  return std::nullopt;
}

std::string number_of(const TracksAsked& asked, const EventId& certificate) {
  const auto* target = find_event(asked.branch().scenario.log, certificate);
  const auto* issued = target == nullptr ? nullptr : std::get_if<CertificateIssued>(&target->event);
  return issued == nullptr ? "" : issued->number;
}

// On the row of a product its name need not stand again, and there is little room.
std::string label_of(const TracksAsked& asked, const Recorded& fact) {
  if (const auto* kept = std::get_if<CertificateMaintained>(&fact.event)) {
    std::string versions;
    for (const auto& version : kept->versions) versions += (versions.empty() ? "" : ", ") + version;
    if (!versions.empty())
      return std::string(say(asked.language, RowPhrase::maintained)) + " " + versions;
  }
  if (const auto* again = std::get_if<CertificateReassessed>(&fact.event)) {
    if (auto number = number_of(asked, again->certificate); !number.empty()) return number;
  }
  return title(asked, fact);
}

bool concerns(const Branch& branch, const Recorded& fact, const std::string& product) {
  if (product_line_of(fact.event) == product) return true;
  for (const auto& id : references_of(fact)) {
    const auto* target = find_event(branch.scenario.log, id);
    if (target != nullptr && product_line_of(target->event) == product) return true;
  }
  return false;
}

template <class LaterFact>
void add_later_facts(Track& track, const TracksAsked& asked, const std::string& product,
                     LaterFact later_fact) {
  for (const auto& fact : asked.branch().scenario.log) {
    if (fact.replaced_from) continue;
    const std::optional<Later> what = later_fact(fact.event);
    if (!what || !concerns(asked.branch(), fact, product)) continue;
    const auto on = works_from(fact).date.earliest();
    const auto name = title(asked, fact);
    const auto note = add_note(
        track, {label_of(asked, fact), name + ": " + say(asked.language, on) + ".", fact.id, ""});
    track.marks.push_back({on, MarkKind::step, what->form, what->ink,
                           fact.known.date.earliest() > asked.known_in(asked.branch()), note});
  }
  sort_marks(track);
}

Track layer_track(const TracksAsked& asked, const std::string& product, CertificateKind kind) {
  Track track;
  add_certificates(track, asked, product, kind);
  add_later_facts(track, asked, product,
                  [kind](const Event& event) { return later_fact(event, kind); });
  return track;
}

// The office looks again at a certificate of Common Criteria: it lives on, its age is told anew.
Track reassessments(const TracksAsked& asked, const std::string& product) {
  Track track;
  add_later_facts(track, asked, product, [](const Event& event) {
    const bool again = std::holds_alternative<CertificateReassessed>(event);
    return again ? std::optional<Later>({Form::up, Ink::good}) : std::nullopt;
  });
  return track;
}

// A row for each security module that a certificate was issued for.
void add_modules(std::vector<Track>& tracks, const TracksAsked& asked) {
  std::set<std::string> modules;
  for (const auto& fact : asked.branch().scenario.log) {
    const auto* issued = std::get_if<CertificateIssued>(&fact.event);
    if (issued == nullptr || issued->kind != CertificateKind::security_module) continue;
    if (!modules.insert(issued->product).second) continue;
    auto track = layer_track(asked, issued->product, CertificateKind::security_module);
    track.id = "certificates/module/" + issued->product;
    track.label = issued->product;
    tracks.push_back(std::move(track));
  }
}

}  // namespace

std::vector<Track> certificate_tracks(const TracksAsked& asked) {
  std::vector<Track> tracks;
  const auto add = [&](const std::string& line, const std::string& id, std::string_view layer,
                       Track track) {
    if (track.marks.empty()) return;
    track.id = "certificates/" + line + "/" + id;
    track.label = product_name(line) + " · " + std::string(layer);
    tracks.push_back(std::move(track));
  };
  for (const auto& line : asked.branch().state.lines) {
    const auto& name = line.name;
    add(name, "CC", "CC", layer_track(asked, name, CertificateKind::common_criteria));
    add(name, "again", say(asked.language, RowPhrase::reassessed), reassessments(asked, name));
    add(name, "TR", "TR", layer_track(asked, name, CertificateKind::tr_03109_1));
  }
  add_modules(tracks, asked);
  return tracks;
}

}  // namespace stichtag::view
