#include "scenarios/report/trace_writer.hpp"

#include <algorithm>

namespace stichtag::report {
namespace {

constexpr std::int64_t microseconds_a_day = 86'400'000'000;

std::int64_t moment(Date day) { return day.days_since_epoch() * microseconds_a_day; }

}  // namespace

TraceWriter::TraceWriter(Tree& events, std::int64_t process, const std::string& name,
                         const Period& horizon)
    : events_(events), process_(process), horizon_(horizon) {
  name_it("process_name", 0, Tree::object().set("name", name));
  name_it("process_sort_index", 0, Tree::object().set("sort_index", process));
}

void TraceWriter::name_it(const char* what, std::int64_t thread, Tree args) {
  events_.push(Tree::object()
                   .set("ph", "M")
                   .set("name", what)
                   .set("pid", process_)
                   .set("tid", thread)
                   .set("args", std::move(args)));
}

Tree TraceWriter::event(const char* phase, const std::string& name, Date on) const {
  Tree tree = Tree::object();
  tree.set("ph", phase).set("name", name.empty() ? "?" : name).set("cat", "stichtag");
  tree.set("pid", process_).set("ts", moment(on));
  return tree;
}

std::int64_t TraceWriter::thread(const std::string& name) {
  const auto [found, is_new] = threads_.emplace(name, std::int64_t(threads_.size()) + 1);
  if (is_new) {
    name_it("thread_name", found->second, Tree::object().set("name", name));
    name_it("thread_sort_index", found->second, Tree::object().set("sort_index", found->second));
  }
  return found->second;
}

std::optional<Period> TraceWriter::within(const Period& period) const {
  const Period cut{std::max(period.from, horizon_.from),
                   std::min(period.until.value_or(*horizon_.until), *horizon_.until)};
  if (*cut.until <= cut.from) return std::nullopt;
  return cut;
}

void TraceWriter::slices(const std::string& name, std::vector<Slice> list) {
  std::stable_sort(list.begin(), list.end(),
                   [](const Slice& a, const Slice& b) { return a.period.from < b.period.from; });
  std::vector<Date> free_from;  // of each lane
  for (auto& slice : list) {
    const auto shown = within(slice.period);
    if (!shown) continue;
    auto lane = std::find_if(free_from.begin(), free_from.end(),
                             [&](Date day) { return day <= shown->from; });
    if (lane == free_from.end()) lane = free_from.insert(lane, shown->from);
    *lane = *shown->until;
    const auto number = std::size_t(lane - free_from.begin()) + 1;
    const auto at = thread(number == 1 ? name : name + " (" + std::to_string(number) + ")");
    auto tree = event("X", slice.name, shown->from);
    tree.set("dur", moment(*shown->until) - moment(shown->from)).set("tid", at);
    events_.push(std::move(tree.set("args", std::move(slice.args))));
  }
}

void TraceWriter::instant(const std::string& name, Date on, const std::string& what, Tree args) {
  if (on < horizon_.from || on >= *horizon_.until) return;
  const auto at = thread(name);
  auto tree = event("i", what, on);
  events_.push(std::move(tree.set("s", "t").set("tid", at).set("args", std::move(args))));
}

void TraceWriter::counter(const std::string& name, Date on, Tree values) {
  auto tree = event("C", name, on);
  events_.push(std::move(tree.set("args", std::move(values))));
}

}  // namespace stichtag::report
