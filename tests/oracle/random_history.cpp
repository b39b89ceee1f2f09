#include "tests/oracle/random_history.hpp"

#include <algorithm>

#include "tests/oracle/random_source.hpp"

namespace stichtag::oracle {
namespace {

constexpr std::size_t most_events = 18;
constexpr std::size_t most_acts = 12;

const std::vector<std::string>& lines() {
  static const std::vector<std::string> names{"alpha-gate", "beta-box", "gamma-hub"};
  return names;
}

SourcedDate sourced(FuzzyDate date) {
  return {date, {"random history", "", std::nullopt, Confidence::assumption}};
}

class Story {
 public:
  explicit Story(std::uint64_t seed) : random_(seed) {}

  EventLog tell() {
    tell_statutes();
    tell_determinations();
    tell_finding();
    tell_remedies();
    for (const auto& line : lines()) add_cc(line, 0);
    for (const auto& line : lines()) {
      if (log_.size() < most_events && random_.chance(60)) add_tr(line);
    }
    while (log_.size() < 6 || (log_.size() < most_events && random_.chance(88))) tell_more();
    return log_;
  }

 private:
  Recorded& add(EventId id, Event event, FuzzyDate effective) {
    TypedDates dates;
    dates.effective = sourced(effective);
    log_.push_back({std::move(id), std::move(event), dates, sourced(effective), {}, "", "", {}});
    return log_.back();
  }
  // Decided on one day and known from it, deemed notified some days later.
  Recorded& add_act(EventId id, Event event, Date decided, int days_to_notify) {
    TypedDates dates;
    dates.decided = sourced(FuzzyDate::exactly(decided));
    dates.deemed_notified = sourced(FuzzyDate::exactly(decided + days_to_notify));
    const auto known = sourced(FuzzyDate::exactly(decided));
    log_.push_back({std::move(id), std::move(event), dates, known, {}, "", "", {}});
    return log_.back();
  }
  bool room_for_acts(int percent) { return log_.size() < most_acts && random_.chance(percent); }

  void add_statute(const EventId& id, StatuteVersion version, Date day,
                   std::vector<EventId> amends) {
    auto& recorded =
        add(id, StatuteEnteredIntoForce{version, std::move(amends)}, FuzzyDate::exactly(day));
    recorded.known = sourced(FuzzyDate::exactly(day - random_.between(1, 40)));
  }
  void tell_statutes();
  void tell_determinations();
  void tell_finding();
  void tell_remedies();
  void tell_more();

  CaseGroupSet scope() {
    auto groups = CaseGroupSet::none();
    const int percent = random_.one_of(std::vector<int>{30, 70, 100});
    for (const auto group : all_case_groups()) {
      if (random_.chance(percent)) groups.insert(group);
    }
    return groups;
  }
  std::vector<NamedProduct> products() {
    std::vector<NamedProduct> named;
    for (const auto& line : lines()) {
      if (!random_.chance(65)) continue;
      std::optional<std::string> version;
      if (random_.chance(55)) version = "1." + std::to_string(random_.between(0, 1));
      const auto item = random_.chance(50) ? TenorItem::certified : TenorItem::expected;
      named.push_back({{line, version}, item});
    }
    // A line without any certificate (ground product-unknown).
    if (random_.chance(4)) named.push_back({{"delta-meter", std::nullopt}, TenorItem::expected});
    if (named.empty()) named.push_back({{lines().front(), std::nullopt}, TenorItem::expected});
    return named;
  }
  // Mostly exact; else a month, or a span that may never have come.
  FuzzyDate some_date(Date first, Date last, int fuzzy_percent) {
    const Date day = random_.day(first, last);
    if (fuzzy_ >= 3 || !random_.chance(fuzzy_percent)) return FuzzyDate::exactly(day);
    ++fuzzy_;
    if (random_.chance(50)) {
      return FuzzyDate::between(Date(day.days_since_epoch() - int(day.day()) + 1),
                                last_day_of_month(day.year(), day.month()));
    }
    if (random_.chance(60)) return FuzzyDate::from_or_never(day);
    return FuzzyDate::between_or_never(day, day + random_.between(1, 400));
  }

  void add_cc(const std::string& line, int number);
  void add_tr(const std::string& line);
  void add_change();
  void add_refusal();

  RandomSource random_;
  EventLog log_;
  std::vector<EventId> issued_;
  std::map<std::string, int> cc_count_;
  int fuzzy_ = 0;
  int others_ = 0;
  std::optional<Date> law_of_2021_;
  Date turn_{0};  // the day of the withdrawal and the finding, if there are any
};

void Story::tell_statutes() {
  log_.push_back({"msbg-2016",
                  StatuteEnteredIntoForce{StatuteVersion::v0, {}},
                  {{}, {}, {}, sourced(FuzzyDate::exactly(Date::of(2016, 9, 2))), {}},
                  sourced(FuzzyDate::exactly(Date::of(2016, 9, 1))),
                  {},
                  "",
                  "",
                  {}});
  turn_ = random_.day(Date::of(2021, 1, 1), Date::of(2022, 12, 31));
  if (random_.chance(85)) {
    law_of_2021_ = turn_ - random_.between(1, 500);
    add_statute("msbg-2021", StatuteVersion::v1, *law_of_2021_, {});
  }
  if (random_.chance(65)) {
    const Date gndew = turn_ + random_.between(200, 900);
    add_statute("gndew", StatuteVersion::v3, gndew, {});
    if (random_.chance(40))
      add_statute("msbg-2025", StatuteVersion::v4, gndew + random_.between(-60, 700), {"gndew"});
  }
}

void Story::tell_determinations() {
  if (random_.chance(85)) {
    const Date decided = random_.day(Date::of(2018, 9, 1), turn_ - 120);
    const DeterminationMade made{Norm::s30, products(), scope()};
    add_act("determination-1", made, decided, random_.between(0, 20));
    if (room_for_acts(75)) {
      const auto effect =
          random_.chance(60) ? WithdrawalEffect::ex_tunc : WithdrawalEffect::ex_nunc;
      add_act(
          "withdrawal-1",
          DeterminationWithdrawn{"determination-1", effect, random_.chance(40), random_.chance(40)},
          turn_, 3);
    }
  }
  if (room_for_acts(40)) {
    const DeterminationMade made{Norm::s30, products(), scope()};
    const Date decided = turn_ + random_.between(30, 800);
    add_act("determination-2", made, decided, random_.between(0, 20));
  }
}

void Story::tell_finding() {
  if (!law_of_2021_ || !random_.chance(85)) return;
  const int later = random_.chance(80) ? 0 : random_.between(1, 40);
  add_act("finding", DeterminationMade{Norm::s19_6, products(), scope()}, turn_ + later, 3);
}

void Story::tell_remedies() {
  const auto reaches = std::vector<SuspensionReach>{
      SuspensionReach::plaintiff, SuspensionReach::co_plaintiffs, SuspensionReach::all};
  for (const auto* target : {"determination-1", "finding"}) {
    const auto* act = find_event(log_, target);
    if (!act || !room_for_acts(45)) continue;
    const Date made = act->dates.deemed_notified->date.earliest();
    const auto reach = random_.one_of(reaches);
    const bool contested = reach != SuspensionReach::all && random_.chance(60);
    const EventId id = std::string(target) + "-suspended";
    const auto effective = some_date(made + 35, made + 600, 35);
    add(id, EnforcementSuspended{target, reach, contested}, effective);
    if (!room_for_acts(35) || !effective.latest()) continue;
    add(id + "-ended", SuspensionEnded{id},
        FuzzyDate::exactly(*effective.latest() + random_.between(5, 400)));
  }
  for (const auto* target : {"determination-1", "determination-2", "finding"}) {
    const auto* act = find_event(log_, target);
    if (!act || !room_for_acts(14)) continue;
    // What was withdrawn is not revoked as well.
    if (act->id == "determination-1" && find_event(log_, "withdrawal-1")) continue;
    const Date made = act->dates.deemed_notified->date.earliest();
    add(std::string(target) + "-revoked", DeterminationRevoked{target},
        FuzzyDate::exactly(made + random_.between(10, 900)));
  }
  if (room_for_acts(75)) {
    add("interoperability", InteroperabilityDateSet{},
        FuzzyDate::exactly(random_.day(Date::of(2019, 6, 1), turn_ + 200)));
  }
}

void Story::add_cc(const std::string& line, int number) {
  std::vector<std::string> versions{"1." + std::to_string(number)};
  if (random_.chance(20)) versions.push_back("1." + std::to_string(number + 1));
  const EventId id = line + "-cc-" + std::to_string(number);
  const auto effective =
      some_date(Date::of(2018, 1 + unsigned(number), 1), Date::of(2020 + number, 6, 30), 25);
  auto& recorded =
      add(id, CertificateIssued{CertificateKind::common_criteria, id, line, versions, {}, {}},
          effective);
  if (effective.latest() && random_.chance(30)) {
    const Date last = *effective.latest() + random_.between(300, 2500);
    recorded.dates.ends = sourced(FuzzyDate::exactly(last));
  }
  issued_.push_back(id);
  cc_count_[line] = number + 1;
}

void Story::add_tr(const std::string& line) {
  std::vector<std::string> versions;
  if (random_.chance(60)) versions.push_back("1." + std::to_string(random_.between(0, 2)));
  if (random_.chance(15)) versions.push_back("1.3");
  const EventId id = line + "-tr-" + std::to_string(++others_);
  const auto effective = some_date(Date::of(2020, 6, 1), Date::of(2023, 12, 31), 45);
  add(id, CertificateIssued{CertificateKind::tr_03109_1, id, line, versions, {}, {}}, effective);
  issued_.push_back(id);
}

void Story::add_change() {
  const EventId id = random_.one_of(issued_);
  const auto& target = *find_event(log_, id);
  const auto& issue = target.dates.effective->date;
  if (!issue.latest()) return;
  // Maintenance comes before the loss, as it does in life.
  const Date maintained = *issue.latest() + random_.between(1, 250);
  const Date lost = *issue.latest() + random_.between(260, 1700);
  const EventId own = id + "-change-" + std::to_string(++others_);
  const bool is_cc =
      std::get<CertificateIssued>(target.event).kind == CertificateKind::common_criteria;
  if (is_cc && random_.chance(40)) {
    const std::vector<std::string> versions{"1." + std::to_string(random_.between(0, 3))};
    add(own, CertificateMaintained{id, versions}, FuzzyDate::exactly(maintained));
  } else if (random_.chance(50)) {
    add(own, CertificateExpired{id}, FuzzyDate::exactly(lost));
  } else {
    add(own, CertificateRevoked{id}, FuzzyDate::exactly(lost));
  }
}

void Story::add_refusal() {
  const auto kind =
      random_.chance(75) ? CertificateKind::tr_03109_1 : CertificateKind::common_criteria;
  const CertificationRefused refused{random_.one_of(lines()), kind};
  const Date day = random_.day(Date::of(2021, 1, 1), Date::of(2025, 12, 31));
  add("refusal-" + std::to_string(++others_), refused, FuzzyDate::exactly(day));
}

void Story::tell_more() {
  const int draw = random_.between(1, 100);
  const auto& line = random_.one_of(lines());
  const Date day = random_.day(Date::of(2018, 1, 1), Date::of(2026, 12, 31));
  const auto id = "note-" + std::to_string(log_.size());
  if (draw <= 22 && cc_count_[line] < 3) {
    add_cc(line, cc_count_[line]);
  } else if (draw <= 65) {
    add_tr(line);
  } else if (draw <= 83) {
    add_change();
  } else if (draw <= 91) {
    add_refusal();
  } else if (draw <= 96) {
    add(id, StepNoted{StepKind::authority, "a step", {}}, FuzzyDate::exactly(day));
  } else {
    add(id, RolloutReported{"imsys", "12", "%", "all"}, FuzzyDate::exactly(day));
  }
}

}  // namespace

EventLog random_history(std::uint64_t seed) { return Story(seed).tell(); }

}  // namespace stichtag::oracle
