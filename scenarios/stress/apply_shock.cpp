// A shock as a child scenario: TOML, read as any other, so that it can do nothing that a user's
// file could not do.
#include <algorithm>

#include "events/vocabulary/digits.hpp"
#include "events/vocabulary/names.hpp"
#include "events/vocabulary/toml.hpp"
#include "scenarios/actor_fields.hpp"
#include "scenarios/actors_settled.hpp"
#include "scenarios/stress/shock.hpp"

namespace stichtag::scenarios {
namespace {

constexpr int warning_days = 182;

struct Certificate {
  const Recorded* recorded;
  const CertificateIssued* issued;
  std::optional<Date> last;  // day on which it stands without the shock, as the log has it
};

void keep_sooner(std::optional<Date>& day, std::optional<Date> other) {
  if (other && (!day || *other < *day)) day = other;
}

std::optional<Date> last_day_of(const Scenario& scenario, const Recorded& issued) {
  std::optional<Date> last = issued.dates.ends ? issued.dates.ends->date.latest() : std::nullopt;
  for (const auto& recorded : scenario.log) {
    if (recorded.replaced_from) continue;
    const auto works = works_from(recorded).date.latest();
    const auto* revoked = std::get_if<CertificateRevoked>(&recorded.event);
    const auto* expired = std::get_if<CertificateExpired>(&recorded.event);
    if (works && revoked != nullptr && revoked->certificate == issued.id)
      keep_sooner(last, *works - 1);
    if (expired != nullptr && expired->certificate == issued.id) keep_sooner(last, works);
  }
  return last;
}

// CC certificates of the line that are there before the shock ends, and were not lost before it.
std::vector<Certificate> certificates_of(const Scenario& scenario, const Shock& shock) {
  std::vector<Certificate> list;
  for (const auto& recorded : scenario.log) {
    const auto* issued = std::get_if<CertificateIssued>(&recorded.event);
    if (issued == nullptr || issued->kind != CertificateKind::common_criteria) continue;
    if (issued->product != shock.line || recorded.replaced_from) continue;
    if (works_from(recorded).date.earliest() >= shock.until) continue;
    const auto last = last_day_of(scenario, recorded);
    if (last && *last < shock.from) continue;
    list.push_back({&recorded, issued, last});
  }
  return list;
}

std::string note_of(const Shock& shock) {
  return "note = \"assumption of the shock " + written(shock) + "\"\n";
}

std::string loss(const Certificate& certificate, const Shock& shock, Date known) {
  const auto from = std::max(shock.from, works_from(*certificate.recorded).date.earliest());
  const bool revoked = shock.kind == ShockKind::ban;
  const auto& id = certificate.recorded->id;
  const auto name = shock_names()[std::size_t(shock.kind)];
  return "[[add]]\nid = " + toml_string(name + "-of-" + id) +
         "\nevent = " + toml_string(revoked ? "certificate-revoked" : "certificate-expired") +
         "\ncertificate = " + toml_string(id) +
         "\ntitle = " + toml_string(id + ": lost, as supposed") +
         "\neffective = " + to_string(revoked ? from : from - 1) +
         "\nknown = " + to_string(revoked ? from : std::min(known, from - 1)) + "\n" +
         note_of(shock);
}

std::string name_of_renewal(const Certificate& certificate, const Shock& shock) {
  return shock_names()[std::size_t(shock.kind)] + "-of-" + certificate.recorded->id + "-over";
}

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const auto& name : names) text += (text.empty() ? "" : ", ") + toml_string(name);
  return "[" + text + "]\n";
}

// What was maintained under the certificate is maintained again, when both are there.
std::string maintained_again(const Scenario& scenario, const Certificate& certificate,
                             const Shock& shock) {
  std::string toml;
  for (const auto& recorded : scenario.log) {
    const auto* maintained = std::get_if<CertificateMaintained>(&recorded.event);
    if (maintained == nullptr || recorded.replaced_from) continue;
    if (maintained->certificate != certificate.recorded->id) continue;
    const auto day = std::max(shock.until, works_from(recorded).date.earliest());
    toml += "[[add]]\nid = " + toml_string(recorded.id + "-again") +
            "\nevent = \"certificate-maintained\"\ncertificate = " +
            toml_string(name_of_renewal(certificate, shock)) +
            "\nversions = " + listed(maintained->versions) +
            "title = " + toml_string(recorded.id + ": again, as supposed") +
            "\neffective = " + to_string(day) + "\n" + note_of(shock);
  }
  return toml;
}

// As it was, to the end of its term; nothing where that would lie before.
std::string renewal(const Scenario& scenario, const Certificate& certificate, const Shock& shock) {
  const auto& last = certificate.last;
  if (last && *last < shock.until) return "";
  const auto& versions = certificate.issued->versions;
  const auto& modules = certificate.issued->modules;
  return "[[add]]\nid = " + toml_string(name_of_renewal(certificate, shock)) +
         "\nevent = \"certificate-issued\"\nkind = \"CC\"\nproduct = " + toml_string(shock.line) +
         "\n" + (versions.empty() ? "" : "versions = " + listed(versions)) +
         (modules.empty() ? "" : "modules = " + listed(modules)) +
         "title = " + toml_string(certificate.recorded->id + ": certified again, as supposed") +
         "\neffective = " + to_string(shock.until) + "\n" +
         (last ? "ends = " + to_string(*last) + "\n" : "") + note_of(shock) +
         maintained_again(scenario, certificate, shock);
}

// Nothing else of its maker ends the ban sooner.
std::string no_other_way(const Shock& shock) {
  return "[[vendor]]\nline = " + toml_string(shock.line) +
         "\nhalt = { from = " + to_string(shock.from) + ", until = " + to_string(shock.until) +
         " }\n";
}

Problem nothing_to_lose(const Scenario& scenario, const Shock& shock) {
  const auto lines = product_lines(scenario.log);
  const bool known = std::find(lines.begin(), lines.end(), shock.line) != lines.end();
  return {.what = "no certificate of '" + shock.line + "' to lose",
          .where = written(shock),
          .hint = known ? "it has none from " + to_string(shock.from) + " until before " +
                              to_string(shock.until) +
                              "; choose other days (--from), or another line with --shock"
                        : did_you_mean(shock.line, lines, 8)};
}

Result<std::string> facts(const Scenario& scenario, const Shock& shock) {
  const auto lost = certificates_of(scenario, shock);
  if (lost.empty()) return nothing_to_lose(scenario, shock);
  const auto known = std::max(shock.from - warning_days, latest_knowledge(scenario.log));
  std::string toml;
  for (const auto& certificate : lost) toml += loss(certificate, shock, known);
  for (const auto& certificate : lost) toml += renewal(scenario, certificate, shock);
  return shock.kind == ShockKind::ban ? toml + no_other_way(shock) : toml;
}

std::string disruption(const Scenario& scenario, const Shock& shock) {
  static const std::vector<std::string> keys{"",
                                             "",
                                             "disruptions.delivery-cut",
                                             "disruptions.crew-loss",
                                             "disruptions.refusals",
                                             "failed-campaign",
                                             "disruptions.demand-14a"};
  const auto value = keys[std::size_t(shock.kind)] + " = { share = " + shortest(shock.share) +
                     ", from = " + to_string(shock.from) + ", until = " + to_string(shock.until) +
                     " }\n";
  std::string toml;
  const auto add = [&](const std::string& kind, const std::string& name) {
    toml += "[[" + kind + "]]\nname = " + toml_string(name) + "\n" + value;
  };
  if (shock.kind == ShockKind::failed_campaign) {
    for (const auto& one : scenario.draft.administrators) add("administrator", one.spec.name);
  } else {
    for (const auto& one : scenario.draft.operators) add("operator", one.spec.name);
  }
  return toml;
}

Result<Scenario> with_shock(Scenario scenario, const Shock& shock) {
  auto toml = is_of_a_line(shock.kind) ? facts(scenario, shock)
                                       : Result<std::string>(disruption(scenario, shock));
  if (!toml) return toml.problem();
  const auto file = read_scenario_text("title = \"shock\"\n" + *toml, written(shock));
  if (!file) return file.problem();
  auto before = scenario;
  if (is_of_a_line(shock.kind) && !scenario.record_ends)
    scenario.record_ends = latest_knowledge(scenario.log);
  auto changed = branch(std::move(scenario), *file);
  if (!changed) return changed;
  changed->title = before.title, changed->story = before.story;
  changed->changes = before.changes;
  changed->changes.push_back("shock " + written(shock));
  changed->assumptions.push_back("Shock: " + in_words(shock) + ". Supposed, not forecast.");
  return changed;
}

std::optional<Problem> refuse_twice(const std::vector<Shock>& shocks) {
  for (std::size_t i = 0; i < shocks.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k) {
      const bool lines = is_of_a_line(shocks[i].kind) && is_of_a_line(shocks[k].kind);
      if (lines ? shocks[i].line != shocks[k].line : shocks[i].kind != shocks[k].kind) continue;
      return Problem{.what = "two shocks of one kind cannot be told apart",
                     .where = written(shocks[i]),
                     .hint = "leave one out, or make one of both"};
    }
  }
  return std::nullopt;
}

}  // namespace

Result<Scenario> with_shocks(Scenario scenario, const std::vector<Shock>& shocks) {
  if (shocks.empty()) return scenario;
  if (auto problem = refuse_twice(shocks)) return *problem;
  if (scenario.draft.empty()) {
    const auto worked = load_scenario("worked-operator");
    if (!worked) return worked.problem();
    scenario.draft = worked->draft;
  }
  if (scenario.draft.operators.empty())
    return Problem{.what = "'" + scenario.name + "' names no operator that a shock could hit",
                   .where = written(shocks.front()),
                   .hint = "add an [[operator]], or take a scenario that has one"};
  for (const auto& shock : shocks) {
    auto next = with_shock(std::move(scenario), shock);
    if (!next) return next.problem();
    scenario = *std::move(next);
  }
  return scenario;
}

}  // namespace stichtag::scenarios
