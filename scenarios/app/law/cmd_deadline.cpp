// `stichtag deadline` and `stichtag readings`.
#include "engine/law/deadlines.hpp"
#include "engine/law/reading.hpp"
#include "scenarios/app/asked/asked.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/page/text_table.hpp"

namespace stichtag::app {
namespace {

// ISO 8601 durations of whole days: P1Y6M, P12M, P2W, P10D.
Result<law::Span> parse_span(const std::string& text) {
  const Problem wrong{
      .what = "'" + text + "' is no period",
      .where = "--period",
      .hint = "write an ISO 8601 duration in days, weeks, months or years, such as P12M"};
  if (text.size() < 3 || text[0] != 'P') return wrong;
  law::Span span;
  int number = -1;
  for (std::size_t i = 1; i < text.size(); ++i) {
    const char c = text[i];
    if (c >= '0' && c <= '9') {
      number = (number < 0 ? 0 : number) * 10 + (c - '0');
      if (number > 12000) return wrong;
      continue;
    }
    int* part = c == 'Y'   ? &span.years
                : c == 'M' ? &span.months
                : c == 'W' ? &span.weeks
                : c == 'D' ? &span.days
                           : nullptr;
    if (part == nullptr || number < 0) return wrong;
    *part = number;
    number = -1;
  }
  return number < 0 ? Result<law::Span>(span) : Result<law::Span>(wrong);
}

std::string touches(const law::Reading& reading) {
  if (!reading.no_effect.empty()) return " Changes no result: " + reading.no_effect + ".";
  return reading.quota_only ? " Touches the § 45 quotas alone, not installation, use or bans." : "";
}

}  // namespace

Result<Output> deadline_command(const Request& request) {
  const auto from = parse_day(request.from, "--from");
  if (!from) return from.problem();
  const auto span = parse_span(request.period);
  if (!span) return span.problem();
  const std::string norm = request.rule == "bgb" ? "§ 193 BGB" : "§ 31(3) VwVfG";
  const auto found = law::deadline(
      *from, *span, request.roll ? law::WeekendEnd::rolls : law::WeekendEnd::stays, norm);
  Output output{Tree::object(), {}, {{"from", "period", "last-day", "first-day-after"}}};
  output.json.set("schema", "stichtag/deadline/1").set("from", *from).set("period", request.period);
  output.json.set("last-day", found.last_day).set("first-day-after", found.first_day_after());
  output.json.set("steps", Tree::array_of(found.steps)).set("note", legal_note);
  output.rows.push_back({to_string(*from), request.period, to_string(found.last_day),
                         to_string(found.first_day_after())});
  output.text = styled("Last day " + to_string(found.last_day), Style::bold) +
                ", first day after it " + to_string(found.first_day_after()) + "\n\n";
  for (std::size_t i = 0; i < found.steps.size(); ++i) {
    output.text += wrapped(std::to_string(i + 1) + ". " + found.steps[i]);
  }
  output.text += "\n" + wrapped("Only nationwide holidays count. " + legal_note);
  return output;
}

Result<Output> readings_command(const Request&) {
  Output output{Tree::object(), {}, {{"number", "reading", "option", "default", "reason"}}};
  Tree list = Tree::array();
  for (const auto& reading : law::all_readings()) {
    Tree options = Tree::array();
    output.text +=
        styled((reading.number.empty() ? "" : reading.number + "  ") + reading.name, Style::bold) +
        "\n" + wrapped(reading.question, 2);
    for (std::size_t i = 0; i < reading.options.size(); ++i) {
      const auto& option = reading.options[i];
      const bool standard = i == reading.default_option;
      options.push(Tree::object()
                       .set("name", option.name)
                       .set("default", standard)
                       .set("reason", option.reason));
      output.text += wrapped((standard ? "* " : "- ") + option.name + ": " + option.reason, 4);
      output.rows.push_back(
          {reading.number, reading.name, option.name, standard ? "yes" : "no", option.reason});
    }
    output.text +=
        wrapped("Support for the default: " + reading.strength + "." + touches(reading), 4);
    output.text += "\n";
    list.push(Tree::object()
                  .set("number", reading.number)
                  .set("name", reading.name)
                  .set("question", reading.question)
                  .set("default", reading.options[reading.default_option].name)
                  .set("strength", reading.strength)
                  .set("quota-only", reading.quota_only)
                  .set("no-effect", reading.no_effect)
                  .set("options", std::move(options)));
  }
  output.json.set("schema", "stichtag/readings/1")
      .set("readings", std::move(list))
      .set("note", legal_note);
  output.text += wrapped("* marks the default. Choose with --reading name=option. " + legal_note);
  return output;
}

}  // namespace stichtag::app
