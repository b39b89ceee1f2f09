// The calendar is derived from the rules: it must say what asking day by day says.
#include "engine/law/calendar.hpp"

#include "engine/law/section_29.hpp"
#include "events/history/pack.hpp"
#include "scenarios/branch.hpp"
#include "tests/support/asking.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;

namespace {

void compare_day_by_day(const law::LegalState& state, const std::string& product, CaseGroup group,
                        const law::Inquiry& fresh) {
  const auto subject = *law::subject_of(state, *parse_product(product));
  const auto calendar = law::calendar(state, subject, group, fresh, law::msbg_begins);
  for (Date on = law::msbg_begins; on < Date::of(2034, 1, 1); on = on + 1) {
    law::Inquiry inquiry = fresh;
    law::Day day{on};
    const auto direct = law::settle(state, subject, group, inquiry, day).standing;
    if (direct != law::standing_on(calendar, on)) {
      INFO(product << " " << name_of(group) << " " << to_string(on));
      CHECK(direct == law::standing_on(calendar, on));
      return;
    }
  }
}

}  // namespace

TEST_CASE("the calendar of the history says what asking every single day says") {
  const auto state = law::fold(history::shipped_history());
  const law::Inquiry fresh(latest_knowledge(history::shipped_history()), law::Addressee::gmsb,
                           law::ReadingSet::defaults());
  for (const char* product :
       {"ppc-smgw", "sagemcom-smarty-iq", "efr-sgh", "theben-conexa@1.1", "uncertified-system"}) {
    for (const auto group : {CaseGroup::consumer_6000_10000, CaseGroup::plant_over_100}) {
      compare_day_by_day(state, product, group, fresh);
    }
  }
}

TEST_CASE("the calendar of scenarios under other readings says what asking every single day says") {
  for (const char* name :
       {"smarty-iq-late-no-gndew", "court-suspends-2022", "vulnerability-revokes-cc"}) {
    const auto scenario = *scenarios::load_scenario(name);
    const auto state = law::fold(scenario.log);
    for (const auto& reading : law::all_readings()) {
      const auto set = law::ReadingSet::defaults().with(reading.id, reading.options.size() - 1);
      const law::Inquiry fresh(latest_knowledge(scenario.log), law::Addressee::co_plaintiff, set);
      compare_day_by_day(state, "sagemcom-smarty-iq", CaseGroup::consumer_6000_10000, fresh);
    }
  }
}

TEST_CASE("facts that move nothing change no answer") {
  auto log = history::shipped_history();
  const auto before = law::fold(log);
  const SourcedDate today{FuzzyDate::exactly(Date::of(2023, 1, 1)),
                          {"test", "", {}, Confidence::assumption}};
  Recorded noted{
      "a-step", StepNoted{StepKind::authority, "nothing of consequence", {}}, {}, today, {}, {}, {},
      {}};
  noted.dates.effective = today;
  log.push_back(noted);
  const auto after = law::fold(log);
  const law::Inquiry fresh(Date::of(2026, 1, 1), law::Addressee::gmsb, law::ReadingSet::defaults());
  for (const auto& line : before.lines) {
    const law::Subject a{&line, nullptr, false},
        b{law::find_line(after, line.name), nullptr, false};
    for (const auto group : all_case_groups()) {
      CHECK(law::calendar(before, a, group, fresh, law::msbg_begins) ==
            law::calendar(after, b, group, fresh, law::msbg_begins));
    }
  }
}

TEST_CASE("an answer as known on a day ignores whatever became known later") {
  const auto& whole = history::shipped_history();
  for (const char* known : {"2020-06-01", "2021-06-01", "2022-05-21", "2022-12-01"}) {
    const auto cut = test::day(known);
    auto log = whole;
    std::erase_if(log, [&](const Recorded& r) { return r.known.date.earliest() > cut; });
    const auto all = law::fold(whole), part = law::fold(log);
    const law::Inquiry fresh(cut, law::Addressee::gmsb, law::ReadingSet::defaults());
    for (const auto& line : part.lines) {
      const law::Subject a{&line, nullptr, false},
          b{law::find_line(all, line.name), nullptr, false};
      CHECK(law::calendar(part, a, CaseGroup::consumer_6000_10000, fresh, law::msbg_begins) ==
            law::calendar(all, b, CaseGroup::consumer_6000_10000, fresh, law::msbg_begins));
    }
  }
}

TEST_CASE("case groups that stand alike have equal calendars for every product") {
  const auto state = law::fold(history::shipped_history());
  const law::Inquiry fresh(latest_knowledge(history::shipped_history()), law::Addressee::gmsb,
                           law::ReadingSet::defaults());
  std::size_t alike = 0;
  for (const auto& line : state.lines) {
    const auto subject = *law::subject_of(state, {line.name, std::nullopt});
    std::vector<law::Calendar> calendars;
    for (const auto group : all_case_groups())
      calendars.push_back(law::calendar(state, subject, group, fresh, law::msbg_begins));
    for (const auto a : all_case_groups()) {
      for (const auto b : all_case_groups()) {
        if (a == b || !law::stand_alike(state, a, b)) continue;
        ++alike;
        CAPTURE(line.name, name_of(a), name_of(b));
        CHECK(calendars[std::size_t(a)] == calendars[std::size_t(b)]);
      }
    }
  }
  CHECK(alike > 0);
}
