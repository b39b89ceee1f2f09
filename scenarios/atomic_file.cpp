#include "scenarios/atomic_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace stichtag::scenarios {
namespace {

bool write_all(int file, const std::string& text) {
  std::size_t done = 0;
  while (done < text.size()) {
    const auto wrote = ::write(file, text.data() + done, text.size() - done);
    if (wrote <= 0) return false;
    done += std::size_t(wrote);
  }
  return ::fsync(file) == 0;
}

}  // namespace

std::optional<Problem> write_file_atomically(const std::string& path, const std::string& text) {
  const auto beside = path + ".part";
  const int file = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
  const bool written = file >= 0 && write_all(file, text);
  int error = errno;
  if (file >= 0) ::close(file);
  if (written && std::rename(beside.c_str(), path.c_str()) == 0) return std::nullopt;
  if (written) error = errno;
  if (file >= 0) ::unlink(beside.c_str());
  return Problem{.kind = ProblemKind::machine,
                 .what = "the file cannot be written: " + std::string(std::strerror(error)),
                 .where = path,
                 .hint = "check the folder, its permissions and the space left"};
}

}  // namespace stichtag::scenarios
