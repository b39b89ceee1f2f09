#include "events/store/anchor.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "events/store/hash.hpp"

namespace stichtag::store {
namespace {

bool write_durably(int file, const std::string& text) {
  std::size_t done = 0;
  while (done < text.size()) {
    const auto wrote = ::write(file, text.data() + done, text.size() - done);
    if (wrote < 0 && errno == EINTR) continue;
    if (wrote <= 0) return false;
    done += std::size_t(wrote);
  }
  return ::fsync(file) == 0;
}

std::optional<Head> parse_anchor(const std::string& text) {
  Head head;
  const auto* end = text.data() + text.size();
  const auto [after, error] = std::from_chars(text.data(), end, head.position);
  if (error != std::errc() || after == end || *after != ' ' || head.position < 0) {
    return std::nullopt;
  }
  const std::string_view rest(after + 1, std::size_t(end - after - 1));
  if (rest.empty() || rest.back() != '\n') return std::nullopt;
  const auto hash = hash_from_hex(rest.substr(0, rest.size() - 1));
  if (!hash) return std::nullopt;
  head.hash = *hash;
  return head;
}

}  // namespace

std::string anchor_path(const std::string& store_path) { return store_path + ".head"; }

std::optional<Problem> write_anchor(const std::string& path, const Head& head) {
  const auto beside = path + ".part";
  const auto text = std::to_string(head.position) + " " + to_hex(head.hash) + "\n";
  const int file = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  bool ok = file >= 0 && write_durably(file, text);
  int error = errno;
  if (file >= 0) ::close(file);
  if (ok && std::rename(beside.c_str(), path.c_str()) == 0) return std::nullopt;
  if (ok) error = errno;
  if (file >= 0) ::unlink(beside.c_str());
  return Problem{ProblemKind::machine,
                 std::string("the head could not be written out: ") + std::strerror(error), path,
                 "the events are recorded; the next append writes the head again"};
}

Result<std::optional<Head>> read_anchor(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::exists(path, error)) return std::optional<Head>();
  std::ifstream in(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  if (!in) {
    return Problem{ProblemKind::machine, "the head cannot be read", path, "check its permissions"};
  }
  const auto head = parse_anchor(text);
  if (head) return head;
  return Problem{ProblemKind::broken_store, "the head file is damaged", path,
                 "compare it with a copy; it holds one line, the position and the hash"};
}

}  // namespace stichtag::store
