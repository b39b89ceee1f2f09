#include "events/log/written_fields.hpp"

#include <array>
#include <cassert>

#include "events/vocabulary/names.hpp"

namespace stichtag {
namespace {

using Names = std::vector<std::string>;

const Names versions{"V0",  "V0a", "V0b", "V0c", "V1", "V1a", "V2",
                     "V2a", "V3",  "V3a", "V3b", "V4", "V4a", "V5"};
const Names norms{"s30", "s19-6"};
const Names items{"certified", "expected"};
const Names effects{"ex-tunc", "ex-nunc"};
const Names reaches{"plaintiff", "co-plaintiffs", "all"};
const Names certificate_kinds{"CC", "TR-03109-1", "security-module"};
const Names step_kinds{"market-analysis", "court", "bill", "authority", "standard"};

ProductRef product_of(Fields& fields, const Tree& at, const std::string& text) {
  if (auto product = parse_product(text)) return *product;
  fields.refuse(at, "'" + text + "' is no product", "write line or line@version");
  return {};
}

NamedProduct named_product(Fields& fields, const Tree& tree) {
  Fields inner(tree, "a named product");
  NamedProduct named{};
  const auto text = inner.text("product");
  named.item = TenorItem(inner.choice("item", items));
  if (auto problem = inner.finish())
    fields.refuse(*problem);
  else
    named.product = product_of(fields, tree, text);
  return named;
}

DeterminationMade determination(Fields& fields) {
  DeterminationMade made{Norm(fields.choice("norm", norms)), {}, CaseGroupSet::none()};
  for (const auto& name : fields.texts_or_none("scope")) {
    if (const auto group = parse_case_group(name))
      made.scope.insert(*group);
    else
      fields.refuse({.what = "'" + name + "' is no case group",
                     .where = {},
                     .hint = did_you_mean(name, case_group_names(), 16)});
  }
  const Tree* products = fields.optional("products");
  if (products == nullptr) return made;
  const auto* list = products->as<Tree::Array>();
  if (list == nullptr) {
    fields.refuse(*products, "'products' is no list", "write [{ product = ..., item = ... }]");
    return made;
  }
  for (const auto& item : *list) made.products.push_back(named_product(fields, item));
  return made;
}

CertificateIssued certificate(Fields& fields) {
  CertificateIssued issued{};
  issued.kind = CertificateKind(fields.choice("kind", certificate_kinds));
  issued.number = fields.text_or("number", "");
  issued.product = fields.text("product");
  issued.versions = fields.texts_or_none("versions");
  const auto supersedes = fields.text_or("supersedes", "");
  if (!supersedes.empty()) issued.supersedes.push_back(supersedes);
  issued.modules = fields.texts_or_none("modules");
  const auto product = parse_product(issued.product);
  if (product && product->version) {
    issued.product = product->line;
    issued.versions.push_back(*product->version);
  }
  return issued;
}

DeterminationWithdrawn withdrawal(Fields& fields) {
  return {fields.text("target"), WithdrawalEffect(fields.choice("effect", effects)),
          fields.flag_or("effect-contested", false), fields.flag_or("objection-contested", false)};
}

ProductReleased release(Fields& fields) {
  const auto text = fields.text("product");
  const auto product = parse_product(text);
  if (!product && fields.ok()) {
    fields.refuse({.what = "'" + text + "' is no product",
                   .where = {},
                   .hint = "write line or line@version"});
  }
  return {product.value_or(ProductRef{})};
}

using Reader = Event (*)(Fields&);

// In the order of the variant; the assertion below holds it to that.
const std::array<Reader, std::variant_size_v<Event>> readers{
    [](Fields& f) -> Event {
      return StatuteEnteredIntoForce{StatuteVersion(f.choice("version", versions)),
                                     f.texts_or_none("amends")};
    },
    [](Fields& f) -> Event { return determination(f); },
    [](Fields& f) -> Event { return withdrawal(f); },
    [](Fields& f) -> Event { return DeterminationRevoked{f.text("target")}; },
    [](Fields& f) -> Event {
      return EnforcementSuspended{f.text("target"), SuspensionReach(f.choice("reach", reaches)),
                                  f.flag_or("reach-contested", false)};
    },
    [](Fields& f) -> Event { return SuspensionEnded{f.text("target")}; },
    [](Fields& f) -> Event {
      return ObjectionFiled{f.text("target"), f.text_or("by", "")};
    },
    [](Fields& f) -> Event { return certificate(f); },
    [](Fields& f) -> Event {
      return CertificateMaintained{f.text("certificate"), f.texts_or_none("versions")};
    },
    [](Fields& f) -> Event { return CertificateReassessed{f.text("certificate")}; },
    [](Fields& f) -> Event { return CertificateExpired{f.text("certificate")}; },
    [](Fields& f) -> Event { return CertificateRevoked{f.text("certificate")}; },
    [](Fields& f) -> Event {
      return CertificationRefused{f.text("product"),
                                  CertificateKind(f.choice("kind", certificate_kinds))};
    },
    [](Fields&) -> Event { return InteroperabilityDateSet{}; },
    [](Fields& f) -> Event { return release(f); },
    [](Fields& f) -> Event {
      return RolloutReported{f.text("metric"), f.text("value"), f.text("unit"),
                             f.text_or("scope", "")};
    },
    [](Fields& f) -> Event {
      return StepNoted{StepKind(f.choice("kind", step_kinds)), f.text("what"),
                       f.texts_or_none("concerns")};
    },
};

void set_list(Tree& tree, const std::string& key, const std::vector<std::string>& texts) {
  if (!texts.empty()) tree.set(key, Tree::array_of(texts));
}

void set_flag(Tree& tree, const std::string& key, bool flag) {
  if (flag) tree.set(key, true);
}

struct Writer {
  Tree& tree;

  void operator()(const StatuteEnteredIntoForce& e) const {
    tree.set("version", versions[std::size_t(e.version)]);
    set_list(tree, "amends", e.amends);
  }
  void operator()(const DeterminationMade& e) const {
    tree.set("norm", norms[std::size_t(e.norm)]);
    Tree scope = Tree::array();
    for (const auto group : all_case_groups()) {
      if (e.scope.contains(group)) scope.push(name_of(group));
    }
    tree.set("scope", std::move(scope));
    Tree products = Tree::array();
    for (const auto& named : e.products) {
      products.push(Tree::object()
                        .set("product", to_string(named.product))
                        .set("item", items[std::size_t(named.item)]));
    }
    tree.set("products", std::move(products));
  }
  void operator()(const DeterminationWithdrawn& e) const {
    tree.set("target", e.target).set("effect", effects[std::size_t(e.effect)]);
    set_flag(tree, "effect-contested", e.effect_contested);
    set_flag(tree, "objection-contested", e.objection_contested);
  }
  void operator()(const DeterminationRevoked& e) const { tree.set("target", e.target); }
  void operator()(const EnforcementSuspended& e) const {
    tree.set("target", e.target).set("reach", reaches[std::size_t(e.reach)]);
    set_flag(tree, "reach-contested", e.reach_contested);
  }
  void operator()(const SuspensionEnded& e) const { tree.set("target", e.target); }
  void operator()(const ObjectionFiled& e) const { tree.set("target", e.target).set("by", e.by); }
  void operator()(const CertificateIssued& e) const {
    tree.set("kind", certificate_kinds[std::size_t(e.kind)]).set("number", e.number);
    tree.set("product", e.product);
    set_list(tree, "versions", e.versions);
    if (!e.supersedes.empty()) tree.set("supersedes", e.supersedes.front());
    set_list(tree, "modules", e.modules);
  }
  void operator()(const CertificateMaintained& e) const {
    tree.set("certificate", e.certificate);
    set_list(tree, "versions", e.versions);
  }
  void operator()(const CertificateReassessed& e) const { tree.set("certificate", e.certificate); }
  void operator()(const CertificateExpired& e) const { tree.set("certificate", e.certificate); }
  void operator()(const CertificateRevoked& e) const { tree.set("certificate", e.certificate); }
  void operator()(const CertificationRefused& e) const {
    tree.set("product", e.product).set("kind", certificate_kinds[std::size_t(e.kind)]);
  }
  void operator()(const InteroperabilityDateSet&) const {}
  void operator()(const ProductReleased& e) const { tree.set("product", to_string(e.product)); }
  void operator()(const RolloutReported& e) const {
    tree.set("metric", e.metric).set("value", e.value).set("unit", e.unit).set("scope", e.scope);
  }
  void operator()(const StepNoted& e) const {
    tree.set("kind", step_kinds[std::size_t(e.kind)]).set("what", e.what);
    set_list(tree, "concerns", e.concerns);
  }
};

}  // namespace

Event read_kind_fields(std::size_t kind, Fields& fields) {
  assert(kind < readers.size());
  auto event = readers[kind](fields);
  assert(event.index() == kind && "the readers stand in the order of the variant");
  return event;
}

void write_kind_fields(const Event& event, Tree& tree) { std::visit(Writer{tree}, event); }

}  // namespace stichtag
