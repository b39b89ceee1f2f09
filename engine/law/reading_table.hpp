// Answers under every combination of readings, without walking the combinations: an ordered
// decision diagram over the readings (each node asks one reading, equal nodes are one), built only
// from the readings that the evaluations consulted.
#pragma once
#include <cstdint>
#include <map>
#include <vector>

#include "engine/law/calendar.hpp"

namespace stichtag::law {

class Diagram {
 public:
  using Ref = std::uint32_t;

  [[nodiscard]] Ref leaf(std::uint32_t value);
  // Where the reading has option i, the diagram children[i].
  [[nodiscard]] Ref choose(ReadingId id, const std::vector<Ref>& children);
  // The leaf values of both side by side; `pair` gives a pair of values a value of its own.
  template <class Pair>
  [[nodiscard]] Ref both(Ref a, Ref b, Pair& pair);

  struct Group {
    std::uint32_t value;
    ReadingSet nearest;          // the combination with the fewest readings off their default
    std::uint64_t combinations;  // how many combinations of the readings that matter lead here
  };
  [[nodiscard]] std::vector<Group> groups(Ref root) const;
  [[nodiscard]] std::vector<ReadingId> support(Ref root) const;
  [[nodiscard]] std::uint32_t value(Ref root, const ReadingSet& readings) const;

 private:
  struct Node {
    std::uint32_t reading;  // reading_count: a leaf
    std::uint32_t value;
    std::vector<Ref> children;
    auto operator<=>(const Node&) const = default;
  };
  [[nodiscard]] Ref intern(Node node);
  [[nodiscard]] Ref restricted(Ref at, std::uint32_t reading, std::size_t option) const;

  std::vector<Node> nodes_;
  std::map<Node, Ref> known_;
};

template <class Pair>
Diagram::Ref Diagram::both(Ref a, Ref b, Pair& pair) {
  std::map<std::pair<Ref, Ref>, Ref> done;
  const auto go = [&](const auto& self, Ref x, Ref y) -> Ref {
    if (const auto found = done.find({x, y}); found != done.end()) return found->second;
    const auto top = std::min(nodes_[x].reading, nodes_[y].reading);
    Ref result = 0;
    if (top == reading_count) {
      result = leaf(pair(nodes_[x].value, nodes_[y].value));
    } else {
      std::vector<Ref> children;
      for (std::size_t i = 0; i < about(ReadingId(top)).options.size(); ++i) {
        children.push_back(self(self, restricted(x, top, i), restricted(y, top, i)));
      }
      result = intern({top, 0, children});
    }
    done[{x, y}] = result;
    return result;
  };
  return go(go, a, b);
}

// The bans of many products and cases under every combination of readings.
class ReadingTable {
 public:
  ReadingTable(const LegalState& state, const std::vector<Subject>& subjects,
               const std::vector<CaseGroup>& groups, const Inquiry& fresh, Date first);

  // Combinations with equal ban tables are one group; in the order in which they are met.
  [[nodiscard]] std::vector<Diagram::Group> tables() const { return diagram_.groups(root_); }
  // The readings that tell tables apart.
  [[nodiscard]] std::vector<ReadingId> deciding() const { return diagram_.support(root_); }
  // By position in `subjects` and `groups`; Detail::bans_only.
  [[nodiscard]] Calendar calendar(std::size_t subject, std::size_t group,
                                  const ReadingSet& readings) const;

 private:
  // Spans that hold under all combinations, each with a diagram whose values number standings.
  using Column = std::vector<std::pair<Date, Diagram::Ref>>;
  [[nodiscard]] Column column(const LegalState& state, const Subject& subject, CaseGroup group,
                              const Inquiry& fresh, Date first);
  [[nodiscard]] Diagram::Ref both(Diagram::Ref a, Diagram::Ref b);

  Diagram diagram_;
  std::vector<Standing> standings_;
  std::vector<std::vector<Column>> columns_;
  Diagram::Ref root_ = 0;
};

}  // namespace stichtag::law
