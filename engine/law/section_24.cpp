#include "engine/law/section_24.hpp"

#include <algorithm>

#include "engine/law/certificates.hpp"

namespace stichtag::law {
namespace {

bool cc_valid_of(const Matter& matter, const Version& version, Day& day) {
  return std::any_of(version.covered_by.begin(), version.covered_by.end(),
                     [&](const auto& coverage) { return covers(matter, coverage, day); });
}

bool names(const Certificate& tr, const std::string& version) {
  return tr.versions.empty() ||
         std::find(tr.versions.begin(), tr.versions.end(), version) != tr.versions.end();
}

enum class Basis { named, carried_over };

bool tr_shown(const Matter& matter, const Version& version, Basis basis, bool exact, Day& day) {
  for (const auto& tr : matter.line.tr) {
    if (tr.issue.works.is_exact() != exact) continue;
    const bool named = names(tr, version.name);
    if (basis == Basis::named ? !named : named || tr.versions.empty()) continue;
    if (!valid(matter, tr, day)) continue;
    if (basis == Basis::named) return true;
    if (!certified_later(matter, tr, version, day)) continue;
    return matter.inquiry.reading(ReadingId::tr_carry_over) == option::carried;
  }
  return false;
}

// What is certain is asked first, so that no unknown fact is named that does not matter.
bool tr_valid(const Matter& matter, const Version& version, Day& day) {
  return tr_shown(matter, version, Basis::named, true, day) ||
         tr_shown(matter, version, Basis::carried_over, true, day) ||
         tr_shown(matter, version, Basis::named, false, day) ||
         tr_shown(matter, version, Basis::carried_over, false, day);
}

bool interoperability_reached(const Matter& matter, Day& day) {
  for (const auto& moment : matter.state.interoperability) {
    if (!matter.inquiry.at_work(moment, day)) continue;
    matter.inquiry.fact(moment, "conformity with TR-03109-1 must be shown from this day on");
    return true;
  }
  return false;
}

bool complete_of(const Matter& matter, const Version& version, Day& day) {
  if (!cc_valid_of(matter, version, day)) return false;
  if (interoperability_reached(matter, day)) {
    const bool shown = tr_valid(matter, version, day);
    if (!shown && matter.inquiry.explaining()) {
      matter.inquiry.because("MsbG § 24(4)",
                             "no TR-03109-1 conformity is shown for version " + version.name);
    }
    return shown;
  }
  return tr_valid(matter, version, day) ||
         matter.inquiry.reading(ReadingId::interop_due) != option::ovg;
}

template <class Holds>
bool for_product(const Matter& matter, Holds holds) {
  if (matter.version != nullptr) return holds(*matter.version);
  return std::any_of(matter.line.versions.begin(), matter.line.versions.end(), holds);
}

// A certificate of any version counts for a version that has been certified at all (N05).
bool asks_for_line(const Matter& matter, Day& day) {
  return matter.version != nullptr &&
         matter.inquiry.reading(ReadingId::product_identity) == option::by_product_line &&
         ever_certified(matter, day);
}

}  // namespace

bool cc_valid(const Matter& matter, Day& day) {
  return for_product(matter, [&](const Version& v) { return cc_valid_of(matter, v, day); });
}

bool ever_certified(const Matter& matter, Day& day) {
  return for_product(matter, [&](const Version& version) {
    return std::any_of(version.covered_by.begin(), version.covered_by.end(),
                       [&](const auto& coverage) { return began(matter, coverage, day); });
  });
}

bool complete(const Matter& matter, Day& day) {
  const Step step(matter.inquiry, "MsbG § 24(1), (4)",
                  "are the certificates there that it asks for");
  const bool own =
      for_product(matter, [&](const Version& v) { return complete_of(matter, v, day); });
  return step.verdict(own || (asks_for_line(matter, day) && complete(matter.of_line(), day)));
}

}  // namespace stichtag::law
