#include "scenarios/app/law/bans_output.hpp"

#include <algorithm>

#include "scenarios/app/page/text_table.hpp"

namespace stichtag::app {
namespace {

using projections::Ban;

std::vector<std::string> names_of(const std::vector<CaseGroup>& cases) {
  std::vector<std::string> names;
  for (const auto group : cases) names.emplace_back(name_of(group));
  return names;
}

Tree tree_of(const Ban& ban) {
  Tree tree = Tree::object();
  tree.set("product", ban.product).set("cases", Tree::array_of(names_of(ban.cases)));
  tree.set("from", ban.period.from);
  tree.set("until", ban.period.until ? Tree(*ban.period.until) : Tree());
  tree.set("ground", name_of(ban.ground)).set("rules", Tree::array_of(ban.rules));
  tree.set("starts-by", Tree::array_of(ban.starts_by)).set("ends-by", Tree::array_of(ban.ends_by));
  tree.set("exit", ban.exit).set("exit-reachable", ban.exit_reachable);
  tree.set("certainty", ban.certain ? "certain" : "undetermined");
  tree.set("hangs-on", Tree::array_of(ban.hangs_on));
  return tree;
}

constexpr std::size_t label_width = 20;
constexpr std::size_t bar_width = text_width - label_width - 2;

struct Scale {
  Date from;
  Date until;
  [[nodiscard]] std::size_t column(Date day) const {
    const auto inside = std::clamp(day, from, until);
    return std::size_t(inside - from) * bar_width / std::size_t(until - from);
  }
};

// What a column of a bar shows: for which cases installation was certainly banned in it, and what
// else there was. A short ban still gets a column.
struct Mark {
  CaseGroupSet banned = CaseGroupSet::none();
  bool perhaps = false;
  bool clause = false;
  bool perhaps_clause = false;
};

void draw(std::vector<Mark>& bar, const Scale& scale, const Ban& ban) {
  if (ban.period.from >= scale.until) return;
  const auto first = std::min(scale.column(ban.period.from), bar_width - 1);
  const auto last = ban.period.until ? scale.column(*ban.period.until) : bar_width;
  const bool clause = ban.ground == law::Ground::s19_6_s2;
  for (std::size_t i = first; i < std::max(first + 1, last) && i < bar_width; ++i) {
    bar[i].clause |= clause && ban.certain;
    bar[i].perhaps_clause |= clause && !ban.certain;
    bar[i].perhaps |= !ban.certain;
    if (!ban.certain) continue;
    for (const auto group : ban.cases) bar[i].banned.insert(group);
  }
}

// The shorter and rarer goes over the longer: the clause over § 24(4), bans over doubts.
char sign_of(const Mark& mark, const CaseGroupSet& all) {
  if (mark.clause) return 'X';
  if (mark.perhaps_clause) return 'x';
  if (mark.banned == all) return '#';
  if (!mark.banned.empty()) return '+';
  return mark.perhaps ? '?' : '.';
}

std::string years_line(const Scale& scale) {
  std::string line(bar_width, ' ');
  for (int year = scale.from.year() + 1; year <= scale.until.year(); year += 2) {
    const auto at = scale.column(Date::of(year, 1, 1));
    if (at + 4 <= bar_width) line.replace(at, 4, std::to_string(year));
  }
  line.resize(line.find_last_not_of(' ') + 1);
  return std::string(label_width, ' ') + "  " + line + "\n";
}

std::string coloured_bar(const std::string& bar) {
  std::string text;
  for (std::size_t i = 0; i < bar.size();) {
    std::size_t end = i;
    while (end < bar.size() && bar[end] == bar[i]) ++end;
    const auto part = bar.substr(i, end - i);
    const auto style = bar[i] == '.'                    ? Style::green
                       : bar[i] == '#' || bar[i] == 'X' ? Style::red
                                                        : Style::yellow;
    text += styled(part, style);
    i = end;
  }
  return text;
}

}  // namespace

std::string cases_in_words(const std::vector<CaseGroup>& cases) {
  if (cases.size() == case_group_count) return "all cases";
  const bool consumers = cases.size() == 8 && cases.back() == CaseGroup::consumer_50000_100000;
  if (consumers) return "consumers up to 100,000 kWh";
  if (cases.size() == 1) return std::string(name_of(cases.front()));
  if (cases.size() > 8) {
    std::vector<std::string> others;
    for (const auto group : all_case_groups()) {
      if (std::find(cases.begin(), cases.end(), group) == cases.end())
        others.emplace_back(name_of(group));
    }
    return "all cases but " + joined(others, ", ");
  }
  return joined(names_of(cases), ", ");
}

Tree tree_of(const std::vector<Ban>& bans) {
  Tree list = Tree::array();
  for (const auto& ban : bans) list.push(tree_of(ban));
  return list;
}

Rows rows_of(const std::vector<Ban>& bans) {
  Rows rows{{"product", "from", "until", "ground", "certainty", "cases", "hangs-on", "starts-by",
             "ends-by"}};
  for (const auto& ban : bans) {
    rows.push_back({ban.product, to_string(ban.period.from),
                    ban.period.until ? to_string(*ban.period.until) : "",
                    std::string(name_of(ban.ground)), ban.certain ? "certain" : "undetermined",
                    joined(names_of(ban.cases), " "), joined(ban.hangs_on, " "),
                    joined(ban.starts_by, " "), joined(ban.ends_by, " ")});
  }
  return rows;
}

Rows rows_for_people(const std::vector<Ban>& bans) {
  Rows rows{{"product", "from", "until", "ground", "certainty", "cases; what it hangs on"}};
  for (const auto& ban : bans) {
    std::string text = cases_in_words(ban.cases);
    if (!ban.certain) text += "; hangs on " + joined(ban.hangs_on, ", ");
    rows.push_back({ban.product, to_string(ban.period.from),
                    ban.period.until ? to_string(*ban.period.until) : "open",
                    std::string(name_of(ban.ground)), ban.certain ? "certain" : "undetermined",
                    text});
  }
  return rows;
}

std::string bar_chart(const std::vector<Ban>& bans, const std::vector<CaseGroup>& groups,
                      const Period& shown) {
  const Scale scale{shown.from, shown.until.value_or(shown.from + 365)};
  std::vector<std::string> products;
  for (const auto& ban : bans) {
    if (std::find(products.begin(), products.end(), ban.product) == products.end())
      products.push_back(ban.product);
  }
  auto all = CaseGroupSet::none();
  for (const auto group : groups) all.insert(group);
  std::string text = years_line(scale);
  for (const auto& product : products) {
    std::vector<Mark> marks(bar_width);
    for (const auto& ban : bans) {
      if (ban.product == product) draw(marks, scale, ban);
    }
    std::string bar;
    for (const auto& mark : marks) bar += sign_of(mark, all);
    std::string label = product.substr(0, label_width);
    label.resize(label_width, ' ');
    text += label + "  " + coloured_bar(bar) + "\n";
  }
  return text + std::string(label_width, ' ') +
         "  # banned  + in some cases  ? perhaps (fact unknown)  X x § 19(6) S. 2  . free\n";
}

}  // namespace stichtag::app
