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

bool same(const Node& a, const Node& b) {
  if (a.asked != b.asked) return false;
  if (!a.asked) return a.standing.install == b.standing.install && a.standing.use == b.standing.use;
  return same(*a.yes, *b.yes) && same(*a.no, *b.no);
}

template <class Leaves>
std::unique_ptr<Node> build(const Leaves& leaves, std::size_t first, std::size_t last,
                            std::size_t depth) {
  const auto& head = leaves[first];
  if (head.choices.size() == depth) {
    return std::make_unique<Node>(Node{std::nullopt, head.standing, nullptr, nullptr});
  }
  std::size_t split = first;
  while (split < last && leaves[split].choices[depth].happened) ++split;
  auto yes = build(leaves, first, split, depth + 1);
  auto no = build(leaves, split, last, depth + 1);
  if (same(*yes, *no)) return yes;
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
  for (const auto& leaf : leaves_) {
    if (leaf.standing.install != all.install) all.install = Install::undetermined;
    if (leaf.standing.use != all.use) all.use = Use::undetermined;
    all.grounds.add(leaf.standing.grounds);
  }
  return all;
}

std::vector<std::uint32_t> CourseTree::hangs_on() const {
  const bool agreed = std::all_of(leaves_.begin(), leaves_.end(), [&](const Leaf& leaf) {
    return leaf.standing.install == leaves_.front().standing.install &&
           leaf.standing.use == leaves_.front().standing.use;
  });
  if (agreed) return {};
  std::set<std::uint32_t> events;
  collect(*build(leaves_, 0, leaves_.size(), 0), events);
  return {events.begin(), events.end()};
}

}  // namespace stichtag::law
