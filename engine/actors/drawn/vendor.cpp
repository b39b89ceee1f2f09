#include "engine/actors/drawn/vendor.hpp"

#include <algorithm>
#include <cmath>

#include "engine/actors/drawn/drawn_fact.hpp"

namespace stichtag::actors {
namespace {

using simulation::days_a_month;
using simulation::Purpose;
using simulation::Stream;

constexpr double never_fails_above = 0.11;  // none in about 25 re-certifications

struct Issue {
  Date day;
  std::string version;
  std::string id;
  Date first;  // of the version; a halt may have it certified again
};

class Vendor {
 public:
  Vendor(const Market& market, const VendorSpec& spec, const Chance& chance)
      : market_(market),
        spec_(spec),
        releases_(chance.of(Purpose::release, std::uint64_t{0})),
        office_(chance.of(Purpose::certification, std::uint64_t{0})),
        holes_(chance.of(Purpose::vulnerability, std::uint64_t{0})),
        entry_(chance.of(Purpose::market_entry, std::uint64_t{0})) {}

  [[nodiscard]] EventLog all() {
    const auto line = market_.products.line_of(spec_.line);
    if (!line || (!find_newest(*line) && !enter(*line))) return {};
    if (spec_.releases) draw_releases();
    draw_holes();
    std::stable_sort(facts_.begin(), facts_.end(), [](const Recorded& a, const Recorded& b) {
      return a.known.date.earliest() < b.known.date.earliest();
    });
    return std::move(facts_);
  }

 private:
  bool find_newest(std::uint16_t line) {
    const auto newest = newest_sold(market_.products, line, market_.last_known);
    if (!newest) return false;
    newest_ = market_.products.at(*newest);
    name_ = newest_.version;
    return true;
  }

  // The first certificate of a maker in the procedure. Who has waited without one until the last
  // known day is the likelier never to come (Bayes), and waits on as if it had just begun.
  bool enter(std::uint16_t line) {
    if (!spec_.in_procedure_since) return false;
    const auto from = std::max(*spec_.in_procedure_since, market_.last_known);
    const auto waited = double(from - *spec_.in_procedure_since) / days_a_month;
    const auto late = (1 - spec_.never) * std::exp(-spec_.entry_a_month * waited);
    const bool comes = simulation::happens(entry_, late / std::max(late + spec_.never, 1e-12));
    if (!comes || spec_.entry_a_month <= 0) return false;
    const auto day =
        possible(from + std::max(1, simulation::hazard_days(entry_, spec_.entry_a_month)));
    if (day >= market_.until) return false;
    name_ = "1.0";
    newest_ = {line, name_, generation_of(spec_.line, name_), day, 0};
    certify(day, name_);
    add_certificate(CertificateKind::tr_03109_1, day, name_);
    return true;
  }

  // No draw lies before what is known, or before the first certificate of an entrant.
  [[nodiscard]] Date drawn_after() const {
    return std::max(market_.last_known, *newest_.sold_from);
  }

  // 1.7 -> 1.8, 2.2 -> 2.3: the minor number goes up, so that the generation stays.
  [[nodiscard]] std::string next_name() {
    const auto major = name_.substr(0, name_.find('.'));
    const auto rest = name_.size() > major.size() ? name_.substr(major.size() + 1) : "0";
    name_ = major + "." + std::to_string(std::atoi(rest.c_str()) + 1);
    return name_;
  }

  // Revision, evaluation, certificate. A release whose certificate would lie in the known past has
  // not come, so the wait goes on.
  void draw_releases() {
    auto begun = *newest_.sold_from - int(spec_.cc_months * days_a_month);
    while (begun < market_.until) {
      begun =
          begun + std::max(1, simulation::gamma_days(releases_, spec_.release_months * days_a_month,
                                                     spec_.release_shape));
      const auto cc = begun + simulation::lognormal_days(office_, spec_.cc_months * days_a_month,
                                                         spec_.cc_sigma);
      const bool with_tr = simulation::happens(office_, spec_.tr_with_cc);
      const auto later = 12 + 12 * office_.uniform();
      const auto fails = std::min(spec_.recertification_fails, never_fails_above);
      const bool fails_now = simulation::happens(office_, fails);
      if (cc <= drawn_after() || fails_now) continue;
      issue(possible(cc), possible(cc + (with_tr ? 0 : int(later * days_a_month))));
    }
  }

  void issue(Date cc, Date tr) {
    if (cc >= market_.until) return;
    const auto version = next_name();
    certify(cc, version);
    if (tr < market_.until) add_certificate(CertificateKind::tr_03109_1, tr, version);
  }

  // While nothing is certified, all waits for the day after.
  [[nodiscard]] Date possible(Date day) const {
    return spec_.halt.on(day) ? spec_.halt.until : day;
  }

  // `day` is a possible one before the end.
  void certify(Date day, const std::string& version) {
    constexpr auto cc = CertificateKind::common_criteria;
    issued_.push_back({day, version, add_certificate(cc, day, version), day});
    const auto& halt = spec_.halt;
    if (day >= halt.from || halt.from >= halt.until || halt.from >= market_.until) return;
    const auto id = issued_.back().id;
    add({CertificateRevoked{id}}, id + "-halted", halt.from, halt.from,
        spec_.line + ": " + id + " revoked");
    if (halt.until < market_.until)
      issued_.push_back(
          {halt.until, version, add_certificate(cc, halt.until, version, "-again"), day});
  }

  // A vulnerability opens a race: the patched version is certified after a short procedure, and
  // after the grace the office revokes what covered the versions before. Whoever has rolled the
  // patch out by then loses nothing by it.
  void draw_holes() {
    if (spec_.vulnerabilities_a_year <= 0) return;
    auto day = drawn_after();
    while (true) {
      day = day + std::max(1, simulation::hazard_days(holes_, spec_.vulnerabilities_a_year / 12));
      if (day >= market_.until) return;
      patch(day);
    }
  }

  void patch(Date found) {
    const auto lost = add_months_down(found, spec_.grace_months);
    const auto affected = certificates_on(found, lost);
    const auto certified = possible(
        found + simulation::lognormal_days(holes_, spec_.patch_weeks * 7, spec_.patch_sigma));
    const auto base = newest_on(found);
    // Whoever brings nothing out any more patches nothing either.
    if (spec_.releases && certified < market_.until) {
      const auto version = base + "." + std::to_string(++patches_);
      certify(certified, version);
      add_certificate(CertificateKind::tr_03109_1, certified, version);
    }
    for (const auto& id : affected)
      add({CertificateRevoked{id}}, id + "-revoked-" + to_string(found), lost, found,
          spec_.line + ": " + id + " revoked after a vulnerability");
  }

  [[nodiscard]] std::string newest_on(Date day) const {
    auto best = newest_.version;
    for (const auto& issue : issued_)
      if (issue.day <= day && is_newer(issue.version, best)) best = issue.version;
    return best;
  }

  // Certificates of the newest generation that stand on the day; of those that are still to come,
  // for versions that are out already, the ones that are there when they would be lost.
  [[nodiscard]] std::vector<std::string> certificates_on(Date day, Date lost) const {
    std::vector<std::string> ids;
    const auto* line = law::find_line(market_.state, spec_.line);
    const std::vector<law::Certificate> none;
    for (const auto& certificate : line != nullptr ? line->cc : none) {
      const auto& works = certificate.issue.works;
      const bool stands = works.is_exact() && works.earliest() <= lost &&
                          certificate.losses.empty() &&
                          (!certificate.ends || *certificate.ends >= day);
      if (stands && is_of_newest_generation(certificate))
        ids.push_back(market_.state.ids[certificate.issue.event]);
    }
    for (const auto& issue : issued_)
      if (issue.first <= day && issue.day <= lost) ids.push_back(issue.id);
    return ids;
  }
  [[nodiscard]] bool is_of_newest_generation(const law::Certificate& certificate) const {
    return std::any_of(certificate.versions.begin(), certificate.versions.end(),
                       [&](const std::string& version) {
                         return generation_of(spec_.line, version) == newest_.generation;
                       });
  }

  std::string add_certificate(CertificateKind kind, Date day, const std::string& version,
                              const std::string& ending = "") {
    const bool cc = kind == CertificateKind::common_criteria;
    auto id = "drawn-" + spec_.line + "-" + version + (cc ? "-cc" : "-tr") + ending;
    add(CertificateIssued{kind, {}, spec_.line, {version}, {}, {}}, id, day, day,
        spec_.line + " " + version + (cc ? ": CC certificate" : ": TR-03109-1 certificate"));
    return id;
  }

  void add(Event event, std::string id, Date works, Date known, std::string title) {
    facts_.push_back(drawn_fact(std::move(id), std::move(event), {works, known}, std::move(title)));
  }

  const Market& market_;
  const VendorSpec& spec_;
  Stream releases_;
  Stream office_;
  Stream holes_;
  Stream entry_;
  Product newest_;
  std::string name_;
  std::vector<Issue> issued_;
  int patches_ = 0;
  EventLog facts_;
};

}  // namespace

EventLog draw_facts(const Market& market, const VendorSpec& spec, const Chance& chance) {
  return Vendor(market, spec, chance).all();
}

}  // namespace stichtag::actors
