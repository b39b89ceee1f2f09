// The table under all readings must say what asking under one combination says.
#include "engine/law/reading_table.hpp"

#include "engine/law/answers.hpp"
#include "engine/law/section_29.hpp"
#include "events/history/pack.hpp"
#include "tests/oracle/random_source.hpp"
#include "tests/support/asking.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;

namespace {

law::ReadingSet some_readings(oracle::RandomSource& random) {
  auto set = law::ReadingSet::defaults();
  for (const auto& reading : law::all_readings()) {
    set = set.with(reading.id, std::size_t(random.between(0, int(reading.options.size()) - 1)));
  }
  return set;
}

const law::LegalState& history_state() {
  static const auto state = law::fold(history::shipped_history());
  return state;
}

}  // namespace

TEST_CASE("under 200 random combinations the table of all readings says what the calendar says") {
  const auto known = latest_knowledge(history::shipped_history());
  const std::vector<CaseGroup> groups(all_case_groups().begin(), all_case_groups().end());
  std::vector<law::Subject> subjects;
  for (const char* product : {"sagemcom-smarty-iq", "theben-conexa", "uncertified-system"}) {
    subjects.push_back(*law::subject_of(history_state(), *parse_product(product)));
  }
  const law::Inquiry fresh(known, law::Addressee::co_plaintiff, law::ReadingSet::defaults());
  const law::ReadingTable table(history_state(), subjects, groups, fresh, law::msbg_begins);
  oracle::RandomSource random(20220520);
  for (int turn = 0; turn < 200; ++turn) {
    const auto readings = some_readings(random);
    const law::Inquiry asked(known, law::Addressee::co_plaintiff, readings);
    const auto subject = std::size_t(random.between(0, int(subjects.size()) - 1));
    const auto group = std::size_t(random.between(0, int(groups.size()) - 1));
    INFO("combination " << turn << ", subject " << subject << ", " << name_of(groups[group]));
    CHECK(table.calendar(subject, group, readings) ==
          law::calendar(history_state(), subjects[subject], groups[group], asked, law::msbg_begins,
                        law::Detail::bans_only));
  }
}

TEST_CASE("an answer kept for its readings is the answer asked anew") {
  const auto known = latest_knowledge(history::shipped_history());
  law::Answers answers(history_state(), law::Addressee::gmsb, known);
  const auto product = *parse_product("sagemcom-smarty-iq");
  oracle::RandomSource random(19);
  for (int turn = 0; turn < 300; ++turn) {
    const auto readings = some_readings(random);
    const auto on = Date::of(2022, 1, 15) + 120 * random.between(0, 10);
    const auto kept = answers.on(on, product, CaseGroup::consumer_6000_10000, readings);
    const auto anew =
        *law::ask(history_state(), {product, CaseGroup::consumer_6000_10000, law::Addressee::gmsb},
                  {on, known}, readings);
    INFO(to_string(on));
    CHECK(kept.install == anew.install);
    CHECK(kept.use == anew.use);
    CHECK(kept.rules == anew.rules);
    CHECK(kept.events == anew.events);
    CHECK(kept.readings == anew.readings);
  }
}
