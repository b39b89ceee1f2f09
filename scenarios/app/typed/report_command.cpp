#include "scenarios/app/typed/builder.hpp"

namespace stichtag::app {

void Builder::report_command() const {
  auto* report = command("report", "one self-contained page with pictures, tables and sources",
                         "stichtag report smarty-iq-fails history --out report.html");
  report->add_option("SCENARIO", request.words, "one or more names or files")->required();
  report->add_option("--out", request.out, "the page")->required()->option_text("FILE.html");
  report->add_option("--lang", request.lang, "language of the page")
      ->check(CLI::IsMember({"en", "de"}))
      ->option_text("en|de");
  report->add_option("--csv", request.csv, "also write every table to this folder")
      ->option_text("DIR");
  report
      ->add_option("--ics", request.ics,
                   "also write the deadlines of the next two years as a calendar")
      ->option_text("FILE");
  report
      ->add_option("--from", request.from,
                   "first day of that calendar (default: the latest knowledge on record)")
      ->option_text("DATE");
  report->add_option("--trace", request.trace, "also write a trace that ui.perfetto.dev opens")
      ->option_text("FILE");
  report
      ->add_option("--runs", request.runs,
                   "of the ensemble behind the quotas (default 20; 1: none)")
      ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{1'000'000}))
      ->option_text("N");
  report
      ->add_option(
          "--sensitivity-runs", request.sensitivity_runs,
          "at every end of an uncertain input (default 4, fewer if there are many; 0: none)")
      ->check(CLI::Range(std::uint64_t{0}, std::uint64_t{100'000}))
      ->option_text("N");
  report->add_option("--case", request.group, "case group of the first picture")
      ->option_text("CASE");
  seed(report);
  report->add_option("--set", request.settings, "a setting of an actor; may be repeated")
      ->option_text("K=V");
  report
      ->add_option("--reading", request.readings,
                   "a reading of a contested point, name=option; may be repeated")
      ->option_text("K=V");
  jobs(report);
}

}  // namespace stichtag::app
