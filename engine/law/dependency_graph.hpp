// What rests on what: statutes, acts, certificates, security modules, product versions and lines.
// An edge goes from a thing to what depends on it.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "events/log/recorded.hpp"
#include "events/vocabulary/tree.hpp"

namespace stichtag::law {

class DependencyGraph {
 public:
  explicit DependencyGraph(const EventLog& log);
  ~DependencyGraph();
  DependencyGraph(const DependencyGraph&) = delete;
  DependencyGraph& operator=(const DependencyGraph&) = delete;

  // Everything that can be reached from the node, in the order of the graph; empty for unknown
  // names.
  [[nodiscard]] std::vector<std::string> depends_on(const std::string& node) const;
  // What is depended on comes first; empty if there is a circle.
  [[nodiscard]] std::vector<std::string> order() const;
  [[nodiscard]] std::string dot() const;
  [[nodiscard]] Tree tree() const;

 private:
  struct Graph;
  std::unique_ptr<Graph> graph_;
};

}  // namespace stichtag::law
