#include "viz/model/scene/what_if.hpp"

#include "events/vocabulary/toml.hpp"
#include "viz/model/words/actor_words.hpp"
#include "viz/model/words/fact_titles.hpp"
#include "viz/model/words/german_readings.hpp"

namespace stichtag::view {
namespace {

constexpr const char* by_hand = "assumption: what if, by hand";

// One table of the file each; readings are one table together.
struct Table {
  std::string operator()(const EventMoved& e) const {
    return "[[move]]\nid = " + toml_string(e.id) + "\nto = " + to_string(e.to) + "\n";
  }
  std::string operator()(const EventDropped& e) const {
    return "[[remove]]\nid = " + toml_string(e.id) + "\n";
  }
  std::string operator()(const TrSupplied& e) const {
    return "[[add]]\nid = " + toml_string(id_of(e)) + "\nevent = \"certificate-issued\"\n" +
           "kind = \"TR-03109-1\"\nproduct = " + toml_string(e.line) + "\ntitle = " +
           toml_string(product_name(e.line) + ": TR-03109-1 certificate, as supposed") +
           "\neffective = " + to_string(e.by) + "\nnote = " + toml_string(by_hand) + "\n";
  }
  std::string operator()(const ReadingChosenByHand&) const { return {}; }
  std::string operator()(const ActorSet& e) const {
    return "[[" + e.kind + "]]\nname = " + toml_string(e.name) + "\n" + e.key +
           " = { value = " + e.value + ", note = " + toml_string(by_hand) + " }\n";
  }
};

std::string readings_table(const std::vector<Edit>& edits) {
  std::string rows;
  for (const auto& edit : edits) {
    if (const auto* chosen = std::get_if<ReadingChosenByHand>(&edit)) {
      const auto& reading = law::about(chosen->id);
      rows += reading.name + " = " + toml_string(reading.options[chosen->option].name) + "\n";
    }
  }
  return rows.empty() ? "" : "[reading]\n" + rows;
}

// A base that names no actors is run with the worked operator; to change him, the file must say so.
bool needs_worked_operator(const Branch& base, const std::vector<Edit>& edits) {
  for (const auto& edit : edits) {
    if (std::holds_alternative<ActorSet>(edit)) return base.scenario.draft.empty();
  }
  return false;
}

struct Words {
  Language language;
  const Branch& base;
  [[nodiscard]] bool german() const { return language == Language::german; }
  [[nodiscard]] std::string title(const EventId& id) const {
    const auto* fact = find_event(base.scenario.log, id);
    return fact == nullptr ? id : title_of(language, base.scenario.log, *fact);
  }
  std::string operator()(const EventMoved& e) const {
    return title(e.id) + (german() ? " am " : " on ") + say(language, e.to);
  }
  std::string operator()(const EventDropped& e) const {
    return (german() ? "ohne: " : "without: ") + title(e.id);
  }
  std::string operator()(const TrSupplied& e) const {
    return filled(german() ? "TR-Zertifikat für {} am {}" : "TR certificate for {} on {}",
                  {product_name(e.line), say(language, e.by)});
  }
  std::string operator()(const ReadingChosenByHand& e) const {
    const auto& reading = law::about(e.id);
    const auto chosen = reading.name + "=" + reading.options[e.option].name;
    if (german()) return "Lesart " + reading_in_words(language, chosen);
    return "reading " + reading.name + ": " + reading.options[e.option].name;
  }
  std::string operator()(const ActorSet& e) const {
    return e.name + ": " + field_in_words(language, e.key) + " = " +
           option_in_words(language, e.value);
  }
};

}  // namespace

std::string in_words(Language language, const Branch& base, const Edit& edit) {
  return std::visit(Words{language, base}, edit);
}

std::string what_if_text(const Branch& base, const std::vector<Edit>& edits,
                         const std::string& extends) {
  const auto& title = base.scenario.title.empty() ? base.name : base.scenario.title;
  std::string text =
      "title = " + toml_string("What if: " + title) + "\nstory = " +
      toml_string("Changes made by hand in the viewer, on top of " + base.name + ".") +
      "\nextends = " + toml_string(extends) + "\n";
  if (needs_worked_operator(base, edits)) text += "actors = \"worked-operator\"\n";
  text += "assumptions = [\n";
  for (const auto& edit : edits)
    text += "  " + toml_string("By hand: " + in_words(Language::english, base, edit) + ".") + ",\n";
  text += "]\n";
  if (const auto readings = readings_table(edits); !readings.empty()) text += "\n" + readings;
  for (const auto& edit : edits) {
    if (const auto table = std::visit(Table{}, edit); !table.empty()) text += "\n" + table;
  }
  return text;
}

}  // namespace stichtag::view
