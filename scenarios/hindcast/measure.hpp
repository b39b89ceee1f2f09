// What a published figure measures, in terms of the model; and which ones the model cannot speak
// of.
#pragma once
#include <optional>
#include <string>
#include <variant>

#include "events/vocabulary/date.hpp"

namespace stichtag::scenarios::hindcast {

enum class Kind {
  installed,            // iMSys, in units
  share_of_points,      // iMSys over all metering points
  quota,                // 6 to 100 MWh and § 14a: base of § 45(1) since February 2025
  quota_with_plants,    // the same with plants of 7 to 100 kW: the base before
  quota_over_100_mwh,   // consumers over 100 MWh
  class_mean,           // mean of the quotas of the operators of a size class, unweighted
  mandatory_installed,  // numerator of `quota`, in units
  none_at_all,          // operators without any iMSys
  at_least_20,          // operators whose quota is 20 % or more
  started_below_13,     // operators with an iMSys and a quota below 13 %
  installed_a_month,    // mean change since an earlier day
  mandatory_a_month
};

struct Measure {
  Kind kind;
  std::size_t size_class = 0;  // of class_mean, as actors::size_classes()
  Date since = Date(0);        // of the means a month
  double units = 1;            // published number = model number * units: 100 for per cent
  auto operator<=>(const Measure&) const = default;
};

struct Asked {
  Date period_end;
  std::string metric;
  std::string unit;
  std::string scope;
};

// A measure, or in words why there is none.
[[nodiscard]] std::variant<Measure, std::string> measure_of(const Asked& asked);

// Size class of a scope such as "gt_500k".
[[nodiscard]] std::optional<std::size_t> size_class_of(const std::string& scope);
[[nodiscard]] const std::string& scope_of(std::size_t size_class);

}  // namespace stichtag::scenarios::hindcast
