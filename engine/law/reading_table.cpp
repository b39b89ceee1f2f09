#include "engine/law/reading_table.hpp"

#include <algorithm>
#include <functional>
#include <set>

namespace stichtag::law {
namespace {

std::uint32_t number_of(std::vector<Standing>& standings, const Standing& standing) {
  const auto at = std::find(standings.begin(), standings.end(), standing);
  if (at != standings.end()) return std::uint32_t(at - standings.begin());
  standings.push_back(standing);
  return std::uint32_t(standings.size() - 1);
}

struct Leaf {
  std::vector<ReadingChoice> choices;
  std::uint32_t value;
};

// The consult order may differ between branches; the diagram puts it in the order of the readings.
Diagram::Ref build(Diagram& diagram, const std::vector<Leaf>& leaves, std::size_t first,
                   std::size_t last, std::size_t depth) {
  if (leaves[first].choices.size() == depth) return diagram.leaf(leaves[first].value);
  const auto id = leaves[first].choices[depth].id;
  std::vector<Diagram::Ref> children;
  for (std::size_t option = 0; option < about(id).options.size(); ++option) {
    const auto begin = first;
    while (first < last && leaves[first].choices[depth].option == option) ++first;
    children.push_back(build(diagram, leaves, begin, first, depth + 1));
  }
  return diagram.choose(id, children);
}

}  // namespace

Diagram::Ref Diagram::intern(Node node) {
  const bool decides = std::any_of(node.children.begin(), node.children.end(),
                                   [&](Ref child) { return child != node.children.front(); });
  if (!node.children.empty() && !decides) return node.children.front();
  const auto [at, fresh] = known_.emplace(node, Ref(nodes_.size()));
  if (fresh) nodes_.push_back(std::move(node));
  return at->second;
}

Diagram::Ref Diagram::leaf(std::uint32_t value) { return intern({reading_count, value, {}}); }

Diagram::Ref Diagram::restricted(Ref at, std::uint32_t reading, std::size_t option) const {
  return nodes_[at].reading == reading ? nodes_[at].children[option] : at;
}

Diagram::Ref Diagram::choose(ReadingId id, const std::vector<Ref>& children) {
  const auto own = std::uint32_t(id);
  std::map<std::vector<Ref>, Ref> done;
  const auto go = [&](const auto& self, const std::vector<Ref>& at) -> Ref {
    if (const auto found = done.find(at); found != done.end()) return found->second;
    auto top = own;
    for (const auto child : at) top = std::min(top, nodes_[child].reading);
    std::vector<Ref> next;
    if (top == own) {
      for (std::size_t i = 0; i < at.size(); ++i) next.push_back(restricted(at[i], own, i));
    } else {
      for (std::size_t i = 0; i < about(ReadingId(top)).options.size(); ++i) {
        std::vector<Ref> below;
        for (const auto child : at) below.push_back(restricted(child, top, i));
        next.push_back(self(self, below));
      }
    }
    return done[at] = intern({top, 0, next});
  };
  return go(go, children);
}

std::vector<ReadingId> Diagram::support(Ref root) const {
  std::set<std::uint32_t> asked;
  std::set<Ref> seen;
  const std::function<void(Ref)> go = [&](Ref at) {
    if (!seen.insert(at).second || nodes_[at].reading == reading_count) return;
    asked.insert(nodes_[at].reading);
    for (const auto child : nodes_[at].children) go(child);
  };
  go(root);
  std::vector<ReadingId> ids;
  for (const auto id : asked) ids.push_back(ReadingId(id));
  return ids;
}

std::vector<Diagram::Group> Diagram::groups(Ref root) const {
  struct Way {
    std::size_t off_default;
    std::vector<ReadingChoice> choices;
    std::uint64_t combinations;
  };
  const auto asked = support(root);
  // From the leaves up: for each value the nearest way to it and the number of ways.
  std::map<std::pair<Ref, std::size_t>, std::map<std::uint32_t, Way>> done;
  const std::function<const std::map<std::uint32_t, Way>&(Ref, std::size_t)> go =
      [&](Ref at, std::size_t depth) -> const std::map<std::uint32_t, Way>& {
    if (const auto found = done.find({at, depth}); found != done.end()) return found->second;
    std::map<std::uint32_t, Way> ways;
    if (depth == asked.size()) {
      ways[nodes_[at].value] = {0, {}, 1};
    } else {
      const auto id = asked[depth];
      for (std::size_t option = 0; option < about(id).options.size(); ++option) {
        for (const auto& [value, way] : go(restricted(at, std::uint32_t(id), option), depth + 1)) {
          Way longer = way;
          longer.off_default += option == about(id).default_option ? 0 : 1;
          longer.choices.push_back({id, option});
          auto [known, fresh] = ways.emplace(value, longer);
          if (fresh) continue;
          const auto total = known->second.combinations + way.combinations;
          if (longer.off_default < known->second.off_default) known->second = longer;
          known->second.combinations = total;
        }
      }
    }
    return done[{at, depth}] = std::move(ways);
  };
  std::vector<Group> list;
  for (const auto& [value, way] : go(root, 0)) {
    auto nearest = ReadingSet::defaults();
    for (const auto& choice : way.choices) nearest = nearest.with(choice.id, choice.option);
    list.push_back({value, nearest, way.combinations});
  }
  return list;
}

std::uint32_t Diagram::value(Ref root, const ReadingSet& readings) const {
  while (nodes_[root].reading != reading_count) {
    root = nodes_[root].children[readings.option_of(ReadingId(nodes_[root].reading))];
  }
  return nodes_[root].value;
}

ReadingTable::ReadingTable(const LegalState& state, const std::vector<Subject>& subjects,
                           const std::vector<CaseGroup>& groups, const Inquiry& fresh, Date first) {
  auto all = diagram_.leaf(0);
  for (const auto& subject : subjects) {
    auto& columns = columns_.emplace_back();
    for (std::size_t i = 0; i < groups.size(); ++i) {
      const auto alike =
          std::find_if(groups.begin(), groups.begin() + std::ptrdiff_t(i),
                       [&](auto group) { return fare_alike(state, group, groups[i]); });
      const auto same = std::size_t(alike - groups.begin());
      columns.push_back(same < i ? columns[same] : column(state, subject, groups[i], fresh, first));
      if (same < i) continue;  // adds nothing to tell tables apart
      for (const auto& [from, ref] : columns.back()) all = both(all, ref);
    }
  }
  root_ = all;
}

ReadingTable::Column ReadingTable::column(const LegalState& state, const Subject& subject,
                                          CaseGroup group, const Inquiry& fresh, Date first) {
  Column spans;
  std::optional<Date> next = first;
  while (next) {
    Day day{*next};
    Inquiry inquiry = fresh;
    inquiry.branch_over_readings();
    std::vector<Leaf> leaves;
    do {
      const auto settled = settle(state, subject, group, inquiry, day, Detail::bans_only);
      leaves.push_back({inquiry.reading_choices(), number_of(standings_, settled.standing)});
    } while (inquiry.next_readings());
    const auto ref = build(diagram_, leaves, 0, leaves.size(), 0);
    if (spans.empty() || spans.back().second != ref) spans.emplace_back(day.at, ref);
    next = day.next;
  }
  return spans;
}

// The leaf values of both side by side; each pair of values gets a value of its own.
Diagram::Ref ReadingTable::both(Diagram::Ref a, Diagram::Ref b) {
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> numbers;
  const auto pair = [&](std::uint32_t x, std::uint32_t y) {
    return numbers.emplace(std::pair{x, y}, std::uint32_t(numbers.size())).first->second;
  };
  return diagram_.both(a, b, pair);
}

Calendar ReadingTable::calendar(std::size_t subject, std::size_t group,
                                const ReadingSet& readings) const {
  Calendar entries;
  for (const auto& [from, ref] : columns_[subject][group]) {
    const auto& standing = standings_[diagram_.value(ref, readings)];
    if (entries.empty() || entries.back().standing != standing) entries.push_back({from, standing});
  }
  return entries;
}

}  // namespace stichtag::law
