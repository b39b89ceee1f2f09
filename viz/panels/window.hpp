// The window on the screen: GLFW and OpenGL 3 behind one file.
#pragma once
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "events/vocabulary/result.hpp"
#include "viz/model/actions/input.hpp"

namespace stichtag::view {

class Window {
 public:
  // Machine trouble where there is no display or no OpenGL 3.3.
  [[nodiscard]] static Result<std::unique_ptr<Window>> open(const std::string& title, Size size);
  ~Window();
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  [[nodiscard]] bool is_open() const;
  void close();
  [[nodiscard]] Size size() const;
  [[nodiscard]] float density() const;  // pixels of the screen for one of ours
  // Sleeps until something happens, or for so many seconds at most when `moving`.
  void wait(bool moving);
  // Of a clock that goes forward, for what moves on the screen.
  [[nodiscard]] double seconds() const;
  // Ends a wait; from any thread.
  static void wake();
  // What mouse and keys did since it was asked last, one thing after the other, in pixels of the
  // window. Nothing is lost or takes place elsewhere, however fast it comes or slow a frame is.
  [[nodiscard]] std::vector<Input> take_inputs();
  // Before the first frame and whenever the faces were loaded anew. A Pen must be alive.
  void new_type();
  void frame(const std::function<void()>& paint);

 private:
  struct Held;
  explicit Window(std::unique_ptr<Held> held);
  std::unique_ptr<Held> held_;
};

}  // namespace stichtag::view
