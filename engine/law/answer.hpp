// What one asks the law, and what it answers.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/law/reading.hpp"
#include "events/log/recorded.hpp"
#include "events/vocabulary/case_group.hpp"
#include "events/vocabulary/date.hpp"
#include "events/vocabulary/product.hpp"

namespace stichtag::law {

// Who asks. plaintiff: party of OVG NRW 21 B 1162/20; co_plaintiff: one of the about 50 others;
// competitive: a wMSB, never addressee of § 29.
enum class Addressee : std::uint8_t { gmsb, plaintiff, co_plaintiff, competitive };
[[nodiscard]] const std::vector<std::string>& addressee_names();

enum class Install : std::uint8_t { obligatory, permitted, banned, undetermined };
enum class Use : std::uint8_t { lawful, unlawful, undetermined };
enum class Ground : std::uint8_t { s19_6_s2, s24_4, s19_5, court, product_unknown };
[[nodiscard]] std::string_view name_of(Install install);
[[nodiscard]] std::string_view name_of(Use use);
[[nodiscard]] std::string_view name_of(Ground ground);

struct Question {
  ProductRef product;
  CaseGroup group = CaseGroup::consumer_6000_10000;
  Addressee addressee = Addressee::gmsb;
};

// Effective day and day of knowledge, told apart.
struct View {
  Date on;
  Date known;
};

// One step of the reasons. A leaf names an event, a rule or a reading.
struct Proof {
  std::string statement;
  std::string rule;     // "MsbG § 19(6) S. 2", or empty
  std::string event;    // id, or empty
  std::string reading;  // "ban-scope=product", or empty
  std::vector<Proof> children;
  bool assumption = false;  // takes something as given that no fact of the log tells
};

struct Answer {
  Install install;
  Use use;
  Install replacement;     // reading replacement (A18)
  bool must_be_tolerated;  // § 36(3), reading tolerance (A29)
  bool agile_rollout;      // § 31(1) since the GNDEW: missing applications may follow
  std::vector<Ground> grounds;
  std::vector<std::string> rules;
  std::vector<EventId> events;
  std::vector<EventId> hangs_on;         // unknown facts, when something is undetermined
  std::vector<std::string> readings;     // "name=option" of the readings consulted
  std::uint64_t consulted;               // the same as a bit a ReadingId
  std::vector<std::string> assumptions;  // "NORM: what is taken as given"
};

}  // namespace stichtag::law
