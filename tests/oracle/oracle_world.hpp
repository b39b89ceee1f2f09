// One possible world: every fact that the view knows, each on one definite day.
#pragma once
#include <functional>
#include <optional>
#include <vector>

#include "tests/oracle/oracle.hpp"

namespace stichtag::oracle {

struct Fact {
  const Recorded* recorded;
  Date day;  // the day from which it works in this world
};

struct Certificate {
  EventId id;
  CertificateKind kind;
  std::string line;
  Date from;
  Date last;                           // last valid day
  bool whole_line;                     // names no version
  std::map<std::string, Date> covers;  // version -> first day on which the certificate covers it
};

class World {
 public:
  explicit World(std::vector<Fact> facts);

  [[nodiscard]] const std::vector<Fact>& facts() const { return facts_; }
  [[nodiscard]] const std::vector<Certificate>& certificates() const { return certificates_; }
  [[nodiscard]] const Fact* find(const EventId& id) const;

  [[nodiscard]] std::optional<Date> statute_from(StatuteVersion version) const;
  [[nodiscard]] bool in_force(StatuteVersion version, Date day) const;
  [[nodiscard]] bool interoperability_due(Date day) const;

  // N01: versions that a CC certificate or its maintenance names.
  [[nodiscard]] const std::set<std::string>& versions(const std::string& line) const;
  // First day on which some CC certificate covers the version.
  [[nodiscard]] std::optional<Date> first_covered(const std::string& line,
                                                  const std::string& version) const;

 private:
  void read_certificates();
  void read_changes_of_certificates();
  void read_versions();

  std::vector<Fact> facts_;
  std::vector<Certificate> certificates_;
  std::vector<Date> interoperability_;
  std::map<std::string, std::set<std::string>> versions_;
  std::map<std::string, std::map<std::string, Date>> first_covered_;
};

// What is asked, with the readings that rules look at on many days taken out of the map.
class Question {
 public:
  explicit Question(const Asked& asked);
  [[nodiscard]] const Asked& asked() const { return asked_; }
  [[nodiscard]] bool reads(const std::string& name, const std::string& option) const;
  [[nodiscard]] bool tr_carries_over() const { return tr_carries_over_; }
  [[nodiscard]] bool tr_always_due() const { return tr_always_due_; }
  [[nodiscard]] bool is_large_case() const;      // over 100,000 kWh, over 100 kW
  [[nodiscard]] bool is_mandatory_case() const;  // over 6,000 kWh, § 14a, over 7 kW

 private:
  const Asked& asked_;
  bool tr_carries_over_;
  bool tr_always_due_;
};

// Facts (oracle_world.cpp). A product without a version: is there a version for which it holds?
[[nodiscard]] bool cc_valid(const World& world, const ProductRef& product, Date day);
[[nodiscard]] bool complete(const World& world, const Question& question, const ProductRef& product,
                            Date day);

// Acts (oracle_acts.cpp).
[[nodiscard]] bool suspended(const World& world, const Question& question, const Fact& act,
                             Date day);
// Made, not ended, not revoked, not withdrawn; a suspension is not looked at.
[[nodiscard]] bool stands(const World& world, const Question& question, const Fact& act, Date day);
[[nodiscard]] bool withdrawn_for_the_past(const World& world, const Question& question,
                                          const Fact& act);
[[nodiscard]] bool takes_effect_for_the_past(const Question& question, const Fact& withdrawal);
[[nodiscard]] std::vector<const Fact*> acts_under(const World& world, Norm norm);
[[nodiscard]] std::vector<const Fact*> withdrawals_of_s30(const World& world);
[[nodiscard]] bool determined_for_case(const World& world, const Question& question, Date day,
                                       std::optional<Date> made_after);
[[nodiscard]] Date day_of_act(const Recorded& recorded);  // for acts with exact dates
[[nodiscard]] Date term_of(const Question& question, const Recorded& finding);  // D of N13

// § 19(6), old version (oracle_s19_6.cpp).
enum class SentenceOne { no, permits, suspended_by_court };
[[nodiscard]] SentenceOne sentence_one_installs(const World& world, const Question& question,
                                                const ProductRef& product, Date day);
[[nodiscard]] bool sentence_one_uses(const World& world, const Question& question,
                                     const ProductRef& product, Date day);
[[nodiscard]] bool sentence_two_bans(const World& world, const Question& question,
                                     const ProductRef& product, Date day);
[[nodiscard]] bool used_before_withdrawal(const World& world, const Question& question,
                                          const ProductRef& product, Date day);
[[nodiscard]] bool vested(const World& world, const Question& question, const ProductRef& product,
                          Date day);

// § 19(5), metering systems that are no gateway (oracle_s19_5.cpp).
[[nodiscard]] bool legacy_installable(const World& world, const Question& question, Date day);
[[nodiscard]] bool legacy_usable(const World& world, const Question& question, Date day);

// Every possible world of a view, as far as the question can tell them apart
// (oracle_possible_worlds.cpp).
void for_each_world(const EventLog& log, const Question& question,
                    const std::function<void(const World&)>& visit);

}  // namespace stichtag::oracle
