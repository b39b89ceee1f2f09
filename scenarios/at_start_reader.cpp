#include "scenarios/at_start_reader.hpp"

#include <algorithm>

#include "engine/actors/state/at_start.hpp"
#include "events/vocabulary/names.hpp"

namespace stichtag::scenarios {
namespace {

using actors::AtStart;
using actors::VersionName;

VersionName split(const std::string& text) {
  const auto at = text.find('@');
  if (at == std::string::npos) return {text, ""};
  return {text.substr(0, at), text.substr(at + 1)};
}

std::string joined(const VersionName& name) { return name.line + "@" + name.version; }

void read_installed(ActorFields& fields, const std::string& version, const Tree& groups,
                    std::vector<AtStart::Installed>& into) {
  auto inner = fields.inner(&groups, version);
  const auto* members = groups.as<Tree::Object>();
  for (std::size_t i = 0; members != nullptr && i < members->size(); ++i) {
    const auto& [name, value] = (*members)[i];
    if (name == "note") continue;
    const auto group = parse_case_group(name);
    if (!group) {
      inner.refuse(value, "'" + name + "' is no case group",
                   did_you_mean(name, case_group_names(), case_group_count));
      continue;
    }
    AtStart::Installed there{.name = split(version), .group = *group};
    inner.count(name, there.gateways, "");
    into.push_back(std::move(there));
  }
  inner.note();
  fields.merge(inner);
}

void read_all_installed(ActorFields& outer, const Tree& table,
                        std::vector<AtStart::Installed>& into) {
  into.clear();
  outer.mark_set("installed", table);
  auto fields = outer.inner(&table, "installed");
  if (const auto* members = table.as<Tree::Object>()) {
    for (const auto& [version, groups] : *members) {
      if (version == "note") continue;
      static_cast<void>(fields.table(version));
      read_installed(fields, version, groups, into);
    }
    fields.note();
  }
  outer.merge(fields);
}

void read_stock(ActorFields& outer, const Tree& table, std::vector<AtStart::Stocked>& into) {
  into.clear();
  outer.mark_set("stock", table);
  auto fields = outer.inner(&table, "stock");
  if (const auto* members = table.as<Tree::Object>()) {
    for (const auto& [version, value] : *members) {
      if (version == "note") continue;
      AtStart::Stocked there{.name = split(version)};
      fields.count(version, there.gateways, "");
      into.push_back(std::move(there));
    }
    fields.note();
  }
  outer.merge(fields);
}

void add(std::vector<std::string>& names, const std::string& line,
         const std::vector<std::string>& versions) {
  for (const auto& version : versions) {
    auto name = line + "@" + version;
    if (std::find(names.begin(), names.end(), name) == names.end())
      names.push_back(std::move(name));
  }
}

std::optional<Problem> unknown(const VersionName& name, const std::string& where,
                               const std::vector<std::string>& versions) {
  if (std::find(versions.begin(), versions.end(), joined(name)) != versions.end())
    return std::nullopt;
  return Problem{.what = "no product version '" + joined(name) + "' with a certificate in the log",
                 .where = where,
                 .hint = did_you_mean(joined(name), versions, 6)};
}

std::optional<Problem> too_many(const actors::OperatorSpec& spec, const Told& told,
                                CaseGroup group) {
  simulation::Count hanging = 0;
  for (const auto& there : spec.at_start.installed) {
    if (there.group == group) hanging += there.gateways;
  }
  const auto& points = spec.points[std::size_t(group)];
  const auto other = actors::others_at_start(spec, group) + actors::modern_at_start(spec, group);
  if (hanging <= std::max<simulation::Count>(points.at_start - other, 0)) return std::nullopt;
  return Problem{.what = "operator '" + spec.name + "' has " + std::to_string(hanging) +
                         " gateways installed at " + std::to_string(points.at_start) +
                         " points of " + std::string(name_of(group)) + ", " +
                         std::to_string(other) + " of them with another meter",
                 .where = told.place_of("installed"),
                 .hint =
                     "each point has one meter: lower installed, or modern-at-start and "
                     "by-others of the group"};
}

}  // namespace

void read_at_start(ActorFields& fields, AtStart& at_start) {
  if (const Tree* table = fields.table("installed"))
    read_all_installed(fields, *table, at_start.installed);
  if (const Tree* table = fields.table("stock")) read_stock(fields, *table, at_start.stock);
}

std::vector<std::string> product_versions(const EventLog& log) {
  std::vector<std::string> names;
  for (const auto& recorded : log) {
    const auto* certificate = std::get_if<CertificateIssued>(&recorded.event);
    if (certificate && certificate->kind != CertificateKind::security_module)
      add(names, certificate->product, certificate->versions);
    const auto* maintained = std::get_if<CertificateMaintained>(&recorded.event);
    const auto* of = maintained ? find_event(log, maintained->certificate) : nullptr;
    const auto* issued = of ? std::get_if<CertificateIssued>(&of->event) : nullptr;
    if (issued != nullptr && issued->kind != CertificateKind::security_module)
      add(names, issued->product, maintained->versions);
  }
  return names;
}

std::optional<Problem> check_at_start(const actors::OperatorSpec& spec, const Told& told,
                                      const std::vector<std::string>& versions) {
  for (const auto& there : spec.at_start.installed) {
    if (auto problem = unknown(there.name,
                               told.place_of("installed." + joined(there.name) + "." +
                                             std::string(name_of(there.group))),
                               versions))
      return problem;
  }
  for (const auto& there : spec.at_start.stock) {
    if (auto problem = unknown(there.name, told.place_of("stock." + joined(there.name)), versions))
      return problem;
  }
  for (const auto group : all_case_groups()) {
    if (auto problem = too_many(spec, told, group)) return problem;
  }
  return std::nullopt;
}

}  // namespace stichtag::scenarios
