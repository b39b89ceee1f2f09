// § 45 MsbG: which share of which points or capacity must be equipped by when. The wordings: 2016
// (one quota, three years after determination and notice), the GNDEW of 27.05.2023 (dated quotas),
// 25.02.2025 (capacity quotas) and 23.12.2025. Beside them stand the end states that § 29(3), (5)
// and § 31 set. Readings: quota-clock (A08), quota-clock-start (A09), quota-denominator (A10),
// old-windows (A21), mme-end (A22), on-request-count (A23), controllable-in-quota (A24), newly-due
// (A25), control-device (A26), v4-slip (A27). What the text leaves open: docs/decisions/0004.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/law/inquiry.hpp"
#include "events/vocabulary/case_group.hpp"

namespace stichtag::law::section_45 {

// An exact fraction, 90/100.
struct Share {
  std::int64_t parts;
  std::int64_t of;
  bool operator==(const Share&) const = default;
};

enum class Unit : std::uint8_t { points, watts };
enum class Equipment : std::uint8_t { imsys, modern_meter };

// Both days belong to it, as in "vom ... bis zum Ablauf des ...".
struct Days {
  Date first;
  Date last;
  bool operator==(const Days&) const = default;
};

// What the share is taken of.
struct Denominator {
  CaseGroupSet groups = CaseGroupSet::none();
  Unit unit = Unit::points;
  std::optional<Days> arising;   // only points that arose, plants commissioned, on these days
  bool planned_tranche = false;  // instead: what the operator planned for these days (newly-due)
  bool legacy_exempt = false;    // § 19(5) S. 2 until 26.05.2023: no duty where a legacy system is
  bool imsys_leaves = false;     // § 29(3): mME only where no iMSys is
  // § 45(1) S. 3 (GNDEW), S. 4 (2025): iMSys in these groups lower the number, one for one.
  CaseGroupSet reduced_on_request = CaseGroupSet::none();  // § 34(2) S. 2 Nr. 1
  CaseGroupSet reduced_optional = CaseGroupSet::none();    // § 29(2)
  bool operator==(const Denominator&) const = default;
};

// What counts towards it.
struct Equipped {
  Equipment equipment = Equipment::imsys;
  bool needs_control_device = false;
  bool on_request_counts = true;
  bool operator==(const Equipped&) const = default;
};

struct Duty {
  std::string name;  // stable id, "20-by-2025"
  std::string norm;  // "MsbG § 45(1) S. 1 Nr. 4 a"
  StatuteVersion version;
  Share share;
  Date due;  // last day
  Denominator denominator;
  Equipped equipped;
  std::vector<std::string> steps = {};  // derivation of `due`, where the text names no day
  // The clock ran on after the determination had gone: on the due day § 29(1) obliges nobody.
  bool contested = false;
};

// § 45(3) in the wording of 2016: notice to the BNetzA, at the latest on this day.
inline const Date latest_notice = Date::of(2017, 6, 30);

// The duties as the view knows the law: each is carried by the wording that is in force on its due
// day, as far as known. By due day, then name. A competitive operator has none.
[[nodiscard]] std::vector<Duty> duties(const LegalState& state, Inquiry& inquiry,
                                       Date notice = latest_notice);

// The same list whether or not the wording is in force, so that one fleet can be measured under
// each. `version`: v3, v4 or v5; older ones have `old_duties`.
[[nodiscard]] std::vector<Duty> dated_duties(StatuteVersion version, Inquiry& inquiry);

// When the three years of § 45(2) Nr. 1 end, and for which groups there is a determination.
struct Clock {
  Date start;
  Date due;
  CaseGroupSet determined;
  std::vector<std::string> steps;
  bool contested = false;  // no determination stands any more on the due day
};
// Absent: no determination that counts, or its suspension frees the addressee on the due day.
[[nodiscard]] std::optional<Clock> imsys_clock(const LegalState& state, Inquiry& inquiry);
[[nodiscard]] std::vector<Duty> old_duties(Inquiry& inquiry, const std::optional<Clock>& clock,
                                           Date notice = latest_notice);

}  // namespace stichtag::law::section_45
