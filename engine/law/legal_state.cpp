#include "engine/law/legal_state.hpp"

#include <algorithm>

namespace stichtag::law {
namespace {

Moment moment_of(const LegalState& state, const Recorded& recorded) {
  return {std::uint32_t(state.ids.size()), works_from(recorded).date, recorded.known.date,
          recorded.replaced_from};
}

Line& line_named(LegalState& state, const std::string& name) {
  for (auto& line : state.lines) {
    if (line.name == name) return line;
  }
  state.lines.push_back({name, {}, {}, {}, {}});
  return state.lines.back();
}

Version& version_named(Line& line, const std::string& name) {
  for (auto& version : line.versions) {
    if (version.name == name) return version;
  }
  line.versions.push_back({name, {}});
  return line.versions.back();
}

// Facts of a known day first: an answer that stands on them needs no unknown one.
void cover(Line& line, const std::string& name, Coverage coverage) {
  auto& covered_by = version_named(line, name).covered_by;
  const bool exact = line.cc[coverage.certificate].issue.works.is_exact();
  covered_by.insert(exact ? covered_by.begin() : covered_by.end(), std::move(coverage));
}

struct Applier {
  LegalState& state;
  const Recorded& recorded;
  Moment moment;

  // A fact that a scenario put in another's place bears the same id; both are meant.
  template <class Do>
  void with_target(const EventId& id, Do then) const {
    for (auto& determination : state.determinations) {
      if (state.ids[determination.moment.event] == id) then(determination);
    }
  }

  template <class Do>
  void with_certificate(const EventId& id, Do then) const {
    for (auto& line : state.lines) {
      for (auto* list : {&line.cc, &line.tr}) {
        for (std::size_t i = 0; i < list->size(); ++i) {
          if (state.ids[(*list)[i].issue.event] == id) then(line, (*list)[i], i);
        }
      }
    }
  }

  void operator()(const StatuteEnteredIntoForce& e) const {
    state.statutes.push_back({e.version, moment, e.amends});
  }
  void operator()(const DeterminationMade& e) const {
    const auto& dates = recorded.dates;
    const auto decided = dates.decided ? dates.decided->date.earliest() : moment.works.earliest();
    std::optional<Date> ends;
    if (dates.ends) ends = dates.ends->date.latest();
    for (const auto& named : e.products) static_cast<void>(line_named(state, named.product.line));
    state.determinations.push_back(
        {moment, decided, e.norm, e.products, e.scope, ends, {}, {}, {}});
  }
  void operator()(const DeterminationWithdrawn& e) const {
    with_target(e.target, [&](Determination& target) {
      target.withdrawals.push_back({moment, e.effect, e.effect_contested, e.objection_contested});
    });
  }
  void operator()(const DeterminationRevoked& e) const {
    with_target(e.target, [&](Determination& target) { target.revocations.push_back(moment); });
  }
  void operator()(const EnforcementSuspended& e) const {
    with_target(e.target, [&](Determination& target) {
      target.suspensions.push_back({moment, e.reach, e.reach_contested, {}});
    });
  }
  void operator()(const SuspensionEnded& e) const {
    for (auto& determination : state.determinations) {
      for (auto& suspension : determination.suspensions) {
        if (state.ids[suspension.moment.event] == e.target) suspension.ended.push_back(moment);
      }
    }
  }
  void operator()(const ObjectionFiled&) const {}
  void operator()(const CertificateIssued& e) const {
    if (e.kind == CertificateKind::security_module) return;
    auto& line = line_named(state, e.product);
    std::optional<Date> ends;
    if (recorded.dates.ends) ends = recorded.dates.ends->date.latest();
    Certificate issued{e.kind, moment, ends, e.versions, {}, {}};
    for (const auto& module : e.modules) {
      const auto found = std::find(state.ids.begin(), state.ids.end(), module);
      if (found != state.ids.end())
        issued.modules.push_back(std::uint32_t(found - state.ids.begin()));
    }
    if (e.kind == CertificateKind::tr_03109_1) {
      line.tr.push_back(std::move(issued));
      return;
    }
    line.cc.push_back(std::move(issued));
    const auto at = line.cc.size() - 1;
    if (e.versions.empty()) cover(line, "unnamed", {at, {}});
    for (const auto& version : e.versions) cover(line, version, {at, {}});
  }
  void operator()(const CertificateMaintained& e) const {
    with_certificate(e.certificate, [&](Line& line, const Certificate& of, std::size_t at) {
      if (of.kind != CertificateKind::common_criteria) return;
      for (const auto& version : e.versions) cover(line, version, {at, moment});
    });
  }
  void operator()(const CertificateReassessed&) const {}
  void operator()(const CertificateExpired& e) const {
    with_certificate(e.certificate, [&](Line&, Certificate& of, std::size_t) {
      of.losses.push_back({moment, false});
    });
  }
  void operator()(const CertificateRevoked& e) const {
    with_certificate(e.certificate, [&](Line&, Certificate& of, std::size_t) {
      of.losses.push_back({moment, true});
    });
  }
  void operator()(const CertificationRefused& e) const {
    line_named(state, e.product).refusals.push_back({moment, e.kind});
  }
  void operator()(const InteroperabilityDateSet&) const {
    state.interoperability.push_back(moment);
  }
  void operator()(const ProductReleased& e) const {
    static_cast<void>(line_named(state, e.product.line));
  }
  void operator()(const RolloutReported&) const {}
  void operator()(const StepNoted&) const {}
};

}  // namespace

LegalState apply(LegalState state, const Recorded& recorded) {
  std::visit(Applier{state, recorded, moment_of(state, recorded)}, recorded.event);
  state.ids.push_back(recorded.id);
  state.works.push_back(works_from(recorded).date);
  const auto& ends = recorded.dates.ends;
  state.ends.push_back(ends ? std::optional(ends->date.latest().value_or(ends->date.earliest()))
                            : std::nullopt);
  return state;
}

LegalState fold(const EventLog& log) {
  LegalState state;
  for (const auto& recorded : log) state = apply(std::move(state), recorded);
  return state;
}

const Line* find_line(const LegalState& state, std::string_view name) {
  for (const auto& line : state.lines) {
    if (line.name == name) return &line;
  }
  return nullptr;
}

const Version* find_version(const Line& line, std::string_view name) {
  for (const auto& version : line.versions) {
    if (version.name == name) return &version;
  }
  return nullptr;
}

const Statute* find_statute(const LegalState& state, StatuteVersion version) {
  for (const auto& statute : state.statutes) {
    if (statute.version == version) return &statute;
  }
  return nullptr;
}

}  // namespace stichtag::law
