#include <algorithm>
#include <utility>

#include "tests/oracle/oracle_world.hpp"

namespace stichtag::oracle {
namespace {

constexpr Date far_future{200000};

Certificate read_certificate(const Fact& fact, const CertificateIssued& issued) {
  // M14: a CC end that is not on record is eight years after issue; TR conformity has no end.
  Date last = far_future;
  if (issued.kind == CertificateKind::common_criteria) {
    const auto& ends = fact.recorded->dates.ends;
    last = ends ? ends->date.earliest() : add_months_down(fact.day, 96);
  }
  Certificate certificate{fact.recorded->id,       issued.kind, issued.product, fact.day, last,
                          issued.versions.empty(), {}};
  for (const auto& version : issued.versions) certificate.covers.emplace(version, fact.day);
  return certificate;
}

bool tr_covers(const World& world, const Certificate& tr, const ProductRef& product, bool carries) {
  const auto& version = *product.version;
  if (tr.whole_line || tr.covers.contains(version)) return true;
  if (!carries) return false;
  // N03: versions certified later than the earliest version that the certificate names.
  std::optional<Date> earliest;
  for (const auto& [named, since] : tr.covers) {
    const auto first = world.first_covered(product.line, named);
    if (first && (!earliest || *first < *earliest)) earliest = first;
  }
  const auto own = world.first_covered(product.line, version);
  return earliest && own && *own > *earliest;
}

bool tr_valid(const World& world, const Question& question, const ProductRef& product, Date day) {
  for (const auto& tr : world.certificates()) {
    if (tr.kind != CertificateKind::tr_03109_1 || tr.line != product.line) continue;
    if (day < tr.from || day > tr.last) continue;
    if (tr_covers(world, tr, product, question.tr_carries_over())) return true;
  }
  return false;
}

}  // namespace

World::World(std::vector<Fact> facts) : facts_(std::move(facts)) {
  read_certificates();
  read_changes_of_certificates();
  read_versions();
}

void World::read_certificates() {
  for (const auto& fact : facts_) {
    if (const auto* issued = std::get_if<CertificateIssued>(&fact.recorded->event))
      certificates_.push_back(read_certificate(fact, *issued));
    if (std::holds_alternative<InteroperabilityDateSet>(fact.recorded->event))
      interoperability_.push_back(fact.day);
  }
}

void World::read_changes_of_certificates() {
  const auto change = [&](const EventId& id, const auto& how) {
    for (auto& certificate : certificates_) {
      if (certificate.id == id) how(certificate);
    }
  };
  for (const auto& fact : facts_) {
    const Date day = fact.day;
    const auto& event = fact.recorded->event;
    if (const auto* expired = std::get_if<CertificateExpired>(&event))
      change(expired->certificate, [&](auto& c) { c.last = std::min(c.last, day); });
    if (const auto* revoked = std::get_if<CertificateRevoked>(&event))
      change(revoked->certificate, [&](auto& c) { c.last = std::min(c.last, day - 1); });
    if (const auto* maintained = std::get_if<CertificateMaintained>(&event)) {
      change(maintained->certificate, [&](auto& c) {
        for (const auto& version : maintained->versions) {
          const auto [entry, is_new] = c.covers.emplace(version, day);
          if (!is_new) entry->second = std::min(entry->second, day);
        }
      });
    }
  }
}

void World::read_versions() {
  for (const auto& certificate : certificates_) {
    if (certificate.kind != CertificateKind::common_criteria) continue;
    for (const auto& [version, since] : certificate.covers) {
      versions_[certificate.line].insert(version);
      const Date first = std::max(since, certificate.from);
      if (first > certificate.last) continue;
      const auto [entry, is_new] = first_covered_[certificate.line].emplace(version, first);
      if (!is_new) entry->second = std::min(entry->second, first);
    }
  }
}

const Fact* World::find(const EventId& id) const {
  for (const auto& fact : facts_) {
    if (fact.recorded->id == id) return &fact;
  }
  return nullptr;
}

std::optional<Date> World::statute_from(StatuteVersion version) const {
  for (const auto& fact : facts_) {
    const auto* statute = std::get_if<StatuteEnteredIntoForce>(&fact.recorded->event);
    if (!statute || statute->version != version) continue;
    // M18: what amends another act falls with it, and is not in force before it.
    Date from = fact.day;
    bool falls = false;
    for (const auto& amended : statute->amends) {
      const auto* other = find(amended);
      if (other) from = std::max(from, other->day);
      falls = falls || !other;
    }
    if (!falls) return from;
  }
  return std::nullopt;
}

bool World::in_force(StatuteVersion version, Date day) const {
  const auto from = statute_from(version);
  return from && *from <= day;
}

bool World::interoperability_due(Date day) const {
  return std::any_of(interoperability_.begin(), interoperability_.end(),
                     [&](Date from) { return from <= day; });
}

const std::set<std::string>& World::versions(const std::string& line) const {
  static const std::set<std::string> none;
  const auto found = versions_.find(line);
  return found == versions_.end() ? none : found->second;
}

std::optional<Date> World::first_covered(const std::string& line,
                                         const std::string& version) const {
  std::optional<Date> first;
  if (const auto of_line = first_covered_.find(line); of_line != first_covered_.end()) {
    if (const auto found = of_line->second.find(version); found != of_line->second.end())
      first = found->second;
  }
  for (const auto& certificate : certificates_) {
    if (certificate.kind != CertificateKind::common_criteria || certificate.line != line) continue;
    if (certificate.whole_line && (!first || certificate.from < *first)) first = certificate.from;
  }
  return first;
}

bool cc_valid(const World& world, const ProductRef& product, Date day) {
  for (const auto& cc : world.certificates()) {
    if (cc.kind != CertificateKind::common_criteria || cc.line != product.line) continue;
    if (day < cc.from || day > cc.last) continue;
    if (cc.whole_line) return true;
    for (const auto& [version, since] : cc.covers) {
      if (since <= day && (!product.version || *product.version == version)) return true;
    }
  }
  return false;
}

bool complete(const World& world, const Question& question, const ProductRef& product, Date day) {
  if (!product.version) {
    // The unnamed version stands for a line whose certificates name none.
    if (complete(world, question, {product.line, ""}, day)) return true;
    for (const auto& version : world.versions(product.line)) {
      if (complete(world, question, {product.line, version}, day)) return true;
    }
    return false;
  }
  if (!cc_valid(world, product, day)) return false;
  const bool tr_due = question.tr_always_due() || world.interoperability_due(day);
  return !tr_due || tr_valid(world, question, product, day);
}

}  // namespace stichtag::oracle
