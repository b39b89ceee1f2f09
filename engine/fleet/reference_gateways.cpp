// The reference fleet gateway by gateway.
#include <algorithm>
#include <queue>

#include "engine/fleet/reference_fleet.hpp"
#include "engine/simulation/heap_agenda.hpp"

namespace stichtag::fleet {
namespace {

using simulation::Phase;
using simulation::Stream;

enum class Step : std::uint8_t { installation, attempt };

struct Gateway {
  std::uint16_t installed;
  std::uint16_t wave;
  std::uint8_t product;
};

Stream stream_of(std::uint64_t seed) {
  return Stream({.seed = seed, .purpose = simulation::Purpose::trial});
}

// One number a gateway: its upper half is the day, its lower half product and wave.
Gateway draw_gateway(Stream& stream) {
  const auto number = stream();
  const auto installed = simulation::scaled(std::uint32_t(number >> 32), reference_days);
  const auto kind = simulation::scaled(std::uint32_t(number), reference_products * reference_waves);
  const auto product = kind / reference_waves;
  const auto wave = reference_certified[product] + kind % reference_waves;
  return {std::uint16_t(installed), std::uint16_t(wave), std::uint8_t(product)};
}

// What an entry of the agenda carries: all that the gateway's next change needs.
struct Change {
  std::uint32_t gateway;
  std::uint16_t wave;
  std::uint8_t product;
  Step step;
};

template <class Pending>
class CarryingRun {
 public:
  CarryingRun(std::uint32_t gateways, std::uint64_t seed) : stream_(stream_of(seed)) {
    pending_.reserve(gateways);
    for (std::uint32_t i = 0; i < gateways; ++i) {
      const auto gateway = draw_gateway(stream_);
      pending_.push(day_0 + gateway.installed, Phase::work,
                    {i, gateway.wave, gateway.product, Step::installation});
    }
  }

  ReferenceCounts run() {
    while (!pending_.empty()) {
      const auto entry = pending_.pop();
      const auto day = std::uint32_t(entry.day - day_0);
      if (entry.payload.step == Step::installation) {
        install(day, entry.payload);
      } else {
        attempt(day, entry.payload);
      }
    }
    return std::move(counts_);
  }

 private:
  static constexpr Date day_0{0};

  void install(std::uint32_t day, Change change) {
    ++counts_.installed[day][change.product];
    change.step = Step::attempt;
    pending_.push(day_0 + int(std::max<std::uint32_t>(day, change.wave)), Phase::work, change);
  }

  void attempt(std::uint32_t day, const Change& change) {
    if (!simulation::happens(stream_, reference_failure)) {
      ++counts_.certified[day][change.product];
    } else if (day + reference_retry < reference_days) {
      pending_.push(day_0 + int(day + reference_retry), Phase::work, change);
    }
  }

  Stream stream_;
  Pending pending_{day_0};
  ReferenceCounts counts_;
};

struct PlainEvent {
  std::uint32_t day;
  std::uint64_t arrival;
  std::uint32_t gateway;
  Step step;
  bool operator<(const PlainEvent& other) const {
    return day != other.day ? day > other.day : arrival > other.arrival;
  }
};

class PlainRun {
 public:
  PlainRun(std::uint32_t gateways, std::uint64_t seed) : stream_(stream_of(seed)) {
    gateways_.reserve(gateways);
    for (std::uint32_t i = 0; i < gateways; ++i) {
      gateways_.push_back(draw_gateway(stream_));
      push(gateways_.back().installed, i, Step::installation);
    }
  }

  ReferenceCounts run() {
    while (!events_.empty()) {
      const auto event = events_.top();
      events_.pop();
      change(event, gateways_[event.gateway]);
    }
    return std::move(counts_);
  }

 private:
  void push(std::uint32_t day, std::uint32_t gateway, Step step) {
    events_.push({day, arrivals_++, gateway, step});
  }

  void change(const PlainEvent& event, const Gateway& gateway) {
    if (event.step == Step::installation) {
      ++counts_.installed[event.day][gateway.product];
      push(std::max<std::uint32_t>(event.day, gateway.wave), event.gateway, Step::attempt);
    } else if (!simulation::happens(stream_, reference_failure)) {
      ++counts_.certified[event.day][gateway.product];
    } else if (event.day + reference_retry < reference_days) {
      push(event.day + reference_retry, event.gateway, Step::attempt);
    }
  }

  Stream stream_;
  std::uint64_t arrivals_ = 0;
  std::vector<Gateway> gateways_;
  std::priority_queue<PlainEvent> events_;
  ReferenceCounts counts_;
};

}  // namespace

ReferenceCounts reference_by_plain_heap(std::uint32_t gateways, std::uint64_t seed) {
  return PlainRun(gateways, seed).run();
}

ReferenceCounts reference_by_heap(std::uint32_t gateways, std::uint64_t seed) {
  return CarryingRun<simulation::HeapAgenda<Change>>(gateways, seed).run();
}

ReferenceCounts reference_by_agenda(std::uint32_t gateways, std::uint64_t seed) {
  return CarryingRun<simulation::Agenda<Change>>(gateways, seed).run();
}

}  // namespace stichtag::fleet
