#include "scenarios/actors_file.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "engine/actors/spec/case_points.hpp"
#include "events/vocabulary/names.hpp"
#include "scenarios/administrator_reader.hpp"
#include "scenarios/authority_reader.hpp"
#include "scenarios/operator_reader.hpp"
#include "scenarios/operators_csv.hpp"
#include "scenarios/tables_at.hpp"
#include "scenarios/vendor_reader.hpp"

namespace stichtag::scenarios {
namespace {

using namespace actors;

// One kind of actor: how it is called, what names it, and how it is read.
template <class Spec>
struct Kind {
  std::string word;
  std::string name_key;
  Spec usual;
  std::string Spec::*name;
  void (*read)(ActorFields&, Spec&);
};

Kind<OperatorSpec> operators() {
  return {"operator", "name", usual_operator(), &OperatorSpec::name, read_operator};
}
Kind<AdministratorSpec> administrators() {
  return {"administrator", "name", {}, &AdministratorSpec::name, read_administrator};
}
Kind<VendorSpec> vendors() { return {"vendor", "line", {}, &VendorSpec::line, read_vendor}; }

template <class Spec>
Result<std::string> name_in(const Kind<Spec>& kind, const Tree& table) {
  const Tree* found = table.find(kind.name_key);
  const auto* name = found ? found->as<std::string>() : nullptr;
  if (name != nullptr && !name->empty()) return *name;
  return Problem{.what = found ? "'" + kind.name_key + "' of this " + kind.word + " is no text"
                               : "this " + kind.word + " has no '" + kind.name_key + "'",
                 .where = to_string(found ? found->place() : table.place()),
                 .hint = "add " + kind.name_key + " = \"...\""};
}

template <class Spec>
auto find_actor(const Kind<Spec>& kind, const std::string& name, std::vector<Drafted<Spec>>& in) {
  return std::find_if(in.begin(), in.end(),
                      [&](const auto& one) { return one.spec.*kind.name == name; });
}

// `like` names an actor to start from: of a parent, or further up in the same file.
template <class Spec>
Result<Drafted<Spec>> start_of(const Kind<Spec>& kind, const Tree& table, const std::string& name,
                               std::vector<Drafted<Spec>>& known) {
  const auto at = find_actor(kind, name, known);
  const auto usual = at != known.end() ? *at : Drafted<Spec>{kind.usual, {}};
  const Tree* like = table.find("like");
  const auto* other = like ? like->as<std::string>() : nullptr;
  if (other == nullptr) return usual;
  const auto model = find_actor(kind, *other, known);
  if (model != known.end()) return *model;
  std::vector<std::string> names;
  for (const auto& one : known) names.push_back(one.spec.*kind.name);
  return Problem{.what = "no " + kind.word + " '" + *other + "' to be like",
                 .where = to_string(like->place()),
                 .hint = did_you_mean(*other, names)};
}

template <class Spec>
std::optional<Problem> lay_one(const Kind<Spec>& kind, const Tree& table, const std::string& name,
                               Drafted<Spec>& one) {
  one.told.where = to_string(table.place());
  ActorFields fields(table, kind.word + " '" + name + "'", "", one.told);
  std::string like;
  fields.text("like", like);
  kind.read(fields, one.spec);
  return fields.finish();
}

template <class Spec>
std::optional<Problem> lay_all(const Kind<Spec>& kind, const std::vector<Tree>& tables,
                               std::vector<Drafted<Spec>>& into) {
  std::vector<std::string> names;
  for (const auto& table : tables) {
    const auto name = name_in(kind, table);
    if (!name) return name.problem();
    if (std::find(names.begin(), names.end(), *name) != names.end()) {
      return Problem{.what = kind.word + " '" + *name + "' is there twice",
                     .where = to_string(table.place()),
                     .hint = "give it another " + kind.name_key + ", or write it once"};
    }
    names.push_back(*name);
    auto one = start_of(kind, table, *name, into);
    if (!one) return one.problem();
    if (auto problem = lay_one(kind, table, *name, *one)) return problem;
    const auto at = find_actor(kind, *name, into);
    if (at != into.end())
      *at = std::move(*one);
    else
      into.push_back(std::move(*one));
  }
  return std::nullopt;
}

template <class Spec>
std::vector<Tree> tables_of(Fields& fields, const Kind<Spec>& kind) {
  auto tables = tables_at(fields, kind.word);
  for (const auto& table : tables) {
    const auto name = name_in(kind, table);
    Drafted<Spec> aside{kind.usual, {}};
    const auto problem = name ? lay_one(kind, table, *name, aside) : name.problem();
    if (problem) fields.refuse(*problem);
  }
  return tables;
}

std::optional<Problem> read_fleet(const Tree& table, FleetChoice& fleet) {
  fleet.told.where = to_string(table.place());
  ActorFields fields(table, "the fleet", "", fleet.told);
  fields.flag("national", fleet.national, "national fleet:");
  fields.whole("seed", fleet.seed, 0, 2'000'000'000, "seed of the fleet");
  fields.text("csv", fleet.csv);
  fields.note();
  return fields.finish();
}

// Court, legislator, regulator: there is one of each.
template <class Spec>
struct Authority {
  std::string of;
  void (*read)(ActorFields&, Spec&);
};
const Authority<CourtSpec> the_court{"the court", read_court};
const Authority<LegislatorSpec> the_legislator{"the legislator", read_legislator};
const Authority<RegulatorSpec> the_regulator{"the regulator", read_regulator};

template <class Spec>
std::optional<Problem> lay_authority(const Authority<Spec>& authority, const Tree& table,
                                     Drafted<Spec>& one) {
  one.told.where = to_string(table.place());
  ActorFields fields(table, authority.of, "", one.told);
  authority.read(fields, one.spec);
  return fields.finish();
}

template <class Spec>
std::optional<Problem> lay_authority(const Authority<Spec>& authority, const Tree& table,
                                     std::optional<Drafted<Spec>>& one) {
  if (!one) one.emplace();
  return lay_authority(authority, table, *one);
}

template <class Spec>
std::optional<Tree> table_of(Fields& fields, const std::string& key,
                             const Authority<Spec>& authority) {
  const Tree* table = fields.optional(key);
  if (table == nullptr) return std::nullopt;
  Drafted<Spec> aside;
  if (auto problem = lay_authority(authority, *table, aside)) fields.refuse(*problem);
  return *table;
}

std::optional<Problem> lay_authorities(ActorsDraft& draft, const ActorsFile& child) {
  std::optional<Problem> problem;
  if (child.court) problem = lay_authority(the_court, *child.court, draft.court);
  if (!problem && child.legislator)
    problem = lay_authority(the_legislator, *child.legislator, draft.legislator);
  if (!problem && child.regulator)
    problem = lay_authority(the_regulator, *child.regulator, draft.regulator);
  return problem;
}

constexpr std::uintmax_t largest_csv = 16 << 20;

Result<std::vector<Tree>> csv_tables(const FleetChoice& fleet, const std::string& file) {
  const auto path = (std::filesystem::path(file).parent_path() / fleet.csv).string();
  std::error_code error;
  // Asked before it is opened: opening a pipe would wait for somebody to write.
  const bool fit = std::filesystem::is_regular_file(path, error) &&
                   std::filesystem::file_size(path, error) <= largest_csv;
  std::ifstream stream(fit ? path : std::string(), std::ios::binary);
  if (!stream) {
    return Problem{.what = "no file of operators '" + path + "', or one over 16 MiB",
                   .where = fleet.told.place_of("csv"),
                   .hint = "name it relative to the scenario file"};
  }
  std::ostringstream text;
  text << stream.rdbuf();
  return read_operators_csv(text.str(), path);
}

}  // namespace

ActorsFile read_actors(Fields& fields) {
  ActorsFile file;
  file.operators = tables_of(fields, operators());
  file.administrators = tables_of(fields, administrators());
  file.vendors = tables_of(fields, vendors());
  file.court = table_of(fields, "court", the_court);
  file.legislator = table_of(fields, "legislator", the_legislator);
  file.regulator = table_of(fields, "regulator", the_regulator);
  const Tree* fleet = fields.optional("fleet");
  if (fleet == nullptr) return file;
  FleetChoice aside;
  if (auto problem = read_fleet(*fleet, aside)) fields.refuse(*problem);
  file.fleet = *fleet;
  return file;
}

Result<ActorsDraft> with_actors_of(ActorsDraft parent, ActorsDraft other) {
  other.vendors_of_branch = std::move(parent.vendors_of_branch);
  for (const auto& table : other.vendors_of_branch)
    if (auto problem = lay_all(vendors(), {table}, other.vendors)) return *problem;
  if (!other.court) other.court = std::move(parent.court);
  if (!other.legislator) other.legislator = std::move(parent.legislator);
  return other;
}

Result<ActorsDraft> lay_over(ActorsDraft parent, const ActorsFile& child, const std::string& file) {
  ActorsDraft draft = std::move(parent);
  if (child.fleet) {
    if (auto problem = read_fleet(*child.fleet, draft.fleet)) return *problem;
    if (child.fleet->find("csv") != nullptr) {
      const auto tables = csv_tables(draft.fleet, file);
      if (!tables) return tables.problem();
      if (auto problem = lay_all(operators(), *tables, draft.operators)) return *problem;
    }
  }
  if (auto problem = lay_all(operators(), child.operators, draft.operators)) return *problem;
  if (auto problem = lay_all(administrators(), child.administrators, draft.administrators))
    return *problem;
  if (auto problem = lay_all(vendors(), child.vendors, draft.vendors)) return *problem;
  draft.vendors_of_branch.insert(draft.vendors_of_branch.end(), child.vendors.begin(),
                                 child.vendors.end());
  if (auto problem = lay_authorities(draft, child)) return *problem;
  return draft;
}

std::vector<std::string> operator_paths() {
  Told aside;
  auto spec = usual_operator();
  const Tree nothing = Tree::object();
  ActorFields fields(nothing, "operator", "", aside);
  read_operator(fields, spec);
  auto paths = fields.paths();
  for (const auto& name : case_group_names()) {
    paths.push_back("points." + name);
    for (const auto* key :
         {"growth-a-year", "mean-kw", "modern-at-start", "by-others", "planned-a-quarter"})
      paths.push_back("points." + name + "." + key);
  }
  paths.emplace_back("reaction.voluntary-pace");
  std::erase(paths, "buying.lead-time");  // has a unit, which a column cannot say
  return paths;
}

}  // namespace stichtag::scenarios
