#include "events/store/hash.hpp"

#include <openssl/evp.h>

#include <array>
#include <initializer_list>
#include <memory>
#include <stdexcept>

namespace stichtag::store {
namespace {

// Fetched once: looking an algorithm up by name costs more than hashing an event.
const EVP_MD* algorithm() {
  static EVP_MD* const sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  if (sha256 == nullptr) throw std::runtime_error("the cryptographic library offers no SHA-256");
  return sha256;
}

struct Free {
  void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

Hash sha256_of(std::initializer_list<std::string_view> parts) {
  static thread_local const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
  Hash hash{};
  bool ok = context && EVP_DigestInit_ex2(context.get(), algorithm(), nullptr) == 1;
  for (const auto part : parts)
    ok = ok && EVP_DigestUpdate(context.get(), part.data(), part.size()) == 1;
  if (!ok || EVP_DigestFinal_ex(context.get(), hash.data(), nullptr) != 1)
    throw std::runtime_error("SHA-256 failed");
  return hash;
}

void add_length(std::string& bytes, std::size_t length) {
  std::array<char, 8> big_endian;
  for (std::size_t i = 0; i < 8; ++i) big_endian[i] = char(std::uint64_t(length) >> (56 - 8 * i));
  bytes.append(big_endian.data(), big_endian.size());
}

void add_field(std::string& bytes, std::string_view field) {
  add_length(bytes, field.size());
  bytes += field;
}

std::optional<int> digit_of(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return std::nullopt;
}

}  // namespace

Hash sha256(std::string_view bytes) { return sha256_of({bytes}); }

Hash chain_hash(const Hash& before, const EventView& event) {
  static thread_local std::string bytes;  // kept, so that a batch does not allocate again and again
  bytes.assign(before.begin(), before.end());
  add_field(bytes, event.id);
  add_field(bytes, event.stream);
  add_field(bytes, event.kind);
  add_field(bytes, std::to_string(event.form));
  add_field(bytes, event.payload);
  if (event.bytes.empty()) return sha256_of({bytes});
  add_length(bytes, event.bytes.size());
  return sha256_of({bytes, event.bytes});
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

std::string to_base64(std::string_view bytes) {
  std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0');  // the library ends it with a zero
  const auto* from = reinterpret_cast<const unsigned char*>(bytes.data());
  const int size =
      EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), from, int(bytes.size()));
  text.resize(std::size_t(size));
  return text;
}

std::optional<std::string> from_base64(std::string_view text) {
  if (text.size() % 4 != 0) return std::nullopt;
  std::string bytes(3 * (text.size() / 4), '\0');
  const auto* from = reinterpret_cast<const unsigned char*>(text.data());
  const int size =
      EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()), from, int(text.size()));
  if (size < 0) return std::nullopt;
  // The library counts the padding as bytes.
  const auto padding = text.ends_with("==") ? 2U : text.ends_with("=") ? 1U : 0U;
  bytes.resize(std::size_t(size) - padding);
  return bytes;
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
