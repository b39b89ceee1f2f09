#include "engine/law/flips.hpp"

#include <algorithm>
#include <functional>

#include "engine/law/section_19_6.hpp"

namespace stichtag::law {
namespace {

struct Candidate {
  std::string words;
  Supposed supposed;
  std::function<void(EventLog&)> change;
};

void take_away(EventLog& log, const EventId& id) {
  std::erase_if(log, [&](const Recorded& recorded) { return recorded.id == id; });
}

void settle_on(EventLog& log, const EventId& id, Date day) {
  for (auto& recorded : log) {
    if (recorded.id != id) continue;
    const SourcedDate fixed{FuzzyDate::exactly(day), {"supposed", "", {}, Confidence::assumption}};
    recorded.dates.effective = fixed;
    recorded.known = fixed;
  }
}

void supply_tr(EventLog& log, const std::string& line, Date day) {
  const SourcedDate fixed{FuzzyDate::exactly(day), {"supposed", "", {}, Confidence::assumption}};
  Recorded tr{line + "-tr-supposed",
              CertificateIssued{CertificateKind::tr_03109_1, "", line, {}, {}, {}},
              {},
              fixed,
              {},
              {},
              {},
              {}};
  tr.dates.effective = fixed;
  log.push_back(std::move(tr));
}

// The latest days on which a missing certificate could still have come: the end of the twelve
// months (§ 19(6) S. 2 tests on it), else the day asked about.
std::vector<Date> days_of_supply(const EventLog& log, const View& view,
                                 const ReadingSet& readings) {
  const auto latest = std::min(view.on, view.known);
  std::vector<Date> days;
  Inquiry inquiry(view.known, Addressee::gmsb, readings);
  for (const auto& finding : fold(log).determinations) {
    if (finding.norm != Norm::s19_6) continue;
    const auto term_end = section_19_6::last_day_of_term(inquiry, finding);
    if (term_end < latest) days.push_back(term_end);
  }
  days.push_back(latest);
  return days;
}

std::vector<Candidate> candidates(const EventLog& log, const Question& question, const View& view,
                                  const ReadingSet& readings, const Answer& answer) {
  std::vector<Candidate> list;
  for (const auto& id : answer.hangs_on) {
    const auto* recorded = find_event(log, id);
    if (recorded == nullptr) continue;
    const auto first = works_from(*recorded).date.earliest();
    list.push_back({id + " came on " + to_string(first),
                    {Supposed::How::came_on, id, first},
                    [=](EventLog& l) { settle_on(l, id, first); }});
    list.push_back({id + " never came",
                    {Supposed::How::taken_away, id, std::nullopt},
                    [=](EventLog& l) { take_away(l, id); }});
  }
  for (const auto& id : answer.events) {
    if (std::find(answer.hangs_on.begin(), answer.hangs_on.end(), id) != answer.hangs_on.end())
      continue;
    list.push_back({"without " + id,
                    {Supposed::How::taken_away, id, std::nullopt},
                    [=](EventLog& l) { take_away(l, id); }});
  }
  if (answer.install == Install::banned && question.product.line != uncertified_system) {
    const auto line = question.product.line;
    for (const auto day : days_of_supply(log, view, readings)) {
      list.push_back({"a TR certificate for " + line + " issued by " + to_string(day),
                      {Supposed::How::tr_supplied, line, day},
                      [=](EventLog& l) { supply_tr(l, line, day); }});
    }
  }
  return list;
}

struct Search {
  const EventLog& log;
  const Question& question;
  const View& view;
  const ReadingSet& readings;
  const Answer& answer;
  const std::vector<Candidate>& all;
  std::vector<std::vector<std::size_t>> found;
  std::vector<Flip> flips;

  void try_set(const std::vector<std::size_t>& set) {
    for (const auto& smaller : found) {
      if (std::includes(set.begin(), set.end(), smaller.begin(), smaller.end())) return;
    }
    EventLog changed = log;
    std::vector<std::string> words;
    std::vector<Supposed> supposed;
    for (const auto at : set) {
      all[at].change(changed);
      words.push_back(all[at].words);
      supposed.push_back(all[at].supposed);
    }
    if (changed.empty()) return;
    const auto state = fold(changed);
    const auto subject = subject_of(state, question.product);
    if (!subject) return;
    Inquiry inquiry(view.known, question.addressee, readings);
    Day day{view.on};
    const auto standing = settle(state, *subject, question.group, inquiry, day).standing;
    if (standing.install == answer.install && standing.use == answer.use) return;
    found.push_back(set);
    flips.push_back({std::move(words), std::move(supposed), standing});
  }
};

}  // namespace

std::vector<Flip> flips(const EventLog& log, const Question& question, const View& view,
                        const ReadingSet& readings, const Answer& answer) {
  constexpr std::size_t enough = 12;
  const auto all = candidates(log, question, view, readings, answer);
  Search search{log, question, view, readings, answer, all, {}, {}};
  const auto n = all.size();
  for (std::size_t i = 0; i < n; ++i) search.try_set({i});
  for (std::size_t i = 0; i < n && search.flips.size() < enough; ++i) {
    for (std::size_t j = i + 1; j < n; ++j) search.try_set({i, j});
  }
  for (std::size_t i = 0; i < n && search.flips.empty(); ++i) {
    for (std::size_t j = i + 1; j < n; ++j) {
      for (std::size_t k = j + 1; k < n; ++k) search.try_set({i, j, k});
    }
  }
  return std::move(search.flips);
}

}  // namespace stichtag::law
