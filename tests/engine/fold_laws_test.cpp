// The laws of the fold, on random histories: what holds for every log, whatever it tells.
#include <algorithm>

#include "tests/oracle/compared.hpp"
#include "tests/oracle/random_history.hpp"
#include "tests/oracle/random_source.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;

namespace {

constexpr std::uint64_t histories = 60;
constexpr std::uint64_t questions = 4;

// What two states answer to the same questions; `about` draws the questions from its turning days.
void check_same_answers(const law::LegalState& one, const law::LegalState& other,
                        const EventLog& about, std::uint64_t seed) {
  for (std::uint64_t turn = 0; turn < questions; ++turn) {
    const auto asked = oracle::random_question(about, seed * questions + turn);
    INFO("seed " << seed << ": " << oracle::in_words(asked));
    CHECK(oracle::engine_says(one, asked) == oracle::engine_says(other, asked));
  }
}

bool names(const Recorded& later, const Recorded& earlier) {
  const auto references = references_of(later);
  return std::find(references.begin(), references.end(), earlier.id) != references.end();
}

// Another order in which no fact comes before one that it names.
EventLog retold(EventLog log, oracle::RandomSource& random) {
  for (std::size_t swaps = 0; swaps < 200; ++swaps) {
    const auto at = std::size_t(random.between(0, int(log.size()) - 2));
    if (!names(log[at + 1], log[at])) std::swap(log[at], log[at + 1]);
  }
  return log;
}

void put_off(std::optional<SourcedDate>& date, int days) {
  if (!date) return;
  const auto first = date->date.earliest() + days;
  const auto last = date->date.latest();
  date->date = last ? FuzzyDate::between(first, *last + days) : FuzzyDate::from_or_never(first);
}

Recorded put_off(Recorded recorded, int days) {
  put_off(recorded.dates.decided, days);
  put_off(recorded.dates.deemed_notified, days);
  put_off(recorded.dates.effective, days);
  put_off(recorded.dates.ends, days);
  std::optional<SourcedDate> known = recorded.known;
  put_off(known, days);
  recorded.known = *known;
  return recorded;
}

}  // namespace

TEST_CASE("folding the beginning and then the rest is folding the whole") {
  for (std::uint64_t seed = 1; seed <= histories; ++seed) {
    const auto log = oracle::random_history(seed);
    const auto cut = std::ptrdiff_t(seed % (log.size() + 1));
    auto state = law::fold(EventLog(log.begin(), log.begin() + cut));
    for (auto rest = log.begin() + cut; rest != log.end(); ++rest)
      state = law::apply(std::move(state), *rest);
    check_same_answers(state, law::fold(log), log, seed);
  }
}

TEST_CASE("no log is refused: lost targets, any order and doubled facts still give answers") {
  for (std::uint64_t seed = 1; seed <= histories; ++seed) {
    oracle::RandomSource random(seed);
    const auto whole = oracle::random_history(seed);
    EventLog torn;
    for (const auto& recorded : whole) {
      if (random.chance(30)) continue;
      torn.push_back(recorded);
      if (random.chance(10)) torn.push_back(recorded);
    }
    for (std::size_t at = 1; at < torn.size(); ++at)
      std::swap(torn[at], torn[std::size_t(random.between(0, int(at)))]);
    INFO("seed " << seed);
    REQUIRE_NOTHROW(law::fold(torn));
    const auto state = law::fold(torn);
    for (std::uint64_t turn = 0; turn < questions; ++turn) {
      const auto asked = oracle::random_question(whole, seed * questions + turn);
      CHECK_NOTHROW(oracle::engine_says(state, asked));
    }
  }
}

TEST_CASE("a fact whose target is not in the log changes no answer") {
  const std::vector<Event> aimless{
      DeterminationWithdrawn{"nothing", WithdrawalEffect::ex_tunc, false, false},
      DeterminationRevoked{"nothing"},
      EnforcementSuspended{"nothing", SuspensionReach::all, false},
      SuspensionEnded{"nothing"},
      CertificateMaintained{"nothing", {"1.0"}},
      CertificateExpired{"nothing"},
      CertificateRevoked{"nothing"}};
  for (std::uint64_t seed = 1; seed <= histories; ++seed) {
    const auto log = oracle::random_history(seed);
    auto more = log;
    for (const auto& event : aimless) {
      auto recorded = log.back();
      recorded.id = "aimless-" + std::to_string(more.size());
      recorded.event = event;
      more.push_back(std::move(recorded));
    }
    check_same_answers(law::fold(log), law::fold(more), log, seed);
  }
}

TEST_CASE("facts that do not name each other may be recorded in any order") {
  for (std::uint64_t seed = 1; seed <= histories; ++seed) {
    oracle::RandomSource random(seed);
    const auto log = oracle::random_history(seed);
    check_same_answers(law::fold(log), law::fold(retold(log, random)), log, seed);
  }
}

TEST_CASE("a step on the record or a figure of the rollout changes no answer") {
  for (std::uint64_t seed = 1; seed <= histories; ++seed) {
    oracle::RandomSource random(seed);
    const auto log = oracle::random_history(seed);
    auto more = log;
    for (const auto& event : {Event(StepNoted{StepKind::court, "a step", {log.front().id}}),
                              Event(RolloutReported{"imsys", "12", "%", "all"})}) {
      auto recorded = random.one_of(log);
      recorded.id = "aside-" + std::to_string(more.size());
      recorded.event = event;
      more.insert(more.begin() + random.between(0, int(more.size())), std::move(recorded));
    }
    check_same_answers(law::fold(log), law::fold(more), log, seed);
  }
}

TEST_CASE("as known on a day, the answer ignores when later news comes") {
  for (std::uint64_t seed = 1; seed <= histories; ++seed) {
    const auto log = oracle::random_history(seed);
    const auto state = law::fold(log);
    for (std::uint64_t turn = 0; turn < 2 * questions; ++turn) {
      const auto asked = oracle::random_question(log, seed * questions + turn);
      auto later = log;
      for (auto& recorded : later) {
        if (recorded.known.date.earliest() > asked.known) recorded = put_off(recorded, 400);
      }
      INFO("seed " << seed << ": " << oracle::in_words(asked));
      CHECK(oracle::engine_says(state, asked) == oracle::engine_says(law::fold(later), asked));
    }
  }
}

TEST_CASE("as known on a day, the answer ignores whether later acts and losses come at all") {
  for (std::uint64_t seed = 1; seed <= histories; ++seed) {
    const auto log = oracle::random_history(seed);
    const auto state = law::fold(log);
    for (std::uint64_t turn = 0; turn < 2 * questions; ++turn) {
      const auto asked = oracle::random_question(log, seed * questions + turn);
      auto shorter = log;
      // A certificate of the future stays: without it its line or version could not be asked for.
      std::erase_if(shorter, [&](const Recorded& recorded) {
        return recorded.known.date.earliest() > asked.known &&
               !std::holds_alternative<CertificateIssued>(recorded.event) &&
               !std::holds_alternative<CertificateMaintained>(recorded.event);
      });
      const auto answer = oracle::engine_says(law::fold(shorter), asked);
      // A line that only a later determination names.
      if (answer == "unknown product") continue;
      INFO("seed " << seed << ": " << oracle::in_words(asked));
      CHECK(oracle::engine_says(state, asked) == answer);
    }
  }
}
