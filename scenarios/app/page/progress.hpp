// How far a long command is, on standard error, and the wish to stop it. The clock is read for the
// remaining time alone; no result depends on it.
#pragma once
#include <chrono>
#include <cstdint>
#include <string>

namespace stichtag::app {

class ProgressLine {
 public:
  ProgressLine(std::string what, std::uint64_t all);
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  // False once somebody pressed Ctrl-C.
  [[nodiscard]] bool at(std::uint64_t done);

 private:
  using Clock = std::chrono::steady_clock;
  void print(std::uint64_t done);

  std::string what_;
  std::uint64_t all_;
  std::uint64_t at_start_ = 0;
  bool counted_ = false;
  bool printed_ = false;
  Clock::time_point begun_;
  Clock::time_point last_;
};

}  // namespace stichtag::app
