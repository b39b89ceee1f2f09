// "ban-scope=determination", as people write it.
#pragma once
#include <string>

#include "engine/law/reading.hpp"
#include "events/vocabulary/result.hpp"

namespace stichtag::scenarios {

struct ReadingChosen {
  law::ReadingId id;
  std::size_t option;
};

// Refuses an unknown reading or option with the nearest valid one.
[[nodiscard]] Result<ReadingChosen> choose_reading(const std::string& name,
                                                   const std::string& option,
                                                   const std::string& where);
// `text` is "name=option".
[[nodiscard]] Result<ReadingChosen> parse_reading(const std::string& text,
                                                  const std::string& where);

}  // namespace stichtag::scenarios
