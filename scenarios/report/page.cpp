// The whole page: style, headline, sections. No script, no address outside the page.
#include <algorithm>

#include "scenarios/report/markup.hpp"
#include "scenarios/report/sections.hpp"
#include "scenarios/report/style.hpp"

namespace stichtag::report {
namespace {

// Patterns stand once, before all pictures: 1 px stripes and dots that greyscale paper shows too.
constexpr std::string_view patterns =
    R"svg(<svg width="0" height="0" class="patterns" aria-hidden="true"><defs>
<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#FCE9DD"/><rect width="2.6" height="6" fill="#D55E00"/></pattern>
<pattern id="doubt" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect width="6" height="6" fill="#ECEEF0"/><rect width="1.6" height="6" fill="#8C96A0"/></pattern>
<pattern id="dots" width="7" height="7" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r="0.8" fill="#A9B1BA"/></pattern>
<pattern id="undone" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="#FFFFFF"/><rect width="1" height="5" fill="#57606A"/></pattern>
<pattern id="p1" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="#009E73"/><circle cx="2.5" cy="2.5" r="1" fill="#FFFFFF"/></pattern>
<pattern id="p2" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="#E69F00"/><rect width="5" height="1.2" fill="#FFFFFF"/></pattern>
<pattern id="p3" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#CC79A7"/><rect width="1.4" height="6" fill="#FFFFFF"/></pattern>
<pattern id="p4" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#F0E442"/><rect width="1.2" height="6" fill="#57606A"/></pattern>
</defs></svg>
)svg";

std::string title_of(const Report& report) {
  std::string names;
  for (const auto& side : report.sides) names += (names.empty() ? "" : " · ") + side.scenario.name;
  return "Stichtag: " + names;
}

std::string latest_known(const Report& report) {
  auto known = report.sides.front().today;
  for (const auto& side : report.sides) known = std::max(known, side.today);
  return report.say(known);
}

std::string header_of(const Report& report) {
  const auto& say = report.say;
  const auto& key = report.sides.front().ran.run.key;
  const auto meta = say("As known on ", "Kenntnisstand ") + latest_known(report) +
                    say(" · seed ", " · Startwert ") + std::to_string(key.seed) +
                    say(" · a model, not legal advice", " · ein Modell, keine Rechtsberatung");
  return around("header", "",
                element("p", "mark", "Stichtag") +
                    element("h1", "",
                            report.say("Which gateway could be installed when",
                                       "Welches Gateway wann eingebaut werden durfte")) +
                    element("p", "meta", meta)) +
         "\n";
}

std::string contents(const std::vector<Section>& sections) {
  std::string items;
  for (const auto& section : sections)
    items += "<a href=\"#" + escaped(section.id) + "\">" + escaped(section.title) + "</a> ";
  return around("nav", "", items) + "\n";
}

std::string footer_of(const Report& report) {
  const auto& say = report.say;
  std::string hashes;
  for (const auto& side : report.sides)
    hashes +=
        (hashes.empty() ? "" : ", ") + letter_of(report, side) + " " + side.ran.hash.substr(0, 16);
  return element("footer", "",
                 say("Runs by hash: ", "Läufe nach Hash: ") + hashes +
                     say(". The same input gives the same page, byte for byte. This is a model, "
                         "not legal advice.",
                         ". Gleiche Eingabe, gleiche Seite, Byte für Byte. Dies ist ein Modell, "
                         "keine Rechtsberatung.")) +
         "\n";
}

}  // namespace

std::vector<Section> sections_of(const Report& report) {
  return {ban_section(report),         regime_section(report),   quota_section(report),
          fleet_section(report),       campaign_section(report), decision_section(report),
          sensitivity_section(report), reading_section(report),  source_section(report)};
}

std::string page_of(const Report& report, const std::vector<Section>& sections) {
  std::string page = "<!DOCTYPE html>\n<html lang=\"";
  page += report.say("en", "de");
  page +=
      "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
      "content=\"width=device-width, initial-scale=1\">\n"
      "<link rel=\"icon\" href=\"data:,\">\n";
  page += element("title", "", title_of(report)) + "\n<style>\n" +
          std::string(style_files().front().text) + "</style>\n</head>\n<body>\n";
  page += patterns;
  page += header_of(report) + headline_of(report) + contents(sections) + "<main>\n";
  for (const auto& section : sections) page += html_of(section, report.say);
  return page + "</main>\n" + footer_of(report) + "</body>\n</html>\n";
}

std::string letter_of(const Report& report, const Side& side) {
  const auto at = std::size_t(&side - report.sides.data());
  return at < 26 ? std::string(1, char('A' + at)) : std::to_string(at + 1);
}

std::string operator_name(const Side& side, std::uint32_t at) {
  const auto& all = side.ran.spec.operators;
  return at < all.size() ? all[at].name : "office";
}

std::string shell_word(const std::string& word) {
  constexpr std::string_view plain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./=:,@%+";
  if (!word.empty() && word.find_first_not_of(plain) == std::string::npos) return word;
  std::string quoted = "'";
  for (const char c : word) {
    if (c == '\'')
      quoted += "'\\''";
    else
      quoted += c;
  }
  return quoted + "'";
}

std::string Commands::of_run(const std::string& command, const Side& side) const {
  return "stichtag " + command + " " + shell_word(side.word) + options;
}

}  // namespace stichtag::report
