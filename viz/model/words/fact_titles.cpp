#include "viz/model/words/fact_titles.hpp"

#include "viz/model/words/german_rollout.hpp"
#include "viz/model/words/german_titles.hpp"

namespace stichtag::view {
namespace {

std::string listed(const std::vector<std::string>& texts) {
  std::string out;
  for (const auto& text : texts) out += (out.empty() ? "" : ", ") + text;
  return out;
}

std::string year_of(const Recorded& fact) {
  return std::to_string(works_from(fact).date.earliest().year());
}

std::string named(const DeterminationMade& made, TenorItem item) {
  std::vector<std::string> names;
  for (const auto& one : made.products)
    if (one.item == item) names.push_back(product_name(to_string(one.product)));
  return listed(names);
}

// "§ 30-Feststellung von 2020"
std::string ruling(const Recorded& fact, Norm norm) {
  return std::string(norm == Norm::s30 ? "Feststellung nach § 30 MsbG von "
                                       : "Feststellung nach § 19(6) MsbG von ") +
         year_of(fact);
}

struct GermanTitle {
  const EventLog& log;
  const Recorded& fact;

  // What another fact is called, within a title.
  [[nodiscard]] std::string target(const EventId& id) const {
    const auto* other = find_event(log, id);
    if (other == nullptr) return id;
    if (const auto* made = std::get_if<DeterminationMade>(&other->event))
      return ruling(*other, made->norm);
    if (const auto* issued = std::get_if<CertificateIssued>(&other->event))
      return product_name(issued->product) +
             (issued->number.empty() ? "" : " (" + issued->number + ")");
    return title_of(Language::german, log, *other);
  }
  [[nodiscard]] std::string as_is() const {
    if (const auto german = german_name_of_step(fact.id)) return std::string(*german);
    return (fact.title.empty() ? fact.id : fact.title) + " (engl.)";
  }
  [[nodiscard]] std::string with_number(std::string text, const std::string& number) const {
    return number.empty() ? text : text + " (" + number + ")";
  }

  std::string operator()(const StatuteEnteredIntoForce&) const {
    return short_name(fact.id) + " in Kraft";
  }
  std::string operator()(const DeterminationMade& e) const {
    const auto certified = named(e, TenorItem::certified), due = named(e, TenorItem::expected);
    auto text = ruling(fact, e.norm);
    if (!certified.empty()) text += ": zertifiziert " + certified;
    if (!due.empty()) text += (certified.empty() ? ": " : "; ") + ("erwartet " + due);
    return text;
  }
  std::string operator()(const DeterminationWithdrawn& e) const {
    return "Rücknahme: " + target(e.target);
  }
  std::string operator()(const DeterminationRevoked& e) const {
    return "Widerruf (§ 49 VwVfG): " + target(e.target);
  }
  std::string operator()(const EnforcementSuspended& e) const {
    const char* who[] = {"für die Klägerin", "für weitere Kläger", "für alle"};
    return "Vollziehung ausgesetzt " + std::string(who[std::size_t(e.reach)]) + ": " +
           target(e.target);
  }
  std::string operator()(const SuspensionEnded& e) const {
    return "Ende der Aussetzung: " + target(e.target);
  }
  std::string operator()(const ObjectionFiled& e) const {
    return "Widerspruch: " + target(e.target);
  }
  std::string operator()(const CertificateIssued& e) const {
    const char* kinds[] = {"CC-Zertifikat", "TR-03109-1-Zertifikat",
                           "Zertifikat des Sicherheitsmoduls"};
    const auto versions = e.versions.empty() ? "" : " " + listed(e.versions);
    return with_number(product_name(e.product) + versions + ": " + kinds[std::size_t(e.kind)],
                       e.number);
  }
  std::string operator()(const CertificateMaintained& e) const {
    const auto versions = e.versions.empty() ? "" : ", Version " + listed(e.versions);
    return "Maintenance zu " + target(e.certificate) + versions;
  }
  std::string operator()(const CertificateReassessed& e) const {
    return "Neubewertung von " + target(e.certificate);
  }
  std::string operator()(const CertificateExpired& e) const {
    return "Zertifikat abgelaufen: " + target(e.certificate);
  }
  std::string operator()(const CertificateRevoked& e) const {
    return "Zertifikat widerrufen: " + target(e.certificate);
  }
  std::string operator()(const CertificationRefused& e) const {
    return product_name(e.product) + ": Zertifizierung versagt";
  }
  std::string operator()(const InteroperabilityDateSet&) const {
    return "Konformität mit der TR-03109-1 nachzuweisen ab diesem Tag (§ 24(1) S. 3 MsbG)";
  }
  std::string operator()(const ProductReleased& e) const {
    return product_name(to_string(e.product)) + " ausgeliefert";
  }
  std::string operator()(const RolloutReported& e) const {
    return german_figure(e).value_or(as_is());
  }
  std::string operator()(const StepNoted&) const { return as_is(); }
};

bool supposed(const Recorded& fact) {
  return works_from(fact).source.confidence == Confidence::assumption;
}

}  // namespace

std::string short_name(const EventId& id) {
  if (id.starts_with("msbg-")) return "MsbG " + id.substr(5);
  auto name = id.substr(0, id.find('-'));
  for (auto& letter : name) letter = char(letter >= 'a' && letter <= 'z' ? letter - 32 : letter);
  return name;
}

std::string title_of(Language language, const EventLog& log, const Recorded& fact) {
  if (language == Language::english) return fact.title.empty() ? fact.id : fact.title;
  auto title = std::visit(GermanTitle{log, fact}, fact.event);
  if (supposed(fact)) title += ", angenommen";
  return title;
}

// Of a certificate the product stands before the colon, so it keeps the whole title.
std::string short_title_of(Language language, const EventLog& log, const Recorded& fact) {
  auto title = title_of(language, log, fact);
  const bool named_first = std::holds_alternative<DeterminationMade>(fact.event) ||
                           std::holds_alternative<StatuteEnteredIntoForce>(fact.event);
  return named_first ? title.substr(0, title.find(':')) : title;
}

}  // namespace stichtag::view
