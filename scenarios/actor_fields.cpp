#include "scenarios/actor_fields.hpp"

#include <cmath>

#include "engine/simulation/distributions.hpp"
#include "events/vocabulary/digits.hpp"
#include "events/vocabulary/names.hpp"

namespace stichtag::scenarios {
namespace {

const std::vector<Unit>& units() {
  static const std::vector<Unit> all{
      {"days", 1}, {"weeks", 7}, {"months", simulation::days_a_month}};
  return all;
}

const Tree& nothing() {
  static const Tree empty = Tree::object();
  return empty;
}

}  // namespace

const Unit& weeks() { return units()[1]; }
const Unit& months() { return units()[2]; }

std::string Told::place_of(const std::string& path) const {
  const auto found = where_of.find(path);
  return found == where_of.end() ? where : found->second;
}

ActorFields::ActorFields(const Tree& table, std::string of, std::string path, Told& told)
    : fields_(table.as<Tree::Object>() != nullptr ? table : nothing(), of),
      of_(std::move(of)),
      path_(std::move(path)),
      told_(told) {
  if (table.as<Tree::Object>() == nullptr) {
    refuse(table, of_ + " is " + std::string(kind_of(table)) + ", not a table", "write a table");
  }
}

void ActorFields::mark_set(const std::string& key, const Tree& at) {
  told_.where_of[path_ + key] = to_string(at.place());
}

void ActorFields::say_unset(const std::string& key, std::string words) {
  if (!words.empty() && !told_.has(path_ + key)) unset_.push_back(std::move(words));
}

const Tree* ActorFields::value_at(const std::string& key, const std::string& words_if_unset) {
  paths_.push_back(path_ + key);
  const Tree* found = fields_.optional(key);
  if (found == nullptr) {
    say_unset(key, words_if_unset);
    return nullptr;
  }
  mark_set(key, *found);
  const Tree* value = found->find("value");
  if (value == nullptr) {
    told_.notes.erase(path_ + key);
    return found;
  }
  Fields noted(*found, "'" + key + "'");
  static_cast<void>(noted.required("value"));
  const auto note = noted.text_or("note", "");
  if (auto problem = noted.finish()) fields_.refuse(*problem);
  told_.notes[path_ + key] = note;
  return value;
}

std::optional<double> ActorFields::number_of(const std::string& key, const Tree& value) {
  if (const auto* whole = value.as<std::int64_t>()) return double(*whole);
  const auto* number = value.as<double>();
  if (number != nullptr && std::isfinite(*number)) return *number;
  if (value.find("unit") != nullptr || value.as<Tree::Object>() != nullptr) {
    refuse(value, "'" + key + "' is " + std::string(kind_of(value)) + ", not a number",
           "write a plain number; the key names the unit");
  } else {
    refuse(value, "'" + key + "' is no number", "write a number without a unit");
  }
  return std::nullopt;
}

void ActorFields::number(const std::string& key, double& into, double least, double most,
                         const std::string& words) {
  const Tree* value = value_at(key, words.empty() ? "" : words + " " + shortest(into));
  const auto number = value ? number_of(key, *value) : std::nullopt;
  if (!number) return;
  if (*number < least || *number > most) {
    refuse(*value, "'" + key + "' is " + shortest(*number),
           "write a number from " + shortest(least) + " to " + shortest(most));
    return;
  }
  into = *number;
}

void ActorFields::share(const std::string& key, double& into, const std::string& words) {
  const Tree* value = value_at(key, words + " " + shortest(into));
  const auto number = value ? number_of(key, *value) : std::nullopt;
  if (!number) return;
  if (*number < 0 || *number > 1) {
    refuse(*value, "'" + key + "' is a share and lies outside 0 to 1: " + shortest(*number),
           "write 0.25 for 25 %");
    return;
  }
  into = *number;
}

void ActorFields::amount(const std::string& key, double& into, const std::string& words) {
  number(key, into, 0, 1e9, words);
}

void ActorFields::capacity(const std::string& key, double& into, const std::string& words) {
  const Tree* value = value_at(key, words + " " + shortest(into));
  const auto number = value ? number_of(key, *value) : std::nullopt;
  if (!number) return;
  if (*number < 0 || *number > 1e9) {
    refuse(*value,
           "the capacity '" + key + "' is " + (*number < 0 ? "negative" : "too large") + ": " +
               shortest(*number),
           "write a number from 0 to 1e9");
    return;
  }
  into = *number;
}

void ActorFields::whole(const std::string& key, int& into, int least, int most,
                        const std::string& words) {
  const Tree* value = value_at(key, words + " " + std::to_string(into));
  if (value == nullptr) return;
  const auto* number = value->as<std::int64_t>();
  if (number == nullptr || *number < least || *number > most) {
    refuse(*value,
           "'" + key + "' is no whole number from " + std::to_string(least) + " to " +
               std::to_string(most),
           "write it without a point and without a unit; of an [[uncertain]] input: whole = true");
    return;
  }
  into = int(*number);
}

void ActorFields::count(const std::string& key, std::int64_t& into, const std::string& words) {
  const Tree* value = value_at(key, words.empty() ? "" : words + " " + std::to_string(into));
  if (value == nullptr) return;
  const auto* number = value->as<std::int64_t>();
  if (number == nullptr || *number < 0 || *number > 1'000'000'000) {
    refuse(*value, "'" + key + "' is no count from 0 to 1000000000",
           "write it without a point and without a unit; of an [[uncertain]] input: whole = true");
    return;
  }
  into = *number;
}

void ActorFields::flag(const std::string& key, bool& into, const std::string& words) {
  const Tree* value = value_at(key, words.empty() ? "" : words + (into ? " yes" : " no"));
  if (value == nullptr) return;
  if (const auto* flag = value->as<bool>())
    into = *flag;
  else
    refuse(*value, "'" + key + "' is " + std::string(kind_of(*value)), "write true or false");
}

void ActorFields::text(const std::string& key, std::string& into) {
  const Tree* value = value_at(key, "");
  if (value == nullptr) return;
  const auto* text = value->as<std::string>();
  if (text != nullptr && !text->empty())
    into = *text;
  else
    refuse(*value, "'" + key + "' is no text", "write it in quotes");
}

void ActorFields::day(const std::string& key, Date& into, const std::string& words) {
  const Tree* value = value_at(key, words.empty() ? "" : words + " " + to_string(into));
  if (value == nullptr) return;
  const auto* text = value->as<std::string>();
  const auto* date = value->as<Date>();
  const auto day = date ? std::optional(*date) : text ? parse_date(*text) : std::nullopt;
  if (day)
    into = *day;
  else
    refuse(*value, "'" + key + "' is no day", "write it as YYYY-MM-DD");
}

void ActorFields::choice(const std::string& key, std::size_t& into,
                         const std::vector<std::string>& names, const std::string& words) {
  const Tree* value = value_at(key, words + " " + names[into]);
  if (value == nullptr) return;
  const auto* text = value->as<std::string>();
  for (std::size_t i = 0; text != nullptr && i < names.size(); ++i) {
    if (names[i] != *text) continue;
    into = i;
    return;
  }
  const auto shown = text ? *text : std::string(kind_of(*value));
  refuse(*value, "'" + shown + "' is no valid " + key, did_you_mean(text ? *text : "", names));
}

void ActorFields::duration(const std::string& key, double& centre, double& shape, const Form& form,
                           const std::string& words) {
  paths_.push_back(path_ + key);
  const Tree* value = fields_.optional(key);
  if (value == nullptr) {
    say_unset(key, words + " " + form.kind + " with " + form.centre + " " + shortest(centre) + " " +
                       form.unit.name + ", " + form.shape + " " + shortest(shape));
    return;
  }
  mark_set(key, *value);
  read_form(key, *value, centre, shape, form);
}

void ActorFields::read_form(const std::string& key, const Tree& value, double& centre,
                            double& shape, const Form& form) {
  const std::string example = "write " + key + " = { " + form.kind + " = { " + form.centre + " = " +
                              shortest(centre) + ", " + form.shape + " = " + shortest(shape) +
                              ", unit = \"" + form.unit.name + "\" } }";
  const Tree* inside = value.find(form.kind);
  if (inside == nullptr || inside->as<Tree::Object>() == nullptr) {
    refuse(value, "'" + key + "' is no " + form.kind + " distribution", example);
    return;
  }
  Fields outer(value, "'" + key + "'");
  static_cast<void>(outer.required(form.kind));
  const auto note = outer.text_or("note", "");
  if (auto problem = outer.finish()) fields_.refuse(*problem);
  if (inside->find("unit") == nullptr) {
    refuse(*inside, "the distribution of '" + key + "' has no unit", example);
    return;
  }
  Told aside;
  ActorFields members(*inside, "the distribution of '" + key + "'", "", aside);
  double read_centre = centre, read_shape = shape;
  std::size_t unit = 0;
  std::vector<std::string> names;
  for (const auto& each : units()) names.push_back(each.name);
  members.number(form.centre, read_centre, 0.01, 1e5, "");
  members.number(form.shape, read_shape, 0.001, 1e4, "");
  members.choice("unit", unit, names, "");
  for (const auto& needed : {form.centre, form.shape}) {
    if (!aside.has(needed)) refuse(*inside, "'" + key + "' has no '" + needed + "'", example);
  }
  if (auto problem = members.finish()) return fields_.refuse(*problem);
  const bool same = names[unit] == form.unit.name;  // 14 weeks stay 14, to the last bit
  centre = same ? read_centre : read_centre * units()[unit].days / form.unit.days;
  shape = read_shape;
  told_.notes[path_ + key] = note;
}

void ActorFields::note() {
  const auto text = fields_.text_or("note", "");
  const auto key = path_.empty() ? path_ : path_.substr(0, path_.size() - 1);
  if (!text.empty()) told_.notes[key] = text;
}

const Tree* ActorFields::table(const std::string& key) { return fields_.optional(key); }

ActorFields ActorFields::inner(const Tree* table, const std::string& key) {
  return {table ? *table : nothing(), "'" + path_ + key + "' of " + of_, path_ + key + ".", told_};
}

void ActorFields::merge(ActorFields& read) {
  if (auto problem = read.finish()) fields_.refuse(*problem);
  unset_.insert(unset_.end(), read.unset_.begin(), read.unset_.end());
  paths_.insert(paths_.end(), read.paths_.begin(), read.paths_.end());
}

void ActorFields::refuse(const Tree& at, std::string what, std::string hint) {
  fields_.refuse(at, std::move(what), std::move(hint));
}

}  // namespace stichtag::scenarios
