#include "viz/model/words/german_proof.hpp"

#include <array>

#include "viz/model/words/german_readings.hpp"
#include "viz/model/words/words.hpp"

namespace stichtag::view {
namespace {

struct Sentence {
  std::string_view english;  // {} stands for what differs: a day, a version
  std::string_view german;
};

constexpr std::array sentences{
    Sentence{"this decides", "das entscheidet"},
    Sentence{"a fact of which the day is unknown", "eine Tatsache, deren Tag nicht bekannt ist"},
    Sentence{"does the twelve-month clause stop installation",
             "beendet die Zwölfmonatsklausel den Einbau"},
    Sentence{"were all certificates valid on {}", "waren am {} alle Zertifikate gültig"},
    Sentence{"the twelve months ended with {}", "die zwölf Monate endeten mit dem {}"},
    Sentence{"the day of the same number twelve months later is {}",
             "der Tag gleicher Zahl zwölf Monate später ist der {}"},
    Sentence{"that is no working day, so the twelve months ended with {}",
             "das ist kein Werktag, daher endeten die zwölf Monate mit dem {}"},
    Sentence{"is the product permitted by a finding", "erlaubt eine Feststellung das Produkt"},
    Sentence{"may devices that were installed be used on",
             "dürfen Geräte, die eingebaut worden sind, weiterbetrieben werden"},
    Sentence{"are the certificates there that it asks for",
             "liegen die verlangten Zertifikate vor"},
    Sentence{"no TR-03109-1 conformity is shown for version {}",
             "für Version {} ist keine Konformität mit der TR-03109-1 nachgewiesen"},
    Sentence{"is the window for uncertified systems open",
             "ist das Fenster für nicht zertifizierte Systeme offen"},
    Sentence{"may an uncertified system be used on",
             "darf ein nicht zertifiziertes System weiterbetrieben werden"},
    Sentence{"use without all certificates since the GNDEW",
             "Weiterbetrieb ohne alle Zertifikate seit dem GNDEW"},
    Sentence{"must the case be equipped", "muss der Fall ausgestattet werden"},
    Sentence{"is there a determination in force for the case",
             "gilt für den Fall eine Feststellung"},
    Sentence{"assumed: use brings no disproportionate dangers (Nr. 1), and the informed consent of "
             "the connection user lasts (Nr. 2)",
             "angenommen: die Nutzung ist nicht mit unverhältnismäßigen Gefahren verbunden (Nr. "
             "1), und die Einwilligung des Anschlussnutzers besteht (Nr. 2)"},
    Sentence{"assumed: no iMSys is announced (§ 37(2)) or ordered (§ 34(2) S. 2 Nr. 1) for the "
             "point; with one, installation and use may be lawful",
             "angenommen: für die Messstelle ist kein iMSys angekündigt (§ 37(2)) oder beauftragt "
             "(§ 34(2) S. 2 Nr. 1); sonst können Einbau und Weiterbetrieb zulässig sein"},
    Sentence{"the certificate was revoked", "das Zertifikat wurde widerrufen"},
    Sentence{"the certificate expired", "das Zertifikat ist abgelaufen"},
    Sentence{"the certification was refused", "die Zertifizierung wurde versagt"},
    Sentence{"the certificate is valid", "das Zertifikat ist gültig"},
    Sentence{"devices installed earlier may be used on (§ 19(6) S. 1)",
             "früher eingebaute Geräte dürfen weiterbetrieben werden (§ 19(6) S. 1)"},
    Sentence{"conformity with TR-03109-1 must be shown from this day on",
             "ab diesem Tag ist die Konformität mit der TR-03109-1 nachzuweisen"},
    Sentence{"the suspensive effect is restored for this addressee",
             "für diesen Adressaten ist die aufschiebende Wirkung wiederhergestellt"},
    Sentence{"BSI suspended execution for this addressee (§ 80(4) VwGO)",
             "für diesen Adressaten hat das BSI die Vollziehung ausgesetzt (§ 80(4) VwGO)"},
    Sentence{"BSI made the determination", "das BSI hat die Feststellung getroffen"},
    Sentence{"revoked for the future (§ 49 VwVfG)", "für die Zukunft widerrufen (§ 49 VwVfG)"},
    Sentence{"withdrawn (§ 48 VwVfG inferred, C)", "zurückgenommen (§ 48 VwVfG erschlossen, C)"},
    Sentence{"withdrawn with effect for the past (§ 48 VwVfG inferred, C)",
             "mit Wirkung für die Vergangenheit zurückgenommen (§ 48 VwVfG erschlossen, C)"},
    Sentence{"a determination under § 30 was withdrawn",
             "eine Feststellung nach § 30 wurde zurückgenommen"},
    Sentence{"this version of the MsbG is in force", "diese Fassung des MsbG ist in Kraft"}};

// What stands for {} in the text, where the rest is word for word the pattern.
std::optional<std::string_view> fitted(std::string_view text, std::string_view pattern) {
  const auto hole = pattern.find("{}");
  if (hole == std::string_view::npos)
    return text == pattern ? std::optional(std::string_view()) : std::nullopt;
  const auto head = pattern.substr(0, hole), tail = pattern.substr(hole + 2);
  if (text.size() < head.size() + tail.size() || !text.starts_with(head) || !text.ends_with(tail))
    return std::nullopt;
  return text.substr(hole, text.size() - head.size() - tail.size());
}

std::string day_or_words(std::string_view text) {
  const auto day = parse_date(std::string(text));
  return day ? say(Language::german, *day) : std::string(text);
}

std::optional<std::string> sentence(std::string_view text) {
  std::string_view verdict;
  for (const auto& [english, german] : {std::pair{": yes", ": ja"}, {": no", ": nein"}}) {
    if (!text.ends_with(english)) continue;
    text.remove_suffix(std::string_view(english).size());
    verdict = german;
  }
  for (const auto& one : sentences) {
    if (const auto what = fitted(text, one.english))
      return filled(one.german, {day_or_words(*what)}) + std::string(verdict);
  }
  return std::nullopt;
}

// Replaces each of the English words by its German one.
struct Word {
  std::string_view english;
  std::string german;
};

std::string replaced(std::string text, const std::vector<Word>& words) {
  for (const auto& [english, german] : words) {
    for (auto at = text.find(english); at != std::string::npos;
         at = text.find(english, at + german.size()))
      text.replace(at, english.size(), german);
  }
  return text;
}

// "X did not come by 2023-05-23" is "X nicht bis 23.05.2023 kam".
std::string condition(std::string_view text) {
  for (const auto& [english, german] :
       {std::pair{" did not come by ", " nicht bis "}, {" came by ", " bis "}}) {
    const auto at = text.find(english);
    if (at == std::string_view::npos) continue;
    const auto day = text.substr(at + std::string_view(english).size());
    return std::string(text.substr(0, at)) + german + day_or_words(day) + " kam";
  }
  return std::string(text);
}

// "if X came by 2022-05-23 and Y did not come by 2023-05-23: "; empty where there is none.
std::string conditions(std::string_view text) {
  constexpr std::string_view begin = "if ", end = ": ", and_then = " and ";
  if (!text.starts_with(begin) || !text.ends_with(end)) return std::string(text);
  text = text.substr(begin.size(), text.size() - begin.size() - end.size());
  std::string german = "wenn ";
  for (auto at = text.find(and_then); at != std::string_view::npos; at = text.find(and_then)) {
    german += condition(text.substr(0, at)) + " und ";
    text.remove_prefix(at + and_then.size());
  }
  return german + condition(text) + ": ";
}

// "if X did not come by 2023-05-23: installation is banned, use is lawful [s19-6-s2]"
std::optional<std::string> outcome(const std::string& text) {
  const auto at = text.find("installation is ");
  if (at == std::string::npos) return std::nullopt;
  std::vector<Word> words{{"installation is ", "Einbau "}, {"use is ", "Weiterbetrieb "}};
  for (const auto install : {law::Install::obligatory, law::Install::permitted,
                             law::Install::banned, law::Install::undetermined})
    words.push_back({law::name_of(install), std::string(word_for(Language::german, install))});
  const Phrase uses[] = {Phrase::unlawful, Phrase::lawful};
  words.push_back({law::name_of(law::Use::unlawful), std::string(say(Language::german, uses[0]))});
  words.push_back({law::name_of(law::Use::lawful), std::string(say(Language::german, uses[1]))});
  for (const auto ground : {law::Ground::s19_6_s2, law::Ground::s24_4, law::Ground::s19_5,
                            law::Ground::court, law::Ground::product_unknown})
    words.push_back({law::name_of(ground), norm_of(Language::german, ground)});
  return conditions(std::string_view(text).substr(0, at)) + replaced(text.substr(at), words);
}

}  // namespace

std::optional<std::string> german_step(const law::Proof& proof) {
  if (!proof.reading.empty()) {
    const auto equals = proof.reading.find('=');
    const auto* reading = law::find_reading(proof.reading.substr(0, equals));
    if (reading == nullptr) return std::nullopt;
    const auto option = german_option(*reading, proof.reading.substr(equals + 1));
    if (!option) return std::nullopt;
    return std::string(german_reading(reading->id).question) + " Lesart: " + std::string(*option);
  }
  if (auto known = sentence(proof.statement)) return known;
  return outcome(proof.statement);
}

}  // namespace stichtag::view
