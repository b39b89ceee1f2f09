#include "engine/law/section_42.hpp"

#include "engine/law/statutes.hpp"

namespace stichtag::law::section_42 {
namespace {

// § 44(2): "24 Kalendermonate nach Ablauf der Angebotsfrist".
constexpr int months_until_repetition = 24;

Date next_first_of_october(Date from) {
  const auto this_year = Date::of(from.year(), 10, 1);
  return this_year >= from ? this_year : Date::of(from.year() + 1, 10, 1);
}

}  // namespace

std::vector<Stage> transfer(const LegalState& state, Inquiry& inquiry, Date due) {
  const auto announced = next_first_of_october(due + 1);
  const auto bids = Date::of(announced.year(), 12, 31);
  const auto repeat = add_months_down(bids, months_until_repetition);
  std::vector<Stage> stages = {
      {"announced", "MsbG § 45(1) Nr. 1, § 42(1)", announced,
       "first 1 October after the missed day " + to_string(due), false},
      {"bids-end", "MsbG § 42(2)", bids, "31 December of the year of the announcement", false},
      {"awarded", "MsbG § 42(2), § 43(1)", Date::of(bids.year() + 1, 3, 31),
       "31 March after the bids; the winner takes over the duties of § 29", false},
      {"repeat-due", "MsbG § 44(2)", repeat,
       "no valid bid: 24 calendar months after " + to_string(bids), false},
      {"repeat-announced", "MsbG § 44(2), § 42(1)", next_first_of_october(repeat),
       "first 1 October from then on", false}};
  for (auto& stage : stages) {
    Day day{stage.on};
    stage.lapsed = in_force(state, inquiry, StatuteVersion::v3, day);
  }
  return stages;
}

}  // namespace stichtag::law::section_42
