#include "tests/support/small_log.hpp"

namespace stichtag::test {
namespace {

SourcedDate supposed(Date day) {
  return {FuzzyDate::exactly(day), {"supposed", "", std::nullopt, Confidence::assumption}};
}

}  // namespace

NamedProduct gate_named(TenorItem item) { return {{gate, "1.0"}, item}; }

Recorded& SmallLog::add(const EventId& id, Event event, Date known) {
  log_.push_back({id, std::move(event), {}, supposed(known), {}, "", "", {}});
  return log_.back();
}

SmallLog& SmallLog::statute(StatuteVersion version, Days days) {
  auto& recorded = add("statute-" + std::to_string(int(version)),
                       StatuteEnteredIntoForce{version, {}}, days.known);
  recorded.dates.effective = supposed(days.works);
  return *this;
}

SmallLog& SmallLog::certificate(const EventId& id, CertificateKind kind, Date issued,
                                Date last_valid_day, const std::string& version) {
  auto& recorded = add(id, CertificateIssued{kind, id, gate, {version}, {}, {}}, issued);
  recorded.dates.effective = supposed(issued);
  if (kind == CertificateKind::common_criteria) recorded.dates.ends = supposed(last_valid_day);
  return *this;
}

SmallLog& SmallLog::act(const EventId& id, Event event, Days days) {
  auto& recorded = add(id, std::move(event), days.known);
  recorded.dates.decided = supposed(days.known);
  recorded.dates.deemed_notified = supposed(days.works);
  return *this;
}

SmallLog& SmallLog::fact(const EventId& id, Event event, Date day) {
  add(id, std::move(event), day).dates.effective = supposed(day);
  return *this;
}

}  // namespace stichtag::test
