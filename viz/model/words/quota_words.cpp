#include "viz/model/words/quota_words.hpp"

#include <algorithm>
#include <cmath>

namespace stichtag::view {
namespace {

using projections::Count;

Count sum(const DutyTold& told, Count projections::Measure::*of) {
  Count all = 0;
  for (const auto* row : told.rows) all += row->measure.*of;
  return all;
}

struct Speaker {
  Language language;
  const DutyTold& told;

  [[nodiscard]] bool german() const { return language == Language::german; }
  [[nodiscard]] std::string pick(const char* english, const char* german_words) const {
    return german() ? german_words : english;
  }
  // Capacity in whole kW for people.
  [[nodiscard]] std::string amount(Count units) const {
    const bool watts = told.rows.front()->measure.unit == law::section_45::Unit::watts;
    return watts ? say(language, std::int64_t(units / 1000)) + " kW"
                 : say(language, std::int64_t(units)) + pick(" points", " Messstellen");
  }

  [[nodiscard]] std::string outcome() const {
    if (!told.rows.front()->measured_when_due)
      return pick("not due within the run", "im Lauf nicht fällig");
    if (told.rows.size() == 1)
      return told.met() == 1 ? pick("met", "erfüllt") : pick("missed", "verfehlt");
    return filled(
        pick("met by {} of {} operators", "von {} von {} Betreibern erfüllt"),
        {say(language, std::int64_t(told.met())), say(language, std::int64_t(told.rows.size()))});
  }

  [[nodiscard]] std::string numbers() const {
    if (told.denominator() == 0)
      return pick("There is nothing to equip.", "Es ist nichts auszustatten.");
    const auto missing = std::max<Count>(told.required() - told.equipped(), 0);
    auto text = filled(pick("{} equipped of {} required", "{} ausgestattet, {} gefordert"),
                       {amount(told.equipped()), amount(told.required())});
    if (missing > 0) text += pick(", short by ", ", es fehlen ") + amount(missing);
    return text + ".";
  }
};

// Whether there was time enough, as one saw it on the day of knowledge.
struct Start {
  const Speaker& speak;

  [[nodiscard]] std::string seen_from() const {
    return say(speak.language, speak.told.run->looked_ahead_from);
  }
  std::string operator()(Date day) const {
    return filled(
        speak.pick("Latest safe start {}: all crews that can be hired, begun then, would "
                   "still reach it (seen from {}, this duty alone, means without chance).",
                   "Spätester sicherer Beginn {}: Alle Trupps, die zu haben sind, würden "
                   "es von da an noch schaffen (gesehen am {}, diese Pflicht allein, "
                   "Mittelwerte ohne Zufall)."),
        {say(speak.language, day), seen_from()});
  }
  std::string operator()(const projections::NotNeeded&) const {
    return filled(
        speak.pick("Seen from {} nothing was missing any more.", "Vom {} aus fehlte nichts mehr."),
        {seen_from()});
  }
  std::string operator()(const projections::AlreadyPassed& passed) const {
    return filled(speak.pick("The latest safe start, {}, had passed by {}: all crews that can be "
                             "hired would not have reached it any more.",
                             "Der späteste sichere Beginn, {}, war am {} vorbei: Auch alle "
                             "Trupps, die zu haben sind, hätten es nicht mehr geschafft."),
                  {say(speak.language, passed.was), seen_from()});
  }
  std::string operator()(const projections::CannotBeMet& cannot) const {
    return filled(speak.pick("All crews from the first day on would install {} at most.",
                             "Alle Trupps vom ersten Tag an schaffen höchstens {}."),
                  {speak.amount(cannot.at_most)});
  }
};

}  // namespace

Count DutyTold::required() const { return sum(*this, &projections::Measure::required); }
Count DutyTold::equipped() const { return sum(*this, &projections::Measure::equipped); }
Count DutyTold::denominator() const { return sum(*this, &projections::Measure::denominator); }

std::optional<double> DutyTold::achieved() const {
  const auto all = denominator();
  return all > 0 ? std::optional(double(equipped()) / double(all)) : std::nullopt;
}

std::size_t DutyTold::met() const {
  return std::size_t(
      std::count_if(rows.begin(), rows.end(), [](const auto* row) { return row->measure.met; }));
}

std::string tenths_of_per_cent(Language language, double share) {
  const auto tenths = std::int64_t(std::floor(share * 1000 + 1e-9));
  return say(language, tenths / 10) + (language == Language::german ? "," : ".") +
         std::to_string(tenths % 10) + " %";
}

std::string reached_in_short(Language language, const DutyTold& told) {
  const auto share = told.achieved();
  const auto& of = told.duty().share;
  return (share ? tenths_of_per_cent(language, *share) : "–") +
         (language == Language::german ? " von " : " of ") +
         per_cent(language, double(of.parts) / double(of.of));
}

std::string duty_sentence(Language language, const DutyTold& told) {
  const Speaker speak{language, told};
  const auto& duty = told.duty();
  auto text = duty_in_full(language, duty) + speak.pick(", due ", ", fällig ") +
              say(language, duty.due) + " (" + duty.norm + "): " + speak.outcome() + ". " +
              speak.numbers();
  if (told.rows.size() > 1) return text;
  if (told.denominator() > 0) text += " " + start_sentence(language, told);
  const auto& row = *told.rows.front();
  if (row.supervision_opens)
    text += " " + filled(speak.pick("A procedure under § 76 opens on {} (drawn by chance).",
                                    "Ein Verfahren nach § 76 beginnt am {} (vom Zufall gezogen)."),
                         {say(language, *row.supervision_opens)});
  return text;
}

std::string spread_sentence(Language language, const FanAt& at) {
  const auto share = [&](std::size_t level) {
    return tenths_of_per_cent(language, at.quantiles[level]);
  };
  return filled(say(language, Phrase::spread),
                {say(language, at.on), share(2), share(0), share(4), share(1), share(3)});
}

std::string start_sentence(Language language, const DutyTold& told) {
  const Speaker speak{language, told};
  auto text = std::visit(Start{speak}, told.rows.front()->latest_start);
  const auto& row = *told.rows.front();
  if (row.missing_today > 0 && row.needed_a_week)
    text += " " + filled(speak.pick("Then {} were missing, {} a week.",
                                    "Da fehlten {}, {} in der Woche."),
                         {speak.amount(row.missing_today),
                          speak.amount(Count(std::llround(std::ceil(*row.needed_a_week))))});
  return text;
}

}  // namespace stichtag::view
