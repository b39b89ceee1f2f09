#include "scenarios/vendor_reader.hpp"

namespace stichtag::scenarios {

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
  fields.note();
}

}  // namespace stichtag::scenarios
