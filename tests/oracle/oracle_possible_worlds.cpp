// Partial dates: every day a fact can have happened on, one possible world for each. Days that lie
// in the same position relative to every day that the rules compare with are tried once.
#include "tests/oracle/oracle_view.hpp"

namespace stichtag::oracle {
namespace {

struct Open {
  const Recorded* recorded;
  std::vector<Day> days;
};

void choose(const std::vector<Open>& open, std::size_t next, std::vector<Fact>& facts,
            const std::function<void(const World&)>& visit) {
  if (next == open.size()) return visit(World(facts));
  for (const auto& day : open[next].days) {
    if (day) facts.push_back({open[next].recorded, *day});
    choose(open, next + 1, facts, visit);
    if (day) facts.pop_back();
  }
}

}  // namespace

std::uint64_t possible_worlds(const EventLog& log, const Asked& asked) {
  const Question question(asked);
  const View view(log, question);
  std::uint64_t worlds = 1;
  for (const auto& recorded : log) worlds *= view.days_of(recorded).size();
  return worlds;
}

void for_each_world(const EventLog& log, const Question& question,
                    const std::function<void(const World&)>& visit) {
  const View view(log, question);
  std::vector<Fact> facts;
  std::vector<Open> open;
  for (const auto& recorded : log) {
    auto days = view.days_of(recorded);
    if (days.size() > 1) {
      open.push_back({&recorded, std::move(days)});
    } else if (days.front()) {
      facts.push_back({&recorded, *days.front()});
    }
  }
  choose(open, 0, facts, visit);
}

}  // namespace stichtag::oracle
