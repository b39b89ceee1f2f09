#include "viz/model/compare/compare_table.hpp"

#include <cmath>

#include "viz/model/words/quota_words.hpp"

namespace stichtag::view {
namespace {

class Words {
 public:
  Words(const Compared& all, const TableAsked& asked)
      : all_(all), base_(all.scenarios[asked.base]), language_(asked.language) {}

  [[nodiscard]] std::vector<std::string> columns() const {
    auto norm = norm_of(language_, all_.ground);
    if (norm.ends_with(" MsbG")) norm.resize(norm.size() - 5);
    return {word(Phrase::ban_days),
            norm,
            word(Phrase::ban_starts),
            word(Phrase::ban_ends),
            word(Phrase::installed),
            all_.duty == nullptr ? word(Phrase::quota_word) : duty_in_short(language_, *all_.duty),
            word(Phrase::first_missed)};
  }

  [[nodiscard]] std::vector<CompareCell> cells(const ComparedOne& one) const {
    std::vector<CompareCell> cells{days(one.all, base_.all), days(one.of_ground, base_.of_ground),
                                   start(one.of_ground), end(one.of_ground)};
    if (one.waits) {  // the run of before the last change says nothing about this one
      cells.insert(cells.end(), 3, {"…", {}, word(Phrase::run_running)});
      return cells;
    }
    cells.insert(cells.end(), {installed(one), quota(one), missed(one)});
    return cells;
  }

 private:
  [[nodiscard]] std::string word(Phrase phrase) const {
    return std::string(say(language_, phrase));
  }
  [[nodiscard]] bool german() const { return language_ == Language::german; }
  [[nodiscard]] std::string number(std::int64_t value) const { return say(language_, value); }
  [[nodiscard]] std::string change(std::int64_t by) const {
    if (by == 0) return {};
    return (by > 0 ? "+" : "–") + number(std::abs(by));
  }
  [[nodiscard]] std::string change_of_days(int by) const {
    return by == 0 ? "" : change(by) + (german() ? " T" : " d");
  }

  [[nodiscard]] CompareCell days(const BanDays& days, const BanDays& base) const {
    CompareCell cell{number(days.certain)};
    if (days.perhaps > 0) cell.value += "–" + number(days.certain + days.perhaps);
    cell.delta = change(days.certain - base.certain);
    cell.tip = filled(word(Phrase::days_counted),
                      {say(language_, all_.within.from), say(language_, *all_.within.until - 1)});
    return cell;
  }

  [[nodiscard]] CompareCell start(const BanDays& days) const {
    if (!days.from) return {"–"};
    CompareCell cell{say(language_, *days.from)};
    if (base_.of_ground.from) cell.delta = change_of_days(*days.from - *base_.of_ground.from);
    return cell;
  }
  [[nodiscard]] CompareCell end(const BanDays& days) const {
    if (!days.from) return {"–"};
    if (!days.until) return {word(Phrase::no_end)};
    CompareCell cell{say(language_, *days.until)};
    if (base_.of_ground.until) cell.delta = change_of_days(*days.until - *base_.of_ground.until);
    return cell;
  }

  [[nodiscard]] CompareCell installed(const ComparedOne& one) const {
    if (!one.installed) return {word(Phrase::not_simulated)};
    CompareCell cell{number(*one.installed)};
    if (base_.installed) cell.delta = change(*one.installed - *base_.installed);
    cell.tip = word(Phrase::gateways) + ", " + say(language_, *one.ran_until);
    return cell;
  }

  // A tenth of a per cent, cut off, so that nothing that falls short looks reached.
  [[nodiscard]] CompareCell quota(const ComparedOne& one) const {
    if (!one.quota) return {"–"};
    CompareCell cell{tenths_of_per_cent(language_, *one.quota)};
    cell.tip = duty_in_full(language_, *all_.duty);
    if (!base_.quota) return cell;
    const double by = *one.quota - *base_.quota;
    if (by == 0) return cell;
    auto points = tenths_of_per_cent(language_, std::abs(by));
    points.resize(points.size() - 2);  // per cent points
    cell.delta = (by > 0 ? "+" : "–") + points + " pp";
    return cell;
  }

  [[nodiscard]] CompareCell missed(const ComparedOne& one) const {
    if (!one.installed) return {"–"};
    if (one.first_missed == nullptr) return {word(Phrase::none_missed)};
    const auto& duty = *one.first_missed;
    CompareCell cell{std::to_string(duty.due.year()) + " " +
                     family_in_words(language_, family_of(duty))};
    cell.tip = duty_in_full(language_, duty) + ", " + say(language_, duty.due);
    if (base_.first_missed != nullptr)
      cell.delta = change_of_days(duty.due - base_.first_missed->due);
    return cell;
  }

  const Compared& all_;
  const ComparedOne& base_;
  Language language_;
};

}  // namespace

CompareTable compare_table(const World& world, const TableAsked& asked) {
  const auto all = compared(world, asked);
  const Words words(all, asked);
  CompareTable table{product_name(asked.product), words.columns(), {}};
  const auto add = [&](std::size_t i) {
    table.rows.push_back({i, world.branches[i].name, words.cells(all.scenarios[i])});
  };
  add(asked.base);
  for (std::size_t i = 0; i < all.scenarios.size(); ++i) {
    if (i != asked.base) add(i);
  }
  return table;
}

}  // namespace stichtag::view
