// What a fact of the record is called. The record has English titles alone; in German a fact is
// named by what it says (who, what, which number), a step on the way by german_titles.hpp; where
// there is only prose the title stays English and says so.
#pragma once
#include <string>

#include "events/log/recorded.hpp"
#include "viz/model/words/words.hpp"

namespace stichtag::view {

[[nodiscard]] std::string title_of(Language language, const EventLog& log, const Recorded& fact);
// Of a ruling or a statute up to the colon, for a line with other things on it.
[[nodiscard]] std::string short_title_of(Language language, const EventLog& log,
                                         const Recorded& fact);
// "MsbG 2021-10" for msbg-2021-10, "GNDEW" for gndew-in-force: short enough for a bar.
[[nodiscard]] std::string short_name(const EventId& id);

}  // namespace stichtag::view
