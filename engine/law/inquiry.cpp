#include "engine/law/inquiry.hpp"

#include <algorithm>
#include <cassert>

namespace stichtag::law {

std::size_t Inquiry::reading(ReadingId id) {
  consulted_ |= std::uint64_t{1} << std::size_t(id);
  std::size_t option = readings_.option_of(id);
  if (branching_) {
    const auto found = std::find_if(reading_choices_.begin(), reading_choices_.end(),
                                    [&](const ReadingChoice& choice) { return choice.id == id; });
    if (found == reading_choices_.end()) {
      reading_choices_.push_back({id, 0});
      option = 0;
    } else {
      option = found->option;
    }
  }
  if (explaining()) {
    const auto& reading = about(id);
    const auto text = reading.name + "=" + reading.options[option].name;
    const auto same = [&](const Proof& child) { return child.reading == text; };
    if (std::none_of(scope_->children.begin(), scope_->children.end(), same)) {
      scope_->children.push_back(
          {reading.question + " Reading: " + reading.options[option].name, {}, {}, text, {}});
    }
  }
  return option;
}

bool Inquiry::next_readings() {
  while (!reading_choices_.empty()) {
    auto& last = reading_choices_.back();
    if (++last.option < about(last.id).options.size()) return true;
    reading_choices_.pop_back();
  }
  return false;
}

Inquiry::Span& Inquiry::span_of(const Moment& fact) {
  for (auto& span : spans_) {
    if (span.event == fact.event) return span;
  }
  const auto latest = fact.works.may_never_come() ? std::nullopt : fact.works.latest();
  spans_.push_back({fact.event, fact.works.earliest(), latest});
  return spans_.back();
}

bool Inquiry::happened_by(const Moment& fact, Date limit) {
  if (fact.works.is_exact()) return fact.works.earliest() <= limit;
  // Past its last possible day a fact that may stay away has either come or never comes.
  if (fact.works.latest()) limit = std::min(limit, *fact.works.latest());
  auto& span = span_of(fact);
  if (span.earliest > limit) return false;
  if (span.latest && *span.latest <= limit) return true;
  bool happened = true;
  if (taken_ < choices_.size()) {
    assert(choices_[taken_].event == fact.event && choices_[taken_].limit == limit);
    happened = choices_[taken_].happened;
  } else {
    choices_.push_back({fact.event, limit, true});
  }
  ++taken_;
  if (happened)
    span.latest = limit;
  else
    span.earliest = limit + 1;
  return happened;
}

bool Inquiry::visible(const Moment& fact) {
  if (left_out_ == fact.event) return false;
  if (fact.replaced_from && known_ >= *fact.replaced_from) return false;
  if (fact.known.is_exact()) return fact.known.earliest() <= known_;
  if (fact.known.earliest() > known_) return false;
  return happened_by(fact, known_);
}

bool Inquiry::at_work(const Moment& fact, Day& day) {
  day.note(fact.works.earliest());
  if (fact.works.latest()) day.note(*fact.works.latest());
  if (fact.works.earliest() > day.at) return false;
  return visible(fact) && happened_by(fact, day.at);
}

bool Inquiry::within_months(const Moment& fact, int months, Day& day) {
  // The last day is issue + months; find the first issue day whose last day is not yet over.
  Date first = add_months_down(day.at, -months);
  while (add_months_down(first - 1, months) >= day.at) first = first - 1;
  while (add_months_down(first, months) < day.at) first = first + 1;
  day.note(add_months_down(fact.works.earliest(), months) + 1);
  if (fact.works.latest()) day.note(add_months_down(*fact.works.latest(), months) + 1);
  return !happened_by(fact, first - 1);
}

void Inquiry::start_course() {
  spans_.clear();
  taken_ = 0;
}

bool Inquiry::next_course() {
  while (!choices_.empty() && !choices_.back().happened) choices_.pop_back();
  if (choices_.empty()) return false;
  choices_.back().happened = false;
  return true;
}

void Inquiry::because(std::string_view rule, std::string statement) {
  if (!explaining()) return;
  scope_->children.push_back({std::move(statement), std::string(rule), {}, {}, {}});
}

void Inquiry::assume(std::string_view rule, std::string_view what) {
  if (!explaining()) return;
  scope_->children.push_back({.statement = "assumed: " + std::string(what),
                              .rule = std::string(rule),
                              .event = {},
                              .reading = {},
                              .children = {},
                              .assumption = true});
}

void Inquiry::fact(const Moment& fact, std::string_view statement) {
  if (!explaining()) return;
  const auto& id = (*ids_)[fact.event];
  const auto same = [&](const Proof& child) { return child.event == id; };
  if (std::any_of(scope_->children.begin(), scope_->children.end(), same)) return;
  scope_->children.push_back({std::string(statement), {}, id, {}, {}});
}

Proof* Inquiry::enter(std::string_view rule, std::string statement) {
  scope_->children.push_back({std::move(statement), std::string(rule), {}, {}, {}});
  auto* outer = scope_;
  scope_ = &scope_->children.back();
  return outer;
}

}  // namespace stichtag::law
