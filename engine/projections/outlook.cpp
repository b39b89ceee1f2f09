#include "engine/projections/outlook.hpp"

#include <algorithm>
#include <tuple>

#include "engine/law/deadlines.hpp"
#include "engine/law/section_19_5.hpp"
#include "engine/law/section_19_6.hpp"
#include "engine/law/section_31.hpp"
#include "engine/law/section_45.hpp"
#include "engine/law/statutes.hpp"
#include "engine/projections/register.hpp"
#include "events/log/confidence.hpp"

namespace stichtag::projections {
namespace {

std::string in_words(const law::section_45::Duty& duty) {
  const bool capacity = duty.denominator.unit == law::section_45::Unit::watts;
  return duty.name + ": " + std::to_string(100 * duty.share.parts / duty.share.of) + " % of " +
         (capacity ? "the capacity" : "the points") + ", " + duty.norm +
         (duty.contested ? " (contested: on that day § 29(1) obliges nobody)" : "");
}

// An issue of which only the month is known ends on some day of a month, too.
std::string how_computed(const RegisterRow& row) {
  if (!row.end_computed) return "";
  const bool exact = row.issued.size() == std::string_view("2018-12-01").size();
  return exact ? ", computed: eight years"
               : ", computed: eight years after its issue (" + row.issued +
                     "), so on this day at the latest";
}

void add_certificates(const EventLog& log, const Period& span, std::vector<Coming>& list) {
  for (const auto& row : certificate_register(log, span.from)) {
    const auto mark = std::string(mark_of_inferred(row.confidence));
    const auto label = row.id + " (" + row.product + ")" + mark;
    if (row.ends) {
      list.push_back(
          {*row.ends, "certificate", "last valid day of " + label + how_computed(row), row.id});
    }
    const bool lives =
        row.status == CertificateStatus::valid || row.status == CertificateStatus::lapsing;
    if (lives && row.reassess_by) {
      list.push_back({std::max(*row.reassess_by, span.from), "re-assessment",
                      (row.overdue ? "overdue since " + to_string(*row.reassess_by) : "due") +
                          " [B]: " + label,
                      row.id});
    }
  }
}

void add_quota_dates(const law::LegalState& state, law::Inquiry inquiry,
                     std::vector<Coming>& list) {
  inquiry.start_course();
  for (const auto& duty : law::section_45::duties(state, inquiry)) {
    list.push_back({duty.due, "quota", in_words(duty), duty.norm});
  }
}

bool gndew_on(const law::LegalState& state, law::Inquiry& inquiry, Date at) {
  law::Day day{at};
  return law::in_force(state, inquiry, StatuteVersion::v3, day);
}

// What §§ 19(5) and 31(1) end by a day of their own, each only by a text in force on that day.
void add_last_days(const law::LegalState& state, law::Inquiry inquiry, std::vector<Coming>& list) {
  inquiry.start_course();
  const auto last = law::section_19_5::last_day_without_imsys(CaseGroup::consumer_6000_10000);
  const auto large = law::section_19_5::last_day_without_imsys(CaseGroup::consumer_over_100000);
  if (gndew_on(state, inquiry, last)) {
    list.push_back({last, "use",
                    "gateways without all certificates may be used to this day (§ 19(5), (6)); "
                    "large cases to 31.12.2028",
                    "MsbG § 19(5)"});
  }
  if (gndew_on(state, inquiry, large)) {
    list.push_back(
        {large, "use", "large cases: last day of use without all certificates", "MsbG § 19(5)"});
  }
  for (const auto end : law::agile_rollout_ends(state, inquiry)) {
    list.push_back({end, "term", "applications left out under agile rollout must be supplied",
                    "MsbG § 31(1)"});
  }
}

void add_terms(const law::LegalState& state, law::Inquiry inquiry, std::vector<Coming>& list) {
  for (const auto& finding : state.determinations) {
    if (finding.norm != Norm::s19_6 || !inquiry.visible(finding.moment)) continue;
    inquiry.start_course();
    list.push_back({law::section_19_6::last_day_of_term(inquiry, finding), "term",
                    "twelve months of the finding end", state.ids[finding.moment.event]});
  }
}

// One month, § 70(1) VwGO. That of the finding stands in its text; that others told their
// addressees of it too is inferred.
void add_objection(const law::LegalState& state, const law::Inquiry& inquiry,
                   const law::Moment& act, Confidence confidence, std::vector<Coming>& list) {
  auto asked = inquiry;
  const auto notified = act.works.latest();
  if (!notified || !asked.visible(act)) return;
  const auto& id = state.ids[act.event];
  list.push_back({law::last_day(*notified, {.months = 1}, law::WeekendEnd::rolls), "term",
                  "last day for an objection to " + id + " (VwGO § 70)" +
                      std::string(mark_of_inferred(confidence)),
                  id});
}

void add_objections(const law::LegalState& state, const law::Inquiry& inquiry,
                    std::vector<Coming>& list) {
  for (const auto& made : state.determinations) {
    const bool told = made.norm == Norm::s19_6;
    add_objection(state, inquiry, made.moment, told ? Confidence::a : Confidence::c, list);
    for (const auto& withdrawal : made.withdrawals)
      add_objection(state, inquiry, withdrawal.moment, Confidence::c, list);
    for (const auto& revocation : made.revocations)
      add_objection(state, inquiry, revocation, Confidence::c, list);
  }
}

std::string rule_of(const Ban& ban) { return ban.rules.empty() ? "" : ban.rules.front(); }

void add_bans(const std::vector<Ban>& bans, std::vector<Coming>& list) {
  for (const auto& ban : bans) {
    const auto label = ban.product + " (" + std::string(law::name_of(ban.ground)) + ", " +
                       std::to_string(ban.cases.size()) + " cases)";
    const std::string perhaps = ban.certain ? "" : "perhaps: ";
    list.push_back(
        {ban.period.from, "ban", perhaps + "installation ban begins: " + label, rule_of(ban)});
    if (ban.period.until)
      list.push_back(
          {*ban.period.until, "ban", perhaps + "installation ban ends: " + label, rule_of(ban)});
  }
}

std::string compact(Date day) {
  auto text = to_string(day);
  std::erase(text, '-');
  return text;
}

std::string escaped(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == ',' || c == ';' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

// Lines of at most 75 octets; a continuation begins with a space and no character is cut.
std::string folded(const std::string& line) {
  std::string out;
  std::size_t length = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool starts = (static_cast<unsigned char>(line[i]) & 0xC0U) != 0x80U;
    if (starts && length >= 70) out += "\r\n ", length = 1;
    out += line[i];
    ++length;
  }
  return out + "\r\n";
}

}  // namespace

std::vector<Coming> outlook(const EventLog& log, const std::vector<Ban>& bans, Period span,
                            const law::LegalState& state, const law::Inquiry& fresh) {
  std::vector<Coming> list;
  add_certificates(log, span, list);
  add_quota_dates(state, fresh, list);
  add_last_days(state, fresh, list);
  add_terms(state, fresh, list);
  add_objections(state, fresh, list);
  add_bans(bans, list);
  std::erase_if(list, [&](const Coming& c) {
    return c.on < span.from || (span.until && c.on >= *span.until);
  });
  std::sort(list.begin(), list.end(), [](const Coming& a, const Coming& b) {
    return std::tie(a.on, a.kind, a.what) < std::tie(b.on, b.kind, b.what);
  });
  return list;
}

std::string ics(const std::vector<Coming>& coming) {
  std::string text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Stichtag//outlook//EN\r\n";
  for (std::size_t i = 0; i < coming.size(); ++i) {
    const auto& item = coming[i];
    text += "BEGIN:VEVENT\r\n";
    text += folded("UID:" + compact(item.on) + "-" + std::to_string(i) + "@stichtag");
    text += "DTSTAMP:" + compact(item.on) + "T000000Z\r\n";
    text += "DTSTART;VALUE=DATE:" + compact(item.on) + "\r\n";
    text += folded("SUMMARY:" + escaped(item.kind + ": " + item.what));
    text += folded("DESCRIPTION:" + escaped(item.basis + " - a model, not legal advice"));
    text += "END:VEVENT\r\n";
  }
  return text + "END:VCALENDAR\r\n";
}

}  // namespace stichtag::projections
