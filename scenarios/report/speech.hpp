// What a report says, in English or German: dates, counts and names as people of that language
// write them. Facts have English titles alone.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/law/answer.hpp"
#include "events/vocabulary/case_group.hpp"
#include "events/vocabulary/date.hpp"

namespace stichtag::report {

enum class Language : std::uint8_t { english, german };

class Speech {
 public:
  explicit Speech(Language language) : language_(language) {}
  [[nodiscard]] bool german() const { return language_ == Language::german; }

  [[nodiscard]] std::string operator()(std::string_view english, std::string_view german) const {
    return std::string(language_ == Language::german ? german : english);
  }
  [[nodiscard]] std::string operator()(Date day) const;        // "2023-05-24", "24.05.2023"
  [[nodiscard]] std::string count(std::int64_t number) const;  // "60,000", "60.000"
  [[nodiscard]] std::string kilowatts(double watts) const;     // "1,774 kW", "9.9 kW"
  [[nodiscard]] std::string per_cent(double share, int decimals = 1) const;  // "92.9 %", "92,9 %"
  [[nodiscard]] std::string points(double gap) const;      // of shares: "+4.2 pp", "+4,2 Pp."
  [[nodiscard]] std::string decimal(double number) const;  // three digits: "1.32", "0,75", "120"
  [[nodiscard]] std::string unit(const std::string& name) const;  // "crews", "Trupps"
  // The last day is named, not the day after: "24.–26.05.2023", "2023-05-24 to 2023-05-26",
  // "since 2023-05-27".
  [[nodiscard]] std::string period(const Period& period) const;
  [[nodiscard]] std::string days(int days) const;
  [[nodiscard]] std::string norm(law::Ground ground) const;  // "§ 19(6) S. 2 MsbG"
  // "consumers up to 100,000 kWh, plants over 7 kW"; in the order of the case groups.
  [[nodiscard]] std::string cases(const std::vector<CaseGroup>& groups) const;
  [[nodiscard]] std::string choice(std::string_view name) const;  // of decisions and reasons

 private:
  Language language_;
};

// "SMARTY IQ" for "sagemcom-smarty-iq"; a line that nobody named otherwise keeps its id.
[[nodiscard]] std::string product_name(const std::string& line);

}  // namespace stichtag::report
