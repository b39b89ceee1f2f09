// Fees that accrue day by day on the meters at work, exactly: all products of meters, days and
// cents of a calendar year are added as whole numbers, and the sum is divided once by the days of
// that year. So a whole year costs the cap, and a day 1/365 or 1/366 of it.
#pragma once
#include <array>
#include <vector>

#include "engine/law/price_caps.hpp"
#include "engine/projections/costs.hpp"
#include "engine/simulation/distributions.hpp"

namespace stichtag::projections {

using simulation::Count;

enum class Stream : std::uint8_t { customers, grid_operator, modern_meters, requests };
inline constexpr std::size_t stream_count = 4;
template <class T>
using ByStream = std::array<T, stream_count>;

// Meters that begin to be charged, or cease to be (negative count).
struct Charged {
  CaseGroup group{};
  law::Metering metering{};
  Date from;                // charged from this day on; days before the horizon do not count
  bool on_request = false;  // § 35(1) on top
  Count meters = 0;
};

struct YearOfFees {
  int year = 0;
  Date last_day;            // in the horizon
  ByStream<Cents> gross{};  // rounded
};

class Revenue {
 public:
  // The horizon has an end, and `costs` have passed check().
  Revenue(Period horizon, const CostSpec& costs, const law::CapCalendar& calendar);
  void charge(const Charged& charged);
  // Every year of the horizon, in order.
  [[nodiscard]] std::vector<YearOfFees> years() const;

 private:
  // Days of one year under the same caps.
  struct Span {
    Date from;
    Date until;
  };
  struct Year {
    int year;
    std::int64_t days;
    ByStream<std::int64_t> cent_days{};
  };
  void charge_span(const Charged& charged, const Span& span);
  void charge_once(const Charged& charged);
  [[nodiscard]] Year& year_of(Date day);
  [[nodiscard]] ByStream<Cents> fees(const Charged& charged, Date day) const;

  Date from_;
  Date until_;
  CostSpec costs_;
  law::CapCalendar calendar_;
  std::vector<Span> spans_;
  std::vector<Year> years_;
};

}  // namespace stichtag::projections
