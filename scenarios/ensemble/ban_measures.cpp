#include "scenarios/ensemble/ban_measures.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "engine/law/section_29.hpp"
#include "engine/projections/bans.hpp"

namespace stichtag::scenarios {
namespace {

using Of = BanMeasure::Of;
constexpr std::array kinds{Of::days, Of::start, Of::end};
constexpr std::array<std::string_view, kinds.size()> kind_names{"ban-days", "ban-start", "ban-end"};

// Bans whose length can differ from run to run. A product that has not come to the market yet, and
// the window of § 19(5), are none of them.
constexpr std::array grounds{law::Ground::s19_6_s2, law::Ground::s24_4, law::Ground::court};

// The text up to the next slash, which is taken off; all of it where there is none.
std::string_view cut(std::string_view& rest) {
  const auto part = rest.substr(0, rest.find('/'));
  rest.remove_prefix(std::min(rest.size(), part.size() + 1));
  return part;
}

// Certain bans on one ground within the horizon.
struct BanCount {
  double days = 0;
  double start = std::numeric_limits<double>::quiet_NaN();
  // The first day after the last of them; none while that one is open.
  double end = std::numeric_limits<double>::quiet_NaN();
};
BanCount count(const std::vector<projections::BanSpan>& bans, law::Ground ground,
               const Period& horizon) {
  BanCount count;
  for (const auto& ban : bans) {
    if (!ban.certain || ban.ground != ground) continue;
    const auto from = std::max(ban.period.from, horizon.from);
    const auto until = std::min(ban.period.until.value_or(*horizon.until), *horizon.until);
    if (from >= until) continue;
    count.days += until - from;
    if (std::isnan(count.start)) count.start = from.days_since_epoch();
    const bool ends = ban.period.until && *ban.period.until <= *horizon.until;
    count.end = ends ? until.days_since_epoch() : std::numeric_limits<double>::quiet_NaN();
  }
  return count;
}

// The spans of one product, case by case, each computed when it is first asked for.
class Spans {
 public:
  Spans(const law::LegalState& state, const law::Inquiry& fresh, Date first)
      : state_(state), fresh_(fresh), first_(std::max(first, law::msbg_begins)) {}

  [[nodiscard]] Result<const std::vector<projections::BanSpan>*> of(const BanMeasure& measure) {
    if (product_ != measure.product) {
      const auto subject = law::subject_of(state_, {measure.product, std::nullopt});
      if (!subject) return subject.problem();
      product_ = measure.product;
      subject_ = *subject;
      done_.clear();
    }
    for (const auto& [group, spans] : done_)
      if (law::fare_alike(state_, group, measure.group)) return &spans;
    const auto calendar =
        law::calendar(state_, *subject_, measure.group, fresh_, first_, law::Detail::bans_only);
    return &done_.emplace_back(measure.group, projections::ban_spans(calendar)).second;
  }

 private:
  const law::LegalState& state_;
  const law::Inquiry& fresh_;
  Date first_;
  std::string product_;
  std::optional<law::Subject> subject_;
  std::vector<std::pair<CaseGroup, std::vector<projections::BanSpan>>> done_;
};

}  // namespace

std::string name_of(const BanMeasure& measure) {
  auto name = std::string(kind_names[std::size_t(measure.of)]) + "/" + measure.product + "/" +
              std::string(law::name_of(measure.ground));
  if (measure.group != usual_ban_case) name += "/" + std::string(name_of(measure.group));
  return name;
}

std::optional<BanMeasure> ban_measure(std::string_view name) {
  const auto kind = std::find(kind_names.begin(), kind_names.end(), cut(name));
  if (kind == kind_names.end()) return std::nullopt;
  BanMeasure measure{kinds[std::size_t(kind - kind_names.begin())], std::string(cut(name))};
  const auto named = cut(name);
  const auto ground = std::find_if(grounds.begin(), grounds.end(),
                                   [&](law::Ground one) { return law::name_of(one) == named; });
  if (ground == grounds.end()) return std::nullopt;
  measure.ground = *ground;
  if (name.empty()) return measure;
  const auto group = parse_case_group(name);
  if (!group) return std::nullopt;
  measure.group = *group;
  return measure;
}

std::optional<std::string> usual_name(std::string_view name) {
  auto measure = ban_measure(name);
  if (!measure || measure->group == usual_ban_case) return std::nullopt;
  measure->group = usual_ban_case;
  return name_of(*measure);
}

std::vector<CaseGroup> ban_cases(const law::LegalState& state) {
  std::vector<CaseGroup> cases{usual_ban_case};
  for (const auto group : all_case_groups()) {
    const bool known = std::any_of(cases.begin(), cases.end(), [&](CaseGroup one) {
      return law::fare_alike(state, one, group);
    });
    if (!known) cases.push_back(group);
  }
  return cases;
}

std::vector<BanMeasure> ban_measures(const law::LegalState& recorded,
                                     const std::vector<CaseGroup>& cases) {
  std::vector<BanMeasure> measures;
  for (const auto& line : recorded.lines)
    for (const auto ground : grounds)
      for (const auto of : kinds)
        for (const auto group : cases) measures.push_back({of, line.name, ground, group});
  return measures;
}

Result<std::vector<double>> ban_values(const law::LegalState& drawn,
                                       const std::vector<BanMeasure>& measures,
                                       const law::Inquiry& fresh, const Period& horizon) {
  Spans spans(drawn, fresh, horizon.from);
  std::vector<double> values;
  for (const auto& measure : measures) {
    const auto bans = spans.of(measure);
    if (!bans) return bans.problem();
    const auto counted = count(**bans, measure.ground, horizon);
    values.push_back(measure.of == Of::days    ? counted.days
                     : measure.of == Of::start ? counted.start
                                               : counted.end);
  }
  return values;
}

}  // namespace stichtag::scenarios
