// The reference fleet in cohorts: per product the gateways not yet installed, and those that wait
// for their wave. All of a kind are exchangeable, so a day takes a binomial part of them.
#include "engine/fleet/reference_fleet.hpp"

namespace stichtag::fleet {
namespace {

using simulation::Stream;

class Sampler {
 public:
  Sampler(std::uint64_t seed, std::vector<BinomialDraw>* record)
      : stream_({.seed = seed, .purpose = simulation::Purpose::trial, .index = 1}),
        record_(record) {}

  Count part_of(Count n, double p) {
    if (record_ != nullptr && n > 0 && p > 0 && p < 1) record_->push_back({n, p});
    return simulation::binomial(stream_, n, p);
  }

 private:
  Stream stream_;
  std::vector<BinomialDraw>* record_;
};

class ProductRun {
 public:
  ProductRun(Sampler& sampler, std::uint32_t product, Count gateways)
      : sampler_(sampler), product_(product), not_installed_(gateways) {}

  void run(ReferenceCounts& counts) {
    for (std::uint32_t day = 0; day < reference_days; ++day) {
      const Count installed = install(day);
      counts.installed[day][product_] = installed;
      counts.certified[day][product_] = attempt(day, first_attempts(day, installed));
    }
  }

 private:
  // Uniform over the days: of those left, one part in the number of days left.
  Count install(std::uint32_t day) {
    const Count installed = sampler_.part_of(not_installed_, 1.0 / (reference_days - day));
    not_installed_ -= installed;
    return installed;
  }

  // Of those that wait the wave is known to come today or later; of today's installations, some
  // wave has come already.
  Count first_attempts(std::uint32_t day, Count installed) {
    const auto certified = reference_certified[product_];
    if (day >= certified + reference_waves) return installed;
    if (day < certified) {
      waiting_ += installed;
      return 0;
    }
    const auto wave = day - certified;
    const Count due = sampler_.part_of(waiting_, 1.0 / (reference_waves - wave)) +
                      sampler_.part_of(installed, double(wave + 1) / reference_waves);
    waiting_ += installed - due;
    return due;
  }

  Count attempt(std::uint32_t day, Count first) {
    auto& again = failed_[day % reference_retry];  // a week ago
    const Count attempts = first + again;
    again = sampler_.part_of(attempts, reference_failure);
    return attempts - again;
  }

  Sampler& sampler_;
  std::uint32_t product_;
  Count not_installed_;
  Count waiting_ = 0;
  std::array<Count, reference_retry> failed_{};
};

ReferenceCounts run_cohorts(Count gateways, Sampler sampler) {
  ReferenceCounts counts;
  for (std::uint32_t product = 0; product < reference_products; ++product) {
    const Count own = sampler.part_of(gateways, 1.0 / (reference_products - product));
    gateways -= own;
    ProductRun(sampler, product, own).run(counts);
  }
  return counts;
}

}  // namespace

ReferenceCounts reference_by_cohorts(Count gateways, std::uint64_t seed) {
  return run_cohorts(gateways, Sampler(seed, nullptr));
}

std::vector<BinomialDraw> draws_of_cohorts(Count gateways, std::uint64_t seed) {
  std::vector<BinomialDraw> draws;
  static_cast<void>(run_cohorts(gateways, Sampler(seed, &draws)));
  return draws;
}

Count draw_all(const std::vector<BinomialDraw>& draws, std::uint64_t seed) {
  Stream stream({.seed = seed, .purpose = simulation::Purpose::trial, .index = 2});
  Count sum = 0;
  for (const auto& draw : draws) sum += simulation::binomial(stream, draw.n, draw.p);
  return sum;
}

}  // namespace stichtag::fleet
