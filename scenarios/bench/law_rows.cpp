// law/lookup, law/compile, law/all-readings: the calendar of the shipped history.
#include <algorithm>
#include <cstdint>

#include "engine/law/calendar.hpp"
#include "engine/law/reading_table.hpp"
#include "engine/law/section_29.hpp"
#include "engine/projections/bans.hpp"
#include "engine/simulation/chance.hpp"
#include "events/history/pack.hpp"
#include "scenarios/bench/bench.hpp"
#include "scenarios/bench/stopwatch.hpp"

namespace stichtag::bench {
namespace {

struct History {
  law::LegalState state = law::fold(history::shipped_history());
  Date known = latest_knowledge(history::shipped_history());
  law::Inquiry fresh{known, law::Addressee::gmsb, law::ReadingSet::defaults()};
  std::vector<ProductRef> products = projections::all_lines(state);
  std::vector<CaseGroup> groups{all_case_groups().begin(), all_case_groups().end()};
  std::vector<law::Subject> subjects;

  History() {
    for (const auto& product : products) subjects.push_back(*law::subject_of(state, product));
  }
  [[nodiscard]] std::vector<law::Calendar> compile() const {
    std::vector<law::Calendar> calendars;
    for (const auto& subject : subjects) {
      for (const auto group : groups) {
        calendars.push_back(law::calendar(state, subject, group, fresh, law::msbg_begins));
      }
    }
    return calendars;
  }
};

struct Draw {
  std::uint32_t calendar;
  Date day;
};

// The questions are the same in every run.
std::vector<Draw> some_draws(std::size_t count, std::size_t calendars) {
  simulation::Stream stream(simulation::StreamKey{});
  std::vector<Draw> draws;
  for (std::size_t i = 0; i < count; ++i) {
    const auto calendar = stream.below(std::uint32_t(calendars));
    draws.push_back({calendar, law::msbg_begins + int(stream.below(6000))});
  }
  return draws;
}

Row lookup(const History& history) {
  const auto calendars = history.compile();
  std::vector<std::vector<Date>> dates;
  for (const auto& calendar : calendars) {
    auto& of_one = dates.emplace_back();
    for (const auto& entry : calendar) of_one.push_back(entry.from);
  }
  const auto draws = some_draws(1'000'000, calendars.size());
  std::uint64_t banned = 0, sum = 0;
  const auto ours = [&] {
    for (const auto& draw : draws) {
      banned +=
          law::standing_on(calendars[draw.calendar], draw.day).install == law::Install::banned;
    }
    keep(&banned);
  };
  const auto bare = [&] {
    for (const auto& draw : draws) {
      const auto& of_one = dates[draw.calendar];
      sum +=
          std::uint64_t(std::upper_bound(of_one.begin(), of_one.end(), draw.day) - of_one.begin());
    }
    keep(&sum);
  };
  const auto [own, base] = median_seconds_in_turn(ours, bare, 9);
  const double count = double(draws.size()) / 1e6;
  const double value = count / own, baseline = count / base;
  return {"law/lookup",
          value,
          "M/s",
          baseline,
          value / baseline,
          "at least 0.5 of std::upper_bound over the same dates, and 20 M/s",
          value >= 0.5 * baseline && value >= 20};
}

Row compile(const History& history) {
  const double ms = 1e3 * median_seconds([&] {
                      const auto calendars = history.compile();
                      keep(calendars.data());
                    });
  return {"law/compile", ms, "ms", {}, {}, "under 10 ms", ms < 10};
}

Row all_readings(const History& history) {
  const double seconds = median_seconds(
      [&] {
        const law::ReadingTable all(history.state, history.subjects, history.groups, history.fresh,
                                    law::msbg_begins);
        law::Answers answers(history.state, law::Addressee::gmsb, history.known);
        for (const auto& table : all.tables()) {
          const auto bans =
              projections::bans(answers,
                                {history.products, history.groups, law::Addressee::gmsb,
                                 history.known, law::msbg_begins, table.nearest},
                                [&](std::size_t product, std::size_t group) {
                                  return all.calendar(product, group, table.nearest);
                                });
          keep(bans.data());
        }
      },
      3);
  return {"law/all-readings", 1e3 * seconds, "ms", {}, {}, "under 1000 ms", seconds < 1};
}

}  // namespace

std::vector<Measure> law_measures() {
  return {{"law/lookup", [] { return lookup(History()); }},
          {"law/compile", [] { return compile(History()); }},
          {"law/all-readings", [] { return all_readings(History()); }}};
}

}  // namespace stichtag::bench
