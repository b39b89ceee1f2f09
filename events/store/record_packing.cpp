#include "events/store/record_packing.hpp"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <optional>

namespace stichtag::store {
namespace {

void put_number(std::string& out, std::uint64_t number) {
  for (; number >= 128; number >>= 7U) out += char(0x80U | (number & 0x7fU));
  out += char(number);
}

std::optional<std::size_t> take_number(std::string_view& rest) {
  std::size_t number = 0;
  for (unsigned shift = 0; shift <= 28 && !rest.empty(); shift += 7) {
    const auto byte = std::uint8_t(rest.front());
    rest.remove_prefix(1);
    number |= std::size_t(byte & 0x7fU) << shift;
    if (byte < 128) return number;
  }
  return std::nullopt;
}

bool take(std::string_view& rest, std::size_t size, std::string_view& part) {
  if (rest.size() < size) return false;
  part = rest.substr(0, size);
  rest.remove_prefix(size);
  return true;
}

bool bit(std::string_view bits, std::size_t at) {
  return (std::uint8_t(bits[at / 8]) >> (at % 8) & 1U) != 0;
}

struct Gathered {
  std::string_view first;
  std::vector<const char*> records = {};
  std::string differs;  // a byte is zero where all records have that of the first
};

void put_shape(std::string& out, const Gathered& shape) {
  put_number(out, shape.first.size());
  put_number(out, shape.records.size());
  out += shape.first;
  std::string bits((shape.first.size() + 7) / 8, '\0');
  for (std::size_t i = 0; i < shape.first.size(); ++i) {
    if (shape.differs[i] != 0) bits[i / 8] = char(std::uint8_t(bits[i / 8]) | 1U << (i % 8));
  }
  out += bits;
}

void put_columns(std::string& out, const Gathered& shape) {
  for (std::size_t i = 0; i < shape.first.size(); ++i) {
    if (shape.differs[i] == 0) continue;
    const auto start = out.size();
    out.resize(start + shape.records.size());
    char* to = out.data() + start;
    for (const char* record : shape.records) *to++ = record[i];
  }
}

class Gathering {
 public:
  // False: the segment has all the shapes that it can hold.
  bool add(std::string_view record) {
    auto& last = last_[std::uint8_t(record.front())];
    if (last >= shapes_.size() || !is_of(shapes_[last], record)) {
      const auto found = std::find_if(shapes_.begin(), shapes_.end(),
                                      [&](const auto& shape) { return is_of(shape, record); });
      if (found == shapes_.end()) {
        if (shapes_.size() == Unpacked::most_shapes) return false;
        shapes_.push_back({record, {}, std::string(record.size(), '\0')});
        last = shapes_.size() - 1;
      } else {
        last = std::size_t(found - shapes_.begin());
      }
    }
    auto& shape = shapes_[last];
    for (std::size_t i = 0; i < record.size(); ++i)
      shape.differs[i] = char(shape.differs[i] | (record[i] ^ shape.first[i]));
    shape.records.push_back(record.data());
    order_ += char(last);
    return true;
  }

  [[nodiscard]] std::string packed() const {
    std::string out;
    put_number(out, order_.size());
    put_number(out, shapes_.size());
    for (const auto& shape : shapes_) put_shape(out, shape);
    if (shapes_.size() > 1) out += order_;
    for (const auto& shape : shapes_) put_columns(out, shape);
    return out;
  }

 private:
  static bool is_of(const Gathered& shape, std::string_view record) {
    return shape.first.size() == record.size() && shape.first.front() == record.front();
  }
  std::vector<Gathered> shapes_;
  std::array<std::size_t, 256> last_{};  // shape of the last record with this first byte
  std::string order_;
};

// The first record again and again.
void repeat(std::string_view first, std::size_t count, char* to) {
  const auto all = first.size() * count;
  std::memcpy(to, first.data(), first.size());
  for (auto done = first.size(); done < all; done *= 2)
    std::memcpy(to + done, to, std::min(done, all - done));
}

}  // namespace

Packed pack_front(const Records& records) {
  Gathering gathering;
  Packed packed;
  for (const auto size : records.sizes) {
    const bool full = packed.records == Unpacked::most_records ||
                      (packed.records > 0 && packed.taken + size > Unpacked::most_bytes);
    assert(size > 0 && packed.taken + size <= records.bytes.size());
    if (full || !gathering.add(records.bytes.substr(packed.taken, size))) break;
    packed.taken += size;
    ++packed.records;
  }
  packed.bytes = gathering.packed();
  return packed;
}

bool Unpacked::unpack(std::string_view packed) {
  if (!read_shapes(packed) || !read_order(packed)) return false;
  for (const auto& shape : shapes_) {
    if (!read_columns(shape, packed)) return false;
  }
  return packed.empty();
}

bool Unpacked::read_shapes(std::string_view& rest) {
  const auto count = take_number(rest);
  const auto shapes = take_number(rest);
  if (!count || !shapes || *count > most_records || *shapes > most_shapes) return false;
  count_ = *count;
  shapes_.clear();
  std::size_t records = 0, room = 0;
  for (std::size_t i = 0; i < *shapes; ++i) {
    const auto length = take_number(rest);
    const auto of_it = take_number(rest);
    if (!length || !of_it || *length == 0 || *of_it == 0 || *of_it > most_records) return false;
    Shape shape{*length, *of_it, room, {}, {}};
    if (!take(rest, *length, shape.first) || !take(rest, (*length + 7) / 8, shape.varies))
      return false;
    records += *of_it;
    room += *length * *of_it;
    // A single record may be longer than a segment.
    if (room > std::max(most_bytes, *length)) return false;
    shapes_.push_back(shape);
  }
  if (room_.size() < room) room_.resize(room);
  return records == count_;
}

bool Unpacked::read_order(std::string_view& rest) {
  order_ = {};
  if (shapes_.size() < 2) return true;
  if (!take(rest, count_, order_)) return false;
  std::array<std::uint32_t, 256> counted{};
  for (const auto shape : order_) ++counted[std::uint8_t(shape)];
  for (std::size_t i = 0; i < shapes_.size(); ++i) {
    if (counted[i] != shapes_[i].count) return false;
  }
  return true;  // the counts of the shapes add up to that of the records
}

bool Unpacked::read_columns(const Shape& shape, std::string_view& rest) {
  char* const records = room_.data() + shape.start;
  repeat(shape.first, shape.count, records);
  for (std::size_t i = 0; i < shape.length; ++i) {
    if (!bit(shape.varies, i)) continue;
    std::string_view column;
    if (!take(rest, shape.count, column)) return false;
    char* to = records + i;
    for (const char byte : column) {
      *to = byte;
      to += shape.length;
    }
  }
  return true;
}

}  // namespace stichtag::store
