#include "scenarios/app/page/progress.hpp"

#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace stichtag::app {
namespace {

volatile std::sig_atomic_t stop_asked = 0;
void ask_to_stop(int) { stop_asked = 1; }

// STICHTAG_PROGRESS=none silences it, for logs that are to be the same on slow and fast machines.
bool is_silent() {
  static const bool silent = [] {
    const char* wish = std::getenv("STICHTAG_PROGRESS");
    return wish != nullptr && std::strcmp(wish, "none") == 0;
  }();
  return silent;
}

bool on_terminal() {
  static const bool terminal = isatty(2) != 0;
  return terminal;
}

std::string in_words(double seconds) {
  const auto whole = long(seconds + 0.5);
  char text[32];
  if (whole < 60)
    std::snprintf(text, sizeof text, "%ld s", whole);
  else if (whole < 3600)
    std::snprintf(text, sizeof text, "%ld min %02ld s", whole / 60, whole % 60);
  else
    std::snprintf(text, sizeof text, "%ld h %02ld min", whole / 3600, whole % 3600 / 60);
  return text;
}

}  // namespace

ProgressLine::ProgressLine(std::string what, std::uint64_t all)
    : what_(std::move(what)), all_(all), begun_(Clock::now()), last_(begun_) {
  stop_asked = 0;
  std::signal(SIGINT, ask_to_stop);
  std::signal(SIGTERM, ask_to_stop);
}

ProgressLine::~ProgressLine() {
  std::signal(SIGINT, SIG_DFL);
  std::signal(SIGTERM, SIG_DFL);
  if (printed_ && on_terminal()) std::fputs("\r\x1b[K", stderr);
}

bool ProgressLine::at(std::uint64_t done) {
  if (!counted_) at_start_ = done > 0 ? done - 1 : 0;
  counted_ = true;
  // A line now and then where it stays in a file; a terminal shows it moving.
  const auto pause = on_terminal() ? std::chrono::milliseconds(200) : std::chrono::seconds(10);
  const auto now = Clock::now();
  if (now - last_ >= pause && !is_silent()) {
    last_ = now;
    print(done);
  }
  return stop_asked == 0;
}

void ProgressLine::print(std::uint64_t done) {
  printed_ = true;
  const std::chrono::duration<double> spent = last_ - begun_;
  const auto fresh = double(done - at_start_);
  const double left = fresh > 0 ? spent.count() / fresh * double(all_ - done) : 0;
  std::fprintf(stderr,
               on_terminal() ? "\r\x1b[K%s: %llu of %llu, %s left" : "%s: %llu of %llu, %s left\n",
               what_.c_str(), static_cast<unsigned long long>(done),
               static_cast<unsigned long long>(all_), in_words(left).c_str());
  std::fflush(stderr);
}

}  // namespace stichtag::app
