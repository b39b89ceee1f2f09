#include <charconv>

#include "scenarios/app/typed/builder.hpp"

namespace stichtag::app {
namespace {

// JSON has no larger ones, and what reads a number takes "-1" for a very large one.
const CLI::Validator whole_number(
    [](std::string& typed) -> std::string {
      const bool digits =
          !typed.empty() && typed.find_first_not_of("0123456789") == std::string::npos;
      std::int64_t number = 0;
      const auto read = std::from_chars(typed.data(), typed.data() + typed.size(), number);
      if (digits && read.ec == std::errc{}) return {};
      return "'" + typed + "' is no whole number from 0 to 9223372036854775807";
    },
    "", "whole number");

}  // namespace

CLI::App* Builder::command(const std::string& name, const std::string& what,
                           const std::string& example) const {
  auto* sub = app.add_subcommand(name, what);
  sub->footer("Example:\n  " + example);
  const auto choose = [this](const std::string& typed) {
    request.format = typed == "json" ? Format::json : typed == "csv" ? Format::csv : Format::text;
  };
  sub->add_option_function<std::string>("--format", choose, "text, json or csv")
      ->check(CLI::IsMember({"text", "json", "csv"}))
      ->option_text("text|json|csv");
  return sub;
}

void Builder::scenario(CLI::App* sub) const {
  sub->add_option("SCENARIO", request.words,
                  "a name of `stichtag scenario list`, or a file; default: history");
}

void Builder::view(CLI::App* sub) const {
  sub->add_option("--known", request.known, "as known on this day (default: the latest knowledge)")
      ->option_text("DATE");
  sub->add_option("--case", request.group, "case group, such as consumer-6000-10000")
      ->option_text("CASE");
  sub->add_option("--addressee", request.addressee, "gmsb, plaintiff, co-plaintiff or competitive")
      ->option_text("WHO");
  sub->add_option("--reading", request.readings,
                  "a reading of a contested point, name=option; may be repeated")
      ->option_text("K=V");
}

void Builder::strict(CLI::App* sub) const {
  sub->add_flag("--strict", request.strict, "exit 5 when something is undetermined");
}

void Builder::on(CLI::App* sub) const {
  sub->add_option("--on", request.on, "day in question")->option_text("DATE");
}

void Builder::product(CLI::App* sub) const {
  sub->add_option("--product", request.product, "line, line@version, or uncertified-system")
      ->option_text("P");
}

void Builder::shock(CLI::App* sub) const {
  sub->add_option("--shock", request.shocks,
                  "what goes wrong: crew-loss:0.5@2026-07-01+90; may be repeated (docs/stress.md)")
      ->option_text("SHOCK");
}

// What every simulated command takes.
void Builder::chance(CLI::App* sub) const {
  actors(sub);
  sub->add_option("--replication", request.replication, "number of the draw under the seed")
      ->check(whole_number)
      ->option_text("K");
}

// Seed and actors, without a number of a draw.
void Builder::actors(CLI::App* sub) const {
  shock(sub);
  seed(sub);
  sub->add_option("--set", request.settings,
                  "a setting of an actor, such as operator.NAME.crews.most=20; may be repeated")
      ->option_text("K=V");
  sub->add_option("--reading", request.readings,
                  "a reading of a contested point, name=option; may be repeated")
      ->option_text("K=V");
}

void Builder::seed(CLI::App* sub) const {
  sub->add_option("--seed", request.seed, "of the draws of chance; the same seed, the same run")
      ->check(whole_number)
      ->option_text("N");
}

void Builder::jobs(CLI::App* sub) const {
  sub->add_option("--jobs", request.jobs, "threads (default: as many as cores)")
      ->check(CLI::Range(1, 1024))
      ->option_text("J");
}

void Builder::designed(CLI::App* sub) const {
  sub->add_option("--design", request.design, "of uncertain inputs: mc, lhs, sobol")
      ->option_text("DESIGN");
}

}  // namespace stichtag::app
