// The standing of a product in a case on a day: the rules of the sections put together (L0 to L6 of
// the research note), then evaluated for every course that the unknown facts may have taken.
#pragma once
#include <cstdint>
#include <vector>

#include "engine/law/answer.hpp"
#include "engine/law/matter.hpp"
#include "events/vocabulary/result.hpp"

namespace stichtag::law {

// A set of grounds, one bit each.
class Grounds {
 public:
  void add(Ground ground) { bits_ |= std::uint8_t(1U << unsigned(ground)); }
  void add(Grounds others) { bits_ |= others.bits_; }
  void keep(Grounds others) { bits_ &= others.bits_; }
  [[nodiscard]] bool contains(Ground ground) const { return (bits_ >> unsigned(ground)) & 1U; }
  [[nodiscard]] bool empty() const { return bits_ == 0; }
  [[nodiscard]] std::vector<Ground> list() const;
  auto operator<=>(const Grounds&) const = default;

 private:
  std::uint8_t bits_ = 0;
};

// What one course of the facts gives, or what all give together (then possibly `undetermined`).
struct Standing {
  Install install;
  Use use;
  Grounds grounds;
  Grounds certain = {};  // those of them that ban in every course; only of all together
  auto operator<=>(const Standing&) const = default;
};

// What the product is, resolved once: which line, which version of it, or no gateway at all.
struct Subject {
  const Line* line;
  const Version* version;
  bool uncertified_system;
};
// A name that the state does not know comes back with the nearest one.
[[nodiscard]] Result<Subject> subject_of(const LegalState& state, const ProductRef& product);

// With Detail::installation use counts as lawful; with Detail::bans_only also what is not banned as
// permitted.
[[nodiscard]] Standing install_and_use(const Matter& matter, bool uncertified_system, Day& day);

// All courses together. `hangs_on`: positions of the unknown facts that matter, when asked for.
struct Settled {
  Standing standing;
  std::vector<std::uint32_t> hangs_on;
};
[[nodiscard]] Settled settle(const LegalState& state, const Subject& subject, CaseGroup group,
                             Inquiry& inquiry, Day& day, Detail detail = Detail::everything);

// The unknown facts that lead to different standings, be it by another ground alone.
[[nodiscard]] std::vector<std::uint32_t> courses_told_apart_by(const LegalState& state,
                                                               const Subject& subject,
                                                               CaseGroup group, Inquiry inquiry,
                                                               Day day);
// The unknown facts on which it hangs whether this ground bans, however the others stand.
[[nodiscard]] std::vector<std::uint32_t> ground_hangs_on(const LegalState& state,
                                                         const Subject& subject, CaseGroup group,
                                                         Inquiry& inquiry, Day& day, Ground ground);

// The whole answer with reasons. `proof` is filled when given.
[[nodiscard]] Result<Answer> ask(const LegalState& state, const Question& question,
                                 const View& view, const ReadingSet& readings,
                                 Proof* proof = nullptr);

}  // namespace stichtag::law
