// What is counted while a run goes on: a fold over its events, and gateway-days under the law.
#pragma once
#include "engine/actors/state.hpp"
#include "engine/run/prepared.hpp"

namespace stichtag::run {

class Recorder {
 public:
  Recorder(const Prepared& prepared, const Surroundings& around, const Options& options, Run& run);

  // After it was applied.
  void note(const actors::Happened& happened);
  // From the day on this law holds.
  void law_is(const actors::LawOfDay& law, Date day);
  void fleet_row(Date day);
  void snapshot(Date day, const std::vector<actors::OperatorState>& states);
  void finish(const std::vector<actors::OperatorState>& states);

 private:
  void pass(std::size_t operator_at, Date day);
  void write_down(const actors::Happened& happened);

  const Surroundings& around_;
  const Options& options_;
  Run& run_;
  const actors::LawOfDay* law_;
  std::vector<std::vector<Count>> hanging_;  // by operator, by version
  std::vector<Date> passed_;                 // by operator
};

}  // namespace stichtag::run
