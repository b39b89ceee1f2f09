#include "scenarios/app/one_run/standstill.hpp"

#include <algorithm>

#include "scenarios/app/one_run/run_output.hpp"
#include "scenarios/app/page/text_table.hpp"

namespace stichtag::app {

Standstill standstill_of(const scenarios::Ran& ran) {
  Standstill found;
  for (std::size_t at = 0; at < ran.spec.operators.size(); ++at) {
    const auto& spec = ran.spec.operators[at];
    found.change_mix += spec.reaction.on_ban == actors::OnBan::switch_mix ? 1 : 0;
    if (ran.run.totals_of_operator[at].installs > 0) continue;
    ++found.operators;
    found.of_one_line += spec.buying.mix.size() == 1 ? 1 : 0;
  }
  return found;
}

Tree tree_of(const Standstill& found) {
  return Tree::object()
      .set("operators", std::int64_t(found.operators))
      .set("of-one-line", std::int64_t(found.of_one_line))
      .set("operators-that-may-change-their-mix", std::int64_t(found.change_mix));
}

std::string standstill_in_words(const scenarios::Ran& ran) {
  const auto found = standstill_of(ran);
  if (found.operators == 0) return {};
  const auto count = [](std::size_t number) { return count_in_words(run::Count(number)); };
  const auto all = count(ran.spec.operators.size());
  auto text = "Operators that installed nothing: " + count(found.operators) + " of " + all +
              "; of these buy a single line: " + count(found.of_one_line) + ". ";
  text += found.change_mix == 0
              ? "On a ban nobody here ever changes supplier, so who buys one line alone stands "
                "still while it is banned."
              : "On a ban " + count(found.change_mix) + " of " + all + " may change supplier.";
  return wrapped(text);
}

}  // namespace stichtag::app
