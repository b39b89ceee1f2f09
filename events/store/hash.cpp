#include "events/store/hash.hpp"

#include <sodium.h>

namespace stichtag::store {
namespace {

class Sha256 {
 public:
  Sha256() { crypto_hash_sha256_init(&state_); }

  void add(const void* bytes, std::size_t size) {
    crypto_hash_sha256_update(&state_, static_cast<const unsigned char*>(bytes), size);
  }

  void add_field(std::string_view field) {
    std::array<std::uint8_t, 8> length{};
    for (std::size_t i = 0; i < length.size(); ++i) {
      length[i] = std::uint8_t(std::uint64_t(field.size()) >> (56 - 8 * i));
    }
    add(length.data(), length.size());
    add(field.data(), field.size());
  }

  Hash finish() {
    Hash hash{};
    crypto_hash_sha256_final(&state_, hash.data());
    return hash;
  }

 private:
  crypto_hash_sha256_state state_{};
};

std::optional<int> digit_of(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return std::nullopt;
}

}  // namespace

Hash sha256(std::string_view bytes) {
  Sha256 sha;
  sha.add(bytes.data(), bytes.size());
  return sha.finish();
}

Hash chain_hash(const Hash& before, const StoredEvent& event) {
  Sha256 sha;
  sha.add(before.data(), before.size());
  sha.add_field(event.id);
  sha.add_field(event.stream);
  sha.add_field(event.kind);
  sha.add_field(std::to_string(event.form));
  sha.add_field(event.payload);
  return sha.finish();
}

std::string to_hex(const Hash& hash) {
  static constexpr std::string_view digits = "0123456789abcdef";
  std::string hex;
  for (const auto byte : hash) {
    hex += digits[byte >> 4];
    hex += digits[byte & 15];
  }
  return hex;
}

std::optional<Hash> hash_from_hex(std::string_view hex) {
  Hash hash{};
  if (hex.size() != 2 * hash.size()) return std::nullopt;
  for (std::size_t i = 0; i < hash.size(); ++i) {
    const auto high = digit_of(hex[2 * i]);
    const auto low = digit_of(hex[2 * i + 1]);
    if (!high || !low) return std::nullopt;
    hash[i] = std::uint8_t(*high * 16 + *low);
  }
  return hash;
}

}  // namespace stichtag::store
