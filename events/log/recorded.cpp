#include "events/log/recorded.hpp"

#include <algorithm>
#include <cassert>

namespace stichtag {
namespace {

template <class... Fs>
struct Overloaded : Fs... {
  using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;  // Clang 14 needs it said

std::vector<EventId> named_by(const Event& event) {
  using Ids = std::vector<EventId>;
  return std::visit(Overloaded{
                        [](const StatuteEnteredIntoForce& e) { return e.amends; },
                        [](const DeterminationMade&) { return Ids{}; },
                        [](const DeterminationWithdrawn& e) { return Ids{e.target}; },
                        [](const DeterminationRevoked& e) { return Ids{e.target}; },
                        [](const EnforcementSuspended& e) { return Ids{e.target}; },
                        [](const SuspensionEnded& e) { return Ids{e.target}; },
                        [](const ObjectionFiled& e) { return Ids{e.target}; },
                        [](const CertificateIssued& e) {
                          Ids ids = e.supersedes;
                          ids.insert(ids.end(), e.modules.begin(), e.modules.end());
                          return ids;
                        },
                        [](const CertificateMaintained& e) { return Ids{e.certificate}; },
                        [](const CertificateReassessed& e) { return Ids{e.certificate}; },
                        [](const CertificateExpired& e) { return Ids{e.certificate}; },
                        [](const CertificateRevoked& e) { return Ids{e.certificate}; },
                        [](const CertificationRefused&) { return Ids{}; },
                        [](const InteroperabilityDateSet&) { return Ids{}; },
                        [](const ProductReleased&) { return Ids{}; },
                        [](const RolloutReported&) { return Ids{}; },
                        [](const StepNoted& e) { return e.concerns; },
                    },
                    event);
}

}  // namespace

const SourcedDate& works_from(const Recorded& recorded) {
  const auto& dates = recorded.dates;
  if (dates.effective) return *dates.effective;
  if (dates.deemed_notified) return *dates.deemed_notified;
  assert(dates.decided && "an event has a day from which it works");
  return *dates.decided;
}

std::vector<EventId> references_of(const Recorded& recorded) {
  auto ids = named_by(recorded.event);
  if (recorded.cause) ids.push_back(*recorded.cause);
  return ids;
}

const Recorded* find_event(const EventLog& log, std::string_view id) {
  const auto found = std::find_if(log.begin(), log.end(),
                                  [&](const Recorded& recorded) { return recorded.id == id; });
  return found == log.end() ? nullptr : &*found;
}

Date latest_knowledge(const EventLog& log) {
  assert(!log.empty());
  Date latest = log.front().known.date.earliest();
  for (const auto& recorded : log) {
    const auto& known = recorded.known.date;
    latest = std::max(latest, known.latest().value_or(known.earliest()));
  }
  return latest;
}

const std::vector<std::string>& event_kind_names() {
  static const std::vector<std::string> names{"statute-entered-into-force",
                                              "determination-made",
                                              "determination-withdrawn",
                                              "determination-revoked",
                                              "enforcement-suspended",
                                              "suspension-ended",
                                              "objection-filed",
                                              "certificate-issued",
                                              "certificate-maintained",
                                              "certificate-reassessed",
                                              "certificate-expired",
                                              "certificate-revoked",
                                              "certification-refused",
                                              "interoperability-date-set",
                                              "product-released",
                                              "rollout-reported",
                                              "step-noted"};
  return names;
}

std::string_view kind_name(const Event& event) { return event_kind_names()[event.index()]; }

std::optional<std::string> product_line_of(const Event& event) {
  if (const auto* issued = std::get_if<CertificateIssued>(&event)) return issued->product;
  if (const auto* refused = std::get_if<CertificationRefused>(&event)) return refused->product;
  if (const auto* released = std::get_if<ProductReleased>(&event)) return released->product.line;
  return std::nullopt;
}

}  // namespace stichtag
