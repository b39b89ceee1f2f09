#include "scenarios/ensemble/members.hpp"

#include <algorithm>
#include <atomic>
#include <bit>
#include <cmath>
#include <mutex>
#include <thread>

#include "events/store/hash.hpp"

namespace stichtag::scenarios {
namespace {

// What the threads share.
class Work {
 public:
  Work(Members& members, const RunMember& run, const Progress& progress)
      : members_(members), run_(run), progress_(progress), done_(members.done()) {}

  void go_on() {
    while (!stopped_) {
      const auto at = next_.fetch_add(1);
      if (at >= members_.values.size()) return;
      if (members_.values[at]) continue;
      auto values = run_(members_.first + at);
      const std::lock_guard lock(mutex_);
      if (!values) {
        note(at, values.problem());
        return;
      }
      members_.values[at] = *std::move(values);
      if (!progress_(++done_)) stopped_ = true;
    }
  }

  [[nodiscard]] const std::optional<Problem>& problem() const { return problem_; }

 private:
  // Of several, the one of the first member, so that threads make no difference.
  void note(std::size_t at, const Problem& problem) {
    stopped_ = true;
    if (problem_ && at > problem_at_) return;
    problem_ = problem;
    problem_at_ = at;
  }

  Members& members_;
  const RunMember& run_;
  const Progress& progress_;
  std::uint64_t done_;
  std::atomic<std::size_t> next_ = 0;
  std::atomic<bool> stopped_ = false;
  std::mutex mutex_;
  std::optional<Problem> problem_;
  std::size_t problem_at_ = 0;
};

void append(std::string& bytes, std::uint64_t number) {
  for (int shift = 0; shift < 64; shift += 8) bytes.push_back(char((number >> shift) & 0xffU));
}

// One pattern for every NaN.
std::uint64_t bits_of(double value) {
  return std::isnan(value) ? 0x7ff8000000000000U : std::bit_cast<std::uint64_t>(value);
}

// floor(runs * at / of) without overflow.
std::uint64_t cut(std::uint64_t runs, std::uint64_t at, std::uint64_t of) {
  return runs / of * at + runs % of * at / of;
}

}  // namespace

std::uint64_t first_of(const Shard& shard, std::uint64_t runs) {
  return cut(runs, shard.at, shard.of);
}
std::uint64_t past_last_of(const Shard& shard, std::uint64_t runs) {
  return cut(runs, shard.at + 1, shard.of);
}

std::uint64_t Members::done() const {
  return std::uint64_t(
      std::count_if(values.begin(), values.end(), [](const auto& one) { return one.has_value(); }));
}

Members none_yet(const Shard& shard, std::uint64_t runs) {
  const auto first = first_of(shard, runs);
  return {first, std::vector<std::optional<Values>>(past_last_of(shard, runs) - first)};
}

Result<Done> run_missing(Members& members, const RunMember& run, unsigned jobs,
                         const Progress& progress) {
  Work work(members, run, progress);
  std::vector<std::thread> threads;
  for (unsigned i = 1; i < jobs; ++i) threads.emplace_back([&work] { work.go_on(); });
  work.go_on();
  for (auto& thread : threads) thread.join();
  if (work.problem()) return *work.problem();
  return Done{};
}

std::string hash_of(const std::vector<Measure>& measures, const Members& members) {
  std::string bytes;
  for (const auto& measure : measures) bytes += measure.name + '\n';
  for (std::size_t at = 0; at < members.values.size(); ++at) {
    append(bytes, members.first + at);
    if (!members.values[at]) continue;
    for (const auto value : *members.values[at]) append(bytes, bits_of(value));
  }
  return store::to_hex(store::sha256(bytes));
}

}  // namespace stichtag::scenarios
