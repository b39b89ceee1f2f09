// From what was typed to an ensemble over chance and uncertain inputs, or to one member of it.
#pragma once
#include <memory>

#include "scenarios/app/asked/asked.hpp"
#include "scenarios/ensemble/futures.hpp"

namespace stichtag::app {

[[nodiscard]] Result<std::unique_ptr<const scenarios::Futures>> futures_asked(
    const Request& request, const std::string& scenario, std::uint64_t runs);

// The same of a scenario that is loaded and changed already.
[[nodiscard]] Result<std::unique_ptr<const scenarios::Futures>> futures_over(const Request& request,
                                                                             const Asked& given,
                                                                             std::uint64_t runs);

// Puts in the inputs of --replication, as the same member of an ensemble has them; with a design
// other than mc, of an ensemble of --runs.
[[nodiscard]] Result<Done> draw_inputs(const Request& request, Asked& given);

// --jobs, or as many as the machine has cores.
[[nodiscard]] unsigned jobs_asked(const Request& request);

// The inputs that --set and --reading settle, see InputDraws.
[[nodiscard]] std::vector<std::string> set_by_hand(const Request& request);

// What is drawn and where it comes from.
[[nodiscard]] Tree uncertainty_tree(const scenarios::Uncertainty& uncertainty);
[[nodiscard]] std::string uncertainty_in_words(const scenarios::Uncertainty& uncertainty);

}  // namespace stichtag::app
