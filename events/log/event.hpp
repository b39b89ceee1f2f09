// What happened: one closed variant of past-tense facts. Adding one breaks the build until every
// reader has decided what to do with it (no visit has a default branch).
// What an envelope adds to a fact (id, dates, source) is in recorded.hpp.
#pragma once
#include <string>
#include <variant>
#include <vector>

#include "events/vocabulary/case_group.hpp"
#include "events/vocabulary/product.hpp"

namespace stichtag {

using EventId = std::string;

// Versions of the MsbG by the names of the research note, section 1.1.
enum class StatuteVersion { v0, v0a, v0b, v0c, v1, v1a, v2, v2a, v3, v3a, v3b, v4, v4a, v5 };

struct StatuteEnteredIntoForce {
  StatuteVersion version;
  std::vector<EventId> amends;  // falls with these, and is not in force before them
  bool operator==(const StatuteEnteredIntoForce&) const = default;
};

enum class Norm { s30, s19_6 };  // § 30: technical possibility; § 19(6): continued use
enum class TenorItem { certified, expected };  // Nr. 1 and Nr. 2 of the finding of 2022

struct NamedProduct {
  ProductRef product;
  TenorItem item;
  bool operator==(const NamedProduct&) const = default;
};

struct DeterminationMade {
  Norm norm;
  std::vector<NamedProduct> products;
  CaseGroupSet scope;
  bool operator==(const DeterminationMade&) const = default;
};

enum class WithdrawalEffect { ex_tunc, ex_nunc };

// Rücknahme, § 48 VwVfG. A contested point is decided by the reading named, not by the field.
struct DeterminationWithdrawn {
  EventId target;
  WithdrawalEffect effect;
  bool effect_contested;     // reading withdrawal-effect decides
  bool objection_contested;  // reading withdrawal-objection decides whether it binds yet
  bool operator==(const DeterminationWithdrawn&) const = default;
};

// Widerruf, § 49 VwVfG: for the future only.
struct DeterminationRevoked {
  EventId target;
  bool operator==(const DeterminationRevoked&) const = default;
};

enum class SuspensionReach { plaintiff, co_plaintiffs, all };

// The suspensive effect of a remedy against the target is restored (§ 80(4), (5) VwGO).
struct EnforcementSuspended {
  EventId target;
  SuspensionReach reach;
  bool reach_contested;  // reading court-reach decides
  bool operator==(const EnforcementSuspended&) const = default;
};

struct SuspensionEnded {
  EventId target;  // the EnforcementSuspended
  bool operator==(const SuspensionEnded&) const = default;
};

struct ObjectionFiled {
  EventId target;
  std::string by;
  bool operator==(const ObjectionFiled&) const = default;
};

enum class CertificateKind { common_criteria, tr_03109_1, security_module };

// effective = issue, ends = last valid day. A TR certificate has no end.
// CC without `ends`: eight years after issue. No versions: it is taken for the whole line.
struct CertificateIssued {
  CertificateKind kind;
  std::string number;   // empty: not on record
  std::string product;  // line, or the module's own name
  std::vector<std::string> versions;
  std::vector<EventId> supersedes;  // at most one
  std::vector<EventId> modules;     // security modules that the certificate refers to
  bool operator==(const CertificateIssued&) const = default;
};

struct CertificateMaintained {
  EventId certificate;
  std::vector<std::string> versions;  // covered by the certificate from now on
  bool operator==(const CertificateMaintained&) const = default;
};

struct CertificateReassessed {
  EventId certificate;
  bool operator==(const CertificateReassessed&) const = default;
};

// Lost its validity before the listed end: effective = last valid day.
struct CertificateExpired {
  EventId certificate;
  bool operator==(const CertificateExpired&) const = default;
};

// Withdrawn by the office: no longer valid from the effective day on.
struct CertificateRevoked {
  EventId certificate;
  bool operator==(const CertificateRevoked&) const = default;
};

// A refusal settles the procedure: a certificate of that kind whose issue is unknown never comes.
struct CertificationRefused {
  std::string product;
  CertificateKind kind;
  bool operator==(const CertificationRefused&) const = default;
};

// BSI fixed the day from which conformity with TR-03109-1 must be shown (§ 24(1) S. 3 MsbG).
struct InteroperabilityDateSet {
  bool operator==(const InteroperabilityDateSet&) const = default;
};

struct ProductReleased {
  ProductRef product;
  bool operator==(const ProductReleased&) const = default;
};

// A published figure of the rollout; `value` keeps the digits as published.
struct RolloutReported {
  std::string metric;
  std::string value;
  std::string unit;
  std::string scope;
  bool operator==(const RolloutReported&) const = default;
};

// Steps on the record that move nothing in the model, kept because people ask for them.
enum class StepKind { market_analysis, court, bill, authority, standard };

struct StepNoted {
  StepKind kind;
  std::string what;
  std::vector<EventId> concerns;
  bool operator==(const StepNoted&) const = default;
};

using Event =
    std::variant<StatuteEnteredIntoForce, DeterminationMade, DeterminationWithdrawn,
                 DeterminationRevoked, EnforcementSuspended, SuspensionEnded, ObjectionFiled,
                 CertificateIssued, CertificateMaintained, CertificateReassessed,
                 CertificateExpired, CertificateRevoked, CertificationRefused,
                 InteroperabilityDateSet, ProductReleased, RolloutReported, StepNoted>;

}  // namespace stichtag
