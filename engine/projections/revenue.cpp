#include "engine/projections/revenue.hpp"

#include <algorithm>
#include <cassert>

namespace stichtag::projections {
namespace {

Date new_year(int year) { return Date::of(year, 1, 1); }

// Net of the share that the operator does not charge: kept in hundredths of a cent until the end.
constexpr std::int64_t percent = 100;

}  // namespace

Revenue::Revenue(Period horizon, const CostSpec& costs, const law::CapCalendar& calendar)
    : from_(horizon.from), until_(*horizon.until), costs_(costs), calendar_(calendar) {
  assert(from_ < until_);
  auto cuts = law::cap_changes(horizon, calendar);
  for (int year = from_.year(); year <= (until_ - 1).year(); ++year) {
    years_.push_back({year, new_year(year + 1) - new_year(year), {}});
    if (new_year(year) > from_) cuts.push_back(new_year(year));
  }
  cuts.push_back(until_);
  std::sort(cuts.begin(), cuts.end());
  auto from = from_;
  for (const auto cut : cuts) {
    if (cut > from) spans_.push_back({from, cut});
    from = cut;
  }
}

Revenue::Year& Revenue::year_of(Date day) {
  return years_[std::size_t(day.year() - years_.front().year)];
}

// A day a meter, in cents a year.
ByStream<Cents> Revenue::fees(const Charged& charged, Date day) const {
  const bool old = calendar_.gndew && charged.from < *calendar_.gndew;
  const auto cap = law::price_cap({charged.group, charged.metering, day, old}, calendar_);
  const auto total = cap.total.value_or(std::max(costs_.appropriate_fee, cap.grid_operator));
  if (charged.metering == law::Metering::modern_meter) return {0, 0, total, 0};
  const auto on_top =
      charged.on_request ? law::request_fee(charged.group, charged.from, calendar_).a_year : 0;
  return {total - cap.grid_operator, cap.grid_operator, 0, on_top};
}

void Revenue::charge_span(const Charged& charged, const Span& span) {
  const auto from = std::max(charged.from, span.from);
  if (from >= span.until) return;
  const auto rates = fees(charged, span.from);
  auto& sums = year_of(span.from).cent_days;
  const std::int64_t meter_days = charged.meters * (span.until - from);
  for (std::size_t i = 0; i < stream_count; ++i) sums[i] += meter_days * rates[i];
}

// As a multiple of the year's days, so that it joins the sum before the division.
void Revenue::charge_once(const Charged& charged) {
  if (!charged.on_request || charged.from < from_ || charged.from >= until_) return;
  const auto once = law::request_fee(charged.group, charged.from, calendar_).once;
  auto& year = year_of(charged.from);
  year.cent_days[std::size_t(Stream::requests)] += charged.meters * once * year.days;
}

void Revenue::charge(const Charged& charged) {
  for (const auto& span : spans_) charge_span(charged, span);
  charge_once(charged);
}

std::vector<YearOfFees> Revenue::years() const {
  std::vector<YearOfFees> rows;
  for (const auto& year : years_) {
    YearOfFees row{year.year, std::min(new_year(year.year + 1), until_) - 1, {}};
    for (std::size_t i = 0; i < stream_count; ++i) {
      const auto charged = year.cent_days[i] * costs_.fee_share_of_cap;
      row.gross[i] = rounded(std::max<std::int64_t>(charged, 0), year.days * percent);
    }
    rows.push_back(row);
  }
  return rows;
}

}  // namespace stichtag::projections
