#include "engine/law/course_tree.hpp"

#include <algorithm>
#include <memory>
#include <set>

namespace stichtag::law {
namespace {

// A decision tree over unknown facts; a node whose two sides are the same tree decides nothing.
struct Node {
  std::optional<FactChoice> asked;  // absent: a leaf
  Standing standing;
  std::unique_ptr<Node> yes;
  std::unique_ptr<Node> no;
};

template <class Alike>
bool same(const Node& a, const Node& b, Alike alike) {
  if (a.asked != b.asked) return false;
  if (!a.asked) return alike(a.standing, b.standing);
  return same(*a.yes, *b.yes, alike) && same(*a.no, *b.no, alike);
}

template <class Leaves, class Alike>
std::unique_ptr<Node> build(const Leaves& leaves, std::size_t first, std::size_t last,
                            std::size_t depth, Alike alike) {
  const auto& head = leaves[first];
  if (head.choices.size() == depth) {
    return std::make_unique<Node>(Node{std::nullopt, head.standing, nullptr, nullptr});
  }
  std::size_t split = first;
  while (split < last && leaves[split].choices[depth].happened) ++split;
  auto yes = build(leaves, first, split, depth + 1, alike);
  auto no = build(leaves, split, last, depth + 1, alike);
  if (same(*yes, *no, alike)) return yes;
  return std::make_unique<Node>(
      Node{head.choices[depth], head.standing, std::move(yes), std::move(no)});
}

void collect(const Node& node, std::set<std::uint32_t>& events) {
  if (!node.asked) return;
  events.insert(node.asked->event);
  collect(*node.yes, events);
  collect(*node.no, events);
}

}  // namespace

void CourseTree::add(const std::vector<FactChoice>& choices, Standing standing) {
  leaves_.push_back({choices, standing});
}

Standing CourseTree::together() const {
  Standing all = leaves_.front().standing;
  all.certain = all.grounds;
  for (const auto& leaf : leaves_) {
    if (leaf.standing.install != all.install) all.install = Install::undetermined;
    if (leaf.standing.use != all.use) all.use = Use::undetermined;
    all.grounds.add(leaf.standing.grounds);
    all.certain.keep(leaf.standing.grounds);
  }
  return all;
}

template <class Alike>
std::vector<std::uint32_t> CourseTree::hangs_on_by(Alike alike) const {
  const bool agreed = std::all_of(leaves_.begin(), leaves_.end(), [&](const Leaf& leaf) {
    return alike(leaf.standing, leaves_.front().standing);
  });
  if (agreed) return {};
  std::set<std::uint32_t> events;
  collect(*build(leaves_, 0, leaves_.size(), 0, alike), events);
  return {events.begin(), events.end()};
}

std::vector<std::uint32_t> CourseTree::hangs_on() const {
  return hangs_on_by([](const Standing& a, const Standing& b) {
    return a.install == b.install && a.use == b.use;
  });
}

std::vector<std::uint32_t> CourseTree::told_apart_by() const {
  return hangs_on_by([](const Standing& a, const Standing& b) { return a == b; });
}

std::vector<std::uint32_t> CourseTree::hangs_on(Ground ground) const {
  return hangs_on_by([ground](const Standing& a, const Standing& b) {
    return a.grounds.contains(ground) == b.grounds.contains(ground);
  });
}

}  // namespace stichtag::law
