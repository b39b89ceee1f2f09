#include "viz/app/asked.hpp"

#include <charconv>
#include <fstream>
#include <sstream>

#include "engine/law/section_29.hpp"
#include "events/vocabulary/names.hpp"
#include "viz/model/actions/update.hpp"

namespace stichtag::view {
namespace {

constexpr int least_side = 320, most_side = 8192;

std::optional<int> whole(std::string_view text) {
  int number = 0;
  const auto* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc() || stopped != end) return std::nullopt;
  return number;
}

Result<std::string> text_of(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  if (stream && text) return text.str();
  return Problem{
      .what = "the session cannot be read", .where = path, .hint = "name a file that is there"};
}

template <class Value, class Reader>
std::optional<Problem> lay_over(const std::string& text, const char* where, Reader read,
                                Value& into) {
  if (text.empty()) return std::nullopt;
  const auto value = read(text, std::string(where));
  if (!value) return value.problem();
  into = *value;
  return std::nullopt;
}

// One of a few words; the position of the one that was typed.
Result<std::size_t> word(const std::string& text, const std::string& where,
                         const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == text) return i;
  }
  return Problem{.what = "'" + text + "' is not to be had",
                 .where = where,
                 .hint = did_you_mean(text, words, 16)};
}

// The day that is asked about, in the middle where it would lie outside.
void bring_into_sight(ViewState& view) {
  const double on = view.on.days_since_epoch();
  if (on < view.shown.from || on >= view.shown.until)
    view.shown = moved(view.shown, on - (view.shown.from + view.shown.until) / 2);
}

}  // namespace

Result<Size> size_asked(const std::string& text, const std::string& where) {
  const auto times = text.find('x');
  if (times != std::string::npos) {
    const auto width = whole(text.substr(0, times)), height = whole(text.substr(times + 1));
    const auto fits = [](const std::optional<int>& side) {
      return side && *side >= least_side && *side <= most_side;
    };
    if (fits(width) && fits(height)) return Size{float(*width), float(*height)};
  }
  return Problem{.what = "'" + text + "' is no size",
                 .where = where,
                 .hint = "write width and height in pixels, 1600x900, each from 320 to 8192"};
}

Result<Language> language_asked(const std::string& text, const std::string& where) {
  const auto at = word(text, where, {"en", "de"});
  if (!at) return at.problem();
  return Language(*at);
}

Result<Theme> theme_asked(const std::string& text, const std::string& where) {
  const auto at = word(text, where, {"light", "dark", "contrast"});
  if (!at) return at.problem();
  return Theme(*at);
}

Result<CaseGroup> case_asked(const std::string& text, const std::string& where) {
  const auto at = word(text, where, case_group_names());
  if (!at) return at.problem();
  return CaseGroup(*at);
}

Result<law::Addressee> addressee_asked(const std::string& text, const std::string& where) {
  const auto at = word(text, where, law::addressee_names());
  if (!at) return at.problem();
  return law::Addressee(*at);
}

Result<Arrangement> arrangement_asked(const std::string& text, const std::string& where) {
  const auto at = word(text, where, arrangement_names());
  if (!at) return at.problem();
  return Arrangement(*at);
}

Result<Date> day_asked(const std::string& text, const std::string& where) {
  const auto day = parse_date(text);
  if (!day) {
    return Problem{.what = "'" + text + "' is no day",
                   .where = where,
                   .hint = "write it as YYYY-MM-DD, such as 2023-05-25"};
  }
  if (*day < law::msbg_begins) {
    return Problem{.what = "there was no MsbG on " + text,
                   .where = where,
                   .hint = "it entered into force on " + to_string(law::msbg_begins)};
  }
  return *day;
}

Result<Session> session_asked(const Options& options) {
  Session session{{"smarty-iq-fails", "history"}, std::nullopt, first_view(), {}};
  if (!options.session.empty()) {
    const auto text = text_of(options.session);
    if (!text) return text.problem();
    auto read = read_session(*text, options.session, std::move(session));
    if (!read) return read.problem();
    session = *std::move(read);
  }
  if (!options.scenarios.empty()) session.scenarios = options.scenarios;
  auto& view = session.view;
  for (const auto& problem : {lay_over(options.on, "--on", day_asked, view.on),
                              lay_over(options.known, "--known", day_asked, view.known),
                              lay_over(options.language, "--lang", language_asked, view.language),
                              lay_over(options.theme, "--theme", theme_asked, view.theme),
                              lay_over(options.size, "--size", size_asked, session.size)}) {
    if (problem) return *problem;
  }
  if (!options.on.empty()) bring_into_sight(view);
  for (const auto& command : options.commands) session.commands.push_back({command, "--do"});
  if (options.plane) view.plane = true;
  if (options.scale) {
    if (*options.scale < 0.5 || *options.scale > 3) {
      return Problem{.what = "the scale is out of range",
                     .where = "--scale",
                     .hint = "write a number from 0.5 to 3"};
    }
    view.scale = float(*options.scale);
  }
  return session;
}

}  // namespace stichtag::view
