#include "scenarios/app/typed/builder.hpp"

namespace stichtag::app {

void Builder::law_commands() const {
  auto* state = command("state", "what the law says on a day", "stichtag state --on 2022-06-01");
  scenario(state), view(state), strict(state), on(state), product(state);
  auto* bans = command("bans", "installation-ban periods",
                       "stichtag bans smarty-iq-fails --product sagemcom-smarty-iq");
  scenario(bans), view(bans), strict(bans), product(bans);
  bans->add_flag("--all-readings", request.all_readings,
                 "under every combination of readings, equal tables grouped");
  auto* why = command("why", "the proof of an answer, and what would change it",
                      "stichtag why smarty-iq-fails --on 2023-05-25 --product sagemcom-smarty-iq");
  scenario(why), view(why), strict(why), on(why), product(why);
  auto* diff = command("diff", "what differs between scenarios, days or days of knowledge",
                       "stichtag diff --on 2021-06-01 --known 2021-06-01 --known 2022-06-01");
  scenario(diff), view(diff), on(diff), product(diff);
  auto* impact =
      command("impact", "what falls with one fact", "stichtag impact --remove bsi-2022-finding");
  scenario(impact), view(impact), on(impact);
  impact
      ->add_option("--remove", request.remove,
                   "event id; without it, certificates are ranked by their loss")
      ->option_text("EVENT");
  auto* check = command("check", "unreachable exits, stale sources, contradictions; exit 1 if any",
                        "stichtag check smarty-iq-fails");
  scenario(check), view(check);
}

void Builder::other_commands() const {
  auto* graph =
      command("graph", "what rests on what, as DOT (text) or JSON", "stichtag graph --format json");
  scenario(graph);
  auto* deadline = command("deadline", "a deadline and its derivation",
                           "stichtag deadline --from 2022-05-20 --period P12M --roll");
  deadline->add_option("--from", request.from, "day of the event")->required()->option_text("DATE");
  deadline->add_option("--period", request.period, "ISO 8601 duration")
      ->required()
      ->option_text("P12M");
  deadline->add_option("--rule", request.rule, "norm cited for the roll")
      ->check(CLI::IsMember({"bgb", "vwvfg"}))
      ->option_text("bgb|vwvfg");
  deadline->add_flag("--roll", request.roll, "an end on a weekend or nationwide holiday moves on");
  command("readings", "contested points, their options, defaults and reasons", "stichtag readings");
  auto* outlook = command("outlook", "what comes: expiries, re-assessments, deadlines, quota dates",
                          "stichtag outlook --from 2026-11-24 --months 12");
  scenario(outlook), view(outlook);
  outlook->add_option("--from", request.from, "first day")->option_text("DATE");
  outlook->add_option("--months", request.months, "how far to look")
      ->check(CLI::Range(1, 600))
      ->option_text("N");
  outlook->add_option("--ics", request.ics, "also write a calendar file")->option_text("FILE");
  auto* certificates = command("certificates", "the register on a day",
                               "stichtag certificates --on 2026-11-24 --product theben-conexa");
  on(certificates), product(certificates), scenario(certificates);
}

}  // namespace stichtag::app
