// Asking the law in a test as one would on the command line.
#pragma once
#include <string>
#include <vector>

#include "engine/law/standing.hpp"
#include "engine/projections/bans.hpp"

namespace stichtag::test {

struct Asking {
  std::string scenario = "history";
  std::string on = {};
  std::string product = {};
  std::string group = "consumer-6000-10000";
  std::string known = {};  // empty: the latest knowledge
  std::string who = "gmsb";
  std::vector<std::string> readings = {};
};

[[nodiscard]] Date day(const std::string& text);
[[nodiscard]] law::Answer ask(const Asking& asking);
// Every step of the proof, in order: "RULE or event ID or reading NAME=OPTION: statement".
[[nodiscard]] std::vector<std::string> proof(const Asking& asking);
// "without x: banned/unlawful" each.
[[nodiscard]] std::vector<std::string> flips(const Asking& asking);
[[nodiscard]] std::string install(const Asking& asking);
[[nodiscard]] std::string use(const Asking& asking);
[[nodiscard]] std::string grounds(const Asking& asking);  // "s19-6-s2 s24-4"
[[nodiscard]] std::vector<projections::Ban> ban_rows(const Asking& asking);
// "2023-05-24..2023-05-27 s19-6-s2" a row, "?" behind undetermined ones.
[[nodiscard]] std::vector<std::string> bans(const Asking& asking);
// What comes in the months from `on`: "2025-12-31 term applications left out ..." a row.
[[nodiscard]] std::vector<std::string> outlook(const Asking& asking, int months);

}  // namespace stichtag::test
