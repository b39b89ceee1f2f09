// Work that a window does not wait for.
#include "viz/app/desk.hpp"

#include <algorithm>
#include <chrono>
#include <set>
#include <thread>

#include "tests/support/catch.hpp"
#include "tests/viz/drawn.hpp"

using namespace stichtag;
using namespace stichtag::view;

namespace {

// Five operators, which is more than a window waits for.
Session of_many() {
  Session session;
  session.scenarios = {"gwa-update-race"};
  session.view = first_view();
  return session;
}

std::unique_ptr<Desk> opened(const Session& session) {
  auto desk = Desk::open(session, test::plain_measure(), Desk::Long::later);
  if (!desk) throw std::runtime_error(desk.problem().what);
  return *std::move(desk);
}

bool has_row(const Desk& desk, const std::string& group) {
  for (const auto& track : desk.scene().tracks().tracks)
    if (track.group == group) return true;
  return false;
}

struct Behind {
  BackgroundRun own{[] {}}, named{[] {}};
  BackgroundEnsemble ensembles{[] {}};
  Desk::Background background{own, named, ensembles};

  // Until the first run is there or was given up; what was said meanwhile.
  std::set<std::string> tend(Desk& desk) {
    std::set<std::string> said;
    for (int i = 0; i < 6000 && (i == 0 || desk.scene().front().to_run); ++i) {
      CHECK(desk.tend(background));
      said.insert(desk.view().said);
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return said;
  }
};

}  // namespace

TEST_CASE("a scenario of many operators is shown at once, and its run when it is there", "[view]") {
  const auto desk = opened(of_many());
  CHECK(desk->scene().front().to_run);
  CHECK(desk->scene().front().simulated == nullptr);
  CHECK(has_row(*desk, "bans"));
  CHECK_FALSE(has_row(*desk, "quota"));
  Behind beside;
  const auto said = beside.tend(*desk);
  CHECK(std::any_of(said.begin(), said.end(), [](const std::string& words) {
    return words.starts_with("Being simulated: gwa-update-race, ");
  }));
  CHECK(desk->view().said.empty());
  REQUIRE(desk->scene().front().simulated != nullptr);
  CHECK(has_row(*desk, "quota"));
  // The same as when it is waited for.
  CHECK(desk->scene().front().simulated->ran.hash ==
        load_branch("gwa-update-race")->simulated->ran.hash);
}

TEST_CASE("the first run of a scenario can be cancelled, and the window goes on", "[view]") {
  const auto desk = opened(of_many());
  Behind beside;
  CHECK(desk->tend(beside.background));
  desk->act(WishFor{{Wish::What::cancel_run, ""}});
  beside.tend(*desk);
  CHECK_FALSE(desk->scene().front().to_run);
  CHECK(desk->tend(beside.background));
  CHECK_FALSE(desk->scene().front().to_run);
}

TEST_CASE("a script and a picture wait for the run of many operators", "[view]") {
  auto session = of_many();
  session.commands.push_back({"fit", "--do"});
  CHECK(opened(session)->scene().front().simulated != nullptr);
  const auto now = Desk::open(of_many(), test::plain_measure(), Desk::Long::now);
  REQUIRE(now);
  CHECK((*now)->scene().front().simulated != nullptr);
}
