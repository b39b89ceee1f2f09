// The days on which something becomes known or begins to work, of everything in a legal state: what
// can be known changes on no other.
#pragma once
#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "engine/law/legal_state.hpp"

namespace stichtag::actors {

class KnownDays {
 public:
  // With `only`, certificates of other lines are left out.
  explicit KnownDays(const law::LegalState& state, const std::string* only = nullptr) {
    for (const auto& statute : state.statutes) add(statute.moment);
    for (const auto& moment : state.interoperability) add(moment);
    for (const auto& determination : state.determinations) add(determination);
    for (const auto& line : state.lines)
      if (only == nullptr || line.name == *only) add(line);
    std::sort(days_.begin(), days_.end());
    days_.erase(std::unique(days_.begin(), days_.end()), days_.end());
  }
  [[nodiscard]] std::optional<Date> after(Date day) const {
    const auto next = std::upper_bound(days_.begin(), days_.end(), day);
    return next == days_.end() ? std::nullopt : std::optional(*next);
  }

 private:
  void add(const law::Moment& moment) {
    for (const auto& date : {moment.known, moment.works}) {
      days_.push_back(date.earliest());
      if (date.latest()) days_.push_back(*date.latest());
    }
    if (moment.replaced_from) days_.push_back(*moment.replaced_from);
  }
  void add(const law::Determination& determination) {
    add(determination.moment);
    for (const auto& withdrawal : determination.withdrawals) add(withdrawal.moment);
    for (const auto& moment : determination.revocations) add(moment);
    for (const auto& suspension : determination.suspensions) {
      add(suspension.moment);
      for (const auto& moment : suspension.ended) add(moment);
    }
  }
  void add(const law::Certificate& certificate) {
    add(certificate.issue);
    for (const auto& loss : certificate.losses) add(loss.moment);
  }
  void add(const law::Line& line) {
    for (const auto& certificate : line.cc) add(certificate);
    for (const auto& certificate : line.tr) add(certificate);
    for (const auto& refusal : line.refusals) add(refusal.moment);
    for (const auto& version : line.versions) {
      for (const auto& coverage : version.covered_by)
        if (coverage.maintained) add(*coverage.maintained);
    }
  }
  std::vector<Date> days_;  // in order, each once
};

}  // namespace stichtag::actors
