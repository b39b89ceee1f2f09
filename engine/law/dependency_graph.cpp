#include "engine/law/dependency_graph.hpp"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/topological_sort.hpp>
#include <map>

namespace stichtag::law {
struct DependencyGraph::Graph {
  struct Node {
    std::string name;
    std::string kind;
  };
  using Adjacency = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, Node>;
  using Vertex = boost::graph_traits<Adjacency>::vertex_descriptor;

  Adjacency adjacency;
  std::map<std::string, Vertex> vertices;

  Vertex at(const std::string& name, const std::string& kind) {
    if (const auto found = vertices.find(name); found != vertices.end()) return found->second;
    return vertices[name] = boost::add_vertex(Node{name, kind}, adjacency);
  }
  void link(Vertex from, Vertex to) {
    if (!boost::edge(from, to, adjacency).second) boost::add_edge(from, to, adjacency);
  }
  void add_products(const Recorded& recorded, Vertex event) {
    const auto depends = [&](const std::string& line, const std::vector<std::string>& versions) {
      const auto line_node = at(line, "line");
      for (const auto& version : versions) {
        const auto node = at(line + "@" + version, "version");
        link(event, node);
        link(node, line_node);
      }
      if (versions.empty()) link(event, line_node);
    };
    if (const auto* issued = std::get_if<CertificateIssued>(&recorded.event)) {
      if (issued->kind != CertificateKind::security_module)
        depends(issued->product, issued->versions);
    }
    if (const auto* made = std::get_if<DeterminationMade>(&recorded.event)) {
      for (const auto& named : made->products) {
        depends(named.product.line, named.product.version ? std::vector{*named.product.version}
                                                          : std::vector<std::string>{});
      }
    }
  }
};

DependencyGraph::DependencyGraph(const EventLog& log) : graph_(std::make_unique<Graph>()) {
  for (const auto& recorded : log) {
    if (std::holds_alternative<RolloutReported>(recorded.event)) continue;
    const auto event = graph_->at(recorded.id, std::string(kind_name(recorded.event)));
    for (const auto& id : references_of(recorded)) graph_->link(graph_->at(id, "event"), event);
    graph_->add_products(recorded, event);
  }
}

DependencyGraph::~DependencyGraph() = default;

std::vector<std::string> DependencyGraph::depends_on(const std::string& node) const {
  const auto found = graph_->vertices.find(node);
  if (found == graph_->vertices.end()) return {};
  const auto& adjacency = graph_->adjacency;
  std::vector<int> distance(boost::num_vertices(adjacency), -1);
  distance[found->second] = 0;
  boost::breadth_first_search(adjacency, found->second,
                              boost::visitor(boost::make_bfs_visitor(boost::record_distances(
                                  distance.data(), boost::on_tree_edge()))));
  std::vector<std::string> names;
  for (Graph::Vertex v = 0; v < distance.size(); ++v) {
    if (distance[v] > 0) names.push_back(adjacency[v].name);
  }
  return names;
}

std::vector<std::string> DependencyGraph::order() const {
  std::vector<Graph::Vertex> reversed;
  try {
    boost::topological_sort(graph_->adjacency, std::back_inserter(reversed));
  } catch (const boost::not_a_dag&) {
    return {};
  }
  std::vector<std::string> names;
  for (auto v = reversed.rbegin(); v != reversed.rend(); ++v)
    names.push_back(graph_->adjacency[*v].name);
  return names;
}

std::string DependencyGraph::dot() const {
  std::string text = "digraph stichtag {\n  rankdir=LR;\n";
  const auto& adjacency = graph_->adjacency;
  for (Graph::Vertex v = 0; v < boost::num_vertices(adjacency); ++v) {
    text += "  \"" + adjacency[v].name + "\" [tooltip=\"" + adjacency[v].kind + "\"];\n";
  }
  for (const auto edge : boost::make_iterator_range(boost::edges(adjacency))) {
    text += "  \"" + adjacency[boost::source(edge, adjacency)].name + "\" -> \"" +
            adjacency[boost::target(edge, adjacency)].name + "\";\n";
  }
  return text + "}\n";
}

Tree DependencyGraph::tree() const {
  const auto& adjacency = graph_->adjacency;
  Tree nodes = Tree::array(), edges = Tree::array();
  for (Graph::Vertex v = 0; v < boost::num_vertices(adjacency); ++v) {
    nodes.push(Tree::object().set("id", adjacency[v].name).set("kind", adjacency[v].kind));
  }
  for (const auto edge : boost::make_iterator_range(boost::edges(adjacency))) {
    edges.push(Tree::object()
                   .set("from", adjacency[boost::source(edge, adjacency)].name)
                   .set("to", adjacency[boost::target(edge, adjacency)].name));
  }
  return Tree::object()
      .set("schema", "stichtag/graph/1")
      .set("nodes", std::move(nodes))
      .set("edges", std::move(edges));
}

}  // namespace stichtag::law
