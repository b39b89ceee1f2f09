// The events of one process of a trace. Slices of a thread must nest, so those that overlap go to
// further threads of the same name.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "events/vocabulary/date.hpp"
#include "events/vocabulary/tree.hpp"

namespace stichtag::report {

class TraceWriter {
 public:
  // Open ends are drawn to `until`; what lies wholly outside of the horizon is left out.
  TraceWriter(Tree& events, std::int64_t process, const std::string& name, const Period& horizon);

  struct Slice {
    Period period;
    std::string name;
    Tree args;
  };
  // Threads come in the order in which they are first named.
  void slices(const std::string& thread, std::vector<Slice> list);
  void instant(const std::string& thread, Date on, const std::string& name, Tree args);
  void counter(const std::string& name, Date on, Tree values);

 private:
  [[nodiscard]] Tree event(const char* phase, const std::string& name, Date on) const;
  [[nodiscard]] std::int64_t thread(const std::string& name);
  [[nodiscard]] std::optional<Period> within(const Period& period) const;
  void name_it(const char* what, std::int64_t thread, Tree args);

  Tree& events_;
  std::int64_t process_;
  Period horizon_;
  std::map<std::string, std::int64_t> threads_;
};

}  // namespace stichtag::report
