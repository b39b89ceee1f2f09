// The days of one operator and its administrator, from the first of the horizon to the last. Given
// the law, operators do not touch one another, so each goes through all of its days before the next
// begins: what it is stays in the cache, and threads or forks can take any of them.
#pragma once
#include "engine/actors/administrator.hpp"
#include "engine/actors/operator.hpp"
#include "engine/run/tally.hpp"
#include "engine/simulation/agenda.hpp"

namespace stichtag::run {

class OneOperator {
 public:
  OneOperator(const Prepared& prepared, const Surroundings& around, const Run& run,
              const Options& options, std::uint32_t at);
  void go(Tally& tally);

 private:
  enum class Kind : std::uint8_t { delivery, growth, decide, work, campaign_over, snapshot };
  struct Entry {
    Kind kind{};
    std::uint32_t number = 0;  // of a snapshot's evening, of a campaign
    Date from = Date(0);       // of work
    Date until = Date(0);
    fleet::Version version{};
    Count gateways = 0;
  };

  void plan(const Tally& tally);
  void handle(const Entry& entry, Tally& tally);
  void happen(actors::Change change, Tally& tally);
  void happen(const actors::Changes& changes, Tally& tally);
  void grow(Tally& tally);
  void fit_modern_meters(Tally& tally);
  void decide(Tally& tally);
  void work(const Entry& entry, Tally& tally);
  void end_campaign(std::uint32_t campaign, Tally& tally);
  [[nodiscard]] Date next_decision(const actors::Today& today, const actors::OpenCases& open) const;
  [[nodiscard]] std::optional<Date> next_concern() const;
  [[nodiscard]] std::optional<Date> next_delivery() const;
  [[nodiscard]] actors::Today today(Date from, Date until, bool first_of_month) const;
  [[nodiscard]] Count grown(const actors::Points& points, double jump) const;

  const Prepared& prepared_;
  const Surroundings& around_;
  Period horizon_;
  std::uint32_t at_;
  const actors::OperatorSpec& spec_;
  actors::OperatorState state_;
  std::vector<fleet::Version> versions_;
  std::vector<bool> lines_;  // of these
  actors::Operator operator_;
  actors::Administrator administrator_;
  simulation::Agenda<Entry> agenda_;
  std::vector<Date> deliveries_;  // still to come
  int last_month_ = -1;
  Date day_;
  std::size_t law_at_ = 0;
};

}  // namespace stichtag::run
