// The courses that unknown facts may have taken, each with the standing that it leads to.
#pragma once
#include <vector>

#include "engine/law/inquiry.hpp"
#include "engine/law/standing.hpp"

namespace stichtag::law {

class CourseTree {
 public:
  // In the order in which Inquiry::next_course runs through them.
  void add(const std::vector<FactChoice>& choices, Standing standing);

  // One standing for all: `undetermined` where they differ, the grounds of all bans, and which of
  // them every course has.
  [[nodiscard]] Standing together() const;
  // The facts on which it hangs, in the order of the log; empty when all courses agree.
  [[nodiscard]] std::vector<std::uint32_t> hangs_on() const;
  // The same for whole standings, grounds included.
  [[nodiscard]] std::vector<std::uint32_t> told_apart_by() const;
  // The same for one ground: where it bans in some courses and in others not.
  [[nodiscard]] std::vector<std::uint32_t> hangs_on(Ground ground) const;

 private:
  template <class Alike>
  [[nodiscard]] std::vector<std::uint32_t> hangs_on_by(Alike alike) const;

  struct Leaf {
    std::vector<FactChoice> choices;
    Standing standing;
  };
  std::vector<Leaf> leaves_;
};

}  // namespace stichtag::law
