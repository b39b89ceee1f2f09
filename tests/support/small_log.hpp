// A log of a few facts, written down in the test that needs it.
#pragma once
#include "events/log/recorded.hpp"

namespace stichtag::test {

// A fact that is known on one day and works from another, which may be the same.
struct Days {
  Date works;
  Date known;
};

class SmallLog {
 public:
  // Known from its promulgation, in force later.
  SmallLog& statute(StatuteVersion version, Days days);
  SmallLog& certificate(const EventId& id, CertificateKind kind, Date issued, Date last_valid_day,
                        const std::string& version = "1.0");
  // Decided and known on one day, deemed notified on a later one.
  SmallLog& act(const EventId& id, Event event, Days days);
  SmallLog& fact(const EventId& id, Event event, Date day);
  [[nodiscard]] const EventLog& log() const { return log_; }

 private:
  Recorded& add(const EventId& id, Event event, Date known);
  EventLog log_;
};

// The line that the small logs are about, and its one version.
inline const std::string gate = "gate";
[[nodiscard]] NamedProduct gate_named(TenorItem item = TenorItem::certified);

}  // namespace stichtag::test
