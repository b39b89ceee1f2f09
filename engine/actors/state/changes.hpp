// What an actor gives out at once, in the order in which it happens. Half a million of these lists
// are made in a run of the country, so one list serves again and again: it keeps its memory, and
// nothing in it has a destructor but the kinds of events that own memory, which lie beside it.
#pragma once
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "engine/actors/state/event.hpp"

namespace stichtag::actors {

class Changes {
  template <class Event>
  struct Beside {
    std::uint32_t at = 0;  // in the list of its kind
  };
  template <class Event>
  static constexpr bool lies_beside = !std::is_trivially_copyable_v<Event>;
  template <class Event>
  using Held = std::conditional_t<lies_beside<Event>, Beside<Event>, Event>;
  template <class>
  struct SlotFor;
  template <class... Events>
  struct SlotFor<std::variant<Events...>> {
    using Slot = std::variant<Held<Events>...>;
  };
  using Slot = SlotFor<Change>::Slot;
  static_assert(std::is_trivially_copyable_v<Slot>, "one with a destructor lies beside the list");

 public:
  [[nodiscard]] bool empty() const { return slots_.empty(); }
  [[nodiscard]] std::size_t size() const { return slots_.size(); }
  // One of them may give the operator a version that it had not, or take it its last one.
  [[nodiscard]] bool touch_versions() const { return touch_versions_; }
  void clear() {
    touch_versions_ = false;
    slots_.clear();
    options_.clear();
    reactions_.clear();
  }

  template <class Event>
  void add(const Event& event) {
    touch_versions_ = touch_versions_ || touches_versions<Event>;
    if constexpr (lies_beside<Event>) {
      slots_.emplace_back(Beside<Event>{std::uint32_t(beside_of<Event>(*this).size())});
      beside_of<Event>(*this).push_back(event);
    } else {
      slots_.emplace_back(std::in_place_type<Event>, event);
    }
  }
  // The last one is of this kind.
  template <class Event>
  [[nodiscard]] bool ends_with() const {
    return !slots_.empty() && std::holds_alternative<Held<Event>>(slots_.back());
  }

  // Calls the visitor with each event, in order.
  template <class Visitor>
  void each(Visitor&& visitor) const {
    for (const auto& slot : slots_)
      give(slot, visitor, std::make_index_sequence<std::variant_size_v<Slot>>{});
  }

 private:
  // Tried one after another, which the compiler turns into a jump; std::visit would call.
  template <class Visitor, std::size_t... kind>
  void give(const Slot& slot, Visitor& visitor, std::index_sequence<kind...> /*kinds*/) const {
    (void)((slot.index() == kind && (give(*std::get_if<kind>(&slot), visitor), true)) || ...);
  }
  template <class Visitor, class Event>
  void give(const Beside<Event>& event, Visitor& visitor) const {
    visitor(beside_of<Event>(*this)[event.at]);
  }
  template <class Visitor, class Event>
  void give(const Event& event, Visitor& visitor) const {
    visitor(event);
  }

  template <class Event, class Self>
  static auto& beside_of(Self& self) {
    if constexpr (std::is_same_v<Event, OptionsWeighed>) return self.options_;
    if constexpr (std::is_same_v<Event, ReactionsWeighed>) return self.reactions_;
  }

  template <class Event>
  static constexpr bool touches_versions =
      std::is_same_v<Event, OrderPlaced> || std::is_same_v<Event, WrittenOff> ||
      std::is_same_v<Event, CampaignStarted> || std::is_same_v<Event, CampaignEnded> ||
      std::is_same_v<Event, GatewaysUpdated> || std::is_same_v<Event, GatewaysReplaced>;

  bool touch_versions_ = false;
  std::vector<Slot> slots_;
  std::vector<OptionsWeighed> options_;
  std::vector<ReactionsWeighed> reactions_;
};

}  // namespace stichtag::actors
