// A list that is short nearly always: its first items lie in it, and only more of them take memory
// from the heap. For lists that are made and thrown away a hundred thousand times a run.
#pragma once
#include <array>
#include <cstddef>
#include <vector>

namespace stichtag::simulation {

template <class Item, std::size_t usual>
class ShortList {
 public:
  void push_back(const Item& item) {
    if (size_ < usual) {
      few_[size_] = item;
    } else {
      if (size_ == usual) many_.assign(few_.begin(), few_.end());
      many_.push_back(item);
    }
    ++size_;
  }

  [[nodiscard]] bool empty() const { return size_ == 0; }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] Item* begin() { return size_ <= usual ? few_.data() : many_.data(); }
  [[nodiscard]] Item* end() { return begin() + size_; }
  [[nodiscard]] const Item* begin() const { return size_ <= usual ? few_.data() : many_.data(); }
  [[nodiscard]] const Item* end() const { return begin() + size_; }
  [[nodiscard]] Item& operator[](std::size_t at) { return begin()[at]; }
  [[nodiscard]] const Item& operator[](std::size_t at) const { return begin()[at]; }
  [[nodiscard]] Item& back() { return begin()[size_ - 1]; }

 private:
  std::size_t size_ = 0;
  std::array<Item, usual> few_;
  std::vector<Item> many_;
};

}  // namespace stichtag::simulation
