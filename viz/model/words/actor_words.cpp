#include "viz/model/words/actor_words.hpp"

#include "viz/model/words/row_words.hpp"

namespace stichtag::view {
namespace {

struct Field {
  std::string_view key;
  RowPhrase phrase;
};
constexpr Field fields[] = {{"crews.most", RowPhrase::crews_most},
                            {"reaction.on-ban", RowPhrase::on_ban},
                            {"reaction.doubt", RowPhrase::in_doubt},
                            {"policy", RowPhrase::updates},
                            {"capacity-most", RowPhrase::updates_a_night}};

struct Option {
  std::string_view id;
  std::string_view english;
  std::string_view german;
};
constexpr Option options[] = {{"go-on-with-others", "go on with others", "mit anderen weiter"},
                              {"pause", "pause", "aussetzen"},
                              {"switch-mix", "buy other products", "andere einkaufen"},
                              {"install", "go on installing", "weiter einbauen"},
                              {"hold-product", "hold the product back", "Produkt zurückhalten"},
                              {"hold-all", "hold all back", "alles zurückhalten"},
                              {"at-once", "at once", "sofort"},
                              {"soak", "after a trial", "nach Bewährung"},
                              {"staged", "in stages", "in Stufen"},
                              {"deadline", "before the deadline", "vor Fristende"},
                              {"batch", "several together", "gesammelt"},
                              {"never", "never", "nie"}};

constexpr Option addressees[] = {
    {"gmsb", "basic operator (gMSB)", "grundzuständig (gMSB)"},
    {"plaintiff", "plaintiff of 21 B 1162/20", "Klägerin in 21 B 1162/20"},
    {"co-plaintiff", "another plaintiff", "weitere Klägerin"},
    {"competitive", "competitive (wMSB)", "wettbewerblich (wMSB)"}};

}  // namespace

std::string field_in_words(Language language, std::string_view key) {
  for (const auto& field : fields) {
    if (field.key == key) return std::string(say(language, field.phrase));
  }
  return std::string(key);
}

std::string option_in_words(Language language, std::string_view value) {
  if (value.size() > 1 && value.front() == '"' && value.back() == '"')
    value = value.substr(1, value.size() - 2);
  for (const auto& option : options) {
    if (option.id == value)
      return std::string(language == Language::german ? option.german : option.english);
  }
  return std::string(value);
}

std::string addressee_in_words(Language language, law::Addressee addressee) {
  const auto& one = addressees[std::size_t(addressee)];
  return std::string(language == Language::german ? one.german : one.english);
}

}  // namespace stichtag::view
