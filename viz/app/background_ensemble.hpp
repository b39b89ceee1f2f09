// Runs the ensemble of a scenario beside the window: the members are those of `stichtag ensemble`
// under the same seed.
#pragma once
#include "viz/app/background.hpp"
#include "viz/model/compare/compare.hpp"

namespace stichtag::view {

// Called with the runs that are done; false stops it.
using RunsGoOn = std::function<bool(std::uint64_t done)>;

// At once, on all cores; stage `done`, `cancelled` or `failed`. A file is read instead of running.
[[nodiscard]] EnsembleSeen ensemble_now(const EnsembleOf& of, const Branch& branch,
                                        const RunsGoOn& goes_on);

class BackgroundEnsemble {
 public:
  // `wake` is called from the thread whenever there is news.
  explicit BackgroundEnsemble(std::function<void()> wake);

  void begin(const EnsembleOf& of, const Branch& branch);  // what was under way is stopped
  void cancel() { background_.cancel(); }
  // What happened since it was asked last.
  [[nodiscard]] std::optional<EnsembleSeen> news() { return background_.news(); }

 private:
  struct Task {
    EnsembleOf of;
    Branch branch;
  };
  static EnsembleSeen run(const Task& task, Background<Task, EnsembleSeen>& background);

  Background<Task, EnsembleSeen> background_;
};

}  // namespace stichtag::view
