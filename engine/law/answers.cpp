#include "engine/law/answers.hpp"

namespace stichtag::law {
namespace {

bool agree(const ReadingSet& a, const ReadingSet& b, std::uint64_t on) {
  for (std::size_t id = 0; id < reading_count; ++id) {
    const bool asked = (on >> id) & 1U;
    if (asked && a.option_of(ReadingId(id)) != b.option_of(ReadingId(id))) return false;
  }
  return true;
}

}  // namespace

const Answer& Answers::on(Date day, const ProductRef& product, CaseGroup group,
                          const ReadingSet& readings) {
  auto& given = given_[{product, group, day}];
  for (const auto& known : given) {
    if (agree(known.readings, readings, known.answer.consulted)) return known.answer;
  }
  given.push_back({readings, *ask(state_, {product, group, addressee_}, {day, known_}, readings)});
  return given.back().answer;
}

}  // namespace stichtag::law
