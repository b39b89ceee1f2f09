#include "engine/law/reading.hpp"

#include "engine/law/reading_lists.hpp"

#include <algorithm>
#include <cassert>

namespace stichtag::law {
namespace {

const std::vector<Reading>& table() {
  static const std::vector<Reading> readings = [] {
    auto all = readings_of_installation();
    for (auto& reading : readings_of_quota()) all.push_back(std::move(reading));
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    return all;
  }();
  return readings;
}

}  // namespace

const std::vector<Reading>& all_readings() { return table(); }

const Reading& about(ReadingId id) {
  const auto& reading = table()[std::size_t(id)];
  assert(reading.id == id && "the table stands in the order of the ids");
  return reading;
}

const Reading* find_reading(std::string_view name) {
  const auto found = std::find_if(table().begin(), table().end(),
                                  [&](const Reading& reading) { return reading.name == name; });
  return found == table().end() ? nullptr : &*found;
}

ReadingSet ReadingSet::defaults() {
  ReadingSet set;
  for (const auto& reading : table()) {
    set.options_[std::size_t(reading.id)] = std::uint8_t(reading.default_option);
  }
  return set;
}

ReadingSet ReadingSet::with(ReadingId id, std::size_t option) const {
  assert(option < about(id).options.size());
  ReadingSet changed = *this;
  changed.options_[std::size_t(id)] = std::uint8_t(option);
  return changed;
}

}  // namespace stichtag::law
