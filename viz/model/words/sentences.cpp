#include "viz/model/words/sentences.hpp"

#include <algorithm>

namespace stichtag::view {
namespace {

using law::Ground;
using law::Install;

const law::Line* line_of(const law::LegalState& state, const std::string& product) {
  return law::find_line(state, product.substr(0, product.find('@')));
}

std::string reason(Language language, const Told& told, Ground ground) {
  const bool german = language == Language::german;
  switch (ground) {
    case Ground::s19_6_s2:
      if (told.tr_missing)
        return german ? "zwölf Monate sind ohne ihr TR-Zertifikat vergangen"
                      : "twelve months have passed without its TR certificate";
      return german ? "zwölf Monate sind vergangen, ohne dass alle Zertifikate vorlagen"
                    : "twelve months have passed without all its certificates";
    case Ground::s24_4:
      if (!told.on_market)
        return german ? "es gibt noch kein Common-Criteria-Zertifikat"
                      : "there is no Common Criteria certificate yet";
      if (told.tr_missing)
        return german ? "das TR-Zertifikat fehlt" : "its TR certificate is missing";
      return german ? "Zertifikate fehlen oder sind abgelaufen"
                    : "certificates are missing or have lapsed";
    case Ground::s19_5:
      return german ? "das Fenster für nicht zertifizierte Systeme ist geschlossen"
                    : "the window for uncertified systems is closed";
    case Ground::court:
      return german ? "ein Gericht hat die Vollziehung ausgesetzt"
                    : "a court suspended the ruling that carried it";
    case Ground::product_unknown:
      return german ? "das Produkt ist nicht bekannt" : "the product is not on record";
  }
  return {};
}

std::string reasons(Language language, const Told& told) {
  std::string text;
  for (const auto ground : told.standing.grounds.list()) {
    text += (text.empty() ? "" : "; ") + reason(language, told, ground);
    if (ground != Ground::product_unknown) text += " (" + norm_of(language, ground) + ")";
  }
  return text;
}

std::string pattern_for(Language language, Install install) {
  const bool german = language == Language::german;
  switch (install) {
    case Install::obligatory:
      return german ? "{} darf{} eingebaut werden, und der Betreiber muss einbauen (§ 29 MsbG)."
                    : "{} may be installed{}, and the operator must install (§ 29 MsbG).";
    case Install::permitted:
      return german ? "{} darf{} eingebaut werden; eine Pflicht besteht nicht."
                    : "{} may be installed{}; there is no duty to.";
    case Install::banned:
      return german ? "{} darf{} nicht eingebaut werden: {}." : "{} may not be installed{}: {}.";
    case Install::undetermined:
      return german
                 ? "Ob {}{} eingebaut werden darf, ist ungeklärt: Eine Tatsache ist nicht bekannt."
                 : "Whether {} may be installed{} is undetermined: a fact is not on record.";
  }
  return {};
}

}  // namespace

Look look_of(const Told& told, Ground ground) {
  switch (ground) {
    case Ground::s19_6_s2:
      return Look::ban_s19_6;
    case Ground::s24_4:
      return told.on_market ? Look::ban_s24_4 : Look::not_yet;
    case Ground::s19_5:
    case Ground::court:
    case Ground::product_unknown:
      return Look::ban_other;
  }
  return Look::ban_other;
}

Looks looks_of(const Told& told) {
  switch (told.standing.install) {
    case Install::obligatory:
      return {Look::obligatory, std::nullopt};
    case Install::permitted:
      return {Look::permitted, std::nullopt};
    case Install::undetermined:
      return {Look::undetermined, std::nullopt};
    case Install::banned:
      break;
  }
  const auto grounds = told.standing.grounds.list();
  if (grounds.empty()) return {Look::ban_other, std::nullopt};
  Looks looks{look_of(told, grounds.front()), std::nullopt};
  if (grounds.size() > 1) looks.second = look_of(told, grounds[1]);
  return looks;
}

std::string label_of(Language language, const Told& told) {
  const auto looks = looks_of(told);
  if (looks.first == Look::not_yet) return std::string(say(language, Phrase::not_yet));
  std::string text(word_for(language, told.standing.install));
  if (told.standing.install != Install::banned) return text;
  for (const auto ground : told.standing.grounds.list()) text += ", " + norm_of(language, ground);
  if (text.ends_with(" MsbG")) text.resize(text.size() - 5);
  return text;
}

std::string period_in_words(Language language, const Period& period) {
  const bool german = language == Language::german;
  const auto from = say(language, period.from);
  if (!period.until) return (german ? " seit " : " since ") + from;
  const auto last = say(language, *period.until - 1);
  if (*period.until - 1 == period.from) return (german ? " am " : " on ") + from;
  return (german ? " vom " : " from ") + from + (german ? " bis " : " to ") + last;
}

std::string period_in_short(Language language, const Period& period) {
  if (!period.until) return period_in_words(language, period).substr(1);
  const auto last = *period.until - 1;
  const auto from = period.from;
  const bool german = language == Language::german;
  const bool month = from.year() == last.year() && from.month() == last.month();
  if (!month) return say(language, from) + " – " + say(language, last);
  const auto days = from == last ? std::to_string(last.day())
                                 : std::to_string(from.day()) + (german ? ".–" : "–") +
                                       std::to_string(last.day());
  return german ? days + say(language, last).substr(2)
                : days + " " + month_of(language, last.year(), last.month());
}

std::string sentence_of(Language language, const Told& told) {
  return filled(
      pattern_for(language, told.standing.install),
      {product_name(told.line), period_in_words(language, told.period), reasons(language, told)});
}

std::optional<Date> market_day(const law::LegalState& state, const std::string& product) {
  const auto* line = line_of(state, product);
  if (line == nullptr || line->cc.empty()) return std::nullopt;
  auto first = line->cc.front().issue.works.earliest();
  for (const auto& certificate : line->cc)
    first = std::min(first, certificate.issue.works.earliest());
  return first;
}

bool on_market(const law::LegalState& state, const std::string& product, Date day) {
  const auto first = market_day(state, product);
  return first && *first <= day;
}

bool tr_missing(const law::LegalState& state, const std::string& product, Date day) {
  const auto* line = line_of(state, product);
  return line == nullptr ||
         std::none_of(line->tr.begin(), line->tr.end(), [&](const law::Certificate& certificate) {
           const auto& works = certificate.issue.works;
           const bool refused = std::any_of(line->refusals.begin(), line->refusals.end(),
                                            [](const law::Refusal& refusal) {
                                              return refusal.kind == CertificateKind::tr_03109_1;
                                            });
           return works.earliest() <= day && (works.is_exact() || !refused);
         });
}

}  // namespace stichtag::view
