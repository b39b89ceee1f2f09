// Asking for the duties of § 45 in a test.
#pragma once
#include <string>
#include <vector>

#include "engine/law/section_45.hpp"
#include "engine/projections/quota.hpp"

namespace stichtag::test {

struct QuotaAsking {
  std::string scenario = "history";
  std::string known = {};  // empty: the latest knowledge
  std::string who = "gmsb";
  std::vector<std::string> readings = {};
  std::string notice = "2017-06-30";
  std::vector<std::string> without = {};  // ids of facts taken out
  EventLog more = {};                     // facts put in
};

[[nodiscard]] std::vector<law::section_45::Duty> duties(const QuotaAsking& asking);
// "2025-12-31 20-by-2025 20/100 MsbG § 45(1) S. 1 Nr. 4 a" a row.
[[nodiscard]] std::vector<std::string> listed(const std::vector<law::section_45::Duty>& duties);
// The due day of a duty, "none" if there is no such duty.
[[nodiscard]] std::string due(const QuotaAsking& asking, const std::string& name);
[[nodiscard]] law::section_45::Duty duty(const QuotaAsking& asking, const std::string& name);
// A duty of a wording whether or not it is in force.
[[nodiscard]] law::section_45::Duty dated(StatuteVersion version, const std::string& name,
                                          const std::vector<std::string>& readings = {});

struct Folded {
  law::LegalState state;
  law::Inquiry inquiry;
};
[[nodiscard]] Folded folded(const QuotaAsking& asking);

// A § 30 determination with the scope of the one of 2020.
[[nodiscard]] Recorded determination(const std::string& id, Date decided, Date notified);

}  // namespace stichtag::test
