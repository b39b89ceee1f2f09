// What the log says, put in order for asking: a pure fold over recorded events. It knows no
// "today"; questions bring their own two dates. Statutes, determinations, lines with their
// certificates.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "events/log/recorded.hpp"

namespace stichtag::law {

// When a recorded fact works and when it can be known. For a fuzzy fact both are the same day.
struct Moment {
  std::uint32_t event;  // position in the log
  FuzzyDate works;
  FuzzyDate known;
  std::optional<Date> replaced_from;
};

struct Statute {
  StatuteVersion version;
  Moment moment;
  std::vector<EventId> amends;
};

struct Suspension {
  Moment moment;
  SuspensionReach reach;
  bool reach_contested;
  std::vector<Moment> ended;
};

struct Withdrawal {
  Moment moment;
  WithdrawalEffect effect;
  bool effect_contested;
  bool objection_contested;
};

struct Determination {
  Moment moment;
  Date decided;
  Norm norm;
  std::vector<NamedProduct> products;
  CaseGroupSet scope;
  std::optional<Date> ends;
  std::vector<Withdrawal> withdrawals;
  std::vector<Moment> revocations;
  std::vector<Suspension> suspensions;
};

struct Loss {
  Moment moment;
  bool revoked;  // invalid from the day on; otherwise expired: invalid after the day
};

struct Certificate {
  CertificateKind kind;
  Moment issue;
  std::optional<Date> ends;  // last valid day
  std::vector<std::string> versions;
  std::vector<std::uint32_t> modules;  // positions of the security modules in the log
  std::vector<Loss> losses;
};

// A version is covered by a certificate from its issue, or from a maintenance entry on.
struct Coverage {
  std::size_t certificate;
  std::optional<Moment> maintained;
};

struct Version {
  std::string name;
  std::vector<Coverage> covered_by;  // CC; facts of a known day first
};

struct Refusal {
  Moment moment;
  CertificateKind kind;
};

struct Line {
  std::string name;
  std::vector<Certificate> cc;
  std::vector<Certificate> tr;
  std::vector<Version> versions;
  std::vector<Refusal> refusals;
  [[nodiscard]] bool has_certificate_events() const {
    return !cc.empty() || !tr.empty() || !refusals.empty();
  }
};

struct LegalState {
  // Of the events, by position: id, the day from which it works, the last day of its term.
  std::vector<std::string> ids;
  std::vector<FuzzyDate> works;
  std::vector<std::optional<Date>> ends;
  std::vector<Statute> statutes;
  std::vector<Determination> determinations;
  std::vector<Moment> interoperability;
  std::vector<Line> lines;  // in the order in which the log first names them
};

// Never refuses: a reference to an event that is not there has no effect.
[[nodiscard]] LegalState apply(LegalState state, const Recorded& recorded);
[[nodiscard]] LegalState fold(const EventLog& log);

[[nodiscard]] const Line* find_line(const LegalState& state, std::string_view name);
[[nodiscard]] const Version* find_version(const Line& line, std::string_view name);
[[nodiscard]] const Statute* find_statute(const LegalState& state, StatuteVersion version);

}  // namespace stichtag::law
