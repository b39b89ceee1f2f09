// One replication: the actors of a spec under the law of a log, day by day.
//
// The facts that vendors and the office may add after the last known day are drawn first (nothing
// that an operator does moves them) and join the log as facts like any other: known when they
// happen. From then on actors ask the law of today as it is known today.
#pragma once
#include <array>
#include <memory>
#include <string>
#include <vector>

#include "engine/actors/operator/full_capacity.hpp"
#include "engine/actors/spec/run_spec.hpp"
#include "engine/actors/state/event.hpp"
#include "engine/law/reading.hpp"
#include "engine/simulation/draw_log.hpp"
#include "events/log/recorded.hpp"

namespace stichtag::run {

using simulation::Count;

struct RunKey {
  std::uint64_t seed = 1;
  std::uint64_t replication = 0;
};

enum class Step : std::uint8_t { day, week, month };

struct Options {
  Step step = Step::month;      // rows of the fleet series; always with the last day
  bool keep_events = true;      // false: no event list, no bytes, no decision rows
  std::vector<Date> snapshots;  // evenings on which every operator's points are counted (§ 45)
  simulation::DrawLog* draws = nullptr;  // for measurements: what was drawn
  bool from_first_day = false;           // for tests: not from the start that replications share
  unsigned threads = 1;  // the run is the same for any number; one while draws are noted
};

struct ProductVersion {
  std::string line;
  std::string version;
  int generation = 0;  // of hardware: an update stays in line and generation
  bool drawn = false;  // not in the log
};

// Evening of the day; some days ahead or behind, as work is booked (docs/decisions/0005).
struct FleetRow {
  Date date;
  Count installed = 0;
  Count certified = 0;    // all certificates of § 24 valid, as known that day
  Count uncertified = 0;  // for certain not
  Count undetermined = 0;
  std::vector<Count> by_line;  // as Run::lines
};

struct CampaignRow {
  std::uint32_t operator_at = 0;  // in the spec
  Date started;
  std::optional<Date> ended;
  actors::CampaignEnd end = actors::CampaignEnd::running;
  std::uint32_t from = 0;  // version, as Run::products
  std::uint32_t to = 0;
  bool forced = false;
  Count gateways = 0;  // when it began
  Count updated = 0;
  Count failed_attempts = 0;
  Count bricked = 0;
};

struct DecisionRow {
  Date date;  // also the day of knowledge
  std::uint32_t operator_at = 0;
  actors::Decision decision;
  std::optional<actors::OptionsWeighed> weighed = {};      // of an administrator
  std::optional<actors::ReactionsWeighed> reactions = {};  // of an operator
};

using ByGroup = std::array<Count, case_group_count>;

// One operator on one evening.
struct Snapshot {
  Date date;
  std::uint32_t operator_at = 0;
  ByGroup points{};      // without those equipped by others
  ByGroup equipped{};    // iMSys
  ByGroup on_request{};  // of these
  ByGroup modern{};
  ByGroup legacy{};
  actors::Ready ready{};  // as the law of that day is known on it
};

// Every gateway-day is certified or not, as M23 has it.
struct Totals {
  Count points = 0;  // last day
  Count installed = 0;
  Count ordered = 0;
  Count uncertified_systems = 0;  // § 19(5), last day
  Count requests_past_term = 0;   // last day: four months over, not met (§ 34(2) S. 2 Nr. 1)
  Count legacy_because_of_ban = 0;
  Count modern_meters_instead = 0;
  Count stranded = 0;  // gateways on shelves, each time a ban caught them
  Count written_off = 0;
  Count updated = 0;
  Count bricked = 0;
  Count replaced = 0;
  Count failed_visits = 0;
  Count installs = 0;
  Count modern_meters_in_turn = 0;
  Count idle_hundredths = 0;     // crew days without work
  Count calibrations_ended = 0;  // by an update
  Count days_certified = 0;      // gateway-days
  Count days_uncertified = 0;   // gateway-days without full certification, or perhaps without (M23)
  Count days_undetermined = 0;  // of these, gateway-days of which that is not known
};

struct MonthOfInstalls {
  Date first;
  Count gateways = 0;
};

struct Run {
  RunKey key;
  Period horizon;
  std::vector<std::string> lines = {};
  std::vector<ProductVersion> products = {};
  fleet::AlikeGroups alike = {};  // events on what hangs name the first of these
  EventLog drawn_facts = {};      // of vendors and the office
  std::uint64_t event_count = 0;
  // Options::keep_events; by day, the office first, then operator by operator as in the spec.
  std::vector<actors::Happened> events = {};
  std::string bytes = {};  // canonical form of the events, for the caller to hash
  std::vector<std::uint32_t> byte_counts = {};  // of each event therein
  std::vector<FleetRow> fleet = {};
  std::vector<CampaignRow> campaigns = {};
  std::vector<DecisionRow> decisions = {};
  std::vector<Snapshot> snapshots = {};         // by date, then operator
  std::vector<MonthOfInstalls> by_month = {};   // every month of the horizon
  std::vector<Totals> totals_of_operator = {};  // as in the spec
  Totals totals = {};
};

// Checked and put in order once, for any number of replications and threads.
struct Prepared;
[[nodiscard]] Result<std::shared_ptr<const Prepared>> prepare(const EventLog& log,
                                                              const law::ReadingSet& readings,
                                                              const actors::RunSpec& spec);
[[nodiscard]] Run simulate(const Prepared& prepared, const RunKey& key,
                           const Options& options = {});

}  // namespace stichtag::run
