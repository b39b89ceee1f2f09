#include "scenarios/report/speech.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "events/vocabulary/digits.hpp"

namespace stichtag::report {
namespace {

// Bounds between neighbouring case groups, kWh a year and kW; the last group has no upper bound.
constexpr std::array<int, 9> consumer_bounds{0,     2000,  3000,  4000,  6000,
                                             10000, 20000, 50000, 100000};
constexpr std::array<int, 6> plant_bounds{1, 7, 15, 25, 30, 100};

struct Kind {
  std::size_t first;  // of the case groups
  std::size_t size;
  const int* bounds;
  const char* unit;
  std::string who;
  std::string all;
};

std::string range(const Speech& say, const Kind& kind, std::size_t low, std::size_t high) {
  const auto bound = [&](std::size_t at) { return say.count(kind.bounds[at]); };
  const bool from_start = low == 0, to_end = high + 1 == kind.size;
  if (from_start && to_end) return kind.all;
  if (from_start) return kind.who + say(" up to ", " bis ") + bound(high + 1) + kind.unit;
  if (to_end) return kind.who + say(" over ", " über ") + bound(low) + kind.unit;
  return kind.who + " " + bound(low) + "–" + bound(high + 1) + kind.unit;
}

void add_ranges(const Speech& say, const Kind& kind, const std::vector<CaseGroup>& groups,
                std::string& text) {
  const auto has = [&](std::size_t at) {
    return at < kind.size &&
           std::find(groups.begin(), groups.end(), CaseGroup(kind.first + at)) != groups.end();
  };
  for (std::size_t at = 0; at < kind.size; ++at) {
    if (!has(at)) continue;
    auto high = at;
    while (has(high + 1)) ++high;
    text += (text.empty() ? "" : ", ") + range(say, kind, at, high);
    at = high;
  }
}

// With a decimal comma in German, and one minus sign in every number.
std::string as_written(std::string text, bool german) {
  if (german) std::replace(text.begin(), text.end(), '.', ',');
  return text.starts_with("-") ? "−" + text.substr(1) : text;
}

const std::map<std::string_view, std::string_view>& german_units() {
  static const std::map<std::string_view, std::string_view> words{
      {"crews", "Trupps"},
      {"months", "Monate"},
      {"weeks", "Wochen"},
      {"days", "Tage"},
      {"gateways", "Gateways"},
      {"requests", "Anträge"},
      {"points", "Messstellen"},
      {" of visits", " der Besuche"},
      {" of points", " der Messstellen"},
      {" of the planned pace", " des geplanten Tempos"}};
  return words;
}

// The words of engine/actors/state/decision.cpp, for people.
const std::map<std::string_view, std::string_view>& german_choices() {
  static const std::map<std::string_view, std::string_view> words{
      {"goes-on", "macht weiter"},
      {"goes-on-without", "macht ohne das Produkt weiter"},
      {"pauses", "pausiert"},
      {"switches-mix", "wechselt die Produkte"},
      {"resumes", "nimmt wieder auf"},
      {"holds-in-doubt", "hält im Zweifel an"},
      {"goes-on-in-doubt", "macht im Zweifel weiter"},
      {"strands-stock", "Lager ist gestrandet"},
      {"starts-campaign", "beginnt eine Kampagne"},
      {"waits", "wartet"},
      {"skips-release", "überspringt die Version"},
      {"rolls-back", "rollt zurück"},
      {"goes-on-after-canary", "macht nach der Vorhut weiter"},
      {"cannot-update", "kann nicht aktualisieren"},
      {"slows-without-duty", "wird ohne Pflicht langsamer"},
      {"duty-again", "folgt wieder der Pflicht"},
      {"exchanges-on-site", "tauscht vor Ort"},
      {"calls-exchange-off", "bläst den Tausch ab"},
      {"use-lawful", "Weiterbetrieb wieder zulässig"},
      {"update-in-reach", "Aktualisierung erreichbar"},
      {"use-unlawful", "Weiterbetrieb unzulässig"},
      {"product-banned", "Produkt verboten"},
      {"product-undetermined", "Rechtslage ungeklärt"},
      {"product-permitted", "Produkt erlaubt"},
      {"no-duty", "keine Pflicht"},
      {"duty", "Pflicht"},
      {"new-certified-version", "neue zertifizierte Version"},
      {"certificate-ends", "Zertifikat läuft ab"},
      {"certificates-missing", "Zertifikat fehlt oder ist ungewiss"},
      {"vulnerability", "Schwachstelle"},
      {"brick-rate-too-high", "zu viele Ausfälle"},
      {"brick-rate-low", "wenige Ausfälle"},
      {"next-release-soon", "nächste Version kommt bald"},
      {"never-updates", "aktualisiert nie"},
      {"nothing-in-reach", "keine zertifizierte Version erreichbar"},
      {"latest-start-not-reached", "spätester Beginn nicht erreicht"},
      {"soaking", "Probezeit"}};
  return words;
}

}  // namespace

std::string Speech::operator()(Date day) const {
  const auto iso = to_string(day);
  if (!german()) return iso;
  return iso.substr(8, 2) + "." + iso.substr(5, 2) + "." + iso.substr(0, 4);
}

std::string Speech::count(std::int64_t number) const {
  auto digits = std::to_string(number < 0 ? -number : number);
  for (auto at = std::ptrdiff_t(digits.size()) - 3; at > 0; at -= 3)
    digits.insert(std::size_t(at), 1, german() ? '.' : ',');
  return number < 0 ? "−" + digits : digits;
}

std::string Speech::kilowatts(double watts) const {
  const auto kilowatts = watts / 1000;
  const bool few = std::abs(kilowatts) < 10;
  return (few ? as_written(trimmed(kilowatts, 1), german()) : count(std::llround(kilowatts))) +
         " kW";
}

std::string Speech::per_cent(double share, int decimals) const {
  return as_written(fixed(100 * share, decimals), german()) + " %";
}

std::string Speech::points(double gap) const {
  return (gap > 0 ? "+" : "") + as_written(fixed(100 * gap, 1), german()) +
         (german() ? " Pp." : " pp");
}

std::string Speech::decimal(double number) const {
  const double size = std::abs(number);
  if (size >= 100) return count(std::llround(number));
  auto text = fixed(number, size >= 10 ? 1 : 2);
  while (text.find('.') != std::string::npos && (text.back() == '0' || text.back() == '.')) {
    const bool point = text.back() == '.';
    text.pop_back();
    if (point) break;
  }
  return as_written(text, german());
}

std::string Speech::unit(const std::string& name) const {
  const auto found = german_units().find(name);
  return german() && found != german_units().end() ? std::string(found->second) : name;
}

std::string Speech::period(const Period& period) const {
  const auto& say = *this;
  if (!period.until) return say("since ", "seit ") + say(period.from);
  const auto last = *period.until - 1;
  if (last == period.from) return say(last);
  const bool month = period.from.year() == last.year() && period.from.month() == last.month();
  if (month && german()) return say(period.from).substr(0, 3) + "–" + say(last);
  return say(period.from) + say(" to ", " bis ") + say(last);
}

std::string Speech::days(int days) const {
  const auto& say = *this;
  return count(days) + (days == 1 ? say(" day", " Tag") : say(" days", " Tage"));
}

std::string Speech::norm(law::Ground ground) const {
  const auto& say = *this;
  switch (ground) {
    case law::Ground::s19_6_s2:
      return say("§ 19(6) S. 2 MsbG", "§ 19 Abs. 6 S. 2 MsbG");
    case law::Ground::s24_4:
      return say("§ 24(4) MsbG", "§ 24 Abs. 4 MsbG");
    case law::Ground::s19_5:
      return say("§ 19(5) MsbG", "§ 19 Abs. 5 MsbG");
    case law::Ground::court:
      return say("a court", "ein Gericht");
    case law::Ground::product_unknown:
      return say("product not on record", "kein bekanntes Produkt");
  }
  return {};
}

std::string Speech::cases(const std::vector<CaseGroup>& groups) const {
  const auto& say = *this;
  if (groups.size() == case_group_count) return say("all cases", "alle Fallgruppen");
  std::string text;
  add_ranges(say,
             {0, consumer_bounds.size(), consumer_bounds.data(), " kWh",
              say("consumers", "Verbraucher"), say("all consumers", "alle Verbraucher")},
             groups, text);
  if (std::find(groups.begin(), groups.end(), CaseGroup::controllable_14a) != groups.end())
    text += (text.empty() ? "" : ", ") + std::string("§ 14a EnWG");
  add_ranges(say,
             {std::size_t(CaseGroup::plant_1_7), plant_bounds.size(), plant_bounds.data(), " kW",
              say("plants", "Anlagen"), say("all plants", "alle Anlagen")},
             groups, text);
  return text;
}

std::string Speech::choice(std::string_view name) const {
  if (german()) {
    const auto found = german_choices().find(name);
    if (found != german_choices().end()) return std::string(found->second);
  }
  std::string text(name);
  std::replace(text.begin(), text.end(), '-', ' ');
  return text;
}

std::string product_name(const std::string& line) {
  static const std::map<std::string, std::string> names{{"ppc-smgw", "PPC SMGW"},
                                                        {"emh-casa", "EMH CASA"},
                                                        {"theben-conexa", "Theben CONEXA"},
                                                        {"sagemcom-smarty-iq", "SMARTY IQ"},
                                                        {"efr-sgh", "EFR SGH"}};
  const auto at = line.find('@');
  const auto found = names.find(line.substr(0, at));
  if (found == names.end()) return line;
  return at == std::string::npos ? found->second : found->second + " " + line.substr(at + 1);
}

}  // namespace stichtag::report
