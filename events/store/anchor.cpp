#include "events/store/anchor.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "events/store/hash.hpp"

namespace stichtag::store {
namespace {

class File {
 public:
  explicit File(const std::string& path)
      : descriptor_(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644)) {}
  ~File() {
    if (is_open()) ::close(descriptor_);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  [[nodiscard]] bool is_open() const { return descriptor_ >= 0; }
  // Until the file is closed. Without fsync everywhere here: the events are durable already, and a
  // head that lags behind after a power cut is no error. Waiting for the disk a second time would
  // halve the rate of single appends.
  [[nodiscard]] bool lock() const { return ::flock(descriptor_, LOCK_EX) == 0; }
  [[nodiscard]] std::string text() const {
    std::array<char, 256> bytes{};
    const auto size = ::pread(descriptor_, bytes.data(), bytes.size(), 0);
    return size > 0 ? std::string(bytes.data(), std::size_t(size)) : std::string();
  }
  [[nodiscard]] bool set_text(const std::string& text, std::size_t old_size) const {
    return ::pwrite(descriptor_, text.data(), text.size(), 0) == ssize_t(text.size()) &&
           (old_size <= text.size() || ::ftruncate(descriptor_, off_t(text.size())) == 0);
  }

 private:
  int descriptor_;
};

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

std::optional<std::string> content_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(in), {}};
  return in ? std::optional(text) : std::nullopt;
}

}  // namespace

std::string anchor_path(const std::string& store_path) { return store_path + ".head"; }

std::optional<Problem> write_anchor(const std::string& path, const Head& head) {
  const File file(path);
  if (file.is_open() && file.lock()) {
    const auto old = file.text();
    const auto present = parse_anchor(old);
    const bool newer = present && present->position > head.position;
    if (newer && head.position > 0) return std::nullopt;
    const auto text = std::to_string(head.position) + " " + to_hex(head.hash) + "\n";
    if (file.set_text(text, old.size())) return std::nullopt;
  }
  return Problem{ProblemKind::machine,
                 std::string("the head could not be written out: ") + std::strerror(errno), path,
                 "the events are recorded; the next append writes the head again"};
}

Result<std::optional<Head>> read_anchor(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::exists(path, error)) return std::optional<Head>();
  auto text = content_of(path);
  for (auto again = content_of(path); text && again != text; again = content_of(path)) {
    text = again;  // a writer was at it in between
  }
  if (!text) {
    return Problem{ProblemKind::machine, "the head cannot be read", path, "check its permissions"};
  }
  if (text->empty()) return std::optional<Head>();  // what a power cut may leave of a new file
  const auto head = parse_anchor(*text);
  if (head) return head;
  return Problem{ProblemKind::broken_store, "the head file is damaged", path,
                 "compare it with a copy; it holds one line, the position and the hash"};
}

}  // namespace stichtag::store
