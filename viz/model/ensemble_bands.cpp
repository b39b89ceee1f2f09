#include "viz/model/ensemble_bands.hpp"

#include <algorithm>
#include <cmath>

#include "engine/law/calendar.hpp"
#include "viz/model/compare.hpp"

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

// What is the same in all runs the ribbon shows already.
bool same_in_all(const scenarios::Summary& summary, std::uint64_t runs) {
  return summary.defined == runs &&
         std::lround(summary.quantiles->front()) == std::lround(summary.quantiles->back());
}

bool measured(const Branch& branch, law::Addressee addressee,
              const std::vector<CaseGroup>& groups) {
  return addressee == law::Addressee::gmsb &&
         std::all_of(groups.begin(), groups.end(), [&](CaseGroup group) {
           return law::fare_alike(branch.state, CaseGroup::consumer_6000_10000, group);
         });
}

std::string bands_in_words(const ViewState& view, const Branch& front,
                           const scenarios::EnsembleTold& told) {
  const bool german = view.language == Language::german;
  if (!measured(front, view.addressee, {view.group}))
    return german ? "Verbote sind für Verbraucher von 6.000 bis 10.000 kWh und "
                    "grundzuständige Betreiber gemessen; für diesen Fall zeigen sie keine Bänder."
                  : "Bans are measured for consumers of 6,000 to 10,000 kWh and basic operators; "
                    "for this case they show no bands.";
  std::int64_t differ = 0, same = 0;
  for (const auto& one : told.summaries) {
    const auto& name = one.measure.name;
    if (!name.starts_with("ban-start/") && !name.starts_with("ban-end/")) continue;
    if (one.defined == 0 || !one.quantiles) continue;
    ++(same_in_all(one, told.runs) ? same : differ);
  }
  return filled(german ? "{} Anfänge und Enden von Verboten gehen auseinander und haben ein Band, "
                         "{} sind in allen Läufen gleich."
                       : "{} starts and ends of bans differ and have a band, {} are the same in "
                         "all runs.",
                {say(view.language, differ), say(view.language, same)});
}

std::string quotas_in_words(Language language, const scenarios::EnsembleTold& told) {
  const bool german = language == Language::german;
  if (!told.fans.empty())
    return german ? "Quoten: Anteile an den Abenden auf dem Weg zum Stichtag, als Fächer."
                  : "Quotas: shares on evenings on the way to the due day, as fans.";
  const auto due = std::count_if(told.summaries.begin(), told.summaries.end(), [](const auto& one) {
    return one.measure.name.starts_with("quota-achieved/") && one.quantiles;
  });
  return filled(german ? "Quoten: die Datei enthält {} Anteile am Stichtag, nicht den Weg dorthin; "
                         "die Streuung steht daher nur am Stichtag."
                       : "Quotas: the file holds {} shares on due days, not the way there; so a "
                         "spread stands on due days alone.",
                {say(language, std::int64_t(due))});
}

}  // namespace

std::vector<std::string> ensemble_told(const ViewState& view, const Branch& front,
                                       std::size_t named) {
  const auto wanted = ensemble_of(view, named);
  if (!wanted) return {};
  std::vector<std::string> lines{ensemble_in_words(view, named)};
  const auto& seen = view.ensemble;
  if (!(seen.of == *wanted) || !seen.result) return lines;
  lines.push_back(bands_in_words(view, front, *seen.result));
  lines.push_back(quotas_in_words(view.language, *seen.result));
  return lines;
}

void add_ban_bands(Track& track, const TracksAsked& asked, const std::string& line,
                   const std::vector<CaseGroup>& groups) {
  if (asked.ensemble == nullptr || !measured(asked.branch(), asked.addressee, groups)) return;
  for (const auto ground : grounds) {
    for (const bool start : {true, false}) {
      const auto name =
          (start ? "ban-start/" : "ban-end/") + line + "/" + std::string(law::name_of(ground));
      const auto* summary = summary_of(*asked.ensemble, name);
      if (summary == nullptr) continue;
      auto band = band_of(*summary->quantiles, start);
      if (same_in_all(*summary, asked.ensemble->runs)) continue;
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
