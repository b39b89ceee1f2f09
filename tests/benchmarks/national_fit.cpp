// Fits the national fleet to published figures by simulated moments (docs/national-fit.md), or
// prints model beside data for the table as it is. No test: a search takes minutes.
//   national_fit            model beside data, mean and spread over seeds 1 to 6
//   national_fit SECONDS    a coordinate search of that length from the table, on seeds 11 and 12
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <future>
#include <vector>

#include "tests/support/national_moments.hpp"

namespace {

using namespace stichtag;
using Moments = std::vector<double>;

std::vector<Moments> simulate(const actors::ClassRollouts& rollouts, std::uint64_t first,
                              std::uint64_t fleets) {
  std::vector<Moments> all;
  for (std::uint64_t seed = first; seed < first + fleets; seed += 2) {
    auto other =
        std::async(std::launch::async, [&] { return test::simulated_moments(rollouts, seed + 1); });
    all.push_back(test::simulated_moments(rollouts, seed));
    all.push_back(other.get());
  }
  return all;
}

double mean_of(const std::vector<Moments>& all, std::size_t moment) {
  double sum = 0;
  for (const auto& one : all) sum += one[moment];
  return sum / double(all.size());
}

double loss_of(const actors::ClassRollouts& rollouts) {
  const auto all = simulate(rollouts, 11, 2);
  double loss = 0;
  for (std::size_t i = 0; i < test::national_moments().size(); ++i) {
    const auto& moment = test::national_moments()[i];
    const double off = mean_of(all, i) / moment.published - 1;
    loss += moment.weight * off * off;
  }
  return loss;
}

void print(const actors::ClassRollouts& rollouts) {
  const auto all = simulate(rollouts, 1, 6);
  std::printf("%-28s %10s %10s %10s\n", "", "published", "model", "spread");
  for (std::size_t i = 0; i < test::national_moments().size(); ++i) {
    const double mean = mean_of(all, i);
    double squares = 0;
    for (const auto& one : all) squares += (one[i] - mean) * (one[i] - mean);
    const auto& moment = test::national_moments()[i];
    std::printf("%-28s %10.1f %10.1f %10.1f\n", moment.name, moment.published, mean,
                std::sqrt(squares / double(all.size() - 1)));
  }
  for (const auto& one : rollouts) {
    std::printf("{{%.2f, %.2f, %.2f, %.2f}, %.3f, %.3f, %.2f, %.2f, %.4f}\n", one.started[0],
                one.started[1], one.started[2], one.started[3], one.slowest, one.fastest, one.first,
                one.willing, one.requests);
  }
}

// The shares of a class stay in order and within 0 and 1, whatever a step does to one of them.
void put_in_order(actors::ClassRollout& one) {
  double before = 0.01;
  for (auto& share : one.started) before = share = std::min(0.999, std::max(share, before + 0.001));
  one.fastest = std::max(one.fastest, one.slowest);
  one.first = std::min(one.first, 1.0);
  one.willing = std::min(one.willing, 1.0);
}

using Table = actors::ClassRollouts;

void scale_all(Table& table, double actors::ClassRollout::*field, double by) {
  for (auto& one : table) one.*field *= by;
}

// Every step multiplies one parameter; some are alike for all classes, so that few are free.
std::vector<void (*)(Table&, double)> steps() {
  return {[](Table& t, double by) { scale_all(t, &actors::ClassRollout::requests, by); },
          [](Table& t, double by) { scale_all(t, &actors::ClassRollout::willing, by); },
          [](Table& t, double by) { scale_all(t, &actors::ClassRollout::first, by); },
          [](Table& t, double by) { t[0].slowest *= by, t[0].fastest *= by; },
          [](Table& t, double by) { t[1].slowest *= by, t[1].fastest *= by; },
          [](Table& t, double by) { t[2].slowest *= by, t[2].fastest *= by; },
          [](Table& t, double by) { t[3].slowest *= by, t[3].fastest *= by; },
          [](Table& t, double by) { t[0].started[0] *= by; },
          [](Table& t, double by) { t[0].started[1] *= by; },
          [](Table& t, double by) { t[1].started[0] *= by, t[1].started[1] *= by; },
          [](Table& t, double by) { t[2].started[0] *= by, t[2].started[1] *= by; },
          [](Table& t, double by) { t[3].started[0] *= by, t[3].started[1] *= by; },
          [](Table& t, double by) { t[3].started[2] *= by; },
          [](Table& t, double by) { t[3].started[3] *= by; }};
}

Table search(Table best, double seconds) {
  const auto start = std::chrono::steady_clock::now();
  const auto spent = [&] {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  };
  double least = loss_of(best);
  for (double size = 0.3; spent() < seconds; size *= 0.6) {
    for (const auto& step : steps()) {
      for (const double by : {1 + size, 1 / (1 + size)}) {
        if (spent() > seconds) return best;
        auto tried = best;
        step(tried, by);
        for (auto& one : tried) put_in_order(one);
        const double loss = loss_of(tried);
        if (loss >= least) continue;
        least = loss;
        best = tried;
        break;
      }
    }
    std::printf("step %.2f: loss %.4f after %.0f s\n", size, least, spent());
  }
  return best;
}

}  // namespace

int main(int argc, char** argv) {
  auto table = actors::class_rollouts();
  if (argc > 1) table = search(table, std::atof(argv[1]));
  print(table);
}
