// Contested points of the law, each a named reading with its options, default and reasons.
// The numbers A01 to A30 are those of the research note, section 6.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stichtag::law {

enum class ReadingId : std::uint8_t {
  ban_scope,
  clock_start,
  weekend_roll,
  interop_due,
  withdrawal_effect,
  withdrawal_objection,
  court_reach,
  quota_clock,
  quota_clock_start,
  quota_denominator,
  legacy_window,
  legacy_reopen,
  permission_scope,
  product_identity,
  permission_after_term,
  late_certificate,
  later_loss,
  replacement,
  gndew_effect,
  eight_years,
  old_windows,
  mme_end,
  on_request_count,
  controllable_in_quota,
  newly_due,
  control_device,
  v4_slip,
  finding_prompt,
  tolerance,
  suspension_effect,
  tr_carry_over,
};
inline constexpr std::size_t reading_count = 31;

struct Option {
  std::string name;
  std::string reason;
};

struct Reading {
  ReadingId id;
  std::string number;  // "A01"; empty for the assumption tr-carry-over
  std::string name;    // "ban-scope"
  std::string question;
  std::vector<Option> options;
  std::size_t default_option;
  std::string strength;        // of the default: strong, moderate, weak
  bool quota_only;             // read by the § 45 rules alone
  std::string no_effect = {};  // why no rule consults it; empty where one does
};

[[nodiscard]] const std::vector<Reading>& all_readings();
[[nodiscard]] const Reading& about(ReadingId id);
[[nodiscard]] const Reading* find_reading(std::string_view name);

// One option for every reading.
class ReadingSet {
 public:
  [[nodiscard]] static ReadingSet defaults();
  [[nodiscard]] std::size_t option_of(ReadingId id) const { return options_[std::size_t(id)]; }
  [[nodiscard]] ReadingSet with(ReadingId id, std::size_t option) const;
  bool operator==(const ReadingSet&) const = default;

 private:
  std::array<std::uint8_t, reading_count> options_{};
};

// Options by name, in the order of the tables in readings_installation.cpp and readings_quota.cpp.
namespace option {
enum BanScope : std::size_t { product, determination, tenor_item };
enum ClockStart : std::size_t { notification, decision };
enum WeekendRoll : std::size_t { roll, no_roll };
enum InteropDue : std::size_t { bsi_date, ovg };
enum WithdrawalEffectIs : std::size_t { ex_tunc, ex_nunc };
enum WithdrawalObjection : std::size_t {
  effective_23_05_2022,
  suspended_for_objector,
  suspended_for_all
};
enum CourtReach : std::size_t { plaintiffs_50, inter_partes, erga_omnes };
enum LegacyWindow : std::size_t { only_covered_groups, everywhere };
enum LegacyReopen : std::size_t { reopen, closed_once_made };
enum PermissionScope : std::size_t { av_scope_only, all_groups };
enum ProductIdentity : std::size_t { mixed, by_certified_version, by_product_line };
enum PermissionAfterTerm : std::size_t { continues, expires_after_12m };
enum LateCertificate : std::size_t { needs_new_determination, certificate_suffices };
enum LaterLoss : std::size_t { only_24_4, ban_again };
enum Replacement : std::size_t { replacement_is_installation, replacement_is_continued_use };
enum GndewEffect : std::size_t { ends, persists_for_uncertified };
enum EightYears : std::size_t { cut_by_2025_rule, vested_8_years };
enum QuotaClock : std::size_t { clock_restarts, clock_continues, clock_pauses };
enum QuotaClockStart : std::size_t { from_notification, from_decision, from_first_publication };
enum QuotaDenominator : std::size_t { only_determined_groups, all_31_1_2 };
enum OldWindows : std::size_t { window_from_determination, window_by_calendar };
enum MmeEnd : std::size_t { end_2032, start_2032 };
enum OnRequestCount : std::size_t { denominator_only, counts_in_numerator };
enum ControllableInQuota : std::size_t { include, exclude };
enum NewlyDue : std::size_t { newly_arising_cases, planned_tranche };
enum ControlDevice : std::size_t { needs_control_device, imsys_only };
enum V4Slip : std::size_t { corrected, literal };
enum FindingPrompt : std::size_t { yes, no };
enum Tolerance : std::size_t { duty_only_tolerance, tolerance_also_voluntary };
enum SuspensionEffect : std::size_t { from_order, from_act };
enum TrCarryOver : std::size_t { carried, not_carried };
}  // namespace option

}  // namespace stichtag::law
