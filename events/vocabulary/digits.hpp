// Numbers as text, the same in every locale.
#pragma once
#include <string>

namespace stichtag {

// So many places after the point, as %.*f of C.
[[nodiscard]] std::string fixed(double value, int places);
// The same without zeros at the end, and without "-0".
[[nodiscard]] std::string trimmed(double value, int most_places);
// So many digits that count, as %.*g of C.
[[nodiscard]] std::string general(double value, int digits);
// As few digits as are read back as the same number.
[[nodiscard]] std::string shortest(double value);
[[nodiscard]] std::string shortest(float value);

}  // namespace stichtag
