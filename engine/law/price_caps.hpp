// Price caps (Preisobergrenzen, POG) of basic metering: § 31 MsbG until the GNDEW, § 30 since, § 32
// for modern meters. Unit: whole cents a year and metering point. Every amount of the law is gross
// ("brutto"): value added tax is inside.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "events/vocabulary/case_group.hpp"
#include "events/vocabulary/date.hpp"

namespace stichtag::law {

class Inquiry;
struct LegalState;

using Cents = std::int64_t;

enum class Metering : std::uint8_t {
  smart_meter,               // iMSys
  smart_meter_with_control,  // and a control device at the connection, § 29(1) Nr. 2 since 2025
  modern_meter               // mME
};

// Text that an amount comes from.
enum class CapText : std::uint8_t { msbg_2016, gndew_2023, february_2025, december_2025 };
[[nodiscard]] std::string_view name_of(CapText text);

// First days of the texts; absent: never comes (a scenario without it).
struct CapCalendar {
  std::optional<Date> gndew;
  std::optional<Date> february_2025;
  std::optional<Date> december_2025;
};
// As the texts came into force.
[[nodiscard]] CapCalendar caps_as_enacted();
// Of a log, as the inquiry can see it. An act falls with the one it amends; a fuzzy day counts from
// its earliest.
[[nodiscard]] CapCalendar cap_calendar(const LegalState& state, Inquiry& inquiry);

struct PriceCap {
  CapText text{};
  std::optional<Cents> total;     // absent: "angemessenes Entgelt", no figure in the law
  Cents grid_operator = 0;        // of it at most from the Anschlussnetzbetreiber
  std::optional<Cents> customer;  // at most from the user; absent: what remains of the total
  std::string_view norm;
  std::string_view unclear;  // what the text leaves open; empty: nothing
};

struct CapQuestion {
  CaseGroup group{};
  Metering metering{};
  Date day;
  // The charge arose before the GNDEW: the old caps hold until the year ends (§ 7(1) S. 2).
  bool arose_before_gndew = false;
};
// The amounts as the law sees the day in the end: § 30(1), (3) of February 2025 speak for the time
// from 01.01.2025 on, so that law reaches back. Before 2017, when no case was open, the amounts of
// 2016 stand.
[[nodiscard]] PriceCap price_cap(const CapQuestion& question, const CapCalendar& calendar);

// What § 35(1) presumes to be appropriate for an iMSys ahead of time on request: no cap, on top.
struct RequestFee {
  Cents once = 0;
  Cents a_year = 0;
  std::string_view norm;
};
[[nodiscard]] RequestFee request_fee(CaseGroup group, Date day, const CapCalendar& calendar);

// Days inside the span on which some amount above changes, in order.
[[nodiscard]] std::vector<Date> cap_changes(Period span, const CapCalendar& calendar);

}  // namespace stichtag::law
