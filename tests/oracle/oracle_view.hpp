// What a view leaves open: for each fact the days on which it can have happened, as far as the
// question can tell them apart.
#pragma once
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "tests/oracle/oracle_world.hpp"

namespace stichtag::oracle {

using Days = std::set<Date>;
using Day = std::optional<Date>;  // absent: never, or not known in the view

class View {
 public:
  View(const EventLog& log, const Question& question);
  [[nodiscard]] std::vector<Day> days_of(const Recorded& recorded) const;

 private:
  [[nodiscard]] const Asked& asked() const { return question_.asked(); }
  void read_statute();
  void read_concerned_lines(const Recorded& recorded, const DeterminationMade& finding);
  void read_window();
  [[nodiscard]] bool matters(const Recorded& recorded) const;
  [[nodiscard]] bool settled_by_refusal(const Recorded& recorded) const;
  [[nodiscard]] Days compared_with(const Recorded& recorded) const;
  void add_ends_of(const Recorded& recorded, Days& days) const;
  void add_beginnings_of(const Recorded& recorded, Days& days) const;
  [[nodiscard]] bool races(const Recorded& recorded) const;
  void add_coverage(const Recorded& own, const std::string& line, Days& days) const;
  [[nodiscard]] bool is_statute(const Recorded& recorded) const {
    return std::holds_alternative<StatuteEnteredIntoForce>(recorded.event);
  }

  const EventLog& log_;
  const Question& question_;
  std::set<std::string> concerned_lines_;
  std::optional<Date> gndew_;
  Days window_;      // days that the process of § 19(6) S. 2 can tell apart, D included
  Days beginnings_;  // days in it on which a certificate begins
};

}  // namespace stichtag::oracle
