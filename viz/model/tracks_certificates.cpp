// Certificates by product and layer: Common Criteria with re-assessments, TR-03109-1, security
// modules.
#include <algorithm>
#include <map>

#include "viz/model/tracks.hpp"

namespace stichtag::view {
namespace {

// Eight years after issue where no end is on record (as the register takes it).
constexpr int months_without_end = 96;

struct Layer {
  CertificateKind kind;
  std::string_view name;
};
constexpr Layer layers[] = {{CertificateKind::common_criteria, "CC"},
                            {CertificateKind::tr_03109_1, "TR"}};

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

Note note_of(Language language, const Recorded& fact, const CertificateIssued& certificate) {
  const auto versions = versions_of(certificate);
  const auto& works = works_from(fact).date;
  const auto from = works.is_exact() ? say(language, works.earliest()) : to_string(works);
  auto text = fact.title + ": " + (language == Language::german ? "ab " : "from ") + from;
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
    const auto note = add_note(track, note_of(asked.language, *fact, issued));
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
  if (kind != CertificateKind::common_criteria) return std::nullopt;
  if (std::holds_alternative<CertificateReassessed>(event)) return Later{Form::up, Ink::good};
  if (std::holds_alternative<CertificateMaintained>(event)) return Later{Form::square, Ink::good};
  if (std::holds_alternative<CertificateExpired>(event)) return Later{Form::cross, Ink::ban};
  if (std::holds_alternative<CertificateRevoked>(event)) return Later{Form::cross, Ink::ban};
  return std::nullopt;
}

bool concerns(const Branch& branch, const Recorded& fact, const std::string& product) {
  if (product_line_of(fact.event) == product) return true;
  for (const auto& id : references_of(fact)) {
    const auto* target = find_event(branch.scenario.log, id);
    if (target != nullptr && product_line_of(target->event) == product) return true;
  }
  return false;
}

void add_later_facts(Track& track, const TracksAsked& asked, const std::string& product,
                     CertificateKind kind) {
  for (const auto& fact : asked.branch().scenario.log) {
    const auto what = later_fact(fact.event, kind);
    if (!what || !concerns(asked.branch(), fact, product)) continue;
    const auto on = works_from(fact).date.earliest();
    const auto note = add_note(
        track, {fact.title, fact.title + ": " + say(asked.language, on) + ".", fact.id, ""});
    track.marks.push_back({on, MarkKind::step, what->form, what->ink,
                           fact.known.date.earliest() > asked.known_in(asked.branch()), note});
  }
  std::stable_sort(track.marks.begin(), track.marks.end(),
                   [](const Mark& a, const Mark& b) { return a.on < b.on; });
}

}  // namespace

std::vector<Track> certificate_tracks(const TracksAsked& asked) {
  std::vector<Track> tracks;
  for (const auto& line : asked.branch().state.lines) {
    for (const auto& layer : layers) {
      Track track;
      track.id = "certificates/" + line.name + "/" + std::string(layer.name);
      track.label = product_name(line.name) + " · " + std::string(layer.name);
      add_certificates(track, asked, line.name, layer.kind);
      add_later_facts(track, asked, line.name, layer.kind);
      if (!track.marks.empty()) tracks.push_back(std::move(track));
    }
  }
  std::map<std::string, bool> modules;
  for (const auto& fact : asked.branch().scenario.log) {
    const auto* issued = std::get_if<CertificateIssued>(&fact.event);
    if (issued == nullptr || issued->kind != CertificateKind::security_module) continue;
    if (!modules.emplace(issued->product, true).second) continue;
    Track track;
    track.id = "certificates/module/" + issued->product;
    track.label = issued->product;
    add_certificates(track, asked, issued->product, CertificateKind::security_module);
    tracks.push_back(std::move(track));
  }
  return tracks;
}

}  // namespace stichtag::view
