// § 45(1) MsbG since the GNDEW: the lists with dates.
#include "engine/law/section_45.hpp"
#include "engine/law/section_45_groups.hpp"

namespace stichtag::law::section_45 {
namespace {

using G = CaseGroup;

Date end_of(int year) { return Date::of(year, 12, 31); }

// § 30(1) Nr. 1 and (2) Nr. 4 in the wording of the GNDEW; "in den übrigen Fällen" the rest.
CaseGroupSet large() { return groups_where(is_large); }
CaseGroupSet not_large_mandatory() {
  return groups_where([](G g) { return is_mandatory(g) && !is_large(g); });
}

Equipped imsys(bool on_request_counts) { return {Equipment::imsys, false, on_request_counts}; }

bool on_request_counts(Inquiry& inquiry) {
  return inquiry.reading(ReadingId::on_request_count) == option::counts_in_numerator;
}

// § 45(1) S. 1 Nr. 1 and 2 in the wording of 27.05.2023: 20, 50, 95 % of all points.
void add_gndew(Inquiry& inquiry, std::vector<Duty>& list) {
  struct Row {
    const char *name, *norm;
    bool large;
    int share, year;
  };
  constexpr Row rows[] = {{"large-20-by-2028", "MsbG § 45(1) S. 1 Nr. 1 a", true, 20, 2028},
                          {"large-50-by-2030", "MsbG § 45(1) S. 1 Nr. 1 b", true, 50, 2030},
                          {"large-95-by-2032", "MsbG § 45(1) S. 1 Nr. 1 c", true, 95, 2032},
                          {"20-by-2025", "MsbG § 45(1) S. 1 Nr. 2 a", false, 20, 2025},
                          {"50-by-2028", "MsbG § 45(1) S. 1 Nr. 2 b", false, 50, 2028},
                          {"95-by-2030", "MsbG § 45(1) S. 1 Nr. 2 c", false, 95, 2030}};
  const bool counts = on_request_counts(inquiry);
  for (const auto& row : rows) {
    Denominator of{.groups = row.large ? large() : not_large_mandatory(), .arising = {}};
    if (!counts) {
      of.reduced_on_request = row.large ? large() : groups_where([](G g) { return !is_large(g); });
    }
    list.push_back({row.name,
                    row.norm,
                    StatuteVersion::v3,
                    {row.share, 100},
                    end_of(row.year),
                    of,
                    imsys(counts)});
  }
}

struct CapacityRow {
  const char *name, *norm;
  bool large;
  int share;
  std::optional<Days> commissioned;  // absent: "der insgesamt installierten Leistung"
  Date due;
};

// Nr. 1 (over 100 kW) and Nr. 2 (over 7 to 100 kW) since 25.02.2025. 25.02.2025 itself lies in the
// window of a and in the second window of b.
std::vector<CapacityRow> capacity_rows() {
  const Days to_2028{Date::of(2027, 10, 1), Date::of(2028, 9, 30)};
  const Days to_2030{Date::of(2028, 10, 1), Date::of(2030, 9, 30)};
  return {
      {"large-new-plants-90-by-2028", "MsbG § 45(1) S. 1 Nr. 1 a", true, 90, to_2028, end_of(2028)},
      {"large-new-plants-90-by-2030", "MsbG § 45(1) S. 1 Nr. 1 b", true, 90, to_2030, end_of(2030)},
      {"large-plants-90-by-2032", "MsbG § 45(1) S. 1 Nr. 1 c", true, 90, {}, end_of(2032)},
      {"new-plants-90-by-2026", "MsbG § 45(1) S. 1 Nr. 2 a", false, 90,
       Days{Date::of(2025, 2, 25), Date::of(2026, 9, 30)}, end_of(2026)},
      {"new-plants-90-by-2028", "MsbG § 45(1) S. 1 Nr. 2 b", false, 90,
       Days{Date::of(2026, 10, 1), Date::of(2028, 9, 30)}, end_of(2028)},
      {"plants-of-2018-50-by-2028", "MsbG § 45(1) S. 1 Nr. 2 b", false, 50,
       Days{Date::of(2018, 1, 1), Date::of(2025, 2, 25)}, end_of(2028)},
      {"new-plants-90-by-2030", "MsbG § 45(1) S. 1 Nr. 2 c", false, 90, to_2030, end_of(2030)},
      {"plants-90-by-2032", "MsbG § 45(1) S. 1 Nr. 2 d", false, 90, {}, end_of(2032)}};
}

void add_capacity(StatuteVersion version, Inquiry& inquiry, std::vector<Duty>& list) {
  const bool control = inquiry.reading(ReadingId::control_device) == option::needs_control_device;
  for (const auto& row : capacity_rows()) {
    Denominator of{.groups = groups_where([&](G g) {
                     return is_plant(g) && is_mandatory(g) && is_large(g) == row.large;
                   }),
                   .unit = Unit::watts,
                   .arising = row.commissioned};
    // The equipped points "cover" capacity, whoever asked for them: S. 4 lowers numbers of points.
    list.push_back({row.name,
                    row.norm,
                    version,
                    {row.share, 100},
                    row.due,
                    of,
                    {Equipment::imsys, control, true}});
  }
}

struct ConsumerRow {
  const char *name, *norm;
  bool large;
  int share;
  std::optional<Days> newly_due;  // absent: "aller insgesamt auszustattenden Messstellen"
  Date due;
};

// Nr. 3 (over 100,000 kWh) and Nr. 4. Nr. 3 names no first day of "diesem Zeitraum": 2028 is the
// year with which it must begin at the latest.
std::vector<ConsumerRow> consumer_rows() {
  const auto from_2028 = Date::of(2028, 1, 1);
  return {{"large-new-consumers-90-by-2028", "MsbG § 45(1) S. 1 Nr. 3 a", true, 90,
           Days{from_2028, end_of(2028)}, end_of(2028)},
          {"large-new-consumers-90-by-2030", "MsbG § 45(1) S. 1 Nr. 3 b", true, 90,
           Days{from_2028, end_of(2030)}, end_of(2030)},
          {"large-consumers-90-by-2032", "MsbG § 45(1) S. 1 Nr. 3 c", true, 90, {}, end_of(2032)},
          {"20-by-2025", "MsbG § 45(1) S. 1 Nr. 4 a", false, 20, {}, end_of(2025)},
          {"new-consumers-90-by-2026", "MsbG § 45(1) S. 1 Nr. 4 b", false, 90,
           Days{Date::of(2025, 2, 25), end_of(2026)}, end_of(2026)},
          {"new-consumers-90-by-2028", "MsbG § 45(1) S. 1 Nr. 4 c", false, 90,
           Days{Date::of(2027, 1, 1), end_of(2028)}, end_of(2028)},
          {"new-consumers-90-by-2030", "MsbG § 45(1) S. 1 Nr. 4 d", false, 90,
           Days{Date::of(2029, 1, 1), end_of(2030)}, end_of(2030)},
          {"consumers-90-by-2032", "MsbG § 45(1) S. 1 Nr. 4 e", false, 90, {}, end_of(2032)}};
}

CaseGroupSet consumers(Inquiry& inquiry, bool large_ones) {
  const bool with_14a = inquiry.reading(ReadingId::controllable_in_quota) == option::include;
  return groups_where([&](G g) {
    if (g == G::controllable_14a && !with_14a) return false;
    return !is_plant(g) && is_mandatory(g) && is_large(g) == large_ones;
  });
}

// S. 4: the wording of 25.02.2025 cites § 29(3) (modern meters), so literally no optional iMSys
// lowers the number; since 23.12.2025 it cites § 29(2).
bool optional_ones_reduce(StatuteVersion version, Inquiry& inquiry) {
  return version != StatuteVersion::v4 || inquiry.reading(ReadingId::v4_slip) == option::corrected;
}

// Of all points: S. 4 lowers the number of consumer points, the only ones counted in points.
void reduce_stock(const ConsumerRow& row, bool optional_ones, bool counts, Denominator& of) {
  const auto outside = groups_where([](G g) { return !is_mandatory(g); });
  if (!counts) {
    of.reduced_on_request = groups_where(
        [&](G g) { return of.groups.contains(g) || (!row.large && outside.contains(g)); });
  }
  if (optional_ones && !row.large) of.reduced_optional = outside;
}

void add_consumers(StatuteVersion version, Inquiry& inquiry, std::vector<Duty>& list) {
  const bool counts = on_request_counts(inquiry);
  const bool planned = inquiry.reading(ReadingId::newly_due) == option::planned_tranche;
  const bool optional_ones = optional_ones_reduce(version, inquiry);
  for (const auto& row : consumer_rows()) {
    Denominator of{.groups = consumers(inquiry, row.large), .arising = row.newly_due};
    of.planned_tranche = row.newly_due && planned;
    if (!row.newly_due) reduce_stock(row, optional_ones, counts, of);
    if (row.newly_due && !counts) of.reduced_on_request = of.groups;
    list.push_back({row.name, row.norm, version, {row.share, 100}, row.due, of, imsys(counts)});
  }
}

// § 29(3): "bis zum Jahr 2032", since 23.12.2025 "bis zum Ablauf des 31. Dezember 2032".
void add_modern_meters(StatuteVersion version, Inquiry& inquiry, std::vector<Duty>& list) {
  const bool in_2031 =
      version != StatuteVersion::v5 && inquiry.reading(ReadingId::mme_end) == option::start_2032;
  Denominator of{.groups = groups_where([](G g) { return !is_mandatory(g); }), .arising = {}};
  of.imsys_leaves = true;
  list.push_back({"modern-meters-by-2032",
                  "MsbG § 29(3) S. 2",
                  version,
                  {1, 1},
                  end_of(in_2031 ? 2031 : 2032),
                  of,
                  {Equipment::modern_meter, false, false}});
}

}  // namespace

std::vector<Duty> dated_duties(StatuteVersion version, Inquiry& inquiry) {
  std::vector<Duty> list;
  if (version == StatuteVersion::v3) {
    add_gndew(inquiry, list);
  } else {
    add_capacity(version, inquiry, list);
    add_consumers(version, inquiry, list);
  }
  add_modern_meters(version, inquiry, list);
  return list;
}

}  // namespace stichtag::law::section_45
