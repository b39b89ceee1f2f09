#include "events/log/written_form.hpp"

#include <array>

#include "events/log/fields.hpp"
#include "events/log/written_fields.hpp"

namespace stichtag {
namespace {

const std::vector<std::string> confidences{"A", "B", "C", "assumption"};

// What the event says of its source once, for the dates that say nothing of their own.
struct SharedSource {
  std::string document;
  std::string at;
  std::optional<Date> retrieved;
  std::optional<Confidence> confidence;
};

std::optional<Date> read_retrieved(Fields& fields) {
  const Tree* tree = fields.optional("retrieved");
  if (tree == nullptr) return std::nullopt;
  if (const auto* day = tree->as<Date>()) return *day;
  const auto* text = tree->as<std::string>();
  const auto day = text ? parse_date(*text) : std::nullopt;
  if (!day) fields.refuse(*tree, "'retrieved' is no day", "write it as YYYY-MM-DD");
  return day;
}

SharedSource read_shared_source(Fields& fields, Sourcing sourcing) {
  SharedSource shared;
  const bool assumed = sourcing == Sourcing::assumption;
  shared.document = fields.text_or("source", assumed ? "scenario" : "");
  shared.at = fields.text_or("at", "");
  shared.retrieved = read_retrieved(fields);
  if (assumed) shared.confidence = Confidence::assumption;
  if (fields.optional("confidence") != nullptr) {
    shared.confidence = Confidence(fields.choice("confidence", confidences));
  }
  return shared;
}

std::optional<FuzzyDate> fuzzy_of(const Tree& tree) {
  if (const auto* day = tree.as<Date>()) return FuzzyDate::exactly(*day);
  if (const auto* text = tree.as<std::string>()) return parse_fuzzy_date(*text);
  return std::nullopt;
}

struct DateReader {
  Fields& fields;
  const SharedSource& shared;

  std::optional<SourcedDate> operator()(std::string_view key) const {
    const Tree* tree = fields.optional(key);
    if (tree == nullptr) return std::nullopt;
    if (tree->as<Tree::Object>() == nullptr) {
      return checked(key, *tree, *tree, shared);
    }
    Fields inner(*tree, "the date", std::string(key));
    const Tree* date = inner.required("date");
    SharedSource own = shared;
    own.document = inner.text_or("source", std::move(own.document));
    own.at = inner.text_or("at", std::move(own.at));
    if (const auto day = read_retrieved(inner)) own.retrieved = day;
    if (tree->find("confidence") != nullptr) {
      own.confidence = Confidence(inner.choice("confidence", confidences));
    }
    if (auto problem = inner.finish()) {
      fields.refuse(*problem);
      return std::nullopt;
    }
    return checked(key, *tree, *date, std::move(own));
  }

  std::optional<SourcedDate> checked(std::string_view key, const Tree& at, const Tree& date,
                                     SharedSource source) const {
    const auto fuzzy = fuzzy_of(date);
    if (!fuzzy) {
      fields.refuse(at, "'" + std::string(key) + "' is no date",
                    "write 2022-05-20, \"2022-05\", \"2020-06-24..2020-12-24\" or "
                    "\"2022-05-23..?\" (not before, possibly never)");
      return std::nullopt;
    }
    if (source.document.empty()) {
      fields.refuse(at, "the date '" + std::string(key) + "' has no source",
                    "add source = \"...\"");
      return std::nullopt;
    }
    if (!source.confidence) {
      fields.refuse(at, "the date '" + std::string(key) + "' has no confidence",
                    "add confidence = \"A\", \"B\" or \"C\"");
      return std::nullopt;
    }
    return SourcedDate{
        *fuzzy,
        {std::move(source.document), std::move(source.at), source.retrieved, *source.confidence}};
  }
};

// M08, and M20 for what a scenario adds.
std::optional<SourcedDate> known_by_default(const Recorded& recorded, Sourcing sourcing) {
  const auto& dates = recorded.dates;
  if (sourcing == Sourcing::assumption) return works_from(recorded);
  if (std::holds_alternative<StatuteEnteredIntoForce>(recorded.event) && dates.published) {
    return dates.published;
  }
  if (dates.decided) return dates.decided;
  return works_from(recorded);
}

void read_dates(const DateReader& date, Recorded& recorded) {
  recorded.dates.decided = date("decided");
  recorded.dates.published = date("published");
  recorded.dates.deemed_notified = date("deemed-notified");
  recorded.dates.effective = date("effective");
  recorded.dates.ends = date("ends");
}

void check_dates(const Tree& tree, Fields& fields, const Recorded& recorded) {
  const auto& dates = recorded.dates;
  if (!dates.effective && !dates.deemed_notified && !dates.decided) {
    fields.refuse(tree, "the event has no day from which it works",
                  "add effective, deemed-notified or decided");
    return;
  }
  if (dates.ends && dates.ends->date.is_exact() && works_from(recorded).date.is_exact() &&
      dates.ends->date.earliest() < works_from(recorded).date.earliest()) {
    fields.refuse(tree, "the event ends before it works", "check 'ends'");
  }
}

Tree write_date(const SourcedDate& dated) {
  Tree tree = Tree::object();
  tree.set("date", to_string(dated.date)).set("source", dated.source.document);
  if (!dated.source.at.empty()) tree.set("at", dated.source.at);
  if (dated.source.retrieved) tree.set("retrieved", to_string(*dated.source.retrieved));
  tree.set("confidence", confidences[std::size_t(dated.source.confidence)]);
  return tree;
}

Fields fields_of(const Tree& tree) {
  const Tree* id = tree.find("id");
  const auto* text = id ? id->as<std::string>() : nullptr;
  return text ? Fields(tree, "event", *text) : Fields(tree, "an event");
}

}  // namespace

Result<Recorded> read_event(const Tree& tree, Sourcing sourcing) {
  auto fields = fields_of(tree);
  if (!fields.ok()) return *fields.finish();
  const auto id = fields.text("id");
  const auto kind = fields.choice("event", event_kind_names());
  if (!fields.ok()) return *fields.finish();
  const auto shared = read_shared_source(fields, sourcing);
  const DateReader date{fields, shared};
  const auto unknown = SourcedDate{FuzzyDate::exactly(Date(0)), {"", "", {}, Confidence::c}};
  Recorded recorded{id, read_kind_fields(kind, fields), {}, unknown, {}, {}, {}, {}};
  read_dates(date, recorded);
  recorded.title = fields.text_or("title", "");
  recorded.note = fields.text_or("note", "");
  const auto cause = fields.text_or("cause", "");
  if (!cause.empty()) recorded.cause = cause;
  if (id.empty()) fields.refuse(tree, "an event needs an id", "write id = \"...\"");
  check_dates(tree, fields, recorded);
  auto known = date("known");
  if (!known && fields.ok()) known = known_by_default(recorded, sourcing);
  if (known) recorded.known = std::move(*known);
  if (const Tree* from = fields.optional("replaced-from")) {
    const auto* text = from->as<std::string>();
    recorded.replaced_from = text ? parse_date(*text) : std::nullopt;
    if (!recorded.replaced_from) fields.refuse(*from, "'replaced-from' is no day", "YYYY-MM-DD");
  }
  if (auto problem = fields.finish()) return *problem;
  return recorded;
}

Tree write_event(const Recorded& recorded) {
  Tree tree = Tree::object();
  tree.set("id", recorded.id).set("event", kind_name(recorded.event));
  write_kind_fields(recorded.event, tree);
  const auto& dates = recorded.dates;
  const std::array<std::pair<const char*, const std::optional<SourcedDate>*>, 5> typed{
      {{"decided", &dates.decided},
       {"published", &dates.published},
       {"deemed-notified", &dates.deemed_notified},
       {"effective", &dates.effective},
       {"ends", &dates.ends}}};
  for (const auto& [key, date] : typed) {
    if (*date) tree.set(key, write_date(**date));
  }
  tree.set("known", write_date(recorded.known));
  if (recorded.cause) tree.set("cause", *recorded.cause);
  if (!recorded.title.empty()) tree.set("title", recorded.title);
  if (!recorded.note.empty()) tree.set("note", recorded.note);
  if (recorded.replaced_from) tree.set("replaced-from", to_string(*recorded.replaced_from));
  return tree;
}

}  // namespace stichtag
