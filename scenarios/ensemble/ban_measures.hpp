// Bans in an ensemble: days, start and end by product, ground and case. Cases between which no rule
// on bans tells apart fare alike, so one of each set is measured and stands for all of it.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/law/answer.hpp"
#include "engine/law/inquiry.hpp"
#include "engine/law/legal_state.hpp"
#include "events/vocabulary/result.hpp"

namespace stichtag::scenarios {

// Its measures have no case in their names.
inline constexpr auto usual_ban_case = CaseGroup::consumer_6000_10000;

struct BanMeasure {
  enum class Of : std::uint8_t { days, start, end };
  Of of{};
  std::string product;
  law::Ground ground{};
  CaseGroup group = usual_ban_case;
  bool operator==(const BanMeasure&) const = default;
};

// "ban-start/sagemcom-smarty-iq/s24-4", and of another case "ban-start/.../s24-4/plant-7-15".
[[nodiscard]] std::string name_of(const BanMeasure& measure);
// Nothing where it is the name of another measure.
[[nodiscard]] std::optional<BanMeasure> ban_measure(std::string_view name);
// The name of the same measure of the usual case; nothing where it is that, or another measure.
[[nodiscard]] std::optional<std::string> usual_name(std::string_view name);

// One case of each set that fares alike, that of consumer-6000-10000 first.
[[nodiscard]] std::vector<CaseGroup> ban_cases(const law::LegalState& state);

// By line on record and ground: the days, the starts and the ends, each by case.
[[nodiscard]] std::vector<BanMeasure> ban_measures(const law::LegalState& recorded,
                                                   const std::vector<CaseGroup>& cases);
// In that order; only certain bans within the horizon count, and NaN is a day that never came.
// `drawn`: the law of the run.
[[nodiscard]] Result<std::vector<double>> ban_values(const law::LegalState& drawn,
                                                     const std::vector<BanMeasure>& measures,
                                                     const law::Inquiry& fresh,
                                                     const Period& horizon);

}  // namespace stichtag::scenarios
