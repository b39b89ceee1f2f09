// Answers of the law as whole sentences, for tooltips, the WHY panel and the text mirror.
#pragma once
#include <string>

#include "engine/law/standing.hpp"
#include "viz/model/tracks/track.hpp"
#include "viz/model/words/words.hpp"

namespace stichtag::view {

// What a sentence about an answer says: which product, from when to when, and how it stands.
struct Told {
  std::string line;
  Period period;
  law::Standing standing;
  bool on_market;   // a first CC certificate is there
  bool tr_missing;  // no TR certificate is on record by then
};

[[nodiscard]] Look look_of(const Told& told, law::Ground ground);
// One look, or two where a ban rests on two grounds.
struct Looks {
  Look first;
  std::optional<Look> second;
};
[[nodiscard]] Looks looks_of(const Told& told);

// "banned, § 19(6) S. 2 MsbG"
[[nodiscard]] std::string label_of(Language language, const Told& told);
// "SMARTY IQ may not be installed from 24.05.2023 to 26.05.2023: ..."
[[nodiscard]] std::string sentence_of(Language language, const Told& told);
// " from 2023-05-24 to 2023-05-26", " since 2023-05-24"
[[nodiscard]] std::string period_in_words(Language language, const Period& period);

// "24–26 May 2023", "24.–26.05.2023", "since 2023-05-24"
[[nodiscard]] std::string period_in_short(Language language, const Period& period);

// The first day on which a CC certificate of the product may work.
[[nodiscard]] std::optional<Date> market_day(const law::LegalState& state,
                                             const std::string& product);
// The facts about the market that a sentence needs, as known on a day.
[[nodiscard]] bool on_market(const law::LegalState& state, const std::string& line, Date day);
[[nodiscard]] bool tr_missing(const law::LegalState& state, const std::string& line, Date day);

}  // namespace stichtag::view
