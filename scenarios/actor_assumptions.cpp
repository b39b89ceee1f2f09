#include "scenarios/actor_assumptions.hpp"

#include <algorithm>

#include "engine/actors/national/national_fleet.hpp"
#include "scenarios/administrator_reader.hpp"
#include "scenarios/authority_reader.hpp"
#include "scenarios/operator_reader.hpp"
#include "scenarios/vendor_reader.hpp"

namespace stichtag::scenarios {
namespace {

struct Sentence {
  std::string text;
  std::vector<std::string> of;
};

class Sentences {
 public:
  explicit Sentences(std::string kind) : kind_(std::move(kind)) {}

  void add(const std::string& of, const std::string& text) {
    auto at = std::find_if(all_.begin(), all_.end(),
                           [&](const Sentence& sentence) { return sentence.text == text; });
    if (at == all_.end()) at = all_.insert(at, {text, {}});
    at->of.push_back(of);
  }

  void put_into(std::vector<std::string>& list) const {
    for (const auto& [text, of] : all_) list.push_back(subject(of) + ": " + text);
  }

 private:
  [[nodiscard]] std::string subject(const std::vector<std::string>& of) const {
    if (of.size() > 4) return std::to_string(of.size()) + " " + kind_ + "s";
    std::string names;
    for (const auto& name : of) names += (names.empty() ? "'" : ", '") + name + "'";
    return kind_ + (of.size() > 1 ? "s " : " ") + names;
  }

  std::string kind_;
  std::vector<Sentence> all_;
};

// The questions are asked once more of an empty table: what is still unset then, nobody has set.
template <class Spec>
void add_unset(Sentences& into, Spec spec, const std::string& name, Told told,
               void (*read)(ActorFields&, Spec&)) {
  const Tree nothing = Tree::object();
  ActorFields fields(nothing, name, "", told);
  read(fields, spec);
  for (const auto& words : fields.unset()) into.add(name, words + " (assumption)");
}

void add_notes(Sentences& into, const std::string& name, const Told& told) {
  for (const auto& [path, note] : told.notes) {
    if (!note.empty()) into.add(name, (path.empty() ? "" : path + ": ") + note);
  }
}

template <class Spec>
void tell(std::vector<std::string>& list, const std::string& kind,
          const std::vector<Drafted<Spec>>& drafted, std::string Spec::*name,
          void (*read)(ActorFields&, Spec&), const std::vector<Spec>& all) {
  Sentences noted(kind), unset(kind);
  for (const auto& one : drafted) {
    add_notes(noted, one.spec.*name, one.told);
    add_unset(unset, one.spec, one.spec.*name, one.told, read);
  }
  for (const auto& spec : all) {
    const bool told = std::any_of(drafted.begin(), drafted.end(),
                                  [&](const auto& one) { return one.spec.*name == spec.*name; });
    if (!told) add_unset(unset, spec, spec.*name, {}, read);
  }
  noted.put_into(list);
  unset.put_into(list);
}

template <class Spec>
void tell_one(std::vector<std::string>& list, const std::string& kind, const std::string& name,
              const Drafted<Spec>& one, void (*read)(ActorFields&, Spec&)) {
  Sentences sentences(kind);
  add_notes(sentences, name, one.told);
  add_unset(sentences, one.spec, name, one.told, read);
  sentences.put_into(list);
}

}  // namespace

void add_authority_assumptions(const ActorsDraft& draft, std::vector<std::string>& list) {
  if (draft.court)
    tell_one(list, "court", "on " + draft.court->spec.against, *draft.court, read_court);
  if (draft.legislator)
    tell_one(list, "legislator", "of " + draft.legislator->spec.act, *draft.legislator,
             read_legislator);
  if (draft.court || draft.legislator)
    list.emplace_back(
        "court and legislator are drawn anew in each replication, which is measured under the law "
        "that it drew");
}

std::vector<std::string> assumptions_of(const ActorsDraft& draft, const actors::RunSpec& spec) {
  std::vector<std::string> list;
  if (draft.fleet.national) {
    list = actors::national_assumptions();
    list.push_back("national fleet: drawn with seed " + std::to_string(draft.fleet.seed));
  }
  for (const auto& [path, note] : draft.fleet.told.notes) {
    if (!note.empty()) list.push_back("fleet: " + (path.empty() ? "" : path + ": ") + note);
  }
  // The national operators' own assumptions are those of the fleet, told once above.
  tell<actors::OperatorSpec>(list, "operator", draft.operators, &actors::OperatorSpec::name,
                             read_operator, {});
  Sentences there("operator");
  for (const auto& one : draft.operators) {
    if (one.spec.at_start.installed.empty()) continue;
    there.add(one.spec.name,
              "what hangs on the first day was installed in the year before, on the duty of its "
              "day, and not on request (assumption)");
  }
  there.put_into(list);
  tell<actors::AdministratorSpec>(list, "administrator", draft.administrators,
                                  &actors::AdministratorSpec::name, read_administrator,
                                  spec.administrators);
  tell<actors::VendorSpec>(list, "vendor", draft.vendors, &actors::VendorSpec::line, read_vendor,
                           spec.vendors);
  add_authority_assumptions(draft, list);
  tell_one(list, "regulator", "BNetzA", draft.regulator, read_regulator);
  return list;
}

}  // namespace stichtag::scenarios
