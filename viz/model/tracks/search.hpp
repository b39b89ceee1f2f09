// Words looked for in the rows: in labels, in what bars and marks say, in names of facts.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "viz/model/tracks/track.hpp"

namespace stichtag::view {

// What was found: what a bar or a mark says, wherever it stands in the row, or the row itself.
struct Found {
  std::size_t track;
  std::string row;         // its id
  std::string group;       // of the row
  std::optional<Date> on;  // the first day on which it stands; absent for the row itself
  std::optional<std::uint32_t> note;
};

class Search {
 public:
  Search() = default;
  // All words must be there, in any order; capital letters, umlauts, ß and § do not matter.
  Search(const Tracks& tracks, const std::string& words);

  [[nodiscard]] const std::string& words() const { return words_; }
  [[nodiscard]] const std::vector<Found>& all() const { return all_; }  // by row, then day
  [[nodiscard]] std::size_t count_in(std::size_t track) const;
  [[nodiscard]] bool has(std::size_t track, std::uint32_t note) const;

 private:
  void look_at(const Tracks& tracks, std::size_t number, const std::vector<std::string>& terms);

  std::string words_;
  std::vector<Found> all_;
  std::vector<std::vector<bool>> notes_;  // by track, note
  std::vector<std::size_t> counts_;       // by track
};

// "rucknahme" of "Rücknahme", "19(6)" of "§ 19(6)".
[[nodiscard]] std::string plain_letters(std::string_view text);
// The text has it, written "Rücknahme", "Rucknahme" or "Ruecknahme".
[[nodiscard]] bool mentions(std::string_view text, std::string_view words);

}  // namespace stichtag::view
