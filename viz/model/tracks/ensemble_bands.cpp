#include "viz/model/tracks/ensemble_bands.hpp"

#include <algorithm>
#include <cmath>

#include "engine/law/calendar.hpp"
#include "viz/model/compare/compare.hpp"

namespace stichtag::view {
namespace {

using scenarios::BanMeasure;

// Where a ban begins or ends, in which runs.
struct BanDay {
  BanMeasure of;
  const scenarios::Summary* summary;
};

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

std::vector<BanDay> ban_days(const scenarios::EnsembleTold& told) {
  std::vector<BanDay> days;
  for (const auto& one : told.summaries) {
    auto measure = scenarios::ban_measure(one.measure.name);
    if (measure && measure->of != BanMeasure::Of::days) days.push_back({*std::move(measure), &one});
  }
  return days;
}

// The case among those measured that fares like all of `groups`.
std::optional<CaseGroup> measured(const std::vector<BanDay>& days, const law::LegalState& state,
                                  const std::vector<CaseGroup>& groups) {
  for (const auto& day : days) {
    const bool alike = std::all_of(groups.begin(), groups.end(), [&](CaseGroup group) {
      return law::fare_alike(state, day.of.group, group);
    });
    if (alike) return day.of.group;
  }
  return std::nullopt;
}

std::string no_bands(Language language, law::Addressee addressee) {
  const bool german = language == Language::german;
  if (addressee != law::Addressee::gmsb)
    return german ? "Verbote sind für grundzuständige Betreiber gemessen; für diesen zeigen sie "
                    "keine Bänder."
                  : "Bans are measured for basic operators; for this one they show no bands.";
  return german ? "Die Datei enthält keine Verbote eines Falls, dem es wie diesem ergeht; daher "
                  "keine Bänder."
                : "The file holds no bans of a case that fares like this one; so there are no "
                  "bands.";
}

std::string bands_in_words(const ViewState& view, const Branch& front,
                           const scenarios::EnsembleTold& told) {
  const auto days = ban_days(told);
  const auto group = measured(days, front.state, {view.group});
  if (view.addressee != law::Addressee::gmsb || !group)
    return no_bands(view.language, view.addressee);
  std::int64_t differ = 0, same = 0;
  for (const auto& [of, summary] : days) {
    if (of.group != *group || summary->defined == 0 || !summary->quantiles) continue;
    ++(same_in_all(*summary, told.runs) ? same : differ);
  }
  return filled(view.language == Language::german
                    ? "{} Anfänge und Enden von Verboten gehen auseinander und haben ein Band, "
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
  if (asked.ensemble == nullptr || asked.addressee != law::Addressee::gmsb) return;
  const auto days = ban_days(*asked.ensemble);
  const auto group = measured(days, asked.branch().state, groups);
  if (!group) return;
  const auto runs = asked.ensemble->runs;
  for (const auto& [of, summary] : days) {
    if (of.product != line || of.group != *group) continue;
    if (summary->defined == 0 || !summary->quantiles || same_in_all(*summary, runs)) continue;
    auto band = band_of(*summary->quantiles, of.of == BanMeasure::Of::start);
    band.note = add_note(track, {summary->measure.name,
                                 sentence(asked.language, band, of.ground, summary->defined, runs),
                                 {},
                                 ""});
    track.bands.push_back(band);
  }
}

}  // namespace stichtag::view
