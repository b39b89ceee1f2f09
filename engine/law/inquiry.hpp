// One evaluation of the rules, which records what it asked for:
//  - readings consulted: only these can change the answer, so only these branch under
//  --all-readings;
//  - comparisons with facts of unknown date: each narrows the span in which the date may lie, and
//  the
//    evaluation is run again for the other side (`next_course`);
//  - days compared with: the answer stays the same until the next of them (`Day::next`), so that
//  the
//    calendar is derived from the rules and never written beside them;
//  - and, when asked to explain, the steps of the proof.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/law/answer.hpp"
#include "engine/law/legal_state.hpp"

namespace stichtag::law {

// The day that a rule is asked about, and the first later day on which it may answer otherwise.
struct Day {
  Date at;
  std::optional<Date> next = std::nullopt;
  void note(Date threshold) {
    if (threshold > at && (!next || threshold < *next)) next = threshold;
  }
};

// "The fact happened on or before `limit`": true or false in this course of the unknown facts.
struct FactChoice {
  std::uint32_t event;
  Date limit;
  bool happened;
  bool operator==(const FactChoice&) const = default;
};

struct ReadingChoice {
  ReadingId id;
  std::size_t option;
};

class Inquiry {
 public:
  Inquiry(Date known, Addressee addressee, ReadingSet readings)
      : known_(known), addressee_(addressee), readings_(readings) {}

  [[nodiscard]] Date known() const { return known_; }
  [[nodiscard]] Addressee addressee() const { return addressee_; }

  [[nodiscard]] std::size_t reading(ReadingId id);
  // In the course at hand: did the fact happen by `limit`? Does not look at what is known.
  [[nodiscard]] bool happened_by(const Moment& fact, Date limit);
  // Known at the view's day of knowledge, and not replaced by what is known then (M20).
  [[nodiscard]] bool visible(const Moment& fact);
  // Visible, and at work on the day; notes the days on which that may change.
  [[nodiscard]] bool at_work(const Moment& fact, Day& day);
  // Visible, and the eight years (or the listed term) from it are not over.
  [[nodiscard]] bool within_months(const Moment& fact, int months, Day& day);

  // From here on as if the fact were not on record.
  void leave_out(std::uint32_t event) { left_out_ = event; }

  // Courses of unknown facts: run, then next_course() until it says false.
  void start_course();
  [[nodiscard]] bool next_course();
  [[nodiscard]] const std::vector<FactChoice>& choices() const { return choices_; }

  // Branch over readings instead of taking them from the set.
  void branch_over_readings() { branching_ = true; }
  [[nodiscard]] bool next_readings();
  [[nodiscard]] const std::vector<ReadingChoice>& reading_choices() const {
    return reading_choices_;
  }
  [[nodiscard]] std::uint64_t consulted() const { return consulted_; }
  [[nodiscard]] const ReadingSet& readings() const { return readings_; }

  // Explaining: null when nobody asks, so that the rules pay nothing for it.
  void explain_into(Proof* root, const std::vector<std::string>* ids) { scope_ = root, ids_ = ids; }
  [[nodiscard]] bool explaining() const { return scope_ != nullptr; }
  void because(std::string_view rule, std::string statement);
  // What the rule takes as given although the norm asks for it.
  void assume(std::string_view rule, std::string_view what);
  void fact(const Moment& fact, std::string_view statement);
  // Opens a step whose children are what follows, until `leave`.
  [[nodiscard]] Proof* enter(std::string_view rule, std::string statement);
  void conclude(std::string_view verdict) { scope_->statement += verdict; }
  void leave(Proof* outer) { scope_ = outer; }

 private:
  struct Span {
    std::uint32_t event;
    Date earliest;
    std::optional<Date> latest;  // absent: never is possible
  };
  Span& span_of(const Moment& fact);

  Date known_;
  Addressee addressee_;
  ReadingSet readings_;
  std::optional<std::uint32_t> left_out_;
  bool branching_ = false;
  std::uint64_t consulted_ = 0;
  std::vector<ReadingChoice> reading_choices_;
  std::vector<Span> spans_;
  std::vector<FactChoice> choices_;
  std::size_t taken_ = 0;
  Proof* scope_ = nullptr;
  const std::vector<std::string>* ids_ = nullptr;
};

// A step of the proof that lasts as long as this object.
class Step {
 public:
  Step(Inquiry& inquiry, std::string_view rule, std::string_view statement)
      : inquiry_(inquiry),
        outer_(inquiry.explaining() ? inquiry.enter(rule, std::string(statement)) : nullptr) {}
  ~Step() {
    if (outer_ != nullptr) inquiry_.leave(outer_);
  }
  Step(const Step&) = delete;
  Step& operator=(const Step&) = delete;

  // Writes the answer behind the question of the step, and gives it back.
  bool verdict(bool answer) const {
    if (outer_ != nullptr) inquiry_.conclude(answer ? ": yes" : ": no");
    return answer;
  }

 private:
  Inquiry& inquiry_;
  Proof* outer_;
};

}  // namespace stichtag::law
