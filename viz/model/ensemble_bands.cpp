#include "viz/model/ensemble_bands.hpp"

#include <cmath>

namespace stichtag::view {
namespace {

constexpr law::Ground grounds[] = {law::Ground::s19_6_s2, law::Ground::s24_4, law::Ground::court};

const scenarios::Summary* summary_of(const scenarios::EnsembleTold& ensemble,
                                     const std::string& name) {
  for (const auto& one : ensemble.summaries) {
    if (one.measure.name == name) return one.defined > 0 && one.quantiles ? &one : nullptr;
  }
  return nullptr;
}

DayBand band_of(const scenarios::Quantiles& quantiles, bool start) {
  DayBand band{{Date(0), Date(0), Date(0), Date(0), Date(0)}, start, 0};
  for (std::size_t i = 0; i < quantiles.size(); ++i)
    band.quantiles[i] = Date(int(std::lround(quantiles[i])));
  return band;
}

// "Ban under § 19(6) S. 2 MsbG begins: 2023-05-24 in the middle run, from ... to ... in nine of
// ten; 37 of 100 runs have it."
std::string sentence(Language language, const DayBand& band, law::Ground ground, std::uint64_t with,
                     std::uint64_t runs) {
  const bool german = language == Language::german;
  const auto& q = band.quantiles;
  const auto* pattern =
      band.start ? (german ? "Verbot nach {} beginnt: im mittleren Lauf {}, in neun von zehn {} "
                             "bis {}, in der Hälfte {} bis {}. {} von {} Läufen haben es."
                           : "Ban under {} begins: {} in the middle run, {} to {} in nine of ten, "
                             "{} to {} in half of them. {} of {} runs have it.")
                 : (german ? "Verbot nach {} endet: im mittleren Lauf {}, in neun von zehn {} bis "
                             "{}, in der Hälfte {} bis {}. {} von {} Läufen haben es."
                           : "Ban under {} ends: {} in the middle run, {} to {} in nine of ten, "
                             "{} to {} in half of them. {} of {} runs have it.");
  return filled(pattern, {norm_of(language, ground), say(language, q[2]), say(language, q[0]),
                          say(language, q[4]), say(language, q[1]), say(language, q[3]),
                          say(language, std::int64_t(with)), say(language, std::int64_t(runs))});
}

}  // namespace

void add_ban_bands(Track& track, const TracksAsked& asked, const std::string& line) {
  if (asked.ensemble == nullptr || asked.group != CaseGroup::consumer_6000_10000 ||
      asked.addressee != law::Addressee::gmsb)
    return;
  for (const auto ground : grounds) {
    for (const bool start : {true, false}) {
      const auto name =
          (start ? "ban-start/" : "ban-end/") + line + "/" + std::string(law::name_of(ground));
      const auto* summary = summary_of(*asked.ensemble, name);
      if (summary == nullptr) continue;
      auto band = band_of(*summary->quantiles, start);
      // What is the same in all runs the ribbon shows already.
      if (band.quantiles.front() == band.quantiles.back() &&
          summary->defined == asked.ensemble->runs)
        continue;
      band.note = add_note(
          track, {name,
                  sentence(asked.language, band, ground, summary->defined, asked.ensemble->runs),
                  {},
                  ""});
      track.bands.push_back(band);
    }
  }
}

}  // namespace stichtag::view
