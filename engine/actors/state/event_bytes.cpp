#include <type_traits>

#include "engine/actors/state/event.hpp"

namespace stichtag::actors {
namespace {

class Writer {
 public:
  explicit Writer(std::string& bytes) : bytes_(bytes) {}

  template <class Whole>
  requires std::is_integral_v<Whole> Writer& put(Whole value) {
    using Bits = std::make_unsigned_t<Whole>;
    auto bits = static_cast<std::uint64_t>(static_cast<Bits>(value));
    for (std::size_t i = 0; i < sizeof(Whole); ++i, bits >>= 8U)
      bytes_.push_back(static_cast<char>(bits & 0xffU));
    return *this;
  }
  Writer& put(bool value) { return put(std::uint8_t(value)); }
  template <class Named>
  requires std::is_enum_v<Named> Writer& put(Named value) {
    return put(std::underlying_type_t<Named>(value));
  }
  Writer& put(Date day) { return put(day.days_since_epoch()); }
  template <class Some>
  Writer& put(const std::optional<Some>& some) {
    put(some.has_value());
    return some ? put(*some) : *this;
  }
  Writer& put(const CohortKey& key) {
    return put(key.version).put(key.group).put(key.basis).put(key.installed.since_year_0);
  }

  void operator()(const PointsGrown& e) { put(e.group).put(e.points); }
  void operator()(const OrderPlaced& e) { put(e.version).put(e.gateways).put(e.due); }
  void operator()(const Delivered& e) { put(e.version).put(e.gateways); }
  void operator()(const CrewsChanged& e) { put(e.parts); }
  void operator()(const GatewaysInstalled& e) { put(e.key).put(e.from).put(e.gateways); }
  void operator()(const VisitsFailed& e) { put(e.group).put(e.points).put(e.back); }
  void operator()(const ModernMetersFitted& e) { put(e.group).put(e.points); }
  void operator()(const LegacyInstalled& e) { put(e.group).put(e.asked).put(e.points); }
  void operator()(const StockStranded& e) { put(e.version).put(e.gateways); }
  void operator()(const StockFreed& e) { put(e.version); }
  void operator()(const WrittenOff& e) { put(e.version).put(e.gateways); }
  void operator()(const CampaignStarted& e) {
    put(e.campaign).put(e.from).put(e.to).put(e.gateways).put(e.forced);
  }
  void operator()(const GatewaysUpdated& e) {
    put(e.campaign).put(e.key).put(e.to).put(e.gateways).put(e.attempt);
  }
  void operator()(const UpdateFailed& e) {
    put(e.campaign).put(e.version).put(e.attempt).put(e.stayed).put(e.bricked);
  }
  void operator()(const CampaignEnded& e) { put(e.campaign).put(e.how); }
  void operator()(const GatewaysReplaced& e) { put(e.old).put(e.fresh).put(e.gateways); }
  void operator()(const FactBecameKnown& e) { put(e.fact).put(e.id).put(e.works); }
  void operator()(const Decision& e) {
    put(e.choice).put(e.reason).put(e.line).put(e.version).put(e.at_stake);
    put(std::uint32_t(e.options.size()));
    for (const auto option : e.options) put(option);
  }
  void operator()(const CrewsIdled& e) { put(e.hundredths); }
  void operator()(const CalibrationsEnded& e) {
    put(e.campaign).put(e.version).put(e.gateways).put(e.visits).put(e.cents);
  }
  void operator()(const CalibrationVisits& e) { put(e.points); }
  void operator()(const ExchangeOrdered& e) { put(e.version).put(e.gateways); }
  void operator()(const OptionsWeighed& e) {
    put(e.version).put(e.target).put(e.loss).put(std::uint32_t(e.expected.size()));
    for (const auto& one : e.expected)
      put(one.option).put(one.begins).put(one.over).put(one.uncertified).put(one.bricked);
  }
  void operator()(const ModernMetersInTurn& e) { put(e.group).put(e.points); }
  void operator()(const ExchangeCalledOff& e) { put(e.version).put(e.gateways); }
  void operator()(const ReactionsWeighed& e) {
    put(e.line).put(e.weeks).put(std::uint32_t(e.expected.size()));
    for (const auto& one : e.expected) {
      put(one.option).put(one.installs).put(one.in_doubt).put(one.days_at_risk);
      put(one.idle_hundredths).put(one.stranded);
    }
  }

 private:
  std::string& bytes_;
};

}  // namespace

void append_bytes(std::string& bytes, const Happened& happened) {
  Writer writer(bytes);
  writer.put(std::uint8_t(happened.change.index())).put(happened.day).put(happened.actor);
  std::visit(writer, happened.change);
}

}  // namespace stichtag::actors
