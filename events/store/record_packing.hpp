// Records in columns of bytes: a simulated run has millions of records of few shapes, most bytes of
// which are the same in all of a segment. Those are written once, the others column by column. What
// comes back is what went in, byte for byte.
//
//   packed   count of records, count of shapes, each shape; the shape of each record in turn (a
//            byte each, left out when there is one shape); the columns, shape by shape
//   shape    length, count of records, the first record, a bit for each byte of it that varies
//
// Numbers are LEB128. Records are of one shape when their length and their first byte are the same.
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stichtag::store {

// Records one after the other, and the length of each; none is empty.
struct Records {
  std::string_view bytes;
  std::span<const std::uint32_t> sizes;
};

struct Packed {
  std::string bytes;
  std::size_t records = 0;  // how many from the front are in it
  std::size_t taken = 0;    // bytes of these
};

// From the front, as many as fit into one segment: at least one, if there are any.
[[nodiscard]] Packed pack_front(const Records& records);

// Keeps its room from one segment to the next.
class Unpacked {
 public:
  // False: this was not packed by pack_front.
  [[nodiscard]] bool unpack(std::string_view packed);
  [[nodiscard]] std::size_t size() const { return count_; }

  // In their order, as std::string_view.
  template <class Visit>
  void for_each(Visit&& visit) const {
    std::array<const char*, most_shapes> next;
    for (std::size_t i = 0; i < shapes_.size(); ++i) next[i] = room_.data() + shapes_[i].start;
    for (std::size_t i = 0; i < count_; ++i) {
      const auto shape = order_.empty() ? std::size_t{0} : std::size_t(std::uint8_t(order_[i]));
      const auto length = shapes_[shape].length;
      visit(std::string_view(next[shape], length));
      next[shape] += length;
    }
  }

  static constexpr std::size_t most_shapes = 255, most_records = 8192, most_bytes = 1U << 20U;

 private:
  struct Shape {
    std::size_t length = 0, count = 0, start = 0;
    std::string_view first, varies;
  };
  [[nodiscard]] bool read_shapes(std::string_view& rest);
  [[nodiscard]] bool read_order(std::string_view& rest);
  [[nodiscard]] bool read_columns(const Shape& shape, std::string_view& rest);

  std::size_t count_ = 0;
  std::vector<Shape> shapes_;
  std::string_view order_;
  std::vector<char> room_;
};

}  // namespace stichtag::store
