#include "viz/detail/strips.hpp"

#include <algorithm>

#include "viz/detail/gallop.hpp"

namespace stichtag::view {
namespace {

// Goes through columns and stretches side by side.
class Walk {
 public:
  Walk(const Ribbon& ribbon, const Columns& columns, std::vector<Strip>& strips)
      : ribbon_(ribbon),
        begins_(ribbon.begins()),
        last_(ribbon.stretches() - 1),
        columns_(columns),
        columns_a_day_(1 / columns.days),
        strips_(strips),
        first_strip_(strips.size()) {}

  void run() {
    if (!find_start()) return;
    while (column_ < columns_.count) {
      fill_whole_columns();
      if (column_ == columns_.count || stretch_ == last_) return;
      if (double(begins_[stretch_ + 1]) <= columns_.begin(column_)) {
        ++stretch_;
      } else {
        fold_column();
      }
    }
  }

 private:
  // The stretch at the left edge, or the column in which the first stretch begins.
  bool find_start() {
    const auto* end = begins_ + last_ + 1;
    const auto* after = std::partition_point(
        begins_, end, [&](std::int32_t day) { return double(day) <= columns_.from; });
    if (after != begins_) {
      stretch_ = std::size_t(after - begins_) - 1;
      return true;
    }
    stretch_ = 0;
    const double first = begins_[0];
    if (first >= columns_.begin(columns_.count)) return false;
    column_ = column_at(first);
    if (columns_.begin(column_) < first) fold_column();
    return true;
  }

  // The column whose half-open stretch of days has the day; `day` lies in the window.
  [[nodiscard]] std::int32_t column_at(double day) const {
    auto column = std::int32_t((day - columns_.from) * columns_a_day_);
    while (columns_.begin(column + 1) <= day) ++column;  // the division rounds, begin() decides
    while (columns_.begin(column) > day) --column;
    return column;
  }

  void fill_whole_columns() {
    const double end = stretch_ == last_ ? columns_.begin(columns_.count) : begins_[stretch_ + 1];
    if (end < columns_.begin(column_ + 1)) return;
    const auto until = end >= columns_.begin(columns_.count) ? columns_.count : column_at(end);
    put({column_, until, std::uint32_t(stretch_), ribbon_.rank_of(stretch_), false});
    column_ = until;
  }

  // One column with the ends of several stretches in it.
  void fold_column() {
    const auto next = first_from(columns_.begin(column_ + 1));
    const auto rank = ribbon_.ranks().worst(stretch_, next);
    put({column_, column_ + 1, std::uint32_t(stretch_), rank, true});
    ++column_;
    stretch_ = next - 1;
  }

  // The first stretch that begins on or after the day.
  [[nodiscard]] std::size_t first_from(double day) const {
    return gallop(stretch_ + 1, last_ + 1, [&](std::size_t i) { return double(begins_[i]) < day; });
  }

  void put(const Strip& strip) {
    if (strip.rank == nothing) return;
    if (strips_.size() > first_strip_ && joins(strips_.back(), strip)) return;
    strips_.push_back(strip);
  }
  // Neighbours of the same rank become one, unless both are wide enough to be seen as two.
  static bool joins(Strip& before, const Strip& strip) {
    if (before.right != strip.left || before.rank != strip.rank) return false;
    if (!strip.folded) {
      if (!before.folded || before.right - before.left > 1) return false;
      before.stretch = strip.stretch;
      before.folded = false;
    } else if (!before.folded && before.stretch != strip.stretch) {
      return false;
    }
    before.right = strip.right;
    return true;
  }

  const Ribbon& ribbon_;
  const std::int32_t* begins_;
  const std::size_t last_;
  const Columns& columns_;
  const double columns_a_day_;
  std::vector<Strip>& strips_;
  const std::size_t first_strip_;
  std::int32_t column_ = 0;
  std::size_t stretch_ = 0;
};

}  // namespace

void add_strips(const Ribbon& ribbon, const Columns& columns, std::vector<Strip>& strips) {
  Walk(ribbon, columns, strips).run();
}

}  // namespace stichtag::view
