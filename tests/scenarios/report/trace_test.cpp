// The trace of a run against the Trace Event Format, field by field.
#include <algorithm>
#include <map>
#include <set>

#include "engine/projections/bans.hpp"
#include "events/vocabulary/json.hpp"
#include "scenarios/report/trace.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;

namespace {

constexpr std::int64_t day = 86'400'000'000;

std::int64_t whole(const Tree& event, std::string_view key) {
  const auto* found = event.find(key);
  REQUIRE(found != nullptr);
  REQUIRE(found->as<std::int64_t>() != nullptr);
  return *found->as<std::int64_t>();
}

std::string text(const Tree& event, std::string_view key) {
  const auto* found = event.find(key);
  REQUIRE(found != nullptr);
  REQUIRE(found->as<std::string>() != nullptr);
  return *found->as<std::string>();
}

struct Simulated {
  scenarios::Scenario scenario;
  law::LegalState state;
  std::vector<projections::Ban> bans;
  scenarios::Ran ran;
};

Simulated simulated() {
  auto scenario = *scenarios::load_scenario("smarty-iq-fails");
  auto state = law::fold(scenario.log);
  const std::vector<CaseGroup> groups(all_case_groups().begin(), all_case_groups().end());
  auto bans = *projections::bans(
      state, {projections::all_lines(state), groups, law::Addressee::gmsb,
              latest_knowledge(scenario.log), scenario.horizon.from, scenario.readings});
  auto ran = *scenarios::run_scenario(scenario, scenario.readings, {});
  return {std::move(scenario), std::move(state), std::move(bans), std::move(ran)};
}

// As a program reads it: printed and parsed again.
Tree::Array events_of(const Simulated& one, const std::string& name) {
  const auto trace = report::trace_of({{name,
                                        one.scenario.log,
                                        one.bans,
                                        one.ran,
                                        {{"20-by-2025", {{Date::of(2025, 12, 31), 0.9}}}}}});
  const auto read = parse_json(print_json_compact(trace));
  REQUIRE(read);
  return *read->find("traceEvents")->as<Tree::Array>();
}

}  // namespace

TEST_CASE("every event of a trace has the fields that its phase asks for") {
  const auto one = simulated();
  const auto events = events_of(one, "smarty-iq-fails");
  std::map<std::string, std::size_t> phases;
  for (const auto& event : events) {
    const auto phase = text(event, "ph");
    ++phases[phase];
    CHECK_FALSE(text(event, "name").empty());
    CHECK(whole(event, "pid") == 1);
    REQUIRE(event.find("args")->as<Tree::Object>() != nullptr);
    if (phase == "M") continue;
    CHECK(whole(event, "ts") % day == 0);
    if (phase == "X") CHECK(whole(event, "dur") >= day);
    if (phase == "i") CHECK(text(event, "s") == "t");
    if (phase != "C") continue;
    for (const auto& [series, value] : *event.find("args")->as<Tree::Object>())
      CHECK((value.as<std::int64_t>() != nullptr || value.as<double>() != nullptr));
  }
  for (const char* phase : {"M", "X", "i", "C"}) CHECK(phases[phase] > 3);
  CHECK(phases.size() == 4);
}

TEST_CASE("slices of a thread do not overlap, and every thread has a name") {
  const auto one = simulated();
  std::map<std::int64_t, std::int64_t> free_from;
  std::set<std::int64_t> named, used;
  std::map<std::int64_t, std::vector<std::pair<std::int64_t, std::int64_t>>> spans;
  for (const auto& event : events_of(one, "smarty-iq-fails")) {
    const auto phase = text(event, "ph");
    if (phase == "M" && text(event, "name") == "thread_name") named.insert(whole(event, "tid"));
    if (phase == "X" || phase == "i") used.insert(whole(event, "tid"));
    if (phase == "X")
      spans[whole(event, "tid")].emplace_back(whole(event, "ts"), whole(event, "dur"));
  }
  CHECK(named == used);
  for (auto& [thread, list] : spans) {
    std::sort(list.begin(), list.end());
    for (std::size_t i = 1; i < list.size(); ++i)
      CHECK(list[i - 1].first + list[i - 1].second <= list[i].first);
  }
}

TEST_CASE(
    "the trace has the ban of § 19(6) S. 2 on its three days, and all campaigns and decisions") {
  const auto one = simulated();
  std::size_t clause = 0, instants = 0, campaigns = 0;
  std::map<std::int64_t, std::string> threads;
  for (const auto& event : events_of(one, "smarty-iq-fails")) {
    if (text(event, "ph") == "M" && text(event, "name") == "thread_name")
      threads[whole(event, "tid")] = *event.find("args")->find("name")->as<std::string>();
    if (event.find("tid") == nullptr) continue;
    const auto thread = threads[whole(event, "tid")];
    if (text(event, "ph") == "X" && thread.starts_with("campaigns")) ++campaigns;
    if (text(event, "ph") == "i" && thread == "decisions") ++instants;
    if (text(event, "name") != "banned, s19-6-s2") continue;
    ++clause;
    CHECK(thread.starts_with("bans: sagemcom-smarty-iq"));
    CHECK(whole(event, "ts") == Date::of(2023, 5, 24).days_since_epoch() * day);
    CHECK(whole(event, "dur") == 3 * day);
  }
  CHECK(clause == 1);
  CHECK(campaigns == one.ran.run.campaigns.size());
  CHECK(instants == one.ran.run.decisions.size());
}

TEST_CASE("a hostile name is a name in the trace") {
  const auto one = simulated();
  const std::string hostile = "\"}]</script>\n\\u0000'";
  const auto events = events_of(one, hostile);
  CHECK(*events.front().find("args")->find("name")->as<std::string>() == hostile);
}
