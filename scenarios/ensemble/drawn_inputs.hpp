// The uncertain inputs of one member of an ensemble, drawn and put into the scenario.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "scenarios/branch.hpp"
#include "scenarios/ensemble/copula.hpp"
#include "scenarios/ensemble/design.hpp"

namespace stichtag::scenarios {

// By input of the scenario; nothing where the user has set it, so that the draws of the others
// stay what they are.
using DrawnValues = std::vector<std::optional<std::string>>;

class InputDraws {
 public:
  // `pinned`: what has been set by hand, as "operator.NAME.KEY" ('*' for all) or "reading.NAME".
  [[nodiscard]] static Result<InputDraws> of(const Uncertainty& uncertainty, DesignKind kind,
                                             std::uint64_t seed, std::uint64_t runs,
                                             const std::vector<std::string>& pinned);
  [[nodiscard]] DrawnValues of_member(std::uint64_t member) const;
  [[nodiscard]] bool none() const;  // nothing is drawn

 private:
  InputDraws(const Uncertainty& uncertainty, Design design, Copula copula)
      : uncertainty_(uncertainty), design_(std::move(design)), copula_(std::move(copula)) {}
  Uncertainty uncertainty_;
  Design design_;
  Copula copula_;
  std::vector<bool> pinned_;
};

// Whether two inputs mean the same field; '*' stands for every actor of a kind.
[[nodiscard]] bool same_field(const std::string& one, const std::string& other);

// The scenario with these inputs; each is named among its assumptions. Refuses values that a field
// does not take, at the place of the input in its file.
[[nodiscard]] Result<Scenario> with_inputs(Scenario scenario, const DrawnValues& values);

// The same as words of a command line: --set FIELD=VALUE, --reading NAME=OPTION, --set fact.ID=DAY.
[[nodiscard]] std::vector<std::string> as_options(const Uncertainty& uncertainty,
                                                  const DrawnValues& values);

// Tries every input at its median and its ends, and every option: typing errors and values that a
// field does not take are found before a long ensemble begins.
[[nodiscard]] std::optional<Problem> check_inputs(const Scenario& scenario);

}  // namespace stichtag::scenarios
