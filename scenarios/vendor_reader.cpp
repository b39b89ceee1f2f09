#include "scenarios/vendor_reader.hpp"

namespace stichtag::scenarios {

namespace {

// A maker without a certificate. Its keys are known only beside the day that makes it one.
void read_entrant(ActorFields& fields, actors::VendorSpec& spec) {
  auto since = spec.in_procedure_since.value_or(Date(0));
  fields.day("in-procedure-since", since, "");
  if (fields.has("in-procedure-since")) spec.in_procedure_since = since;
  if (!spec.in_procedure_since) return;
  fields.number("entry-a-month", spec.entry_a_month, 0, 10,
                "hazard of a first certificate, a month,");
  fields.share("never-certified", spec.never, "probability that a new maker is never certified");
}

// { from = 2026-07-01, until = 2026-10-01 }
void read_halt(ActorFields& fields, actors::Halt& halt) {
  const Tree* table = fields.table("halt");
  auto inner = fields.inner(table, "halt");
  inner.day("from", halt.from, "");
  inner.day("until", halt.until, "");
  inner.note();
  if (table != nullptr && halt.until <= halt.from)
    inner.refuse(*table, "'halt' ends before it begins", "give from and until, until after from");
  fields.merge(inner);
  if (table != nullptr) fields.mark_set("halt", *table);
}

}  // namespace

void read_vendor(ActorFields& fields, actors::VendorSpec& spec) {
  fields.text("line", spec.line);
  fields.flag("releases", spec.releases, "future releases are drawn:");
  fields.duration("release-interval", spec.release_months, spec.release_shape,
                  {"gamma", "mean", "shape", months()}, "time between releases");
  fields.duration("cc-duration", spec.cc_months, spec.cc_sigma,
                  {"lognormal", "median", "sigma", months()}, "time to a CC certificate");
  fields.share("tr-with-cc", spec.tr_with_cc,
               "probability of the TR certificate within 4 months of a new TR version");
  fields.number("recertification-fails", spec.recertification_fails, 0, 0.11,
                "probability that a re-certification fails");
  fields.amount("vulnerabilities-a-year", spec.vulnerabilities_a_year, "vulnerabilities a year");
  fields.duration("patch-time", spec.patch_weeks, spec.patch_sigma,
                  {"lognormal", "median", "sigma", weeks()}, "time to a certified patch");
  fields.whole("grace-months", spec.grace_months, 0, 600,
               "months until the old certificate is revoked");
  read_halt(fields, spec.halt);
  read_entrant(fields, spec);
  fields.note();
}

}  // namespace stichtag::scenarios
