// `--until-width MEASURE=WIDTH`: an ensemble that goes on until its intervals are narrow enough.
#pragma once
#include <string>
#include <vector>

#include "scenarios/ensemble/members.hpp"

namespace stichtag::app {

class Widths {
 public:
  // A measure is chosen by the beginning of its name. Refuses one that there is not.
  [[nodiscard]] static Result<Widths> of(const std::vector<std::string>& typed,
                                         const std::vector<scenarios::Measure>& measures);
  [[nodiscard]] bool empty() const { return wanted_.empty(); }
  // Names of the measures whose 95 % interval is still wider.
  [[nodiscard]] std::vector<std::string> too_wide(const scenarios::Members& members) const;

  // Looked at after so many runs each; the same for any number of threads.
  static constexpr std::uint64_t batch = 50;

 private:
  struct Wanted {
    std::size_t at;  // measure
    double width;
  };
  std::vector<Wanted> wanted_;
  std::vector<scenarios::Measure> measures_;
};

}  // namespace stichtag::app
