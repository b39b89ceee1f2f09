#include <algorithm>
#include <charconv>
#include <cmath>

#include "events/history/pack.hpp"
#include "scenarios/ensemble/marginal.hpp"
#include "scenarios/report/quota.hpp"
#include "scenarios/report/sensitivity.hpp"

namespace stichtag::report {
namespace {

std::vector<std::string> parts_of(const std::string& text, char between, std::size_t most) {
  std::vector<std::string> parts{""};
  for (const char c : text) {
    if (c == between && parts.size() < most)
      parts.emplace_back();
    else
      parts.back() += c;
  }
  return parts;
}

const law::section_45::Duty* duty_named(const std::string& name, const Side& side) {
  const auto at = std::find_if(side.quota.begin(), side.quota.end(),
                               [&](const auto& row) { return row.duty.name == name; });
  return at == side.quota.end() ? nullptr : &at->duty;
}

std::string joined(const std::vector<std::string>& names, const Speech& say) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const bool last = i + 1 == names.size();
    text += (i == 0 ? "" : last ? say(" and ", " und ") : ", ") + names[i];
  }
  return text;
}

// The case is named where it is another one than usual.
std::string ban_in_words(const scenarios::BanMeasure& ban, const std::vector<std::string>& products,
                         const Speech& say) {
  const auto whose = ban.group == scenarios::usual_ban_case
                         ? std::string()
                         : ", " + say("such as ", "etwa ") + say.cases({ban.group});
  const auto banned = products.size() > 1 ? say(" are banned, ", " verboten sind, ")
                                          : say(" is banned, ", " verboten ist, ");
  return say("days on which ", "Tage, an denen ") + joined(products, say) + banned +
         say.norm(ban.ground) + whose;
}

bool is_share(const scenarios::Measure& measure) {
  return measure.unit == "share" || measure.kind == scenarios::MeasureKind::yes_no;
}

}  // namespace

std::string measure_in_words(const scenarios::Measure& measure, const Side& side,
                             const Speech& say) {
  const auto parts = parts_of(measure.name, '/', 3);
  if (parts[0] == "surplus")
    return say("surplus of the operators over the horizon",
               "Überschuss der Betreiber über den Zeitraum");
  const auto ban = scenarios::ban_measure(measure.name);
  if (ban && ban->of == scenarios::BanMeasure::Of::days)
    return ban_in_words(*ban, {product_name(ban->product)}, say);
  const auto* duty = parts.size() > 1 ? duty_named(parts[1], side) : nullptr;
  if (parts[0] != "quota-achieved" || duty == nullptr) return measure.name;
  const bool several = side.ran.spec.operators.size() > 1;
  const auto who = several && parts.size() > 2 ? " (" + parts[2] + ")" : "";
  return say("share equipped on ", "Anteil am ") + say(duty->due) + ": " +
         duty_in_words(*duty, say) + who;
}

std::string measures_in_words(const Sensitivity::Swings& swings, const Side& side,
                              const Speech& say) {
  const auto first = scenarios::ban_measure(swings.measure.name);
  if (swings.also.empty() || !first) return measure_in_words(swings.measure, side, say);
  std::vector<std::string> products{product_name(first->product)};
  for (const auto& other : swings.also) {
    if (const auto ban = scenarios::ban_measure(other.name))
      products.push_back(product_name(ban->product));
  }
  return ban_in_words(*first, products, say);
}

std::string value_in_words(const scenarios::Measure& measure, double value, const Speech& say) {
  if (is_share(measure)) return say.per_cent(value);
  if (measure.unit == "days") return say.days(int(std::lround(value)));
  return say.count(std::llround(value)) + " " + say.unit(measure.unit);
}

Cell value_cell(const scenarios::Measure& measure, double value) {
  if (is_share(measure)) return Share{value};
  return Quantity{value, measure.unit};
}

Cell gap_cell(const scenarios::Measure& measure, double gap) {
  if (is_share(measure)) return Points{gap};
  return value_cell(measure, gap);
}

std::string input_in_words(const scenarios::Uncertain& input, const Speech& say) {
  const auto parts = parts_of(input.input, '.', 3);
  if (parts[0] == "reading") return say("reading ", "Lesart ") + input.input.substr(8);
  if (parts[0] == "fact") return say("day of ", "Tag von ") + input.input.substr(5);
  return parts.size() < 3 ? input.input : parts[2] + ", " + parts[1];
}

std::string end_in_words(const scenarios::Uncertain& input, const std::string& value,
                         const Speech& say) {
  if (value == scenarios::never_comes) return say("never", "nie");
  if (const auto day = parse_date(value)) return say(*day);
  const auto& marginal = input.marginal;
  if (marginal.shape == scenarios::Shape::options) return value;
  double number = 0;
  std::from_chars(value.data(), value.data() + value.size(), number);
  if (marginal.unit.starts_with("share"))
    return say.per_cent(number) + say.unit(marginal.unit.substr(5));
  if (marginal.unit == "probability") return say.per_cent(number);
  return say.decimal(number) + " " + say.unit(marginal.unit);
}

Word footing(const scenarios::Uncertain& input, const Side& side, const Speech& say) {
  // What the record says: in the run told here the day has been drawn, and so is an assumption.
  for (const auto* log : {&history::shipped_history(), &side.scenario.log}) {
    for (const auto& fact : *log)
      if (input.input == "fact." + fact.id)
        return confidence_word(works_from(fact).source.confidence, say);
  }
  if (input.note.starts_with("(C)")) return confidence_word(Confidence::c, say);
  if (input.note.starts_with("assumption")) return confidence_word(Confidence::assumption, say);
  return {"", say("see its note", "siehe Notiz")};
}

bool is_sure(const scenarios::Bar& bar) {
  return bar.swing > 0 && bar.ci && (bar.ci->low > 0 || bar.ci->high < 0);
}

}  // namespace stichtag::report
