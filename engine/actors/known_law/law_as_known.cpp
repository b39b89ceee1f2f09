#include "engine/actors/known_law/law_as_known.hpp"

#include <algorithm>
#include <cassert>
#include <set>

#include "engine/actors/known_law/basis_of_rollout.hpp"
#include "engine/actors/known_law/diagonal.hpp"
#include "engine/actors/known_law/law_entries.hpp"
#include "engine/law/course_tree.hpp"
#include "engine/law/section_24.hpp"
#include "engine/law/section_29.hpp"
#include "engine/law/section_31.hpp"
#include "engine/law/section_34.hpp"

namespace stichtag::actors {
namespace {

using law::Install;

class Compiler {
 public:
  explicit Compiler(const Compiling& compiling) : with_(compiling), known_to_all_(compiling.state) {
    for (const auto group : all_case_groups()) {
      std::size_t like = 0;
      while (!same_for_law(with_.state, all_case_groups()[like], group)) ++like;
      like_[std::size_t(group)] = like;
    }
  }

  [[nodiscard]] std::vector<LawOfDay> all() {
    for (std::size_t i = 0; i < with_.products.all.size(); ++i) {
      const auto& product = with_.products.all[i];
      subject({with_.products.lines[product.line], product.version});
      known_ = &known_for(product.line);
      install_of_.push_back(by_groups());
      certified_.push_back(certified());
      use_.push_back(use());
      ends_.push_back(ends());
    }
    subject({std::string(uncertified_system), std::nullopt});
    known_ = &known_to_all_;
    uncertified_ = by_groups();
    duties_ = by_statutes<std::vector<DutyAhead>>([&](law::Inquiry& inquiry, law::Day& day) {
      return duties_ahead(with_.state, inquiry, day.at);
    });
    claim_ = by_statutes<std::optional<Date>>([&](law::Inquiry& inquiry, law::Day& day) {
      return law::claim_on_request(with_.state, inquiry, day);
    });
    basis_ = by_statutes<fleet::Basis>([&](law::Inquiry& inquiry, law::Day& day) {
      return basis_of_rollout(with_.state, inquiry, day);
    });
    return put_together();
  }

 private:
  using ByGroup = std::array<std::vector<Step<Install>>, case_group_count>;

  // Only under ban-scope=product are the certificates of other lines nobody's business.
  [[nodiscard]] const KnownDays& known_for(std::size_t line) {
    const bool alone =
        with_.readings.option_of(law::ReadingId::ban_scope) == law::option::BanScope::product;
    if (!alone) return known_to_all_;
    known_by_line_.resize(with_.products.lines.size());
    auto& known = known_by_line_[line];
    if (!known) known.emplace(with_.state, &with_.products.lines[line]);
    return *known;
  }

  void subject(const ProductRef& product) {
    const auto found = law::subject_of(with_.state, product);
    assert(found);
    subject_ = *found;
  }

  [[nodiscard]] ByGroup by_groups() const {
    ByGroup all;
    for (std::size_t g = 0; g < case_group_count; ++g) {
      if (like_[g] != g) continue;
      all[g] = diagonal<Install>(with_.days, *known_, [&](law::Day& day) {
        law::Inquiry inquiry(day.at, law::Addressee::gmsb, with_.readings);
        return law::settle(with_.state, *subject_, CaseGroup(g), inquiry, day,
                           law::Detail::installation)
            .standing.install;
      });
    }
    return all;
  }

  [[nodiscard]] Certified certified_on(law::Day& day, Date known) const {
    law::Inquiry inquiry(known, law::Addressee::gmsb, with_.readings);
    bool yes = false;
    bool no = false;
    do {
      inquiry.start_course();
      const law::Matter matter{with_.state, inquiry, *subject_->line, subject_->version,
                               CaseGroup::consumer_6000_10000};
      (law::complete(matter, day) ? yes : no) = true;
    } while (inquiry.next_course());
    if (yes && no) return Certified::undetermined;
    return yes ? Certified::yes : Certified::no;
  }

  [[nodiscard]] std::vector<Step<Certified>> certified() const {
    return diagonal<Certified>(with_.days, *known_,
                               [&](law::Day& day) { return certified_on(day, day.at); });
  }

  [[nodiscard]] std::vector<Step<law::Use>> use() const {
    return diagonal<law::Use>(with_.days, *known_, [&](law::Day& day) {
      law::Inquiry inquiry(day.at, law::Addressee::gmsb, with_.readings);
      return law::settle(with_.state, *subject_, CaseGroup::consumer_6000_10000, inquiry, day)
          .standing.use;
    });
  }

  static std::optional<Date> unlawful_since(const std::vector<Step<law::Use>>& steps, Date day) {
    std::optional<Date> since;
    for (const auto& step : steps) {
      if (step.from > day) break;
      since = step.answer == law::Use::unlawful ? std::optional(step.from) : std::nullopt;
    }
    return since;
  }

  // For what asks statutes and rulings alone: certificates are left out of the days looked at.
  template <class Answer, class Ask>
  [[nodiscard]] std::vector<Step<Answer>> by_statutes(const Ask& ask) const {
    const std::string no_line;
    return diagonal<Answer>(with_.days, KnownDays(with_.state, &no_line), [&](law::Day& day) {
      law::Inquiry inquiry(day.at, law::Addressee::gmsb, with_.readings);
      return ask(inquiry, day);
    });
  }

  using End = std::optional<Date>;
  // As known today: the first later day without all certificates.
  [[nodiscard]] End end_from(law::Day& today) const {
    law::Day day{today.at};
    if (certified_on(day, today.at) != Certified::yes) {
      today.next = day.next;
      return std::nullopt;
    }
    today.next = day.next;
    while (day.next) {
      day = law::Day{*day.next};
      if (certified_on(day, today.at) == Certified::no) return day.at;
    }
    return std::nullopt;
  }
  [[nodiscard]] std::vector<Step<End>> ends() const {
    return diagonal<End>(with_.days, *known_, [&](law::Day& day) { return end_from(day); });
  }

  [[nodiscard]] InstallByGroup on(const ByGroup& groups, Date day) const {
    InstallByGroup answers{};
    for (std::size_t g = 0; g < case_group_count; ++g)
      answers[g] = answer_on(groups[like_[g]], day);
    return answers;
  }

  [[nodiscard]] std::set<Date> days_of_change() const {
    std::set<Date> days;
    const auto add = [&](const auto& steps) {
      for (const auto& step : steps) days.insert(step.from);
    };
    for (const auto& groups : install_of_) std::for_each(groups.begin(), groups.end(), add);
    std::for_each(uncertified_.begin(), uncertified_.end(), add);
    std::for_each(certified_.begin(), certified_.end(), add);
    std::for_each(use_.begin(), use_.end(), add);
    add(duties_);
    add(claim_);
    std::for_each(ends_.begin(), ends_.end(), add);
    for (const auto& product : with_.products.all) {
      if (product.sold_from && *product.sold_from > with_.days.from &&
          *product.sold_from < *with_.days.until)
        days.insert(*product.sold_from);
    }
    return days;
  }

  [[nodiscard]] LawOfDay of(Date day) const {
    LawOfDay law{.from = day};
    law.uncertified_system = on(uncertified_, day);
    law.duties = answer_on(duties_, day);
    law.claim_on_request = answer_on(claim_, day);
    law.basis = answer_on(basis_, day);
    for (std::size_t i = 0; i < install_of_.size(); ++i) {
      law.install.push_back(on(install_of_[i], day));
      law.certified.push_back(answer_on(certified_[i], day));
      law.unlawful_since.push_back(unlawful_since(use_[i], day));
      law.certified_until.push_back(answer_on(ends_[i], day));
      for (std::size_t g = 0; g < case_group_count; ++g)
        if (law.install[i][g] == Install::obligatory) law.due |= bit_of(CaseGroup(g));
    }
    for (std::size_t line = 0; line < with_.products.lines.size(); ++line)
      law.newest.push_back(newest_sold(with_.products, std::uint16_t(line), day));
    for (std::size_t i = 0; i < install_of_.size(); ++i)
      law.target.push_back(target_of(law, Version(i)));
    sum_up_groups(law);
    return law;
  }

  [[nodiscard]] std::optional<Version> target_of(const LawOfDay& law, Version from) const {
    const auto& all = with_.products.all;
    std::optional<Version> best;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (law.certified[i] != Certified::yes || !reaches(with_.products, from, Version(i)))
        continue;
      if (!best || all[i].newer_than > with_.products.at(*best).newer_than) best = Version(i);
    }
    return best;
  }

  [[nodiscard]] std::vector<LawOfDay> put_together() const {
    std::vector<LawOfDay> law;
    for (const auto day : days_of_change()) law.push_back(of(day));
    return law;
  }

  Compiling with_;
  KnownDays known_to_all_;
  std::vector<std::optional<KnownDays>> known_by_line_;
  const KnownDays* known_ = nullptr;  // of the subject
  std::array<std::size_t, case_group_count> like_{};
  std::optional<law::Subject> subject_;
  std::vector<ByGroup> install_of_;
  ByGroup uncertified_;
  std::vector<std::vector<Step<Certified>>> certified_;
  std::vector<std::vector<Step<law::Use>>> use_;
  std::vector<Step<std::vector<DutyAhead>>> duties_;
  std::vector<Step<std::optional<Date>>> claim_;
  std::vector<Step<fleet::Basis>> basis_;
  std::vector<std::vector<Step<End>>> ends_;
};

}  // namespace

fleet::AlikeGroups alike_groups(const law::LegalState& state) {
  auto alike = fleet::no_alike_groups();
  for (auto& group : alike) {
    const auto like = [&](CaseGroup first) { return law::fare_alike(state, first, group); };
    group = *std::find_if(all_case_groups().begin(), all_case_groups().end(), like);
  }
  return alike;
}

bool same_for_law(const law::LegalState& state, CaseGroup a, CaseGroup b) {
  return law::fare_alike(state, a, b) && law::is_mandatory(a) == law::is_mandatory(b) &&
         law::old_start(a) == law::old_start(b) && law::latest_start(a) == law::latest_start(b) &&
         law::agile_rollout_covers(a) == law::agile_rollout_covers(b);
}

std::vector<LawOfDay> law_as_known(const Compiling& compiling) {
  auto law = Compiler(compiling).all();
  mark_changes(compiling.products, law, 0);
  return law;
}

std::vector<LawOfDay> law_as_known(const Compiling& compiling, const std::vector<LawOfDay>& before,
                                   Date cut) {
  auto tail = compiling;
  tail.days.from = cut;
  std::vector<LawOfDay> law;
  for (const auto& entry : before) {
    if (entry.from >= cut) break;
    law.push_back(entry);
    make_room(compiling.products, law.back());
  }
  const auto first = law.size();
  for (auto& entry : Compiler(tail).all()) law.push_back(std::move(entry));
  remember_since_when(law, first);
  mark_changes(compiling.products, law, first);
  return law;
}

}  // namespace stichtag::actors
