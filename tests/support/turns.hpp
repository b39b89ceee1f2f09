// How often a random test turns: as often as it says, a tenth of it where sanitizers make each turn
// dearer.
#pragma once

namespace stichtag::test {

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool sanitized = true;
#elif defined(__has_feature)  // Clang
#if __has_feature(address_sanitizer)
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif
#else
inline constexpr bool sanitized = false;
#endif

constexpr int turns(int all) { return sanitized ? all / 10 : all; }

}  // namespace stichtag::test
