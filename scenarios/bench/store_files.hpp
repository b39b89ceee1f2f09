// Store files of a measurement, removed again.
#pragma once
#include <filesystem>
#include <stdexcept>
#include <string>

#include "events/vocabulary/result.hpp"

namespace stichtag::bench {

template <class T>
T must(Result<T> result) {
  if (!result) throw std::runtime_error(result.problem().what);
  return *std::move(result);
}

class Files {
 public:
  explicit Files(const std::string& folder) : folder_(folder) {
    std::filesystem::create_directories(folder);
  }
  ~Files() { clear(); }
  [[nodiscard]] std::string fresh() {
    clear();
    ++number_;
    return path();
  }

 private:
  [[nodiscard]] std::string path() const {
    return folder_ + "/bench-" + std::to_string(number_) + ".db";
  }
  void clear() const {
    for (const char* tail : {"", "-wal", "-shm", ".head"}) std::filesystem::remove(path() + tail);
  }
  std::string folder_;
  int number_ = 0;
};

}  // namespace stichtag::bench
