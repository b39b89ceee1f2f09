// What an actor chose, for what reason, and what else it could have done. The day of the event is
// also the day of knowledge: an actor knows what can be known today and nothing more.
#pragma once
#include <array>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "engine/fleet/cohorts.hpp"

namespace stichtag::actors {

using fleet::Version;
using simulation::Count;

enum class Choice : std::uint8_t {
  goes_on,          // work on with all products of the mix
  goes_on_without,  // with the others of the mix
  pauses,
  switches_mix,
  resumes,
  holds_in_doubt,
  goes_on_in_doubt,
  strands_stock,
  starts_campaign,
  waits,
  skips_release,
  rolls_back,
  goes_on_after_canary,
  cannot_update,  // no certified version in reach
  slows_without_duty,
  duty_again,
  exchanges_on_site,  // no update helps, so somebody goes there
  calls_exchange_off
};
enum class Reason : std::uint8_t {
  product_banned,
  product_undetermined,
  product_permitted,
  no_duty,
  duty,
  new_certified_version,
  certificate_ends,
  vulnerability,
  brick_rate_too_high,
  brick_rate_low,
  next_release_soon,
  never_updates,
  nothing_in_reach,
  latest_start_not_reached,
  soaking,
  use_unlawful,  // § 24(4), § 25(1): without certificates, and nothing permits it
  use_lawful,    // again
  update_in_reach,
  certificates_missing  // on this day, for certain or perhaps
};
[[nodiscard]] std::string_view name_of(Choice choice);
[[nodiscard]] std::string_view name_of(Reason reason);

// Up to four choices, without a heap: decisions are made by the million.
class ChoiceList {
 public:
  constexpr ChoiceList() = default;
  constexpr ChoiceList(std::initializer_list<Choice> choices) {  // NOLINT: reads like a list
    for (const auto choice : choices) all_[size_++] = choice;
  }
  [[nodiscard]] const Choice* begin() const { return all_.data(); }
  [[nodiscard]] const Choice* end() const { return all_.data() + size_; }
  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  std::array<Choice, 4> all_{};
  std::uint8_t size_ = 0;
};

inline constexpr std::uint16_t no_line = ~std::uint16_t{0};

struct Decision {
  Choice choice{};
  Reason reason{};
  std::uint16_t line = 0;  // product line it is about, by its place in Run::lines; or no_line
  Version version{};       // and version, where one is meant
  Count at_stake = 0;      // gateways or points
  ChoiceList options = {};
};

}  // namespace stichtag::actors
