#include "scenarios/stress/shock.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "events/vocabulary/digits.hpp"
#include "events/vocabulary/names.hpp"
#include "scenarios/actor_fields.hpp"

namespace stichtag::scenarios {
namespace {

Problem malformed(const std::string& text, const std::string& where, std::string what) {
  return {.what = "'" + text + "': " + std::move(what),
          .where = where,
          .hint =
              "write NAME[:SIZE]@FROM..UNTIL or @FROM+DAYS, such as crew-loss:0.5@2026-07-01+90 "
              "or ban:ppc-smgw@2026-07-01..2027-01-01"};
}

double most_of(ShockKind kind) { return kind == ShockKind::demand_jump ? 10 : 1; }

std::optional<double> share_of(std::string text, ShockKind kind) {
  const bool per_cent = text.ends_with("%");
  if (per_cent) text.pop_back();
  double value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc{} || read.ptr != text.data() + text.size()) return std::nullopt;
  if (per_cent) value /= 100;
  return value > 0 && value <= most_of(kind) ? std::optional(value) : std::nullopt;
}

// "2026-07-01..2026-10-01" or "2026-07-01+90".
std::optional<std::pair<Date, Date>> days_of(const std::string& text) {
  if (text.size() < 12) return std::nullopt;
  const auto from = parse_date(text.substr(0, 10));
  if (!from) return std::nullopt;
  const auto rest = text.substr(10);
  if (rest.starts_with("..")) {
    const auto until = parse_date(rest.substr(2));
    if (!until || *until <= *from) return std::nullopt;
    return std::pair(*from, *until);
  }
  int days = 0;
  const auto end = rest.data() + rest.size();
  const auto read = std::from_chars(rest.data() + 1, end, days);
  if (rest[0] != '+' || read.ec != std::errc{} || read.ptr != end || days < 1 || days > 36525)
    return std::nullopt;
  return std::pair(*from, *from + days);
}

std::string during(const Shock& shock) {
  return "from " + to_string(shock.from) + " until before " + to_string(shock.until);
}

}  // namespace

const std::vector<std::string>& shock_names() {
  static const std::vector<std::string> names{"ban",        "certificate-lapse", "delivery-cut",
                                              "crew-loss",  "refusals",          "failed-campaign",
                                              "demand-jump"};
  return names;
}

bool is_of_a_line(ShockKind kind) {
  return kind == ShockKind::ban || kind == ShockKind::certificate_lapse;
}

Result<Shock> parse_shock(const std::string& text, const std::string& where) {
  const auto at = text.find('@');
  const auto head = text.substr(0, at);
  const auto colon = head.find(':');
  const auto name = head.substr(0, colon);
  const auto& names = shock_names();
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end())
    return Problem{.what = "no shock '" + name + "'",
                   .where = where,
                   .hint = did_you_mean(name, names, shock_kinds)};
  const auto days = at == std::string::npos ? std::nullopt : days_of(text.substr(at + 1));
  if (!days) return malformed(text, where, "its days cannot be read");
  Shock shock{ShockKind(found - names.begin()), {}, 1, days->first, days->second};
  const auto size = colon == std::string::npos ? "" : head.substr(colon + 1);
  if (is_of_a_line(shock.kind)) {
    shock.line = size;
    if (size.empty()) return malformed(text, where, "it names no product line");
    return shock;
  }
  if (size.empty()) return shock;
  const auto share = share_of(size, shock.kind);
  if (!share) return malformed(text, where, "its size is no share above 0");
  shock.share = *share;
  return shock;
}

std::string written(const Shock& shock) {
  return shock_names()[std::size_t(shock.kind)] + ":" +
         (is_of_a_line(shock.kind) ? shock.line : shortest(shock.share)) + "@" +
         to_string(shock.from) + ".." + to_string(shock.until);
}

std::string share_in_words(double share) {
  const auto rounded = std::round(share * 1e5) / 1e3;
  return shortest(rounded > 0 ? rounded : std::round(share * 1e12) / 1e10) + " %";
}

std::string in_words(const Shock& shock) {
  const auto share = share_in_words(shock.share);
  switch (shock.kind) {
    case ShockKind::ban:
      return "no " + shock.line + " may be installed " + during(shock) +
             ": its certificates are revoked, without a warning";
    case ShockKind::certificate_lapse:
      return "the certificates of " + shock.line + " lapse " + during(shock) +
             ", known half a year before at the most";
    case ShockKind::delivery_cut:
      return share + " of the gateways due " + during(shock) + " come only then";
    case ShockKind::crew_loss:
      return share + " of the crews cannot work " + during(shock);
    case ShockKind::refusals:
      return share + " of the visits that would succeed do not, " + during(shock);
    case ShockKind::failed_campaign:
      return share + " of the update attempts leave a dead gateway, " + during(shock);
    case ShockKind::demand_jump:
      break;
  }
  return share + " more points of § 14a EnWG, coming evenly " + during(shock);
}

}  // namespace stichtag::scenarios
