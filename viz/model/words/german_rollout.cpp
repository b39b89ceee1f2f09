#include "viz/model/words/german_rollout.hpp"

#include <algorithm>
#include <string_view>

#include "viz/model/words/words.hpp"

namespace stichtag::view {
namespace {

struct Pair {
  std::string_view known;
  std::string_view german;
};

constexpr Pair metrics[] = {
    {"metering_points_notified", "Angezeigte Messstellen"},
    {"metering_points_total", "Messstellen insgesamt"},
    {"mandatory_cases_notified", "Angezeigte Pflichteinbaufälle"},
    {"optional_cases_notified", "Angezeigte optionale Einbaufälle"},
    {"mandatory_cases", "Pflichteinbaufälle"},
    {"mandatory_share_consumption_gt_6000kWh",
     "Anteil an den Pflichteinbaufällen, Verbrauch über 6.000 kWh"},
    {"mandatory_share_generation_gt_7kW", "Anteil an den Pflichteinbaufällen, Anlagen über 7 kW"},
    {"mandatory_share_14a", "Anteil an den Pflichteinbaufällen, § 14a EnWG"},
    {"imsys_share_all_points", "Anteil der iMSys an allen Messstellen"},
    {"mme_share_all_points", "Anteil der mME an allen Messstellen"},
    {"imsys_installed", "Eingebaute iMSys"},
    {"imsys_installs_per_month", "Einbauten von iMSys"},
    {"mandatory_imsys_installed", "Eingebaute iMSys, Pflichteinbaufälle"},
    {"mandatory_installs_per_month", "Einbauten, Pflichteinbaufälle"},
    {"mandatory_quota_6_100MWh_14a_EEG7_100kW",
     "Pflichtquote, 6 bis 100 MWh, § 14a, Anlagen von 7 bis 100 kW"},
    {"mandatory_quota_6_100MWh_14a", "Pflichtquote, 6 bis 100 MWh und § 14a"},
    {"mandatory_quota_gt_100MWh", "Pflichtquote über 100 MWh"},
    {"mandatory_quota_old_definition", "Pflichtquote nach alter Zählung"},
    {"mandatory_quota_class_average", "Pflichtquote, Mittel der Größenklasse"},
    {"operators_in_class", "Messstellenbetreiber der Größenklasse"},
    {"msb_reporting", "Messstellenbetreiber mit Meldung"},
    {"gmsb_reporting", "Grundzuständige mit Meldung"},
    {"gmsb_with_zero_imsys", "Grundzuständige ohne ein iMSys"},
    {"gmsb_started_below_13_percent", "Grundzuständige, die begonnen haben, unter 13 %"},
    {"gmsb_at_or_above_20_percent", "Grundzuständige mit 20 % und mehr"},
    {"gwa_registered", "Angemeldete Gateway-Administratoren"},
    {"gwa_certified", "Zertifizierte Gateway-Administratoren"},
    {"smgw_manufacturers_in_certification", "Gateway-Hersteller in der Zertifizierung"},
    {"smgw_manufacturers_cc_certified", "Gateway-Hersteller mit CC-Zertifikat"},
    {"smgw_devices_still_in_certification", "Gateways noch in der Zertifizierung"},
    {"ey_barometer_score", "EY-Barometer"},
    {"ey_barometer_key_factor_certification", "EY-Barometer, Schlüsselfaktor Zertifizierung"},
    {"price_cap_per_year_6_10MWh", "Preisobergrenze im Jahr, 6 bis 10 MWh"},
    {"price_cap_per_year_10_20MWh", "Preisobergrenze im Jahr, 10 bis 20 MWh"},
    {"price_cap_per_year_20_50MWh", "Preisobergrenze im Jahr, 20 bis 50 MWh"},
    {"price_cap_per_year_50_100MWh", "Preisobergrenze im Jahr, 50 bis 100 MWh"},
    {"price_cap_per_year_EEG_7_15kW", "Preisobergrenze im Jahr, Anlagen von 7 bis 15 kW"},
    {"price_cap_per_year_EEG_15_25kW", "Preisobergrenze im Jahr, Anlagen von 15 bis 25 kW"},
    {"price_cap_per_year_EEG_15_30kW", "Preisobergrenze im Jahr, Anlagen von 15 bis 30 kW"},
    {"price_cap_per_year_EEG_25_100kW", "Preisobergrenze im Jahr, Anlagen von 25 bis 100 kW"},
    {"price_cap_per_year_EEG_30_100kW", "Preisobergrenze im Jahr, Anlagen von 30 bis 100 kW"},
    {"price_cap_per_year_14a", "Preisobergrenze im Jahr, § 14a EnWG"},
    {"price_cap_per_year_optional", "Preisobergrenze im Jahr, optionaler Einbau"},
    {"price_cap_per_year_mME", "Preisobergrenze im Jahr, mME"},
    {"price_cap_per_year_network_operator_part",
     "Preisobergrenze im Jahr, Anteil des Netzbetreibers"},
    {"price_cap_per_year_control_device", "Preisobergrenze im Jahr, Steuerbox"},
    {"one_off_fee_early_installation", "Einmalig für vorzeitigen Einbau"}};

constexpr Pair units[] = {{"points", ""},
                          {"operators", ""},
                          {"companies", ""},
                          {"manufacturers", ""},
                          {"devices", ""},
                          {"units", ""},
                          {"percent", " %"},
                          {"units/month", " im Monat"},
                          {"points of 100", " von 100 Punkten"},
                          {"EUR gross", " EUR brutto"}};

constexpr Pair scopes[] = {
    {"national", "bundesweit"},
    {"all gMSB", "alle Grundzuständigen"},
    {"all gMSB (just under)", "alle Grundzuständigen, knapp darunter"},
    {"all gMSB (just over)", "alle Grundzuständigen, knapp darüber"},
    {"all gMSB (6-100 MWh incl. 14a)", "alle Grundzuständigen, 6 bis 100 MWh mit § 14a"},
    {"gMSB and wMSB", "grundzuständige und wettbewerbliche"},
    {"gt_500k", "über 500.000 Messstellen"},
    {"100k_500k", "100.000 bis 500.000 Messstellen"},
    {"30k_100k", "30.000 bis 100.000 Messstellen"},
    {"lt_30k", "unter 30.000 Messstellen"},
    {"national (approx., \"early 2022\")", "bundesweit, ungefähr, „Anfang 2022“"},
    {"national (autumn 2019)", "bundesweit, Herbst 2019"},
    {"national (more than)", "bundesweit, mehr als"},
    {"national (definition incl. competitive MSB, break in series)",
     "bundesweit, nun mit wettbewerblichen, Bruch in der Reihe"},
    {"user part; valid from this date", "Anteil des Anschlussnutzers, ab diesem Tag"},
    {"total charge per point, then borne by user; valid from this date",
     "ganzes Entgelt je Messstelle, damals vom Anschlussnutzer, ab diesem Tag"},
    {"mandatory cases; valid from this date", "Pflichteinbaufälle, ab diesem Tag"},
    {"per party, s.30(2); valid from this date", "je Beteiligten, § 30(2), ab diesem Tag"},
    {"presumed adequate up to; plus up to 30 a year for optional cases",
     "bis dahin als angemessen vermutet; dazu bis 30 im Jahr bei optionalem Einbau"},
    {"approx.", "ungefähr"},
    {"average since 2024-12-31 (4.63 million cases assumed)",
     "Mittel seit dem 31.12.2024, bei angenommenen 4,63 Mio. Fällen"}};

template <std::size_t count>
std::optional<std::string> found(const Pair (&pairs)[count], std::string_view known) {
  for (const auto& pair : pairs) {
    if (pair.known == known) return std::string(pair.german);
  }
  return std::nullopt;
}

// "50900000" is "50.900.000", and "13.91" is "13,91"; digits as published.
std::string number(std::string text) {
  const auto point = text.find('.');
  const auto whole = point == std::string::npos ? text.size() : point;
  if (point != std::string::npos) text[point] = ',';
  for (auto at = std::ptrdiff_t(whole) - 3; at > 0; at -= 3) text.insert(std::size_t(at), ".");
  return text;
}

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos;
}

// One part of a scope: "average since 2021-12-31", "of 879", "899 network operators".
std::optional<std::string> part_in_german(std::string_view part) {
  if (auto words = found(scopes, part)) return words;
  constexpr std::string_view since = "average since ", of = "of ", who = " network operators";
  if (part.starts_with(since)) {
    const auto day = parse_date(part.substr(since.size()));
    return day ? std::optional("Mittel seit dem " + say(Language::german, *day)) : std::nullopt;
  }
  if (part.starts_with(of) && is_number(part.substr(of.size())))
    return "von " + number(std::string(part.substr(of.size())));
  if (part.ends_with(who) && is_number(part.substr(0, part.size() - who.size())))
    return number(std::string(part.substr(0, part.size() - who.size()))) + " Netzbetreiber";
  return std::nullopt;
}

std::optional<std::string> scope_in_german(std::string_view scope) {
  if (auto whole = part_in_german(scope)) return whole;
  const auto comma = scope.find(", ");
  if (comma == std::string_view::npos) return std::nullopt;
  const auto first = part_in_german(scope.substr(0, comma));
  const auto rest = scope_in_german(scope.substr(comma + 2));
  if (!first || !rest) return std::nullopt;
  return *first + ", " + *rest;
}

}  // namespace

std::optional<std::string> german_figure(const RolloutReported& figure) {
  const auto what = found(metrics, figure.metric);
  const auto unit = found(units, figure.unit);
  if (!what || !unit || !is_number(figure.value)) return std::nullopt;
  auto text = *what + ": " + number(figure.value) + *unit;
  if (figure.scope.empty()) return text;
  const auto scope = scope_in_german(figure.scope);
  if (!scope) return std::nullopt;
  return text + " (" + *scope + ")";
}

}  // namespace stichtag::view
