// One table of an actor as written. Every key is asked for with what it is in words, so the same
// questions read a file, lay a child over its parent, and list what nobody has set.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "events/log/fields.hpp"

namespace stichtag::scenarios {

// What the files said of one actor so far; keys are paths such as "crews.most".
struct Told {
  std::string where;  // the table that last spoke of it
  std::map<std::string, std::string> where_of;
  std::map<std::string, std::string> notes;  // "source ..." as written
  [[nodiscard]] bool has(const std::string& path) const { return where_of.contains(path); }
  // Of the key, else of the actor.
  [[nodiscard]] std::string place_of(const std::string& path) const;
};

struct Unit {
  std::string name;
  double days;
};
[[nodiscard]] const Unit& weeks();
[[nodiscard]] const Unit& months();

class ActorFields {
 public:
  // `of` names the table in messages; `path` is the way to it, empty or with a dot at its end.
  ActorFields(const Tree& table, std::string of, std::string path, Told& told);

  // Ranges are closed. A value may also be written { value = ..., note = "source ..." }.
  void number(const std::string& key, double& into, double least, double most,
              const std::string& words);
  void share(const std::string& key, double& into, const std::string& words);
  // A number that must not be negative; `capacity` says so in its own words.
  void amount(const std::string& key, double& into, const std::string& words);
  void capacity(const std::string& key, double& into, const std::string& words);
  void whole(const std::string& key, int& into, int least, int most, const std::string& words);
  void count(const std::string& key, std::int64_t& into, const std::string& words);
  void flag(const std::string& key, bool& into, const std::string& words);
  void text(const std::string& key, std::string& into);
  void day(const std::string& key, Date& into, const std::string& words);
  void choice(const std::string& key, std::size_t& into, const std::vector<std::string>& names,
              const std::string& words);
  // { KIND = { CENTRE = 14, SHAPE = 4, unit = "weeks" } }, kept in `unit`.
  struct Form {
    std::string kind, centre, shape;
    Unit unit;
  };
  void duration(const std::string& key, double& centre, double& shape, const Form& form,
                const std::string& words);
  void note();

  // The member table, or nullptr; the caller reads it with inner() and gives it back to merge().
  [[nodiscard]] const Tree* table(const std::string& key);
  // An absent table reads like an empty one.
  [[nodiscard]] ActorFields inner(const Tree* table, const std::string& key);
  void merge(ActorFields& read);
  void refuse(const Tree& at, std::string what, std::string hint);
  [[nodiscard]] std::optional<Problem> finish() { return fields_.finish(); }
  [[nodiscard]] bool ok() const { return fields_.ok(); }

  // "words value" of each key that neither this table nor one before has set.
  [[nodiscard]] const std::vector<std::string>& unset() const { return unset_; }
  // Every path asked for, which is every key there is.
  [[nodiscard]] const std::vector<std::string>& paths() const { return paths_; }
  void say_unset(const std::string& key, std::string words);
  void mark_set(const std::string& key, const Tree& at);
  [[nodiscard]] bool has(const std::string& key) const { return told_.has(path_ + key); }
  [[nodiscard]] const std::string& of() const { return of_; }

 private:
  // The value at the key without its note, or nullptr after having noted that it is not there.
  const Tree* value_at(const std::string& key, const std::string& words_if_unset);
  std::optional<double> number_of(const std::string& key, const Tree& value);
  void read_form(const std::string& key, const Tree& value, double& centre, double& shape,
                 const Form& form);

  Fields fields_;
  std::string of_, path_;
  Told& told_;
  std::vector<std::string> unset_, paths_;
};

}  // namespace stichtag::scenarios
