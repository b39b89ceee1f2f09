// From what was typed, or stands in a session, to what is meant.
#pragma once
#include <string>

#include "viz/app/options.hpp"
#include "viz/app/session_file.hpp"

namespace stichtag::view {

[[nodiscard]] Result<Size> size_asked(const std::string& text, const std::string& where);
[[nodiscard]] Result<Language> language_asked(const std::string& text, const std::string& where);
[[nodiscard]] Result<Theme> theme_asked(const std::string& text, const std::string& where);
[[nodiscard]] Result<CaseGroup> case_asked(const std::string& text, const std::string& where);
[[nodiscard]] Result<law::Addressee> addressee_asked(const std::string& text,
                                                     const std::string& where);
[[nodiscard]] Result<Arrangement> arrangement_asked(const std::string& text,
                                                    const std::string& where);
[[nodiscard]] Result<Date> day_asked(const std::string& text, const std::string& where);

// The first start, what the session says over it, and the options over that.
[[nodiscard]] Result<Session> session_asked(const Options& options);

}  // namespace stichtag::view
