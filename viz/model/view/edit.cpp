#include "viz/model/view/edit.hpp"

#include <algorithm>

namespace stichtag::view {
namespace {

struct Subject {
  std::string operator()(const EventMoved& e) const { return "event " + e.id; }
  std::string operator()(const EventDropped& e) const { return "event " + e.id; }
  std::string operator()(const TrSupplied& e) const { return "event " + id_of(e); }
  std::string operator()(const ReadingChosenByHand& e) const {
    return "reading " + law::about(e.id).name;
  }
  std::string operator()(const ActorSet& e) const { return e.kind + " " + e.name + " " + e.key; }
};

}  // namespace

EventId id_of(const TrSupplied& supplied) { return supplied.line + "-tr-supposed"; }

std::string subject_of(const Edit& edit) { return std::visit(Subject{}, edit); }

std::vector<Edit> with(std::vector<Edit> edits, const Edit& edit) {
  const auto subject = subject_of(edit);
  const auto same = std::find_if(edits.begin(), edits.end(),
                                 [&](const Edit& e) { return subject_of(e) == subject; });
  if (same == edits.end()) {
    edits.push_back(edit);
    return edits;
  }
  // A certificate that is itself supposed is moved or dropped where it is supposed.
  if (auto* supplied = std::get_if<TrSupplied>(&*same)) {
    if (const auto* moved = std::get_if<EventMoved>(&edit)) {
      supplied->by = moved->to;
      return edits;
    }
    if (std::holds_alternative<EventDropped>(edit)) {
      edits.erase(same);
      return edits;
    }
  }
  *same = edit;
  return edits;
}

}  // namespace stichtag::view
